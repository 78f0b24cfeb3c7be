import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { draftFromText } from './draft-from-text.js';
import type { DirectiveDraft, Span } from './draft.js';
import { forestDirective } from './fixtures/forest-directive.js';
import { fold } from './fold.js';

/** Every span of the draft, and those values that are the words of the text: exactly, or with others between. */
function everythingIn(draft: DirectiveDraft) {
  const spans: Span[] = [];
  const visit = (node: unknown) => {
    if (node === null || typeof node !== 'object') return;
    if ('start' in node && 'end' in node) spans.push(node as Span);
    else Object.values(node).forEach(visit);
  };
  visit(draft);
  const named = [
    ...draft.addressees,
    ...draft.citedByName,
    ...(draft.followUp?.coordinators ?? []),
    ...draft.tasks.flatMap((t) => t.subAddressees),
  ];
  const fields = [
    draft.issuer,
    draft.title,
    draft.place,
    draft.dissemination,
    draft.followUp?.monitor,
    draft.followUp?.reportsTo,
  ];
  const lists = draft.tasks.flatMap(({ lead, coordinators }) => [lead ?? [], coordinators ?? []].flat());
  return {
    spans,
    lists: lists.map(({ value, span }) => ({ names: value, span })),
    words: [
      ...named.map(({ name, span }) => ({ value: name, span })),
      ...draft.tasks.flatMap(({ deadline }) =>
        deadline === null ? [] : [{ value: deadline.value.stated, span: deadline.span }],
      ),
      ...fields.flatMap((field) => field ?? []),
    ],
    passages: [
      ...draft.recipients.map(({ unit, span }) => ({ value: unit, span })),
      ...draft.tasks.flatMap(({ text, product }) => [text ?? [], product ?? []].flat()),
    ],
  };
}

/** Words of the value that the text does not have in this order; it may have others between (a page number, a column). */
function left(value: string, text: string): string[] {
  const wanted = fold(value).split(' ');
  for (const word of fold(text).split(' ')) if (word === wanted[0]) wanted.shift();
  return wanted;
}

/** How many units of text the patterns look through while `work` is done. */
function unitsScanned(work: () => unknown): number {
  const exec = Object.getOwnPropertyDescriptor(RegExp.prototype, 'exec');
  if (exec === undefined) throw new Error('RegExp.prototype.exec is missing');
  const original = exec.value as (this: RegExp, text: string) => RegExpExecArray | null;
  let units = 0;
  const counting = function (this: RegExp, text: string): RegExpExecArray | null {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = original.call(this, text);
    const anchored = this.sticky || this.source.startsWith('^');
    units += found !== null ? found.index + found[0].length - from : anchored ? 1 : text.length - from;
    return found;
  };
  Object.defineProperty(RegExp.prototype, 'exec', { ...exec, value: counting });
  try {
    work();
  } finally {
    Object.defineProperty(RegExp.prototype, 'exec', exec);
  }
  return units;
}

/** The draft without its spans: what it says, spelling of composed letters aside. */
const said = (draft: DirectiveDraft): unknown =>
  JSON.parse(JSON.stringify(draft, (key, value: unknown) => (key === 'span' ? undefined : value)));

function expectSound(text: string): void {
  const { spans, words, lists, passages } = everythingIn(draftFromText(text));
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  for (const { value, span } of words) expect(fold(text.slice(span.start, span.end))).toBe(fold(value));
  for (const { names, span } of lists) {
    for (const name of names) expect(fold(text.slice(span.start, span.end))).toContain(fold(name));
  }
  for (const { value, span } of passages) expect(left(value, text.slice(span.start, span.end))).toEqual([]);
}

