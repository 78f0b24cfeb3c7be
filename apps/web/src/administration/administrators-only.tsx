import { Text } from '@mantine/core';
import { Outlet } from 'react-router';
import { Page } from '../parts/page.js';
import { WayBack } from '../parts/way-back.js';
import { useMe } from '../session/use-me.js';
import { useAdministrationWords } from './administration.words.js';

/** The screens of the administration; to others it says who may open them. */
export function Component() {
  const say = useAdministrationWords();
  if (useMe().may.includes('administer')) return <Outlet />;
  return (
    <Page title={say('notAllowed')}>
      <Text>{say('notAllowedHelp')}</Text>
      <WayBack />
    </Page>
  );
}
