import { Stack, VisuallyHidden } from '@mantine/core';
import { Nothing } from '../parts/nothing.js';
import { KindSection } from './kind-section.js';
import type { Kind } from './kinds.js';
import { useSearchWords } from './search.words.js';
import { countOf, useFirstFound } from './use-first-found.js';

interface FirstOfAllProps {
  readonly text: string;
  readonly unitId: string;
  readonly onAll: (kind: Kind) => void;
}

/** The first results of every kind; kinds without any are left out once all have answered. */
export function FirstOfAll({ text, unitId, onAll }: FirstOfAllProps) {
  const say = useSearchWords();
  const units = useFirstFound('units', text, unitId, true);
  const directives = useFirstFound('directives', text, unitId, true);
  const assignments = useFirstFound('assignments', text, unitId, true);
  const checks = useFirstFound('checks', text, unitId, true);
  // Documents of other systems belong to no unit here.
  const documents = useFirstFound('documents', text, unitId, unitId === '');
  const all = [units, directives, assignments, checks, ...(unitId === '' ? [documents] : [])];
  if (all.every(({ data }) => data?.items.length === 0)) {
    return <Nothing title={say('nothing', { text })}>{say('nothingHelp')}</Nothing>;
  }
  const isShown = ({ data, error }: { data?: { items: readonly unknown[] } | undefined; error: Error | null }) =>
    Boolean(error) || data?.items.length !== 0;
  const counts = ([units, directives, assignments, checks] as const)
    .map(({ data }, index) => ({ kind: (['units', 'directives', 'assignments', 'checks'] as const)[index]!, data }))
    .flatMap(({ kind, data }) => {
      const count = countOf(data);
      return count === null ? [] : [say('found', { kind: say(kind), count })];
    });
  return (
    <Stack gap="md">
      <VisuallyHidden role="status">{counts.join('. ')}</VisuallyHidden>
      {isShown(units) && <KindSection kind="units" found={units} onAll={() => onAll('units')} />}
      {isShown(directives) && <KindSection kind="directives" found={directives} onAll={() => onAll('directives')} />}
      {isShown(assignments) && (
        <KindSection kind="assignments" found={assignments} onAll={() => onAll('assignments')} />
      )}
      {isShown(checks) && <KindSection kind="checks" found={checks} onAll={() => onAll('checks')} />}
      {unitId === '' && isShown(documents) && (
        <KindSection kind="documents" found={documents} onAll={() => onAll('documents')} />
      )}
    </Stack>
  );
}
