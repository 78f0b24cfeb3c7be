import type { RegisterProblem } from '#application';
import type { Language } from './language.js';
import { kindsInWords } from './unit-kinds-in-words.js';

/** Entries that a sentence names; what is wrong with more of them is seen once these are corrected. */
const MOST_NAMED = 10;

type Said = Readonly<Record<Language, string>>;

/** What contradicts itself in a register, entry by entry, as part of a sentence. */
export function registerProblemsInWords(problems: unknown, language: Language): string {
  if (!Array.isArray(problems) || problems.length === 0) return '?';
  const told = (problems as readonly RegisterProblem[]).map((problem) => inWords(problem)[language]);
  const more = told.length - MOST_NAMED;
  const rest = { vi: `và ${more} chỗ nữa`, en: `and ${more} more` }[language];
  return [...told.slice(0, MOST_NAMED), ...(more > 0 ? [rest] : [])].join('; ');
}

function inWords(one: RegisterProblem): Said {
  const { code } = one;
  switch (one.problem) {
    case 'nameless':
      return { vi: `"${code}" chưa có tên`, en: `"${code}" has no name` };
    case 'twice':
      return { vi: `mã "${code}" có hai lần`, en: `the code "${code}" is there twice` };
    case 'selects-nothing':
      return {
        vi: `nhóm "${code}" chưa chọn loại đơn vị hay đơn vị nào`,
        en: `the group "${code}" selects neither kinds of units nor units`,
      };
    case 'alike':
      return {
        vi: `mã "${code}" chỉ khác mã "${one.other}" ở chữ hoa, chữ thường`,
        en: `the code "${code}" differs from "${one.other}" in capitals only`,
      };
    case 'kind-unknown':
      return {
        vi: `"${code}" thuộc loại không có ("${one.kind}")`,
        en: `"${code}" is of no known kind ("${one.kind}")`,
      };
    case 'superior-unknown':
      return {
        vi: `"${code}" trực thuộc "${one.superior}", không có trong tệp và chưa được nhập`,
        en: `"${code}" stands below "${one.superior}", which is neither in the file nor registered`,
      };
    case 'below-itself':
      return {
        vi: `"${code}" trực thuộc "${one.superior}", thành vòng trở lại chính nó`,
        en: `"${code}" stands below "${one.superior}" and so below itself`,
      };
    case 'member-unknown':
      return {
        vi: `nhóm "${code}" nêu "${one.member}", không có trong tệp và chưa được nhập`,
        en: `the group "${code}" names "${one.member}", which is neither in the file nor registered`,
      };
    case 'second-head':
      return {
        vi: `"${code}" đứng đầu ngang với "${one.head}"`,
        en: `"${code}" stands at the head beside "${one.head}"`,
      };
    case 'superior-unfit':
      return {
        vi: `"${code}" (${kindsInWords(one.kind, 'vi')}) không thể trực thuộc "${one.superior}" (${kindsInWords(one.superiorKind, 'vi')})`,
        en: `"${code}" (${kindsInWords(one.kind, 'en')}) cannot stand below "${one.superior}" (${kindsInWords(one.superiorKind, 'en')})`,
      };
  }
}

/** Behind a unit whose code is as good as one that was typed: how it is written there. */
export function codeAsKnown({ unitCode, knownCode }: Readonly<Record<string, string>>, language: Language): string {
  if (knownCode === unitCode || knownCode === undefined || knownCode === '?') return '';
  return language === 'vi'
    ? ` (mã "${knownCode}"; chữ hoa, chữ thường không làm thành mã khác)`
    : ` (code "${knownCode}"; capitals do not make another code)`;
}
