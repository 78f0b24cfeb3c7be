import { Anchor } from '@mantine/core';
import { Nothing } from '../parts/nothing.js';
import { AdministrationPage } from './administration-page.js';
import { useAdministrationWords } from './administration.words.js';

/** Says that notices go to no other system yet, and what such a system can do meanwhile. */
export function Component() {
  const say = useAdministrationWords();
  return (
    <AdministrationPage tab="webhooks">
      <Nothing title={say('webhooksNone')}>
        {say('webhooksHelp')}{' '}
        <Anchor href="/api/docs" target="_blank" rel="noreferrer" size="sm" underline="always">
          {say('apiDocs')}
        </Anchor>
      </Nothing>
    </AdministrationPage>
  );
}
