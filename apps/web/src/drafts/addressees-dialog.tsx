import { Button, Checkbox, Group, Modal, ScrollArea, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { SearchBox } from '../parts/search-box.js';
import { usePartsWords } from '../parts/parts.words.js';
import { useMe } from '../session/use-me.js';
import { showNumber } from '../time/show.js';
import type { Addressee } from './draft-content.js';
import { useDraftsWords } from './drafts.words.js';
import { FoundUnits } from './found-units.js';
import { UnitBranch } from './unit-branch.js';
import { useGroups, useMeant } from './use-addressees.js';

interface AddresseesDialogProps {
  readonly taskNo: string;
  readonly value: readonly Addressee[];
  readonly onChosen: (chosen: Addressee[]) => void;
  readonly onClose: () => void;
}

/** Groups, and units on their tree or found by name; how many units that means is counted along. */
export function AddresseesDialog({ taskNo, value, onChosen, onClose }: AddresseesDialogProps) {
  const say = useDraftsWords();
  const part = usePartsWords();
  const me = useMe();
  const groups = useGroups();
  const [chosen, setChosen] = useState<readonly Addressee[]>(value);
  const [text, setText] = useState('');
  const meant = useMeant(chosen);
  const units = new Set(chosen.flatMap((one) => (one.kind === 'unit' ? [one.unitId] : [])));
  const chosenGroups = new Set(chosen.flatMap((one) => (one.kind === 'group' ? [one.groupId] : [])));
  const toggle = (one: Addressee, isOn: boolean) =>
    setChosen((before) => {
      const key = JSON.stringify(one);
      const others = before.filter((other) => JSON.stringify(other) !== key);
      return isOn ? [...others, one] : others;
    });
  const choice = {
    chosen: units,
    meant,
    onToggle: (unitId: string, isOn: boolean) => toggle({ kind: 'unit', unitId }, isOn),
  };
  return (
    <Modal opened onClose={onClose} size="xl" title={say('chooseTitle', { no: taskNo })}>
      <Stack gap="sm">
        <div>
          <Title order={3} size="h6" mb={6}>
            {say('groups')}
          </Title>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={6}>
            {(groups.data?.items ?? []).map(({ groupId, name }) => (
              <Checkbox
                key={groupId}
                label={name}
                checked={chosenGroups.has(groupId)}
                onChange={(event) => toggle({ kind: 'group', groupId }, event.currentTarget.checked)}
              />
            ))}
          </SimpleGrid>
        </div>
        <div>
          <Title order={3} size="h6" mb={6}>
            {say('units')}
          </Title>
          <SearchBox value={text} onSearch={setText} label={say('findUnit')} mb={6} data-autofocus />
          <ScrollArea.Autosize mah="42dvh" type="auto" viewportProps={{ tabIndex: 0, 'aria-label': say('units') }}>
            {text ? (
              <FoundUnits text={text} {...choice} />
            ) : (
              me.scopeUnitId && <UnitBranch unitId={me.scopeUnitId} isOpenAtFirst {...choice} />
            )}
          </ScrollArea.Autosize>
        </div>
        <Group justify="space-between">
          <Text fw={600} aria-live="polite">
            {meant === null ? part('working') : say('unitsMeant', { count: meant.size, shown: showNumber(meant.size) })}
          </Text>
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>
              {part('cancel')}
            </Button>
            <Button onClick={() => onChosen([...chosen])}>{say('choose')}</Button>
          </Group>
        </Group>
      </Stack>
    </Modal>
  );
}
