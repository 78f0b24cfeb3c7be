import { deriveId, unreachable, type Decider } from '#event-sourcing';
import { isAhead } from '../calendar/decided-on.js';
import { localDate, type LocalDate } from '../calendar/local-date.js';
import { dueAt, type Instant } from '../calendar/local-time.js';
import { isSame } from '../directive/same.js';
import * as refusals from './refusals.js';
import type { ReviewCommand } from './review-commands.js';
import type { ReviewConclusion, ReviewEvent, ReviewKind, ReviewNarrative } from './review-events.js';
import { evolve, notOpened, saidIn, type ReviewState, type ReviewStatus } from './review-state.js';

/** One assignment a unit: what is asked of more of them is asked by groups of the tree, in several reviews. */
const MOST_UNITS = 1_000;

/** A dated review of one directive, from its opening to its conclusion. Reports that are late do not hold it up. */
export const review: Decider<ReviewCommand, ReviewState, ReviewEvent> = {
  initialState: notOpened,
  evolve,
  decide: (command, state) => {
    if (command.type === 'OpenReview') return open(command, state);
    const { reviewId } = command.data;
    if (!state.opening) throw new refusals.ReviewUnknown(reviewId);
    const { openedOn, figuresOn } = state.opening;

    switch (command.type) {
      case 'ConcludeReview': {
        inTurn(command.type, state, 'open');
        const conclusion = said(command.data, openedOn, command.today);
        if (figuresOn > command.today) throw new refusals.ReviewFiguresAhead(figuresOn, command.today);
        return [{ type: 'ReviewConcluded.v1', data: { reviewId, ...conclusion, figuresOn, ...command.facts } }];
      }
      case 'CorrectReviewConclusion': {
        inTurn(command.type, state, 'concluded');
        const conclusion = said(command.data, openedOn, command.today);
        const reason = reasonOf(command);
        if (isSame(conclusion, state.conclusion)) return [];
        return [{ type: 'ReviewConclusionCorrected.v1', data: { reviewId, ...conclusion, reason } }];
      }
      case 'CancelReview':
        inTurn(command.type, state, 'open');
        return [{ type: 'ReviewCancelled.v1', data: { reviewId, reason: reasonOf(command) } }];
      default:
        return unreachable(command);
    }
  },
};

type Command<Type extends ReviewCommand['type']> = Extract<ReviewCommand, { type: Type }>;

function open({ data, directive }: Command<'OpenReview'>, state: ReviewState): ReviewEvent[] {
  // A final review has its stream by its directive: whoever opens the second finds the first there.
  if (state.opening?.kind === 'final') {
    throw new refusals.FinalReviewExists(state.opening.title, state.opening.openedOn);
  }
  if (state.status !== 'none') throw new refusals.ReviewExists(data.reviewId);
  if (directive.status !== 'issued' || !directive.issuedOn) {
    throw new refusals.ReviewOfDirectiveNotInForce(directive.status);
  }
  const title = data.title.trim();
  if (title === '') throw new refusals.ReviewUntitled();
  const unitIds = [...new Set(data.unitIds)];
  if (unitIds.length === 0) throw new refusals.ReviewOfNobody();
  if (unitIds.length > MOST_UNITS) throw new refusals.ReviewTooWide(unitIds.length, MOST_UNITS);
  if (unitIds.includes(data.issuerUnitId)) throw new refusals.ReviewOfIssuer();
  demandDays(data, directive.issuedOn);
  return [{ type: 'ReviewOpened.v1', data: { ...data, title, text: data.text.trim(), unitIds } }];
}

