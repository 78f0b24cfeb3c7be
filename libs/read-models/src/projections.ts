import type { Projection } from '#event-sourcing';
import { assignments } from './assignment/assignments.projection.js';
import { reports } from './assignment/reports.projection.js';
import { taskWords } from './assignment-search/task-words.projection.js';
import { bulkOrderItems } from './bulk-orders/bulk-order-items.projection.js';
import { bulkOrders } from './bulk-orders/bulk-orders.projection.js';
import { assignmentPasts } from './as-of/assignment-pasts.projection.js';
import { assignmentClocks } from './clock/assignment-clocks.projection.js';
import { calendars } from './calendar/calendars.projection.js';
import { checkFindings } from './checks/check-findings.projection.js';
import { checkProgrammes } from './checks/check-programmes.projection.js';
import { checks } from './checks/checks.projection.js';
import { directiveSources } from './directive-register/directive-sources.projection.js';
import { directives } from './directive-register/directives.projection.js';
import { tasks } from './directive-register/tasks.projection.js';
import { terms } from './documents/committee-terms.projection.js';
import { attachedFiles } from './documents/document-files.projection.js';
import { documentLinks } from './documents/document-links.projection.js';
import { documents } from './documents/documents.projection.js';
import { commendations } from './evaluation/commendations.projection.js';
import { evaluationRounds } from './evaluation/evaluation-rounds.projection.js';
import { evaluations } from './evaluation/evaluations.projection.js';
import { evidenceLines, evidenceSheets } from './evaluation/evidence.projection.js';
import { history } from './history/history.projection.js';
import { indicatorValues } from './indicators/indicator-values.projection.js';
import { notices } from './notices/notices.projection.js';
import { unitGroups } from './organisation/unit-groups.projection.js';
import { passedAssignments } from './reform/passed-assignments.projection.js';
import { reforms } from './reform/reforms.projection.js';
import { successionDecisions } from './reform/succession-decisions.projection.js';
import { openedReportPeriods } from './reporting/report-periods.projection.js';
import { reportSeries } from './reporting/report-series.projection.js';
import { jointReports } from './reporting/joint-reports.projection.js';
import { reviews } from './reviews/reviews.projection.js';
import { units } from './organisation/units.projection.js';
import { users } from './people/users.projection.js';
import { webhooks } from './webhooks/webhooks.projection.js';

/** Every read model that a worker keeps up to date. */
export const readModelProjections: readonly Projection[] = [
  units,
  unitGroups,
  users,
  calendars,
  directives,
  directiveSources,
  tasks,
  taskWords,
  documents,
  documentLinks,
  terms,
  attachedFiles,
  reforms,
  successionDecisions,
  assignments,
  passedAssignments,
  assignmentClocks,
  assignmentPasts,
  bulkOrders,
  bulkOrderItems,
  reports,
  indicatorValues,
  checks,
  checkFindings,
  checkProgrammes,
  reviews,
  evaluationRounds,
  evaluations,
  evidenceSheets,
  evidenceLines,
  commendations,
  reportSeries,
  openedReportPeriods,
  jointReports,
  history,
  notices,
  webhooks,
];
