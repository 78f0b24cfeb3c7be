import type { Rung } from '#domain';
import type { NoticeKind, NoticeView } from '#read-models';
import { pageOf } from '../answers/page.answer.js';
import { shown, type EachOf } from '../answers/shown.js';

const KINDS: EachOf<NoticeKind> = {
  'directive-issued': true,
  'directive-recalled': true,
  'assignment-given': true,
  'assignment-refused': true,
  'report-submitted': true,
  'report-returned': true,
  'report-accepted': true,
  'extension-asked': true,
  'extension-granted': true,
  'extension-denied': true,
  'assignment-suspended': true,
  'assignment-resumed': true,
  'assignment-withdrawn': true,
  'assignment-transferred': true,
  'assignment-step-undone': true,
  'assignment-chased': true,
  'webhook-switched-off': true,
};
const TOLD: EachOf<NoticeView['told']> = { unit: true, doer: true, giver: true, monitor: true };
const RUNGS: EachOf<Rung> = { 'due-soon': true, overdue: true, escalated: true };

export class NoticeDto implements NoticeView {
  @shown.text()
  readonly noticeId!: string;
  @shown.choice(TOLD, { description: 'As what the unit is told' })
  readonly told!: NoticeView['told'];
  @shown.choice(KINDS)
  readonly kind!: NoticeKind;
  @shown.id({ nullable: true })
  readonly assignmentId!: string | null;
  @shown.id({ nullable: true })
  readonly directiveId!: string | null;
  @shown.id({ nullable: true, description: 'Of `webhook-switched-off`' })
  readonly webhookId!: string | null;
  @shown.choice(RUNGS, { nullable: true, description: 'Of `assignment-chased`' })
  readonly rung!: Rung | null;
  @shown.text({ nullable: true })
  readonly reason!: string | null;
  @shown.instant()
  readonly at!: string;
  @shown.count()
  readonly position!: number;
  @shown.text({ nullable: true })
  readonly taskNo!: string | null;
  @shown.id({ nullable: true, description: 'The doer of the assignment it is about' })
  readonly unitId!: string | null;
  @shown.text({ nullable: true })
  readonly unitName!: string | null;
  @shown.text({ nullable: true })
  readonly directiveType!: string | null;
  @shown.text({ nullable: true })
  readonly directiveNumber!: string | null;
  @shown.text({ nullable: true })
  readonly directiveTitle!: string | null;
  @shown.text({ nullable: true })
  readonly webhookDescription!: string | null;
}

/** What a person has not looked at yet. */
export class UnreadNoticesDto {
  @shown.count({ description: 'Not counted beyond 99' })
  readonly count!: number;
  @shown.flag({ description: 'There are more than were counted' })
  readonly isMore!: boolean;
  @shown.count({ description: 'Position of the newest notice that was seen; 0: none was' })
  readonly since!: number;
}

export const NoticePageDto = pageOf(NoticeDto, 'NoticePageDto');
