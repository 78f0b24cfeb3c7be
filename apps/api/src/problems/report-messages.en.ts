import type { Messages } from './messages.js';

/** Periodic reports. */
export const reportMessagesEn: Messages = {
  'period-invalid': (t) =>
    t.use === 'rating'
      ? noRatedPeriod(t.period)
      : `There is no period "${t.period}". Name one that exists, such as 2026-W07 (week), 2026-03 (month), 2026-Q3 (quarter), 2026-H1 (half-year) or 2026 (year).`,
  'report-period-ahead': (t) => `The period ${t.period} has not begun. Report on it from ${t.from} on.`,
  'reports-from-past': (t) =>
    `The first period "${t.from}" is over (today is ${t.today}). Reports of an issued document are set from today on; choose a period that has not ended, or leave it out.`,
  'period-and-rule': () => 'Both a period and a rule are named. Choose one of them.',
  'rule-invalid': (t) =>
    `The rule "${t.rule}" cannot be understood at "${t.part}". Write it as RFC 5545 does, such as FREQ=MONTHLY;BYMONTHDAY=15.`,
  'rule-too-frequent': (t) =>
    `The rule "${t.rule}" occurs more often than daily (${t.part}). Choose FREQ=DAILY or a longer one.`,
  'rule-never-occurs': (t) =>
    `No day from ${t.from} on falls under the rule "${t.rule}". Change the rule or the day on which it starts.`,
  'reports-end-before-start': (t) =>
    `The last period (${t.until}) comes before the first (${t.from}). Choose a later one or leave it out.`,
  'report-time-invalid': (t) => `${t.days} days are not possible here. Enter a number of days from 0 to ${t.most}.`,
  'reports-not-demanded': (_t, { taskNo }) =>
    `The document demands no periodic reports ${ofWhom(taskNo)}. Choose a task of which it does.`,
  'period-missing': () => 'No period is named. Choose week, month, quarter, half-year, year, or a rule.',
  'reports-not-running': (_t, { taskNo }) =>
    `The periodic reports ${ofWhom(taskNo)} have no period yet, or have ended. Reload the document.`,
  'reports-end-reason-missing': () => 'The reason for ending the periodic reports is missing. State it.',
  'joint-report-count': (t) =>
    `The report is to serve ${t.count}. Choose from 2 to ${t.most}; for one, report at the assignment itself.`,
  'joint-report-other-period': (t) =>
    `The assignments are not about the same period (${periodOrNone(t.period)} and ${periodOrNone(t.asked)}). Choose only those of one period.`,
  'joint-report-other-unit': () =>
    'One of the assignments is not your unit’s. Choose only what was given to your own unit.',
  'joint-report-exists': () => 'This report was sent before. Reload to see what came of it.',
  'joint-report-unknown': () => 'There is no such joint report. Open it from the assignment.',
  'report-period-unknown': () => 'There is no such period. Choose one in the list of the document.',
  'indicator-unknown': () =>
    'No report of the task states this indicator in that unit of measure. Choose one in the list of the document.',
};

const periodOrNone = (key: string | undefined) => (!key || key === '?' ? 'no periodic report' : key);

const noRatedPeriod = (period: string | undefined) =>
  `${period ? `There is no period "${period}"` : 'No period is named'}. Choose a quarter (such as 2026-Q3), a year (such as 2026) or a term.`;

const ofWhom = (taskNo: unknown) => (typeof taskNo === 'string' ? `of task ${taskNo}` : 'of the monitor');
