import { Anchor, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import { paths } from '../frame/paths.js';
import { Answered } from '../parts/answered.js';
import { Section } from '../parts/section.js';
import { useUnit } from '../parts/unit-choice.js';
import { LineageSteps } from './lineage-steps.js';
import { useUnitsWords } from './units.words.js';

type Unit = components['schemas']['UnitDto'];

/** What a unit came from and what became of it; nothing where decrees never touched it. */
export function Lineage({ unit }: { unit: Unit }) {
  const say = useUnitsWords();
  const { unitId, succession: ended } = unit;
  const heir = useUnit(ended?.heirId).data;
  const succession = useQuery({
    queryKey: ['unit', unitId, 'succession'],
    queryFn: () => answerOf(api.GET('/api/v1/units/{unitId}/succession', { params: { path: { unitId } } })),
  });
  const isPlain = succession.data?.predecessors.length === 0 && succession.data.successors.length === 0 && !ended;
  if (isPlain) return null;
  return (
    <Section title={say('lineage')}>
      <Answered of={succession} rows={2}>
        {({ predecessors, successors }) => (
          <Stack gap="sm">
            <LineageSteps title={say('cameFrom')} steps={predecessors} />
            <LineageSteps title={say('became')} steps={successors} />
            {heir && (
              <Text size="sm">
                {say('heir')}:{' '}
                <Anchor component={Link} to={paths.unit(heir.unitId)} size="sm" underline="always">
                  {heir.name}
                </Anchor>
              </Text>
            )}
            {ended && ended.heirId === null && <Text size="sm">{say('undecided')}</Text>}
            {ended && (
              <Anchor component={Link} to={paths.reform(ended.decreeId)} size="sm">
                {say('decree')}
              </Anchor>
            )}
          </Stack>
        )}
      </Answered>
    </Section>
  );
}
