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
    case 'HolidaysDeclared.v1':
      return { year: event.data.year, dayCount: event.data.holidays.length };
    default:
      return event.data;
  }
}

function excerpt(text: string): string {
  // By code points: half of a surrogate pair is no text.
  const letters = Array.from(text.slice(0, 2 * LONGEST_EXCERPT));
  return letters.length <= LONGEST_EXCERPT ? text : `${letters.slice(0, LONGEST_EXCERPT).join('')}…`;
}
