import { Anchor, Grid, SegmentedControl, ScrollArea, Text } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import { Nothing } from '../parts/nothing.js';
import { Page } from '../parts/page.js';
import { SearchBox } from '../parts/search-box.js';
import { UnitChoice } from '../parts/unit-choice.js';
import { useFilters } from '../parts/use-filters.js';
import { useMe } from '../session/use-me.js';
import { AllOfKind } from './all-of-kind.js';
import { FirstOfAll } from './first-of-all.js';
import { isKind, KINDS } from './kinds.js';
import { useSearchWords } from './search.words.js';

/** One box over everything in scope. What was asked stands in the address. */
export function Component() {
  const say = useSearchWords();
  const me = useMe();
  const filters = useFilters();
  const [text, kind, unitId] = [filters.of('q'), filters.of('kind'), filters.of('unit')];
  return (
    <Page
      title={say('title')}
      about={
        me.readingIsLogged ? (
          <>
            {say('about')} {say('logged')}{' '}
            <Anchor component={Link} to={paths.checks('?view=readings')} size="sm" underline="always">
              {say('myReadings')}
            </Anchor>
          </>
        ) : (
          say('about')
        )
      }
    >
      <Grid gap="sm" align="flex-end">
        <Grid.Col span={{ base: 12, sm: 8 }}>
          <SearchBox
            label={say('label')}
            value={text}
            onSearch={(q) => filters.set({ q }, { replace: true })}
            size="md"
          />
        </Grid.Col>
        <Grid.Col span={{ base: 12, sm: 4 }}>
          <UnitChoice
            aria-label={say('within')}
            placeholder={say('withinHint')}
            value={unitId || null}
            onChange={(unit) => filters.set({ unit })}
            size="md"
          />
        </Grid.Col>
      </Grid>
      <ScrollArea type="never" offsetScrollbars={false}>
        <SegmentedControl
          aria-label={say('kinds')}
          value={isKind(kind) ? kind : 'all'}
          onChange={(chosen) => filters.set({ kind: chosen === 'all' ? null : chosen })}
          data={[{ value: 'all', label: say('all') }, ...KINDS.map((one) => ({ value: one, label: say(one) }))]}
        />
      </ScrollArea>
      {text === '' && (
        <Nothing title={say('start')}>
          <Text size="sm">{say('startHelp')}</Text>
        </Nothing>
      )}
      {text !== '' && isKind(kind) && <AllOfKind key={kind} kind={kind} text={text} unitId={unitId} />}
      {text !== '' && !isKind(kind) && (
        <FirstOfAll text={text} unitId={unitId} onAll={(chosen) => filters.set({ kind: chosen })} />
      )}
    </Page>
  );
}
