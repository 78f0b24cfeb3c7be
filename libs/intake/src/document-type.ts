/** Document types by the name that stands at the head of a document. Longer names first: the first match counts. */
const TYPES: readonly (readonly [name: string, symbol: string])[] = [
  ['chương trình hành động', 'CTr'],
  ['chương trình', 'CTr'],
  ['chỉ thị', 'CT'],
  ['nghị quyết', 'NQ'],
  ['nghị định', 'NĐ'],
  ['quyết định', 'QĐ'],
  ['quy định', 'QĐ'],
  ['quy chế', 'QC'],
  ['kết luận', 'KL'],
  ['kế hoạch', 'KH'],
  ['thông tri', 'TT'],
  ['thông tư', 'TT'],
  ['thông báo', 'TB'],
  ['thông cáo', 'TC'],
  ['hướng dẫn', 'HD'],
  ['báo cáo', 'BC'],
  ['đề án', 'ĐA'],
  ['dự án', 'DA'],
  ['phương án', 'PA'],
  ['tờ trình', 'TTr'],
  ['công văn', 'CV'],
  ['công điện', 'CĐ'],
  ['biên bản', 'BB'],
];

// Types that stand only in symbols. In the State grammar a first part that is neither is the office ("326/UBND-KGVX").
const ONLY_IN_SYMBOLS = [
  'HDLB',
  'HDLN',
  'TTLT',
  'NQLT',
  'QĐi',
  'QyĐ',
  'BGN',
  'BTT',
  'GUQ',
  'GM',
  'GT',
  'PC',
  'L',
  'PL',
  'HĐ',
];

const KNOWN_SYMBOLS = new Set([...TYPES.map(([, symbol]) => symbol), ...ONLY_IN_SYMBOLS].map((s) => s.toLowerCase()));

/** The names of types, as alternatives of a pattern on a key. */
export const TYPE_NAMES = TYPES.map(([name]) => name).join('|');

const BY_NAME = new Map(TYPES);

/** Symbol of a type given the key of its name ('chỉ thị' → 'CT'). */
export function typeSymbol(nameKey: string): string | null {
  return BY_NAME.get(nameKey) ?? null;
}

export function isTypeSymbol(part: string): boolean {
  return KNOWN_SYMBOLS.has(part.toLowerCase());
}
