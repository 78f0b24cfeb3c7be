import { unreachable, type Decider, type DomainEvent } from '#event-sourcing';
import type { LocalDate } from '../calendar/local-date.js';
import type { Recurrence } from '../reporting/recurrence.js';
import {
  blankContent,
  corrected,
  withRecurrence,
  type Correction,
  type DirectiveContent,
  type IssuedTask,
} from './content.js';
import { correct } from './correct.js';
import { issue, type NamedAddressees } from './issue.js';
import * as refusals from './refusals.js';
import { endReports, reportsSetAfter, setPeriod, type ReportsSet, type SetPeriod } from './reports.js';

/** The document as it came: the text, and what the intake read in it with the place of each field. */
export interface DirectiveSource {
  readonly text: string;
  readonly asRead: object;
}

/** An issued directive. Its three times: `documentDate`, `signedAt`, and the event's own recording time. */
export interface IssuedDirective extends Omit<DirectiveContent, 'tasks'> {
  readonly directiveId: string;
  readonly type: string;
  readonly number: string;
  readonly title: string;
  readonly issuerUnitId: string;
  readonly documentDate: LocalDate;
  /** Local date of the issue; groups were expanded as of it. */
  readonly issuedOn: LocalDate;
  readonly tasks: readonly IssuedTask[];
  /** How many assignments its tasks make. */
  readonly assignmentCount: number;
}

export type DirectiveEvent =
  | DomainEvent<
      'DirectiveDrafted.v1',
      {
        readonly directiveId: string;
        readonly content: DirectiveContent;
        readonly source: DirectiveSource | null;
        readonly ownerUnitId: string;
      }
    >
  | DomainEvent<'DraftCorrected.v1', { readonly directiveId: string; readonly correction: Correction }>
  | DomainEvent<'DraftDiscarded.v1', { readonly directiveId: string }>
  | DomainEvent<'DirectiveIssued.v1', IssuedDirective>
  | DomainEvent<'AddresseesNamed.v1', NamedAddressees>
  | DomainEvent<'DirectiveRecalled.v1', { readonly directiveId: string; readonly reason: string }>
  | DomainEvent<'ReportsScheduled.v1', SetPeriod>
  | DomainEvent<
      'ReportsEnded.v1',
      { readonly directiveId: string; readonly taskNo: string | null; readonly reason: string }
    >;

export type DirectiveCommand =
  | {
      readonly type: 'DraftDirective';
      readonly data: {
        directiveId: string;
        content: DirectiveContent;
        source: DirectiveSource | null;
        ownerUnitId: string;
        /** The secrecy mark that the text bears, if any. */
        secrecyMark: string | null;
      };
    }
  | { readonly type: 'CorrectDraft'; readonly data: { directiveId: string; correction: Correction } }
  | { readonly type: 'DiscardDraft'; readonly data: { directiveId: string } }
  | IssueDirective
  | { readonly type: 'RecallDirective'; readonly data: { directiveId: string; reason: string } }
  | {
      readonly type: 'SetReportPeriod';
      readonly data: { directiveId: string; taskNo: string | null; recurrence: Recurrence; setOn: LocalDate };
    }
  | { readonly type: 'EndReports'; readonly data: { directiveId: string; taskNo: string | null; reason: string } };

export interface IssueDirective {
  readonly type: 'IssueDirective';
  readonly data: {
    readonly directiveId: string;
    readonly issuedOn: LocalDate;
    /** By task number: the deadline on the calendar in force, and the units its addressees are as of `issuedOn`. */
    readonly resolved: Readonly<Record<string, Pick<IssuedTask, 'deadline'> & { readonly unitIds: readonly string[] }>>;
  };
}

export interface DirectiveState {
  readonly status: 'none' | 'draft' | 'discarded' | 'issued' | 'recalled';
  readonly content: DirectiveContent;
  readonly issued: IssuedDirective | null;
  readonly ownerUnitId: string | null;
  /** Absent: no period was set after the issue, and none ended. */
  readonly reportsSet?: ReportsSet;
}

