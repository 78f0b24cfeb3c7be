import { useQueries } from '@tanstack/react-query';
import { unitQuery } from './unit-choice.js';

/** Units by their names, for answers that have only their ids. */
export function UnitNames({ of }: { of: readonly string[] }) {
  const found = useQueries({ queries: of.map(unitQuery) });
  return <>{found.map(({ data }) => data?.name ?? '…').join(', ')}</>;
}
