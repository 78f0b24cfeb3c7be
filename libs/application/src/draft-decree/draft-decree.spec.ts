import { describe, expect, it } from '@jest/globals';
import { DecreeUnnamed, SecretDocument, type DecreeContent } from '#domain';
import { demandStorable } from './draft-decree.js';

const content: DecreeContent = { number: '12-QĐ/TU', title: 'Sắp xếp đơn vị', inForceOn: '2026-07-01', changes: [] };

describe('a draft of a decree', () => {
  it('is kept however little it says', () => expect(() => demandStorable(content)).not.toThrow());

  it('is not kept without a name', () =>
    expect(() => demandStorable({ ...content, title: ' ' })).toThrow(DecreeUnnamed));

  it('is not kept where it bears a secrecy mark', () =>
    expect(() => demandStorable({ ...content, title: 'TỐI MẬT\nSắp xếp đơn vị' })).toThrow(SecretDocument));
});
