import type { Migration } from 'kysely';
import { assignmentTables } from './assignment/assignment.migration.js';
import { assignmentsInClass } from './assignment/in-class.migration.js';
import { assignmentWithdrawnAt } from './assignment/withdrawn-at.migration.js';
import { taskWordTables } from './assignment-search/task-words.migration.js';
import { bulkOrderTables } from './bulk-orders/bulk-orders.migration.js';
import { clockTables } from './clock/clock.migration.js';
import { calendarTables } from './calendar/calendar.migration.js';
import { sumsUpTheTree } from './compliance/sums-up-the-tree.migration.js';
import { checkTables } from './checks/checks.migration.js';
import { directiveRegisterTables } from './directive-register/directive-register.migration.js';
import { documentTables } from './documents/documents.migration.js';
import { evaluationLists } from './evaluation/evaluation-lists.migration.js';
import { evaluationTables } from './evaluation/evaluation.migration.js';
import { historyTables } from './history/history.migration.js';
import { indicatorTables } from './indicators/indicators.migration.js';
import { noticeTables } from './notices/notices.migration.js';
import { organisationTables } from './organisation/organisation.migration.js';
import { reviewTables } from './reviews/reviews.migration.js';
import { asOfTables } from './as-of/as-of.migration.js';
import { reportingTables } from './reporting/reporting.migration.js';
import { reformTables } from './reform/reform.migration.js';
import { peopleTables } from './people/people.migration.js';
import { webhookTables } from './webhooks/webhooks.migration.js';

/** Tables and indexes of the read models, by name in the order in which they apply. */
export const readModelMigrations: Readonly<Record<string, Migration>> = {
  '2026-11-22-read-models-assignment': assignmentTables,
  '2026-11-22-read-models-calendar': calendarTables,
  '2026-11-22-read-models-directive-register': directiveRegisterTables,
  '2026-11-22-read-models-history': historyTables,
  '2026-11-22-read-models-notices': noticeTables,
  '2026-11-22-read-models-organisation': organisationTables,
  '2026-11-22-read-models-people': peopleTables,
  '2026-11-23-read-models-assignment-withdrawn-at': assignmentWithdrawnAt,
  '2026-11-24-read-models-assignments-in-class': assignmentsInClass,
  '2026-11-24-read-models-sums-up-the-tree': sumsUpTheTree,
  '2026-11-25-read-models-documents': documentTables,
  '2026-11-26-read-models-checks': checkTables,
  '2026-11-26-read-models-bulk-orders': bulkOrderTables,
  '2026-11-26-read-models-clock': clockTables,
  '2026-11-27-read-models-reform': reformTables,
  '2026-11-28-read-models-as-of': asOfTables,
  '2026-11-28-read-models-reporting': reportingTables,
  '2026-11-29-read-models-evaluation': evaluationTables,
  '2026-11-30-read-models-task-words': taskWordTables,
  '2026-12-01-read-models-evaluation-lists': evaluationLists,
  '2026-12-02-read-models-indicators': indicatorTables,
  '2026-12-02-read-models-webhooks': webhookTables,
  '2026-12-03-read-models-reviews': reviewTables,
};
