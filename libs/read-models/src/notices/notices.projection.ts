import type { Position, Projection, RecordedEvent } from '#event-sourcing';
import type { AssignmentEvent, DirectiveEvent, Instant, Rung, WebhookEvent } from '#domain';
import { instant } from '../instants.js';

/** What a unit is told. A cascade and a delivery tell nobody: the units below hear of their own assignments. */
export type NoticeKind =
  | 'directive-issued'
  | 'directive-recalled'
  | 'assignment-given'
  | 'assignment-refused'
  | 'report-submitted'
  | 'report-returned'
  | 'report-accepted'
  | 'extension-asked'
  | 'extension-granted'
  | 'extension-denied'
  | 'assignment-suspended'
  | 'assignment-resumed'
  | 'assignment-withdrawn'
  | 'assignment-transferred'
  | 'assignment-step-undone'
  | 'assignment-chased'
  | 'webhook-switched-off';

/**
 * One thing told to one unit. Most events of an assignment name neither its doer nor its giver: such a notice says
 * which of them is told, and the question for a unit's notices looks up who that is.
 */
export interface NoticeRow {
  /** The event's id; followed by the unit's where one event tells several. */
  readonly noticeId: string;
  readonly told: 'unit' | 'doer' | 'giver' | 'monitor';
  /** With `told: 'unit'` only. */
  readonly toldUnitId: string | null;
  readonly kind: NoticeKind;
  readonly assignmentId: string | null;
  readonly directiveId: string | null;
  /** Of `webhook-switched-off`, which administrators are told. */
  readonly webhookId: string | null;
  /** Of `assignment-chased`. */
  readonly rung: Rung | null;
  readonly reason: string | null;
  /** When it happened. */
  readonly at: Instant;
  readonly position: Position;
}

type Silent = 'AssignmentDelivered.v1' | 'AssignmentAcknowledged.v1' | 'AssignmentCascaded.v1';
type NoticeEvent =
  | Exclude<AssignmentEvent, { type: Silent }>
  | Extract<DirectiveEvent, { type: 'DirectiveIssued.v1' | 'DirectiveRecalled.v1' }>
  | Extract<WebhookEvent, { type: 'WebhookDisabled.v1' }>;

export const notices: Projection<NoticeEvent, NoticeRow> = {
  name: 'notices.v1',
  table: 'notices',
  key: 'noticeId',
  keysOf: (event) => {
    if (event.type === 'AssignmentChased.v1' || event.type === 'WebhookDisabled.v1')
      return event.data.toldUnitIds.map((unitId) => keyOfOne(event.id, unitId));
    if (event.type === 'DirectiveIssued.v1' && !event.data.followUp?.monitorUnitId) return [];
    return [event.id];
  },
  empty: (noticeId) => ({
    noticeId,
    told: 'unit',
    toldUnitId: null,
    kind: 'assignment-given',
    assignmentId: null,
    directiveId: null,
    webhookId: null,
    rung: null,
    reason: null,
    at: '',
    position: 0,
  }),
  on: {
    'DirectiveIssued.v1': (row, event) => {
      const { directiveId, followUp } = event.data;
      return { ...noticed(row, event, 'directive-issued'), directiveId, toldUnitId: followUp?.monitorUnitId ?? null };
    },
    'DirectiveRecalled.v1': (row, event) => {
      const { directiveId, reason } = event.data;
      return { ...noticed(row, event, 'directive-recalled', 'monitor'), directiveId, reason };
    },
    'AssignmentGiven.v1': (row, event) => {
      const { directiveId, unitId } = event.data;
      return { ...noticed(row, event, 'assignment-given'), directiveId, toldUnitId: unitId };
    },
    'AssignmentRefused.v1': (row, event) => noticed(row, event, 'assignment-refused', 'giver'),
    'ReportSubmitted.v1': (row, event) => noticed(row, event, 'report-submitted', 'giver'),
    'ReportReturned.v1': (row, event) => noticed(row, event, 'report-returned', 'doer'),
    'ReportAccepted.v1': (row, event) => noticed(row, event, 'report-accepted', 'doer'),
    'ExtensionRequested.v1': (row, event) => noticed(row, event, 'extension-asked', 'giver'),
    'ExtensionGranted.v1': (row, event) => noticed(row, event, 'extension-granted', 'doer'),
    'ExtensionDenied.v1': (row, event) => noticed(row, event, 'extension-denied', 'doer'),
    'AssignmentSuspended.v1': (row, event) => noticed(row, event, 'assignment-suspended', 'doer'),
    'AssignmentResumed.v1': (row, event) => noticed(row, event, 'assignment-resumed', 'doer'),
    'AssignmentWithdrawn.v1': (row, event) => noticed(row, event, 'assignment-withdrawn', 'doer'),
    'AssignmentStepReverted.v1': (row, event) => noticed(row, event, 'assignment-step-undone', 'doer'),
    // The unit that has it now; the one that had it finds it in the history.
    'AssignmentTransferred.v1': (row, event) => {
      const { toUnitId, reason } = event.data;
      const told = { ...noticed(row, event, 'assignment-transferred'), toldUnitId: toUnitId };
      return { ...told, reason: reason.kind === 'decision' ? reason.text : null };
    },
    'AssignmentChased.v1': (row, event) => {
      const { rung, toldUnitIds } = event.data;
      return { ...noticed(row, event, 'assignment-chased'), rung, toldUnitId: oneOf(toldUnitIds, row, event) };
    },
    'WebhookDisabled.v1': (row, event) => {
      const { webhookId, toldUnitIds } = event.data;
      return { ...noticed(row, event, 'webhook-switched-off'), webhookId, toldUnitId: oneOf(toldUnitIds, row, event) };
    },
  },
};

const keyOfOne = (eventId: string, unitId: string) => `${eventId}/${unitId}`;

/** Which of the told units the row is for. */
const oneOf = (unitIds: readonly string[], { noticeId }: NoticeRow, { id }: RecordedEvent<NoticeEvent>) =>
  unitIds.find((unitId) => keyOfOne(id, unitId) === noticeId) ?? null;

function noticed(
  row: NoticeRow,
  { data, meta, position }: RecordedEvent<NoticeEvent>,
  kind: NoticeKind,
  told: NoticeRow['told'] = 'unit',
): NoticeRow {
  return {
    ...row,
    kind,
    told,
    assignmentId: 'assignmentId' in data ? data.assignmentId : null,
    reason: 'reason' in data && typeof data.reason === 'string' ? data.reason : null,
    at: instant(meta.occurredAt),
    position,
  };
}
