import type { FollowUpSums } from '#domain';
import { shown } from './shown.js';

class DoneDto implements Readonly<Record<keyof FollowUpSums['done'], number>> {
  @shown.count()
  readonly total!: number;
  @shown.count()
  readonly onTime!: number;
  @shown.count()
  readonly late!: number;
}

class OpenDto implements Readonly<Record<keyof FollowUpSums['open'], number>> {
  @shown.count()
  readonly total!: number;
  @shown.count()
  readonly inTerm!: number;
  @shown.count()
  readonly overdue!: number;
  @shown.count()
  readonly withoutDeadline!: number;
}

/** Sums that balance: total = done + open + suspended + withdrawn. */
export class FollowUpSumsDto implements FollowUpSums {
  @shown.count()
  readonly total!: number;
  @shown.part(() => DoneDto)
  readonly done!: DoneDto;
  @shown.part(() => OpenDto)
  readonly open!: OpenDto;
  @shown.count()
  readonly suspended!: number;
  @shown.count()
  readonly withdrawn!: number;
}