function demandDays(
  { periodFrom, periodTo, figuresOn, deadline, openedOn }: Command<'OpenReview'>['data'],
  issuedOn: LocalDate,
): void {
  if (openedOn < issuedOn) throw new refusals.ReviewOpenedTooEarly(openedOn, issuedOn);
  if (localDate(periodTo) < localDate(periodFrom)) throw new refusals.ReviewDaysReversed(periodFrom, periodTo);
  if (localDate(figuresOn) < issuedOn) throw new refusals.ReviewFiguresTooEarly(figuresOn, issuedOn);
  // Reports are asked for before a period is over; a day after both it and today is a slip of the pen.
  const latest = periodTo > openedOn ? periodTo : openedOn;
  if (figuresOn > latest) throw new refusals.ReviewFiguresAhead(figuresOn, latest);
  if (deadline.lastDay < openedOn) throw new refusals.ReviewReportsDuePast(deadline.lastDay, openedOn);
}

/** @throws ReviewConclusionEmpty, ReviewConcludedTooEarly, ReviewConcludedAhead, DateInvalid */
function said(data: ReviewConclusion, openedOn: LocalDate, today: LocalDate): ReviewConclusion {
  const { concludedOn, narrative } = data;
  if (narrative.results.trim() === '') throw new refusals.ReviewConclusionEmpty();
  if (localDate(concludedOn) < openedOn) throw new refusals.ReviewConcludedTooEarly(concludedOn, openedOn);
  if (isAhead(concludedOn, today)) throw new refusals.ReviewConcludedAhead(concludedOn, today);
  return { ...saidIn(data), number: data.number?.trim() || null, narrative: partsOf(narrative) };
}

/** What is left empty is not there. */
function partsOf({ results, ...others }: ReviewNarrative): ReviewNarrative {
  const written = Object.entries(others).filter(([, text]) => typeof text === 'string' && text.trim() !== '');
  return { results, ...Object.fromEntries(written) };
}

function inTurn(step: string, { status }: ReviewState, allowed: ReviewStatus): void {
  if (status !== allowed) throw new refusals.ReviewOutOfTurn(step, status);
}

function reasonOf({ type, data }: { type: string; data: { reason: string } }): string {
  const reason = data.reason.trim();
  if (reason === '') throw new refusals.ReviewReasonMissing(type);
  return reason;
}

/** When the figures of a review are taken: at 24:00 of its day, or now where that is still to come. */
export function figuresAt(figuresOn: LocalDate, now: Instant): Instant {
  const endOfDay = dueAt(figuresOn);
  return endOfDay < now ? endOfDay : now;
}

export const reviewStream = (reviewId: string): string => `review-${reviewId}`;

/** Which review a stream is of. */
export const reviewIdIn = (stream: string): string => stream.slice(reviewStream('').length);

/**
 * Final reviews of a directive stand in a row: the next has its id only when the one before was cancelled. So the stream
 * itself lets one through of two that are opened at once, and nothing is taken that would have to be given back.
 * @param before how many were cancelled before it
 */
export const finalReviewIdOf = (directiveId: string, before: number): string =>
  deriveId('final-review', directiveId, before);

/** An interim review opened twice by one command is opened once. */
export const interimReviewIdOf = (commandId: string): string => deriveId('interim-review', commandId);

/** What a unit is given to report for a review; given twice it is given once. */
export const reviewReportIdOf = (reviewId: string, unitId: string): string =>
  deriveId('review-report', reviewId, unitId);

const NAMES: Readonly<Record<ReviewKind, string>> = { interim: 'sơ kết', final: 'tổng kết' };

/** As a task is numbered; the assignment is no task of a directive, and says instead what it is for. */
export const reviewTaskNo = (kind: ReviewKind): string => NAMES[kind];

/** What the unit reads: `Báo cáo sơ kết 6 tháng thực hiện …`, and under it what it is asked for. */
export function reviewReportText({ kind, title, text }: { kind: ReviewKind; title: string; text: string }): string {
  const name = NAMES[kind];
  const isNamed = title.toLocaleLowerCase('vi').startsWith(name);
  const heading = isNamed ? `Báo cáo ${name}${title.slice(name.length)}` : `Báo cáo ${name}: ${title}`;
  return text === '' ? heading : `${heading}\n\n${text}`;
}
