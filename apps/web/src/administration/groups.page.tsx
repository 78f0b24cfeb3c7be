import { Button, SimpleGrid } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import { Answered } from '../parts/answered.js';
import { Nothing } from '../parts/nothing.js';
import { AdministrationPage } from './administration-page.js';
import { GroupCard } from './group-card.js';
import { GroupForm } from './group-form.js';
import { useUnitRegisterWords } from './units.words.js';

/** The groups that documents are addressed to, and the units that they mean today. */
export function Component() {
  const say = useUnitRegisterWords();
  const [edited, setEdited] = useState<components['schemas']['UnitGroupViewDto'] | 'new' | null>(null);
  const groups = useQuery({ queryKey: ['groups'], queryFn: () => answerOf(api.GET('/api/v1/unit-groups')) });
  return (
    <AdministrationPage
      tab="groups"
      about={say('groupsAbout')}
      actions={
        <Button leftSection={<IconPlus size={16} />} onClick={() => setEdited('new')}>
          {say('newGroup')}
        </Button>
      }
    >
      <Answered of={groups}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing title={say('noGroups')}>{say('groupsAbout')}</Nothing>
          ) : (
            <SimpleGrid cols={{ base: 1, md: 2 }}>
              {items.map((group) => (
                <GroupCard key={group.groupId} group={group} onEdit={() => setEdited(group)} />
              ))}
            </SimpleGrid>
          )
        }
      </Answered>
      {edited !== null && <GroupForm group={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </AdministrationPage>
  );
}
