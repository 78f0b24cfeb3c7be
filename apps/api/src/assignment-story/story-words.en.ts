import { dateOf, lastDayOf, type TransferReason } from '#domain';
import { dayInWords } from '../problems/day-in-words.js';
import type { StoryWords, Told } from './story-words.js';

const day = (date: string): string => dayInWords(date, 'en');
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);
const after = (count: number, what: string) =>
  count <= 0 ? `on the day it was ${what}` : `${days(count)} after it was ${what}`;
const because = (reason: string | undefined) => (reason ? `; reason: ${reason}` : '');
const byDeadline = ({ late }: Told) => {
  if (late === null) return '';
  if (late > 0) return `, ${days(late)} late`;
  return late === 0 ? ', on the last day' : `, ${days(-late)} before the last day`;
};
const RUNGS = {
  'due-soon': 'Reminded that it is due soon',
  overdue: 'Reminded that it is overdue',
  escalated: 'Escalated',
};
const STEPS = {
  'ExtensionGranted.v1': 'the extension',
  'AssignmentSuspended.v1': 'the suspension',
  'AssignmentResumed.v1': 'the resumption',
  'AssignmentWithdrawn.v1': 'the withdrawal',
  'AssignmentTransferred.v1': 'the transfer',
};

/** What happened to an assignment, in words. */
export const storyWordsEn: StoryWords = {
  day,
  enteredOn: (on) => ` (entered afterwards, on ${on})`,
  steps: {
    'AssignmentGiven.v1': ({ deadline }, { doer, giver }) =>
      `${giver} gave it to ${doer}, ${deadline ? `due on ${day(deadline.lastDay)}` : 'without a deadline'}`,
    'AssignmentDelivered.v1': (_, { doer, sinceGiven }) => `It reached ${doer} ${after(sinceGiven, 'given')}`,
    'AssignmentAcknowledged.v1': (_, { doer, sinceGiven }) => `${doer} took it on, ${after(sinceGiven, 'given')}`,
    'AssignmentRefused.v1': ({ reason }, { doer, sinceGiven }) =>
      `${doer} refused it ${after(sinceGiven, 'given')}${because(reason)}`,
    'AssignmentCascaded.v1': ({ unitCount }, { doer }) =>
      `${doer} handed it on to ${unitCount === 1 ? '1 unit' : `${unitCount} units`} below`,
    'ReportSubmitted.v1': ({ evidence }, told) => {
      const files = evidence.length === 1 ? '1 file' : `${evidence.length} files`;
      return `${told.doer} reported${byDeadline(told)}${evidence.length > 0 ? `, with ${files} of evidence` : ''}`;
    },
    'ReportReturned.v1': ({ reason }, { giver, sinceReport }) =>
      `${giver} returned the report ${after(sinceReport, 'submitted')}${because(reason)}`,
    'ReportAccepted.v1': ({ remark }, { giver, sinceReport }) =>
      `${giver} accepted the report ${after(sinceReport, 'submitted')}${remark ? `; remark: ${remark}` : ''}`,
    'ExtensionRequested.v1': ({ deadline, reason }, { doer }) =>
      `${doer} asked for time until ${day(deadline.lastDay)}${because(reason)}`,
    'ExtensionGranted.v1': ({ from, to, reason }, { giver }) =>
      `${giver} moved the last day from ${day(from.lastDay)} to ${day(to.lastDay)}${because(reason)}`,
    'ExtensionDenied.v1': ({ reason }, { giver }) => `${giver} gave no more time${because(reason)}`,
    'AssignmentSuspended.v1': ({ reason }, { giver }) => `${giver} suspended it${because(reason)}`,
    'AssignmentResumed.v1': (_, { giver }) => `${giver} resumed it`,
    'AssignmentWithdrawn.v1': ({ reason }, { giver }) => `${giver} withdrew it${because(reason)}`,
    'AssignmentTransferred.v1': ({ fromUnitId, toUnitId, reason }, { unit }) => {
      return `It passed from ${unit(fromUnitId)} to ${unit(toUnitId)} ${rightOf(reason)}`;
    },
    'AssignmentStepReverted.v1': ({ step, reason }, { giver }) => `${giver} took ${STEPS[step]} back${because(reason)}`,
    'AssignmentChased.v1': ({ rung, toldUnitIds }, { unit }) =>
      `${RUNGS[rung]}; told: ${toldUnitIds.map(unit).join(', ')}`,
  },
  classes: {
    'done-on-time': 'done on time',
    'done-late': 'done late',
    'open-in-term': 'in time',
    'open-overdue': 'overdue',
    'open-without-deadline': 'without a deadline',
    suspended: 'suspended',
    withdrawn: 'withdrawn',
  },
  stood: (at, as, unit, dueAt) =>
    `At ${moment(at)}: ${as}, with ${unit}${dueAt ? `, due on ${day(lastDayOf(dueAt))}` : ''}`,
  notGiven: (at) => `At ${moment(at)}: not given yet`,
};

function moment(at: string): string {
  return `${new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(11, 16)} on ${day(dateOf(at))}`;
}

/** By what right an assignment passed on. */
function rightOf(reason: TransferReason): string {
  if (reason.kind === 'decision') return `by decision: ${reason.text}`;
  if (reason.back === 'correction') return 'as the decree on units was corrected';
  if (reason.back === 'withdrawal') return 'as the decree on units was withdrawn';
  if (reason.text === undefined) return 'by a decree on units';
  return `by a decree on units, by decision${reason.number ? ` ${reason.number}` : ''}: ${reason.text}`;
}
