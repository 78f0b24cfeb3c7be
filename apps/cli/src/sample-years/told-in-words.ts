import Table from 'cli-table3';
import type { Told } from './tell-story.js';

/** Rows without lines between them. */
export const PLAIN = {
  style: { head: [], border: [] },
  chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
};

/** What a story is made of, in the order in which it is told of. */
const KINDS: readonly (readonly [words: string, type: string])[] = [
  ['Units', 'UnitEstablished.v1'],
  ['People', 'UserRegistered.v1'],
  ['Directives issued', 'DirectiveIssued.v1'],
  ['Directives recalled', 'DirectiveRecalled.v1'],
  ['Assignments given', 'AssignmentGiven.v1'],
  ['Assignments refused', 'AssignmentRefused.v1'],
  ['Assignments handed on', 'AssignmentCascaded.v1'],
  ['Reports submitted', 'ReportSubmitted.v1'],
  ['Reports returned', 'ReportReturned.v1'],
  ['Reports accepted', 'ReportAccepted.v1'],
  ['Extensions asked for', 'ExtensionRequested.v1'],
  ['Extensions granted', 'ExtensionGranted.v1'],
  ['Extensions denied', 'ExtensionDenied.v1'],
  ['Assignments suspended', 'AssignmentSuspended.v1'],
  ['Assignments withdrawn', 'AssignmentWithdrawn.v1'],
  ['Reminders', 'AssignmentChased.v1'],
  ['Checks', 'CheckPlanned.v1'],
  ['Findings', 'FindingRecorded.v1'],
  ['Remedies demanded', 'RemedyDemanded.v1'],
  ['Report periods opened', 'ReportPeriodOpened.v1'],
  ['Reports for several superiors', 'JointReportEntered.v1'],
  ['Reviews opened', 'ReviewOpened.v1'],
  ['Reviews concluded', 'ReviewConcluded.v1'],
  ['Orders for many', 'BulkOrdered.v1'],
  ['Documents of other systems', 'ReferenceEntered.v1'],
  ['Links between documents', 'DocumentLinked.v1'],
  ['Rounds of evaluation', 'EvaluationRoundOpened.v1'],
  ['Ratings decided', 'RatingDecided.v1'],
  ['Commendations', 'CommendationAwarded.v1'],
  ['Units reorganised', 'UnitReorganised.v1'],
  ['Assignments passed on', 'AssignmentTransferred.v1'],
];

export function toldInWords({ counts, refused }: Told): string {
  const table = new Table({ ...PLAIN, colAligns: ['left', 'right'] });
  for (const [words, type] of KINDS) table.push([words, (counts.get(type) ?? 0).toLocaleString('en')]);
  const said = [...refused].map(([code, count]) => `${count} × ${code}`).join(', ');
  return refused.size === 0 ? table.toString() : `${table.toString()}\nRefused by a rule, and not written: ${said}`;
}
