import { Button, Group, Stack } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import { IndicatorList } from './indicator-list.js';
import { useIndicatorsWords } from './indicators.words.js';

/** The indicators on the directive's own page. */
export function IndicatorsOfDirective({ directiveId }: { directiveId: string }) {
  const say = useIndicatorsWords();
  return (
    <Stack gap="sm">
      <Group justify="flex-end">
        <Button component={Link} to={paths.indicators(directiveId)} variant="default" size="xs">
          {say('openAll')}
        </Button>
      </Group>
      <IndicatorList directiveId={directiveId} />
    </Stack>
  );
}
