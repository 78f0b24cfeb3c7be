import type { Projection } from '#event-sourcing';
import { assignments } from './assignment/assignments.projection.js';
import { reports } from './assignment/reports.projection.js';
import { calendars } from './calendar/calendars.projection.js';
import { directiveSources } from './directive-register/directive-sources.projection.js';
import { directives } from './directive-register/directives.projection.js';
import { tasks } from './directive-register/tasks.projection.js';
import { terms } from './documents/committee-terms.projection.js';
import { attachedFiles } from './documents/document-files.projection.js';
import { documentLinks } from './documents/document-links.projection.js';
import { documents } from './documents/documents.projection.js';
import { history } from './history/history.projection.js';
import { notices } from './notices/notices.projection.js';
import { unitGroups } from './organisation/unit-groups.projection.js';
import { units } from './organisation/units.projection.js';
import { users } from './people/users.projection.js';

/** Every read model that a worker keeps up to date. */
export const readModelProjections: readonly Projection[] = [
  units,
  unitGroups,
  users,
  calendars,
  directives,
  directiveSources,
  tasks,
  documents,
  documentLinks,
  terms,
  attachedFiles,
  assignments,
  reports,
  history,
  notices,
];