const lines = forestDirective.split('\n').filter((line) => line !== '');
const pieces = fc.constantFrom(
  ...lines,
  'CHỈ THỊ',
  'MẬT',
  'I. NHIỆM VỤ',
  'Một là: Các sở làm ngay',
  'b) Sở A, Sở B gửi',
  'các nhiệm vụ sau:',
  'Nơi nhận:',
  '- Ban A; } (báo cáo)',
  'T/M X  Y',
  'V/v z',
  'giao các sở theo dõi',
  'báo cáo hằng năm với các ban',
  'trước ngày 1/1/2026',
  'trong 5 ngày làm việc',
  '\ufeff',
  '…',
  'đô',
);
const shuffled = fc
  .array(fc.tuple(pieces, fc.constantFrom('\n', '\r\n', '\n\n', ' ', '\t', '\u00a0', '   ')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));
const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), shuffled);

describe('draftFromText', () => {
  it('accepts any string and points only at what stands there', () =>
    fc.assert(
      fc.property(anything, fc.constantFrom('NFC', 'NFD', undefined), (text, form) =>
        expectSound(form === undefined ? text : text.normalize(form)),
      ),
      { numRuns: 500 },
    ));

  it('reads the same from decomposed letters, other line ends, hard spaces and both spellings', () => {
    const expected = said(draftFromText(forestDirective));
    expect(said(draftFromText(forestDirective.normalize('NFD')))).toEqual(expected);
    expect(said(draftFromText(`\ufeff${forestDirective.replaceAll('\n', '\r\n')}`))).toEqual(expected);
    expect(said(draftFromText(forestDirective.replaceAll(' ', '\u00a0')))).toEqual(expected);
    const respelt = draftFromText(forestDirective.replaceAll('uỷ', 'ủy').replaceAll('Ủy', 'Uỷ'));
    expect(fold(JSON.stringify(said(respelt)))).toBe(fold(JSON.stringify(expected)));
  });

  it('does without any block', () => {
    for (let from = 0; from < lines.length; from++) {
      for (let to = from + 1; to <= lines.length; to += 3)
        expectSound([...lines.slice(0, from), ...lines.slice(to)].join('\n\n'));
    }
  });

  it('says nothing of an empty text', () => {
    const { tasks, recipients, basis, addressees, citedByName, ...fields } = draftFromText(' \r\n\ufeff');
    expect([tasks, recipients, basis, addressees, citedByName]).toEqual([[], [], [], [], []]);
    expect(Object.values(fields).every((field) => field === null)).toBe(true);
  });

  // Marks in an order that the rules have to look through; a rule without bound would look through all of it each time.
  const hostile = [
    'giao các sở, ',
    'giao các sở theo dõi ',
    'Giao các sở A theo dõi.\n\n',
    'phối hợp với các sở và ',
    'yêu cầu các cấp ủy, ',
    'định kỳ ',
    'báo cáo ',
    'trước ngày ',
    'chậm nhất là vào ',
    'xây dựng kế hoạch ',
    'nghị quyết đại hội đảng bộ tỉnh ',
    '1-A-',
    '1/A-',
    'số 1 - A ',
    '1. Các sở báo cáo\n',
    'sau:\n1. ',
    'I. A\n1. B\n',
    'Nơi nhận:\n- (',
    '- a (báo cáo); }\n',
    'T/M A  B\n  ',
    'CHỈ THỊ\n',
    'MẬT\n',
    'Ơ, ngày ',
    'a\u0316\u0301\u0323',
    ' ',
    '\n',
  ];

  it.each(hostile)('does twice the work on twice as much of %j', (piece) => {
    const text = (length: number) => `nhiệm vụ sau:\n\n1. A\n\n${piece.repeat(Math.ceil(length / piece.length))}`;
    const [once, twice] = [20_000, 40_000].map((length) => unitsScanned(() => draftFromText(text(length))));
    expect(twice).toBeLessThan((once ?? 0) * 2.3);
  });

  it.each(hostile)('comes to an end on a lot of %j', (piece) => {
    expect(draftFromText(piece.repeat(Math.ceil(200_000 / piece.length)))).toBeDefined();
  });
});
