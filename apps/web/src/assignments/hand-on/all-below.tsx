import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../../api/client.js';
import { allPages } from '../../parts/all-pages.js';
import { useHandOnWords } from './hand-on.words.js';

/** Chooses all units right below that there are today. */
export function AllBelow({ unitId, onChoose }: { unitId: string; onChoose: (unitIds: string[]) => void }) {
  const say = useHandOnWords();
  const children = useQuery({
    queryKey: ['units', 'all-below', unitId],
    queryFn: () =>
      allPages((cursor, limit) =>
        answerOf(
          api.GET('/api/v1/units/{unitId}/children', { params: { path: { unitId }, query: { cursor, limit } } }),
        ),
      ),
  });
  const present = (children.data?.items ?? []).filter(({ dissolvedOn }) => dissolvedOn === null);
  if (children.isSuccess && present.length === 0) return <Text size="sm">{say('noneBelow')}</Text>;
  return (
    <Button
      variant="default"
      disabled={present.length === 0}
      onClick={() => onChoose(present.map((child) => child.unitId))}
    >
      {say('all')} ({present.length})
    </Button>
  );
}