export const directive: Decider<DirectiveCommand, DirectiveState, DirectiveEvent> = {
  initialState: { status: 'none', content: blankContent, issued: null, ownerUnitId: null },
  decide: (command, state) => {
    const { directiveId } = command.data;
    switch (command.type) {
      case 'DraftDirective': {
        const { secrecyMark, ...draft } = command.data;
        if (secrecyMark) throw new refusals.SecretDocument(secrecyMark);
        if (state.status !== 'none') throw new refusals.DirectiveExists(directiveId);
        return [{ type: 'DirectiveDrafted.v1', data: draft }];
      }
      case 'CorrectDraft':
        mustBeDraft(state, directiveId);
        return correct(directiveId, command.data.correction, state.content);
      case 'DiscardDraft':
        mustBeDraft(state, directiveId);
        return [{ type: 'DraftDiscarded.v1', data: { directiveId } }];
      case 'IssueDirective':
        demandUnissued(state, directiveId);
        return issue(command, state.content);
      case 'RecallDirective': {
        if (state.status === 'recalled') throw new refusals.DirectiveRecalledAlready();
        mustBeInForce(state, directiveId);
        const reason = command.data.reason.trim();
        if (reason === '') throw new refusals.RecallReasonMissing();
        return [{ type: 'DirectiveRecalled.v1', data: { directiveId, reason } }];
      }
      case 'SetReportPeriod':
        mustBeInForce(state, directiveId);
        return setPeriod(command.data, state);
      case 'EndReports':
        mustBeInForce(state, directiveId);
        return endReports(command.data, state);
      default:
        return unreachable(command);
    }
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'DirectiveDrafted.v1':
        return { ...state, status: 'draft', content: event.data.content, ownerUnitId: event.data.ownerUnitId };
      case 'DraftCorrected.v1':
        return { ...state, content: corrected(state.content, event.data.correction) };
      case 'DraftDiscarded.v1':
        return { ...state, status: 'discarded' };
      case 'DirectiveIssued.v1':
        return { ...state, status: 'issued', issued: event.data };
      case 'AddresseesNamed.v1':
        return state;
      case 'DirectiveRecalled.v1':
        return { ...state, status: 'recalled' };
      case 'ReportsScheduled.v1': {
        const { taskNo, recurrence } = event.data;
        const content = withRecurrence(state.content, taskNo, recurrence);
        return { ...state, content, reportsSet: reportsSetAfter(state.reportsSet, event) };
      }
      case 'ReportsEnded.v1':
        return { ...state, reportsSet: reportsSetAfter(state.reportsSet, event) };
      default:
        return unreachable(event);
    }
  },
};

function mustBeDraft(state: DirectiveState, directiveId: string): void {
  if (state.status === 'issued') throw new refusals.DirectiveIssuedAlready(state.content.number);
  demandUnissued(state, directiveId);
}

function mustBeInForce({ status, content }: DirectiveState, directiveId: string): void {
  if (status === 'draft') throw new refusals.DirectiveNotIssued();
  if (status === 'recalled') throw new refusals.DirectiveRecalled(content.number);
  if (status !== 'issued') throw new refusals.DirectiveUnknown(directiveId);
}

/** What an issue looks at before the content. */
type Standing = Pick<DirectiveState, 'status' | 'content'> & {
  readonly issued: Pick<IssuedDirective, 'issuedOn'> | null;
};

/** @throws DirectiveUnknown, DirectiveIssuedTwice, DirectiveRecalled for what is no draft that can be issued */
export function demandUnissued({ status, content: { number }, issued }: Standing, directiveId: string): void {
  if (status === 'none' || status === 'discarded') throw new refusals.DirectiveUnknown(directiveId);
  if (status === 'issued') throw new refusals.DirectiveIssuedTwice(directiveId, number, issued?.issuedOn ?? null);
  if (status === 'recalled') throw new refusals.DirectiveRecalled(number);
}

export const directiveStream = (directiveId: string): string => `directive-${directiveId}`;
