import { Button, Checkbox, Fieldset, Group, Input, ScrollArea, SimpleGrid, Stack, Text } from '@mantine/core';
import { UnitsChoice } from '../parts/unit-choice.js';
import { showNumber } from '../time/show.js';
import { useReviewStepsWords } from './review-steps.words.js';
import { chosenOf, type TypedReview } from './typed-review.js';
import type { Holder } from './use-holders.js';

/** As many as are seen without a bar to scroll them. */
const SEEN_AT_ONCE = 16;

interface ReportersChoiceProps {
  readonly holders: readonly Holder[];
  readonly typed: TypedReview;
  readonly onChange: (change: Pick<Partial<TypedReview>, 'spared' | 'others'>) => void;
}

/** Who shall report: of the units that hold a task those that are left ticked, and others that are named. */
export function ReportersChoice({ holders, typed, onChange }: ReportersChoiceProps) {
  const say = useReviewStepsWords();
  const ids = holders.map(({ unitId }) => unitId);
  const { length: count } = chosenOf(typed, ids);
  const ticks = (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" verticalSpacing={6}>
      {holders.map(({ unitId, name }) => (
        <Checkbox
          key={unitId}
          label={name}
          checked={!typed.spared.includes(unitId)}
          onChange={(event) =>
            onChange({
              spared: event.currentTarget.checked
                ? typed.spared.filter((one) => one !== unitId)
                : [...typed.spared, unitId],
            })
          }
        />
      ))}
    </SimpleGrid>
  );
  return (
    <Fieldset legend={say('units')}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {say(holders.length > 0 ? 'unitsHint' : 'noHolders')}
        </Text>
        {holders.length > 0 && (
          <>
            <Group gap="xs">
              <Button size="compact-sm" variant="default" onClick={() => onChange({ spared: [] })}>
                {say('all')}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => onChange({ spared: ids })}>
                {say('nobody')}
              </Button>
            </Group>
            {holders.length > SEEN_AT_ONCE ? (
              <ScrollArea.Autosize mah={320} type="auto">
                {ticks}
              </ScrollArea.Autosize>
            ) : (
              ticks
            )}
          </>
        )}
        <UnitsChoice
          label={say('others')}
          description={say('othersHint')}
          value={typed.others}
          onChange={(others) => onChange({ others })}
        />
        <Input.Wrapper>
          <Text size="sm" fw={600} role="status" tabIndex={-1} data-lacks={count === 0 ? say('noUnits') : undefined}>
            {say('unitsChosen', { count, shown: showNumber(count) })}
          </Text>
        </Input.Wrapper>
      </Stack>
    </Fieldset>
  );
}
