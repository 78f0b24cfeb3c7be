import { UNIT_KINDS, type UnitKind } from '#domain';
import type { Language } from './language.js';

const WORDS: Readonly<Record<UnitKind, Readonly<Record<Language, string>>>> = {
  'central-committee': { vi: 'Trung ương', en: 'the Central Committee' },
  'province-committee': { vi: 'Tỉnh ủy', en: 'the provincial committee' },
  'standing-committee': { vi: 'Ban Thường vụ', en: 'a standing committee' },
  office: { vi: 'Văn phòng', en: 'an office' },
  'party-board': { vi: 'Ban của Đảng', en: 'a party board' },
  'inspection-commission': { vi: 'Ủy ban Kiểm tra', en: 'an inspection committee' },
  'district-committee': { vi: 'Huyện ủy, thành ủy', en: 'a district committee' },
  'direct-committee': { vi: 'Đảng ủy trực thuộc', en: 'a directly subordinate committee' },
  'party-delegation': { vi: 'Đảng đoàn, ban cán sự đảng', en: 'a party delegation' },
  'state-agency': { vi: 'Cơ quan nhà nước', en: 'a state agency' },
  'front-organisation': { vi: 'Mặt trận, đoàn thể', en: 'a front organisation' },
  'commune-committee': { vi: 'Đảng ủy cấp xã', en: 'a commune committee' },
};

/** Kinds of units as a sentence lists them; what is none is left out. */
export function kindsInWords(kinds: unknown, language: Language): string {
  const named = Array.isArray(kinds) ? kinds : [kinds];
  return UNIT_KINDS.filter((kind) => named.includes(kind))
    .map((kind) => WORDS[kind][language])
    .join(language === 'vi' ? '; ' : ', ');
}
