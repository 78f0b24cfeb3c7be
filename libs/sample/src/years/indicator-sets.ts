import { daysBetween, yearOf, type ReportPeriod } from '#domain';
import type { Seeded } from './seeded.js';
import type { MadeReport } from './story-steps.js';

type Value = MadeReport['indicators'][number];

interface Indicator {
  readonly name: string;
  readonly unitOfMeasure: string;
  /** Of a month, at the smallest and at the largest unit; or the share of the figure before it. */
  readonly monthly?: readonly [least: number, most: number];
  readonly ofBefore?: readonly [least: number, most: number];
  /** By so much a year. */
  readonly growth?: number;
}

/** What the reports of one task are asked for, in the order in which a form has it. */
export type IndicatorSet = readonly Indicator[];

export const DOSSIERS: IndicatorSet = [
  { name: 'Số hồ sơ tiếp nhận', unitOfMeasure: 'hồ sơ', monthly: [40, 420], growth: 0.08 },
  { name: 'Số hồ sơ đã giải quyết', unitOfMeasure: 'hồ sơ', ofBefore: [0.93, 0.99] },
  { name: 'Số hồ sơ giải quyết đúng hạn', unitOfMeasure: 'hồ sơ', ofBefore: [0.9, 0.99] },
];

export const PETITIONS: IndicatorSet = [
  { name: 'Số đơn tiếp nhận', unitOfMeasure: 'đơn', monthly: [6, 28], growth: -0.05 },
  { name: 'Số đơn đủ điều kiện xử lý', unitOfMeasure: 'đơn', ofBefore: [0.85, 1] },
  { name: 'Số đơn đã giải quyết', unitOfMeasure: 'đơn', ofBefore: [0.82, 0.98] },
];

export const ONLINE: IndicatorSet = [
  { name: 'Số hồ sơ nộp trực tuyến', unitOfMeasure: 'hồ sơ', monthly: [25, 260], growth: 0.3 },
  { name: 'Số thủ tục hành chính được rút gọn', unitOfMeasure: 'thủ tục', monthly: [1, 4] },
];

export const DIALOGUES: IndicatorSet = [
  { name: 'Số cuộc đối thoại với Nhân dân', unitOfMeasure: 'cuộc', monthly: [1, 4], growth: 0.06 },
  { name: 'Số kiến nghị tiếp nhận tại đối thoại', unitOfMeasure: 'kiến nghị', monthly: [5, 24], growth: 0.04 },
];

/**
 * What a unit reports of a period: its own size, which stays, some growth, and what one period is unlike another.
 * @param size draws what stays, the same for every period
 */
export function valuesIn(
  set: IndicatorSet,
  { from, to }: ReportPeriod,
  firstYear: number,
  { size, chance }: { readonly size: Seeded; readonly chance: Seeded },
): Value[] {
  const months = Math.max(1, Math.round((daysBetween(from, to) + 1) / 30));
  const years = yearOf(from) - firstYear;
  const values: Value[] = [];
  for (const { name, unitOfMeasure, monthly, ofBefore, growth = 0 } of set) {
    const stays = size.next();
    const before = values.at(-1)?.value ?? 0;
    const [least, most] = monthly ?? ofBefore ?? [0, 0];
    const usual = monthly
      ? months * (least + stays * (most - least)) * (1 + growth) ** years * (0.85 + 0.3 * chance.next())
      : before * (least + chance.next() * (most - least));
    values.push({ name, value: Math.round(usual), unitOfMeasure });
  }
  return values;
}
