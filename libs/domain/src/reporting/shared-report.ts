import { unreachable, type Decider, type DomainEvent } from '#event-sourcing';
import type { Report } from '../assignment/events.js';
import {
  SharedReportCount,
  SharedReportExists,
  SharedReportOtherPeriod,
  SharedReportOtherUnit,
  SharedReportUnknown,
} from './refusals.js';

/** Superiors that one report may serve. */
export const MOST_SERVED = 50;

/** A report that was entered once for all who asked for the same period. */
export interface SharedReport extends Omit<Report, 'reportId'> {
  readonly sharedReportId: string;
  readonly unitId: string;
  readonly assignmentIds: readonly string[];
  readonly byUserId: string;
  readonly submittedAt: string;
}

interface OfOne {
  readonly sharedReportId: string;
  readonly assignmentId: string;
}

export type SharedReportEvent =
  | DomainEvent<'SharedReportEntered.v1', SharedReport>
  | DomainEvent<'SharedReportNotDelivered.v1', OfOne & { readonly code: string }>;

/** What was looked up of an assignment that the report is to serve. */
export interface ServedFacts {
  readonly unitId: string;
  readonly period: { readonly key: string; readonly from: string; readonly to: string } | null;
}

export type SharedReportCommand =
  | {
      readonly type: 'EnterSharedReport';
      readonly data: SharedReport;
      readonly served: Readonly<Record<string, ServedFacts>>;
    }
  | { readonly type: 'NoteNotDelivered'; readonly data: OfOne & { readonly code: string } };

export interface SharedReportState {
  readonly entered: SharedReport | null;
  readonly notDelivered: readonly string[];
}

/** One report for several superiors: written once, delivered to each, and accepted or returned by each for himself. */
export const sharedReport: Decider<SharedReportCommand, SharedReportState, SharedReportEvent> = {
  initialState: { entered: null, notDelivered: [] },
  decide: (command, { entered, notDelivered }) => {
    switch (command.type) {
      case 'EnterSharedReport': {
        const { data, served } = command;
        if (entered) throw new SharedReportExists(data.sharedReportId);
        const assignmentIds = [...new Set(data.assignmentIds)];
        if (assignmentIds.length < 2 || assignmentIds.length > MOST_SERVED) {
          throw new SharedReportCount(assignmentIds.length, MOST_SERVED);
        }
        demandOnePeriod(assignmentIds, data.unitId, served);
        return [{ type: 'SharedReportEntered.v1', data: { ...data, assignmentIds } }];
      }
      case 'NoteNotDelivered':
        if (!entered) throw new SharedReportUnknown(command.data.sharedReportId);
        if (notDelivered.includes(command.data.assignmentId)) return [];
        return [{ type: 'SharedReportNotDelivered.v1', data: command.data }];
      default:
        return unreachable(command);
    }
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'SharedReportEntered.v1':
        return { ...state, entered: event.data };
      case 'SharedReportNotDelivered.v1':
        return { ...state, notDelivered: [...state.notDelivered, event.data.assignmentId] };
      default:
        return unreachable(event);
    }
  },
};

/** The figures of one quarter do not answer for another, nor those of one unit for another. */
function demandOnePeriod(
  assignmentIds: readonly string[],
  unitId: string,
  served: Readonly<Record<string, ServedFacts>>,
): void {
  const first = served[assignmentIds[0]!]?.period ?? null;
  for (const assignmentId of assignmentIds) {
    const facts = served[assignmentId];
    if (facts?.unitId !== unitId) throw new SharedReportOtherUnit(assignmentId);
    const { period } = facts;
    if (!period || !first || period.from !== first.from || period.to !== first.to) {
      throw new SharedReportOtherPeriod(assignmentId, period?.key ?? null, first?.key ?? null);
    }
  }
}

export const sharedReportStream = (sharedReportId: string): string => `sharedreport-${sharedReportId}`;
