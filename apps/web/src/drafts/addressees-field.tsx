import { Button, Group, Input, Pill, Text } from '@mantine/core';
import { IconSitemap } from '@tabler/icons-react';
import { useState } from 'react';
import { AddresseesDialog } from './addressees-dialog.js';
import { useDraft } from './draft-context.js';
import type { Addressee, Task } from './draft-content.js';
import { useDraftsWords } from './drafts.words.js';
import { useAddresseeNames } from './use-addressees.js';

const keyOf = (one: Addressee) => (one.kind === 'unit' ? one.unitId : one.groupId);

/** Who is to do it: units and groups, beside the names that the text has for them. */
export function AddresseesField({ task }: { task: Task }) {
  const say = useDraftsWords();
  const { setTask, isLocked } = useDraft();
  const [isOpen, setOpen] = useState(false);
  const nameOf = useAddresseeNames(task.addressees);
  const { no, addressees, addressedAs } = task;
  return (
    <Input.Wrapper
      label={say('field.addressees')}
      description={addressedAs.length > 0 ? say('namedInText', { name: addressedAs.join('; ') }) : undefined}
      labelElement="div"
    >
      <Group gap={6} mt={4}>
        {addressees.map((one) => (
          <Pill
            key={keyOf(one)}
            size="md"
            withRemoveButton={!isLocked}
            removeButtonProps={{
              'aria-label': say('removeAddressee', { name: nameOf(one) }),
              'aria-hidden': false,
              tabIndex: 0,
            }}
            onRemove={() => setTask(no, { addressees: addressees.filter((other) => other !== one) })}
          >
            {one.kind === 'group' ? `${say('group')}: ${nameOf(one)}` : nameOf(one)}
          </Pill>
        ))}
        {addressees.length === 0 && (
          <Text size="sm" c="dimmed">
            {say('noAddressees')}
          </Text>
        )}
        {!isLocked && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconSitemap size={14} />}
            aria-label={say('chooseAddresseesOf', { no })}
            onClick={() => setOpen(true)}
          >
            {say('chooseAddressees')}
          </Button>
        )}
      </Group>
      {isOpen && (
        <AddresseesDialog
          taskNo={no}
          value={addressees}
          onClose={() => setOpen(false)}
          onChosen={(chosen) => {
            setTask(no, { addressees: chosen });
            setOpen(false);
          }}
        />
      )}
    </Input.Wrapper>
  );
}
