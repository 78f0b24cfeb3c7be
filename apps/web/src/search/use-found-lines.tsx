import { Badge } from '@mantine/core';
import { paths } from '../frame/paths.js';
import { CheckStatusBadge } from '../checks/check-status-badge.js';
import { Due } from '../parts/due.js';
import { classNow, FollowUpBadge } from '../parts/follow-up-badge.js';
import { showDay } from '../time/show.js';
import { useTerms } from '../words/terms.words.js';
import { FoundLine } from './found-line.js';
import type { Found, Kind } from './kinds.js';
import { useSearchWords } from './search.words.js';

const joined = (...parts: readonly (string | null | undefined | false)[]) => parts.filter(Boolean).join(' · ');

/** How a result of each kind is shown. */
export function useFoundLines(): { readonly [K in Kind]: (found: Found[K]) => React.ReactNode } {
  const say = useSearchWords();
  const term = useTerms();
  return {
    units: ({ unitId, name, code, kind, dissolvedOn }) => (
      <FoundLine
        key={unitId}
        to={paths.unit(unitId)}
        title={name}
        about={joined(code, term(`kind.${kind}`), dissolvedOn && say('dissolved', { day: showDay(dissolvedOn) }))}
      />
    ),
    directives: ({ directiveId, number, title, issuerName, documentDate, status }) => (
      <FoundLine
        key={directiveId}
        to={status === 'draft' ? paths.draft(directiveId) : paths.directive(directiveId)}
        title={joined(number, title)}
        about={joined(issuerName, documentDate && showDay(documentDate))}
        mark={
          <Badge variant="light" color={status === 'issued' ? 'teal' : 'gray'} tt="none" radius="sm">
            {say(status)}
          </Badge>
        }
      />
    ),
    assignments: (assignment) => (
      <FoundLine
        key={assignment.assignmentId}
        to={paths.assignment(assignment.assignmentId)}
        title={assignment.text ?? say('task', { no: assignment.taskNo })}
        about={
          <>
            {joined(assignment.unitName, assignment.directiveNumber, say('task', { no: assignment.taskNo }))}
            {' · '}
            <Due size="xs" lastDay={assignment.lastDay} isOpen={classNow(assignment).startsWith('open')} />
          </>
        }
        mark={<FollowUpBadge of={assignment} />}
      />
    ),
    checks: ({ checkId, title, kind, inspectorName, startsOn, endsOn, status }) => (
      <FoundLine
        key={checkId}
        to={paths.check(checkId)}
        title={title}
        about={joined(term(`check.${kind}`), inspectorName, `${showDay(startsOn)} – ${showDay(endsOn)}`)}
        mark={<CheckStatusBadge status={status} />}
      />
    ),
    documents: ({ documentId, symbol, title, issuerName, documentDate }) => (
      <FoundLine
        key={documentId}
        to={paths.document(documentId)}
        title={joined(symbol, title)}
        about={joined(issuerName, documentDate && showDay(documentDate))}
      />
    ),
  };
}
