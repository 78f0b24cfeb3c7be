import { Anchor, List, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { components } from '../api/schema.js';
import { paths } from '../frame/paths.js';
import { Answered } from '../parts/answered.js';
import { Section } from '../parts/section.js';
import { showNumber } from '../time/show.js';
import type { Decree } from './decree-draft.js';
import { useDecreeWords } from './decree.words.js';
import { DecreeObstacles } from './decree-obstacles.js';
import { EffectRow } from './effect-row.js';
import { previewQuery } from './reform-query.js';

type Preview = components['schemas']['ReformPreviewDto'];

/** What a decree would do to what is open, to reports, people and checks, and what keeps it from being adopted. */
export function EffectsPreview({ decree }: { decree: Decree }) {
  const say = useDecreeWords();
  const { decreeId, namedUnits, changes } = decree;
  const named = [...namedUnits, ...changes.flatMap(({ unit }) => unit ?? [])];
  const preview = useQuery(previewQuery(decreeId));
  return (
    <Section title={say('preview')}>
      <Text size="sm" c="dimmed">
        {say('previewAbout')}
      </Text>
      <Answered of={preview}>
        {(answer) => (
          <Stack gap="sm">
            <DecreeObstacles of={answer.obstacles} />
            {answer.units.length === 0 ? (
              <Text size="sm">{say('nothingEnds')}</Text>
            ) : (
              <Effects decreeId={decreeId} of={answer} named={named} />
            )}
          </Stack>
        )}
      </Answered>
    </Section>
  );
}

const HEADS = [
  'open',
  'overdue',
  'suspended',
  'given',
  'followed',
  'reportsWaiting',
  'reportsToJudge',
  'people',
  'checks',
] as const;

interface EffectsProps {
  readonly decreeId: string;
  readonly of: Preview;
  readonly named: readonly { readonly unitId: string; readonly name: string }[];
}

function Effects({ decreeId, of: { total, units }, named }: EffectsProps) {
  const say = useDecreeWords();
  const counted = (counts: Preview['total']['passes']) => ({
    open: showNumber(counts.open),
    overdue: showNumber(counts.overdue),
    suspended: showNumber(counts.suspended),
  });
  const { passes, waits, reportsWaiting, reportsToJudge, given, followed, people, checks } = total;
  const told = (counts: readonly number[], sentence: string) => (counts.some((count) => count > 0) ? [sentence] : []);
  const touched = [
    ...told([passes.open, passes.suspended], say('passesSentence', counted(passes))),
    ...told([waits.open, waits.suspended], say('waitsSentence', counted(waits))),
    ...told(
      [reportsWaiting, reportsToJudge],
      say('reportsSentence', { waiting: showNumber(reportsWaiting), judged: showNumber(reportsToJudge) }),
    ),
    ...told([given, followed], say('aroundSentence', { given: showNumber(given), followed: showNumber(followed) })),
    ...told([people, checks], say('peopleSentence', { people: showNumber(people), checks: showNumber(checks) })),
  ];
  const sentences = touched.length > 0 ? touched : [say('untouched')];
  const names = new Map(named.map(({ unitId, name }) => [unitId, name]));
  return (
    <>
      <List size="sm" spacing={4}>
        {sentences.map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
      <Table.ScrollContainer minWidth={900}>
        <Table aria-label={say('effects')} verticalSpacing={6} fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('unit')}</Table.Th>
              <Table.Th>{say('outcome')}</Table.Th>
              {HEADS.map((head) => (
                <Table.Th key={head} ta="right">
                  {say(head)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {units.map((effect) => (
              <EffectRow
                key={effect.unitId}
                decreeId={decreeId}
                effect={effect}
                heirName={effect.heirId === null ? null : (names.get(effect.heirId) ?? null)}
                unit={
                  <Anchor component={Link} to={paths.unit(effect.unitId)} size="sm">
                    {effect.name}
                  </Anchor>
                }
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}
