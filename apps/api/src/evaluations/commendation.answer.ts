import type { CommendationView } from '#read-models';
import { pageOf } from '../answers/page.answer.js';
import { shown } from '../answers/shown.js';

export class CommendationDto implements CommendationView {
  @shown.id()
  readonly commendationId!: string;
  @shown.id({ description: 'The committee in whose name it is given' })
  readonly ownerUnitId!: string;
  @shown.text({ nullable: true })
  readonly ownerName!: string | null;
  @shown.id()
  readonly unitId!: string;
  @shown.text({ nullable: true })
  readonly unitName!: string | null;
  @shown.text()
  readonly number!: string;
  @shown.day()
  readonly decidedOn!: string;
  @shown.text()
  readonly reason!: string;
  @shown.id({ nullable: true, description: 'The rating that it goes with' })
  readonly evaluationId!: string | null;
  @shown.text({ nullable: true, description: 'Set where it was revoked' })
  readonly revokeReason!: string | null;
  @shown.instant()
  readonly awardedAt!: string;
  @shown.whole()
  readonly revision!: number;
}

export const CommendationPageDto = pageOf(CommendationDto, 'CommendationPageDto');
