import { describe, expect, it } from '@jest/globals';
import { v5 } from 'uuid';
import { deriveId } from './ids.js';

const NAMESPACE = '6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35';

describe('name-based ids', () => {
  it('are version 5 of RFC 9562, as the uuid package makes them', () => {
    for (let n = 0; n < 500; n++) {
      const parts = [`phần ${n}`, n, 'đ'.repeat(n % 50)];
      expect(deriveId(...parts)).toBe(v5(parts.join('\u001f'), NAMESPACE));
    }
  });

  it('stay what they are: ids that are written once are compared for ever', () => {
    expect(deriveId('event', 'command', 0)).toBe('9410ab53-d1fd-556c-a7f9-61fa855f4957');
  });
});
