import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import { showNumber } from '../time/show.js';
import { FIGURES, type FigureName } from './figure-names.js';
import { useDirectivesWords } from './directives.words.js';

interface FigureLinkProps {
  readonly directiveId: string;
  readonly unitId?: string;
  readonly figure: FigureName;
  readonly value: number;
  /** A past day at whose end it counts; now where it is left out. */
  readonly day?: string;
}

/** A number that opens the list it counts; red is what is late and still owed. */
export function FigureLink({ directiveId, unitId, figure, value, day }: FigureLinkProps) {
  const say = useDirectivesWords();
  if (value === 0) {
    return (
      <Text inherit span c="dimmed">
        {showNumber(value)}
      </Text>
    );
  }
  const query = new URLSearchParams({ figure: FIGURES[figure], ...(unitId && { unit: unitId }), ...(day && { day }) });
  return (
    <Anchor
      component={Link}
      inherit
      to={`${paths.directive(directiveId)}/assignments?${query.toString()}`}
      c={figure === 'overdue' ? 'var(--overdue)' : undefined}
      aria-label={`${say(`figure.${figure}`)}: ${showNumber(value)}`}
    >
      {showNumber(value)}
    </Anchor>
  );
}
