import type { Migration } from 'kysely';
import { assignmentTables } from './assignment/assignment.migration.js';
import { assignmentsInClass } from './assignment/in-class.migration.js';
import { assignmentWithdrawnAt } from './assignment/withdrawn-at.migration.js';
import { calendarTables } from './calendar/calendar.migration.js';
import { sumsUpTheTree } from './compliance/sums-up-the-tree.migration.js';
import { directiveRegisterTables } from './directive-register/directive-register.migration.js';
import { documentTables } from './documents/documents.migration.js';
import { historyTables } from './history/history.migration.js';
import { noticeTables } from './notices/notices.migration.js';
import { organisationTables } from './organisation/organisation.migration.js';
import { peopleTables } from './people/people.migration.js';

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
};
