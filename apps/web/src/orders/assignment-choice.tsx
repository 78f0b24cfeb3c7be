import { Button, Checkbox, Group, Select, SimpleGrid, Stack, Switch } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { Answered } from '../parts/answered.js';
import type { FollowUpClass } from '../parts/follow-up-badge.js';
import { byCursor, itemsOf, More } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { UnitChoice } from '../parts/unit-choice.js';
import { useMe } from '../session/use-me.js';
import { useTerms } from '../words/terms.words.js';
import { ChoiceTable } from './choice-table.js';
import { DirectiveChoice } from './directive-choice.js';
import { useOrderWords } from './orders.words.js';

const CLASSES = [
  'open-overdue',
  'open-in-term',
  'open-without-deadline',
  'suspended',
] as const satisfies FollowUpClass[];

interface AssignmentChoiceProps {
  readonly value: readonly string[];
  readonly onChange: (assignmentIds: readonly string[]) => void;
}

/** Finds what the person's units gave, by directive, unit and where it stands, and takes some or all of it. */
export function AssignmentChoice({ value, onChange }: AssignmentChoiceProps) {
  const say = useOrderWords();
  const term = useTerms();
  const { scopeUnitId } = useMe();
  const [search, setSearch] = useSearchParams();
  const directiveId = search.get('directive') ?? undefined;
  const within = search.get('within');
  const standing = CLASSES.find((one) => one === search.get('class'));
  const withFinished = search.get('finished') === 'true';
  const filter = (name: string, to: string | null) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (to === null) next.delete(name);
        else next.set(name, to);
        return next;
      },
      { replace: true },
    );
  const unitId = within ?? scopeUnitId;
  const found = useInfiniteQuery({
    queryKey: ['assignments', 'given-by-us', unitId, directiveId, standing, withFinished],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(
        api.GET('/api/v1/units/{unitId}/compliance/assignments', {
          params: {
            path: { unitId },
            query: { directiveId, class: standing, unfinished: !withFinished, givenByUs: true, cursor, limit: 200 },
          },
        }),
      ),
    ...byCursor,
  });
  const items = itemsOf(found.data);
  const shown = items.map(({ assignmentId }) => assignmentId);
  const chosen = new Set(value);
  const isAll = shown.length > 0 && shown.every((id) => chosen.has(id));
  const toggle = (id: string) => onChange(chosen.has(id) ? value.filter((one) => one !== id) : [...value, id]);
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <DirectiveChoice value={directiveId ?? null} onChange={(to) => filter('directive', to)} />
        <UnitChoice label={say('within')} value={within} onChange={(to) => filter('within', to)} />
        <Select
          label={say('class')}
          placeholder={say('anyClass')}
          clearable
          data={CLASSES.map((one) => ({ value: one, label: term(`class.${one}`) }))}
          value={standing ?? null}
          onChange={(to) => filter('class', to)}
        />
      </SimpleGrid>
      <Switch
        label={say('withFinished')}
        disabled={standing !== undefined}
        checked={withFinished}
        onChange={(event) => filter('finished', event.currentTarget.checked ? 'true' : null)}
      />
      <Answered of={found}>
        {() =>
          items.length === 0 ? (
            <Nothing title={say('foundNothing')}>
              {say(withFinished || standing ? 'foundNothingHelp' : 'foundNoneOpen')}
            </Nothing>
          ) : (
            <Stack gap="xs">
              <Group>
                <Checkbox
                  label={
                    value.length > 0
                      ? say('selected', { count: value.length })
                      : say('selectAll', { count: shown.length })
                  }
                  checked={isAll}
                  indeterminate={value.length > 0 && !isAll}
                  onChange={() =>
                    onChange(isAll ? value.filter((id) => !shown.includes(id)) : [...new Set([...value, ...shown])])
                  }
                />
                {value.length > 0 && (
                  <Button size="compact-sm" variant="subtle" onClick={() => onChange([])}>
                    {say('clear')}
                  </Button>
                )}
              </Group>
              <ChoiceTable items={items} chosen={chosen} onToggle={toggle} />
              <More of={found} />
            </Stack>
          )
        }
      </Answered>
    </Stack>
  );
}
