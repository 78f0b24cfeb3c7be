import { PERIODS, type Addressee, type Period } from '#domain';
import type { Action } from '#application';
import type { DirectiveStatus, DirectiveSummary, DirectiveView, TaskView } from '#read-models';
import { pageOf } from '../answers/page.answer.js';
import { shown, shownListOf, type EachOf } from '../answers/shown.js';
import { DocumentFlagsDto } from '../document-register/document.answer.js';
import { RemarkDto } from '../preview-issue/remark.answer.js';
import { DirectiveAsReadDto } from './as-read.answer.js';
import { ADDRESSEES, DirectiveContentDto } from './content.answer.js';
import { DIRECTIVE_STATUSES, DirectiveProgressDto } from './progress.answer.js';

const MAY: EachOf<Extract<Action, 'correct' | 'issue' | 'recall' | 'set-reports'>> = {
  correct: true,
  issue: true,
  recall: true,
  'set-reports': true,
};

type Shown<View extends DirectiveSummary> = Omit<View, 'progress'> & { readonly progress: DirectiveProgressDto | null };

/** A line of the register. */
export class DirectiveSummaryDto implements Shown<DirectiveSummary> {
  @shown.id()
  readonly directiveId!: string;
  @shown.choice(DIRECTIVE_STATUSES)
  readonly status!: DirectiveStatus;
  @shown.text({ nullable: true })
  readonly type!: string | null;
  @shown.text({ nullable: true })
  readonly number!: string | null;
  @shown.text({ nullable: true })
  readonly title!: string | null;
  @shown.id({ nullable: true })
  readonly issuerUnitId!: string | null;
  @shown.text({ nullable: true })
  readonly issuerName!: string | null;
  @shown.ids({ description: 'Units that issue it together with the issuer' })
  readonly jointIssuerIds!: readonly string[];
  @shown.id({ description: 'The unit whose clerk drafted it' })
  readonly ownerUnitId!: string;
  @shown.id({ nullable: true })
  readonly monitorUnitId!: string | null;
  @shown.day({ nullable: true })
  readonly documentDate!: string | null;
  @shown.instant({ nullable: true })
  readonly signedAt!: string | null;
  @shown.day({ nullable: true, description: 'Groups were expanded as of it' })
  readonly issuedOn!: string | null;
  @shown.instant({ nullable: true })
  readonly issuedAt!: string | null;
  @shown.instant()
  readonly draftedAt!: string;
  @shown.count({ description: 'Cascades not counted; 0 before the issue' })
  readonly assignmentCount!: number;
  @shown.flag({ description: 'Periodic reports are demanded and nobody has set how often' })
  readonly periodMissing!: boolean;
  @shown.count({ description: 'Of how many demands: tasks, and the monitor' })
  readonly periodsMissing!: number;
  @shown.text({ nullable: true })
  readonly recallReason!: string | null;
  @shown.whole({ description: 'Also the ETag of GET /directives/{directiveId}' })
  readonly revision!: number;
  @shown.part(() => DirectiveProgressDto, { nullable: true, description: 'null for who sees only his own part' })
  readonly progress!: DirectiveProgressDto | null;
  @shown.part(() => DocumentFlagsDto)
  readonly document!: DocumentFlagsDto;
}

export const DirectivePageDto = pageOf(DirectiveSummaryDto, 'DirectivePageDto');

class IssuedTaskDto implements TaskView {
  @shown.text()
  readonly taskNo!: string;
  @shown.count({ description: 'Place in the directive, from 0' })
  readonly ordinal!: number;
  @shown.text()
  readonly text!: string;
  @shownListOf(ADDRESSEES)
  readonly addressees!: readonly Addressee[];
  @shown.texts()
  readonly addressedAs!: readonly string[];
  @shown.ids()
  readonly coordinatorIds!: readonly string[];
  @shown.flag()
  readonly productRequired!: boolean;
  @shown.day({ nullable: true })
  readonly lastDay!: string | null;
  @shown.day({ nullable: true, description: 'The last day before it was moved to a working day' })
  readonly statedLastDay!: string | null;
  @shown.instant({ nullable: true })
  readonly dueAt!: string | null;
  @shown.flag({ description: 'Periodic reports are demanded' })
  readonly recurring!: boolean;
  @shown.choice(PERIODS, { nullable: true })
  readonly period!: Period | null;
  @shown.text({ nullable: true, description: 'In place of a period, a rule of RFC 5545' })
  readonly rule!: string | null;
}

export class DirectiveViewDto extends DirectiveSummaryDto implements Shown<DirectiveView> {
  @shown.part(() => DirectiveContentDto)
  readonly content!: DirectiveContentDto;
  @shown.parts(() => IssuedTaskDto, { description: 'As issued; empty before' })
  readonly tasks!: readonly IssuedTaskDto[];
  @shown.flag({ description: 'Whether there is a text to ask for by `source=true`' })
  readonly hasSource!: boolean;
  @shown.part(() => DirectiveAsReadDto, { nullable: true })
  readonly asRead!: DirectiveAsReadDto | null;
  @shown.text({ nullable: true, optional: true, description: 'The text it was read from; only with `source=true`' })
  readonly source?: string | null;
  @shown.parts(() => RemarkDto, { description: 'What to look at before issuing' })
  readonly warnings!: readonly RemarkDto[];
  @shown.choices(MAY)
  readonly may!: readonly Action[];
}
