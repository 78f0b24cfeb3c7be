import { describe, expect, it } from '@jest/globals';
import { correctionOf } from './correction-of.js';

describe('a correction', () => {
  it('names only what was named; null blanks a field', () => {
    expect(correctionOf({ title: 'Tiêu đề', number: null, type: undefined })).toEqual({
      title: 'Tiêu đề',
      number: null,
    });
    expect(Object.keys(correctionOf({ type: undefined }))).toEqual([]);
  });

  it('takes deadlines and addressees of both kinds', () => {
    const tasks = [
      { no: '1', deadline: { kind: 'date', lastDay: '2026-06-30' } as const, text: 'Làm' },
      { no: '2', deadline: { kind: 'term', days: 30 } as const, addressees: [{ kind: 'unit', unitId: 'u' } as const] },
      { no: '3', deadline: null, removed: true },
      { no: '4', added: true, text: '' },
    ];
    expect(correctionOf({ tasks }).tasks).toEqual([
      { no: '1', deadline: { kind: 'date', lastDay: '2026-06-30' }, text: 'Làm' },
      {
        no: '2',
        deadline: { kind: 'term', days: 30, workingDays: false },
        addressees: [{ kind: 'unit', unitId: 'u' }],
      },
      { no: '3', deadline: null, removed: true },
      { no: '4', added: true, text: '' },
    ]);
  });

  it.each([
    [{ tasks: [{ no: '1', deadline: { kind: 'date', days: 3 } }] }, 'tasks.0.deadline'],
    [{ tasks: [{ no: '1', deadline: { kind: 'term', lastDay: '2026-06-30' } }] }, 'tasks.0.deadline'],
    [{ tasks: [{ no: '1', addressees: [{ kind: 'unit', groupId: 'g' }] }] }, 'tasks.0.addressees.0'],
    [{ signedAt: '2026-02-30T25:00:00Z' }, 'signedAt'],
  ] as const)('whose parts do not fit is refused where they stand: %j', (input, path) => {
    expect(() => correctionOf(input)).toThrow(
      expect.objectContaining({ fields: { fields: [expect.objectContaining({ path })] } }),
    );
  });
});
