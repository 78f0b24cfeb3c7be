import { Skeleton, Stack } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Problem } from '../api/problem.js';
import { Trouble } from './trouble.js';
import { usePartsWords } from './parts.words.js';
import { WayBack } from './way-back.js';

/** Shows what a question was answered with; until then where it will be, and instead of it what went wrong. */
export function Answered<Answer>({
  of,
  rows = 4,
  children,
}: {
  of: Pick<UseQueryResult<Answer>, 'data' | 'error' | 'refetch'>;
  /** Lines that the answer will take about. */
  rows?: number;
  children: (answer: Answer) => ReactNode;
}) {
  const say = usePartsWords();
  if (of.data !== undefined) {
    return (
      <>
        {of.error && <Trouble error={of.error} onRetry={() => void of.refetch()} />}
        {children(of.data)}
      </>
    );
  }
  if (of.error) {
    return (
      <Stack gap="sm">
        <Trouble error={of.error} onRetry={() => void of.refetch()} />
        {isOutOfReach(of.error) && <WayBack />}
      </Stack>
    );
  }
  return (
    <Stack aria-busy aria-label={say('loading')} role="status">
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} h={28} radius="sm" />
      ))}
    </Stack>
  );
}

/** It is not there, or not for this person: waiting does not help. */
const isOutOfReach = (error: Error): boolean => error instanceof Problem && [403, 404].includes(error.status);
