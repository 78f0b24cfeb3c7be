import { unreachable, type Decider, type DomainEvent } from '#event-sourcing';
import type { Report } from '../assignment/events.js';
import {
  JointReportCount,
  JointReportExists,
  JointReportOtherPeriod,
  JointReportOtherUnit,
  JointReportUnknown,
} from './refusals.js';

/** Superiors that one report may serve. */
const MOST_SERVED = 50;

/** A report that was entered once for all who asked for the same period. */
export interface JointReport extends Omit<Report, 'reportId'> {
  readonly jointReportId: string;
  readonly unitId: string;
  readonly assignmentIds: readonly string[];
  readonly byUserId: string;
  readonly submittedAt: string;
}

interface OfOne {
  readonly jointReportId: string;
  readonly assignmentId: string;
}

export type JointReportEvent =
  | DomainEvent<'JointReportEntered.v1', JointReport>
  | DomainEvent<'JointReportNotDelivered.v1', OfOne & { readonly code: string }>;

/** What was looked up of an assignment that the report is to serve. */
export interface ServedFacts {
  readonly unitId: string;
  readonly period: { readonly key: string; readonly from: string; readonly to: string } | null;
}

export type JointReportCommand =
  | {
      readonly type: 'EnterJointReport';
      readonly data: JointReport;
      readonly served: Readonly<Record<string, ServedFacts>>;
    }
  | { readonly type: 'NoteNotDelivered'; readonly data: OfOne & { readonly code: string } };

export interface JointReportState {
  readonly entered: JointReport | null;
  readonly notDelivered: readonly string[];
}

/** One report for several superiors: written once, delivered to each, and accepted or returned by each for himself. */
export const jointReport: Decider<JointReportCommand, JointReportState, JointReportEvent> = {
  initialState: { entered: null, notDelivered: [] },
  decide: (command, { entered, notDelivered }) => {
    switch (command.type) {
      case 'EnterJointReport': {
        const { data, served } = command;
        if (entered) throw new JointReportExists(data.jointReportId);
        const assignmentIds = [...new Set(data.assignmentIds)];
        if (assignmentIds.length < 2 || assignmentIds.length > MOST_SERVED) {
          throw new JointReportCount(assignmentIds.length, MOST_SERVED);
        }
        demandOnePeriod(assignmentIds, data.unitId, served);
        return [{ type: 'JointReportEntered.v1', data: { ...data, assignmentIds } }];
      }
      case 'NoteNotDelivered':
        if (!entered) throw new JointReportUnknown(command.data.jointReportId);
        if (notDelivered.includes(command.data.assignmentId)) return [];
        return [{ type: 'JointReportNotDelivered.v1', data: command.data }];
      default:
        return unreachable(command);
    }
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'JointReportEntered.v1':
        return { ...state, entered: event.data };
      case 'JointReportNotDelivered.v1':
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
    if (facts?.unitId !== unitId) throw new JointReportOtherUnit(assignmentId);
    const { period } = facts;
    if (!period || !first || period.from !== first.from || period.to !== first.to) {
      throw new JointReportOtherPeriod(assignmentId, period?.key ?? null, first?.key ?? null);
    }
  }
}

export const jointReportStream = (jointReportId: string): string => `jointreport-${jointReportId}`;
