import { Stack } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import { Answered } from '../parts/answered.js';
import { byCursor, itemsOf, More } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
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
    <Answered of={found}>
      {(data) =>
        itemsOf(data).length === 0 ? (
          <Nothing />
        ) : (
          <Stack gap={6} py={4}>
            {itemsOf(data).map((unit) => (
              <UnitCheck key={unit.unitId} unit={unit} {...choice} />
            ))}
            <More of={found} />
          </Stack>
        )
      }
    </Answered>
  );
}
