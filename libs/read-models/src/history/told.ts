import type { DecreeContent } from '#domain';
import type { RecordedEvent } from '#event-sourcing';
import type { RecordedInHistory } from './recorded-types.js';

/** A report's results are cut here; the report itself has them whole. */
const LONGEST_EXCERPT = 300;

/**
 * What an entry tells of its event: all of it, but for the texts and long lists that are one click away. Of a
 * correction it names the fields, since what they became is the draft.
 */
export function toldOf(event: RecordedEvent<RecordedInHistory>): object {
  switch (event.type) {
    case 'DirectiveDrafted.v1': {
      const { type, number, title, tasks } = event.data.content;
      const { ownerUnitId, source } = event.data;
      return { type, number, title, ownerUnitId, taskCount: tasks.length, fromText: source !== null };
    }
    case 'DraftCorrected.v1': {
      const { tasks = [], ...fields } = event.data.correction;
      return {
        fields: Object.keys(fields),
        tasks: tasks.map(({ no, added, removed, ...changed }) => ({
          no,
          added: !!added,
          removed: !!removed,
          fields: Object.keys(changed),
        })),
      };
    }
    case 'DirectiveIssued.v1': {
      const { type, number, title, issuerUnitId, documentDate, signedAt, issuedOn, tasks, assignmentCount } =
        event.data;
      const taskCount = tasks.length;
      return { type, number, title, issuerUnitId, documentDate, signedAt, issuedOn, taskCount, assignmentCount };
    }
    case 'AddresseesNamed.v1': {
      const { taskNo, chunk, unitIds } = event.data;
      return { taskNo, chunk, unitCount: unitIds.length };
    }
    case 'AssignmentGiven.v1': {
      const { content: _content, ...terms } = event.data;
      return terms;
    }
    case 'BulkItemsNamed.v1':
      return { chunk: event.data.chunk, assignmentCount: event.data.assignmentIds.length };
    case 'BulkItemsDecided.v1':
    case 'BulkItemsReverted.v1': {
      const { chunk, results } = event.data;
      return { chunk, done: results.filter(({ refusal }) => !refusal).length, assignmentCount: results.length };
    }
    case 'AssignmentCascaded.v1':
      return {
        unitCount: event.data.shares.length,
        unitIds: event.data.shares.slice(0, 20).map(({ unitId }) => unitId),
      };
    case 'ReportSubmitted.v1': {
      const { reportId, narrative, evidence, indicators, submittedAt } = event.data;
      const results = excerpt(narrative.results);
      const files = evidence.map(({ name, size, sha256 }) => ({ name, size, sha256 }));
      return { reportId, submittedAt, results, evidence: files, indicators };
    }
    case 'ReportersNamed.v1': {
      const { reporters, ...named } = event.data;
      return { ...named, unitCount: reporters.length };
    }
    case 'JointReportEntered.v1': {
      const { jointReportId, assignmentIds, narrative, submittedAt } = event.data;
      return { jointReportId, assignmentIds, submittedAt, results: excerpt(narrative.results) };
    }
    case 'FindingRecorded.v1':
    case 'CheckConcluded.v1':
    case 'RemedyDemanded.v1':
      return { ...event.data, text: excerpt(event.data.text) };
    case 'ReviewOpened.v1': {
      const { unitIds, text, ...opening } = event.data;
      return { ...opening, text: excerpt(text), unitCount: unitIds.length };
    }
    case 'ReviewConcluded.v1':
    case 'ReviewConclusionCorrected.v1': {
      const { narrative, ...concluded } = event.data;
      return { ...concluded, results: excerpt(narrative.results) };
    }
    case 'EvaluationRoundOpened.v1': {
      const { units, ...round } = event.data;
      return { ...round, unitCount: units.length };
    }
    case 'SelfRated.v1':
    case 'RatingAppraised.v1':
      return { ...event.data, text: excerpt(event.data.text) };
    case 'RatingDecided.v1':
    case 'RatingCorrected.v1':
      return { ...event.data, reasons: excerpt(event.data.reasons) };
    case 'DecreeDrafted.v1':
      return { decreeId: event.data.decreeId, ...decreeTold(event.data.content) };
    case 'DecreeCorrected.v1':
      return { decreeId: event.data.decreeId, reason: event.data.reason, ...decreeTold(event.data.content) };
    case 'DecreeEnforced.v1':
      return { decreeId: event.data.decreeId, on: event.data.on, stepCount: event.data.steps.length };
    case 'DecreeWithdrawn.v1':
      return { decreeId: event.data.decreeId, reason: event.data.reason, stepCount: event.data.steps.length };
    case 'SuccessionDecided.v1': {
      const { assignmentIds, ...decision } = event.data;
      return { ...decision, everything: assignmentIds === null, assignmentCount: assignmentIds?.length ?? null };
    }
    case 'ReformedUnitsClaimed.v1': {
      const { unitIds, ...claim } = event.data;
      return { ...claim, unitCount: unitIds.length };
    }
    case 'WebhookRegistered.v1':
    case 'WebhookChanged.v1':
      // Which host is told is of interest to whoever reads here; the rest of the address is the administrator's.
      return { ...event.data, address: new URL(event.data.address).origin };
    case 'HolidaysDeclared.v1':
      return { year: event.data.year, dayCount: event.data.holidays.length };
    default:
      return event.data;
  }
}

function decreeTold({ number, title, inForceOn, changes }: DecreeContent): object {
  return { number, title, inForceOn, changeCount: changes.length };
}

function excerpt(text: string): string {
  // By code points: half of a surrogate pair is no text.
  const letters = Array.from(text.slice(0, 2 * LONGEST_EXCERPT));
  return letters.length <= LONGEST_EXCERPT ? text : `${letters.slice(0, LONGEST_EXCERPT).join('')}…`;
}
