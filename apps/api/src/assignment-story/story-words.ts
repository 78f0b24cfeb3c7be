import type { FollowUpClass } from '#domain';
import type { StoryLine, StoryStep } from '#read-models';

/** What sentences are made of: days counted, units and days named. */
export interface Told {
  readonly line: StoryLine;
  readonly unit: (unitId: string) => string;
  readonly doer: string;
  readonly giver: string;
  /** Days after it was given; 0 on the same day. */
  readonly sinceGiven: number;
  /** Days after the last day; less than 0 before it, null without a deadline. */
  readonly late: number | null;
  /** Days after the report was submitted. */
  readonly sinceReport: number;
}

export type DataOf<Type extends StoryStep['type']> = Extract<StoryStep, { type: Type }>['data'];

/** A sentence for each kind of step: a kind that was forgotten does not compile. */
export interface StoryWords {
  readonly steps: { readonly [Type in StoryStep['type']]: (data: DataOf<Type>, told: Told) => string };
  /** Added where it was recorded more than a day after it happened. */
  readonly enteredOn: (day: string) => string;
  readonly day: (date: string) => string;
  readonly classes: Readonly<Record<FollowUpClass, string>>;
  /** Where it stood: "Đến 08:00 ngày 15/03/2026: trong hạn, hạn 31/03/2026." */
  readonly stood: (at: string, as: string, unit: string, lastDay: string | null) => string;
  readonly notGiven: (at: string) => string;
}
