import { fold } from '#intake';

/** What makes two figures the same one: name and unit of measure, however they were typed. */
export interface IndicatorKey {
  readonly nameKey: string;
  /** Empty where no unit of measure was stated; that is a unit of measure of its own. */
  readonly measureKey: string;
}

/** "Số buổi đối thoại" and "số  buổi đối thoại" are one name; marks are part of it: "hộ" is not "hồ". */
export function indicatorKey(name: string, unitOfMeasure: string | null | undefined): IndicatorKey {
  return { nameKey: fold(name), measureKey: fold(unitOfMeasure ?? '') };
}
