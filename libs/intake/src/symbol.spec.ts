import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseSymbol, symbolKey, symbolKeys, symbolsIn } from './symbol.js';

const party = { year: null, grammar: 'party' };
const state = { year: null, grammar: 'state' };

describe('symbolKey', () => {
  it('is the same for every spelling of a symbol, and for nothing else', () => {
    const spellings = ['05-QĐ/TU', '5 – qđ / TU', '05-QĐ/TU'.normalize('NFD'), ' 005-QÐ/TU '];
    expect(new Set(spellings.map(symbolKey))).toEqual(new Set(['5-qđ/tu']));
    expect(symbolKey('50-QĐ/TU')).not.toBe(symbolKey('5-QĐ/TU'));
  });
});

describe('symbolKeys', () => {
  it.each(['5 ct/tu', '05/CT-TU', 'Số 05-CT/TU', 'so: 5 CT TU', '05-CT/TU', '05.CT.TU'])(
    'of %j, as people type it, hold the key of 05-CT/TU',
    (typed) => expect(symbolKeys(typed)).toContain(symbolKey('05-CT/TU')),
  );

  it.each(['01-HDLB-TC-DV', '30/2020/NĐ-CP', '12-KH/TĐTN-XDĐ'])('of %s hold its own', (symbol) =>
    expect(symbolKeys(symbol)).toContain(symbolKey(symbol)),
  );

  it('are few, whatever is typed', () => {
    expect(symbolKeys('1 2 3 4 5 6 7 8 9 10 11 12')).toHaveLength(1);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => expect(symbolKeys(text).length).toBeLessThanOrEqual(33)),
    );
  });
});

describe('parseSymbol', () => {
  it.each([
    ['17-CT/TU', { ...party, number: '17', type: 'CT', organ: 'TU' }],
    ['09-CTr/HU', { ...party, number: '09', type: 'CTr', organ: 'HU' }],
    ['399-QĐ/TW', { ...party, number: '399', type: 'QĐ', organ: 'TW' }],
    ['05-HD/VPTW', { ...party, number: '05', type: 'HD', organ: 'VPTW' }],
    ['12-KH/TĐTN-XDĐ', { ...party, number: '12', type: 'KH', organ: 'TĐTN-XDĐ' }],
    ['01-HDLB-TC-DV', { ...party, number: '01', type: 'HDLB', organ: 'TC-DV' }],
    ['33/CT-TTg', { ...state, number: '33', type: 'CT', organ: 'TTg' }],
    ['326/UBND-KGVX', { ...state, number: '326', type: null, organ: 'UBND-KGVX' }],
    ['30/2020/NĐ-CP', { ...state, year: 2020, number: '30', type: 'NĐ', organ: 'CP' }],
    ['80/2025/QH15', { ...state, year: 2025, number: '80', type: null, organ: 'QH15' }],
    [' 22 – QC / TU ', { ...party, number: '22', type: 'QC', organ: 'TU' }],
    ['269-QĐ/TU'.normalize('NFD'), { ...party, number: '269', type: 'QĐ', organ: 'TU' }],
  ])('reads %s', (text, parts) => expect(parseSymbol(text)).toEqual(parts));

  it.each(['', '17', '17-CT', 'CT/TU', '31/3/2026', 'COVID-19', '17-CT/TU và', '-CT/TU', '2021-2025'])(
    'refuses %j',
    (text) => expect(parseSymbol(text)).toBeNull(),
  );

  it('accepts any string', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseSymbol(text))));
});

describe('symbolsIn', () => {
  it('finds both grammars, and spaced ones only after "số"', () => {
    const text = 'theo số 22 - QC/TU, 33/CT-TTg; giai đoạn 2021 - KH/X, 1.265-A/B, ngày 30/12/2021';
    expect(symbolsIn(text).map(({ symbol }) => symbol)).toEqual(['22-QC/TU', '33/CT-TTg']);
  });
});
