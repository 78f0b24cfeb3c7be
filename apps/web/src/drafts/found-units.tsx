import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import { Listed } from '../parts/listed.js';
import { byCursor } from '../parts/more.js';
import { UnitCheck, type UnitsAtChoice } from './unit-check.js';

/** Units whose names have the words, with or without marks. */
export function FoundUnits({ text, ...choice }: UnitsAtChoice & { text: string }) {
  const found = useInfiniteQuery({
    queryKey: ['units', 'found', text],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(api.GET('/api/v1/units', { params: { query: { text, cursor, limit: 50 } } })),
    placeholderData: keepPreviousData,
    ...byCursor,
  });
  return (
    <Listed of={found}>
      {(items) => (
        <>
          {items.map((unit) => (
            <UnitCheck key={unit.unitId} unit={unit} {...choice} />
          ))}
        </>
      )}
    </Listed>
  );
}
