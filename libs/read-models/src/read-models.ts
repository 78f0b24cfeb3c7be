import { CamelCasePlugin, Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import type { AssignmentRow } from './assignment/assignments.projection.js';
import type { CalendarRow } from './calendar/calendars.projection.js';
import type { ComplianceCell, RunningCell, RunningMonthCell } from './compliance/compliance-counts.js';
import type { DirectiveProgressCell } from './directive-register/directive-progress.js';
import type { DirectiveSourceRow } from './directive-register/directive-sources.projection.js';
import type { DirectiveRow } from './directive-register/directives.projection.js';
import type { TaskRow } from './directive-register/tasks.projection.js';
import type { CommitteeTermRow } from './documents/committee-terms.projection.js';
import type { DocumentFileRow } from './documents/document-files.projection.js';
import type { DocumentLinkRow } from './documents/document-links.projection.js';
import type { DocumentRow } from './documents/documents.projection.js';
import type { HistoryRow } from './history/history.projection.js';
import type { NoticeRow } from './notices/notices.projection.js';
import type { UnitAncestorRow } from './organisation/unit-ancestors.js';
import type { UnitGroupRow } from './organisation/unit-groups.projection.js';
import type { UnitRow } from './organisation/units.projection.js';
import type { UserRow } from './people/users.projection.js';
import type { ReportRow } from './assignment/reports.projection.js';

/** The tables that the projections keep. Their rows are the projections' rows. */
export interface ReadModelTables {
  readonly units: UnitRow;
  readonly unitAncestors: UnitAncestorRow;
  readonly unitGroups: UnitGroupRow;
  readonly users: UserRow;
  readonly calendars: CalendarRow;
  readonly directives: DirectiveRow;
  readonly directiveSources: DirectiveSourceRow;
  readonly tasks: TaskRow;
  readonly documents: DocumentRow;
  readonly documentLinks: DocumentLinkRow;
  readonly committeeTerms: CommitteeTermRow;
  readonly documentFiles: DocumentFileRow;
  readonly directiveProgress: DirectiveProgressCell & { readonly n: number };
  readonly assignments: AssignmentRow;
  readonly complianceCounts: ComplianceCell & { readonly n: number };
  readonly runningCounts: RunningCell & { readonly n: number };
  readonly runningMonths: RunningMonthCell & { readonly n: number };
  /** The same of everything below a unit, itself left out. */
  readonly complianceCountsBelow: ComplianceCell & { readonly n: number };
  readonly runningCountsBelow: RunningCell & { readonly n: number };
  readonly runningMonthsBelow: RunningMonthCell & { readonly n: number };
  readonly reports: ReportRow;
  readonly history: HistoryRow;
  readonly notices: NoticeRow;
}

/** What every query of this library is asked of. */
export type ReadModels = Kysely<ReadModelTables>;

/**
 * Opens the read models on a pool whose columns arrive as ISO instants, `YYYY-MM-DD` dates and numbers
 * (`openPool` of the PostgreSQL adapter). Owns nothing: the pool is ended by whoever opened it.
 */
export function openReadModels(pool: PostgresPool): ReadModels {
  return new Kysely<ReadModelTables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}
