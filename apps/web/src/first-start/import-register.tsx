import { Alert, Button, FileButton, Group, Progress, Stack, Text } from '@mantine/core';
import { IconCheck, IconFileImport } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, answerOf } from '../api/client.js';
import { FileShape } from './file-shape.js';
import { useFirstStartWords } from './first-start.words.js';
import { ImportTrouble } from './import-trouble.js';
import { readRegister, type ReadFile, type RegisterFile } from './register-file.js';
import { useFirstStart } from './use-first-start.js';

/** A file of units is chosen, looked at, and entered; how far it is, is seen meanwhile. */
export function ImportRegister({ onEntered }: { onEntered: () => void }) {
  const say = useFirstStartWords();
  const [chosen, setChosen] = useState<(ReadFile & { readonly name: string }) | null>(null);
  const queries = useQueryClient();
  // Sent again it doubles nothing, and is too large for a key to be kept beside it.
  const enter = useMutation({
    mutationFn: (register: RegisterFile) => answerOf(api.POST('/api/v1/register-imports', { body: register })),
    onSuccess: () => {
      setChosen(null);
      onEntered();
      void queries.invalidateQueries();
    },
  });
  const { data } = useFirstStart({ isGrowing: enter.isPending });
  const choose = async (file: File | null) => {
    if (!file) return;
    enter.reset();
    setChosen({ name: file.name, ...(await readRegister(file)) });
  };
  const register = chosen && 'register' in chosen ? chosen.register : null;
  const units = register?.units.length ?? 0;
  const done = Math.min(data?.unitCount ?? 0, units);
  return (
    <Stack gap="sm" align="stretch">
      {enter.data && (
        <Alert color="teal" icon={<IconCheck />} role="status">
          {say('entered', { units: enter.data.unitCount, groups: enter.data.groupCount })}
        </Alert>
      )}
      {chosen && 'trouble' in chosen && (
        <Alert role="alert" color="red">
          {say(chosen.trouble, { why: chosen.why })}
        </Alert>
      )}
      {register && (
        <Text size="sm">{say('found', { name: chosen!.name, units, groups: register.unitGroups?.length ?? 0 })}</Text>
      )}
      {register && enter.error && <ImportTrouble error={enter.error} register={register} />}
      {enter.isPending && (
        <div>
          <Text size="sm" role="status">
            {say('entering', { done, total: units })}
          </Text>
          <Progress value={units === 0 ? 0 : (100 * done) / units} animated aria-label={say('import')} mt={4} />
        </div>
      )}
      <Group gap="xs">
        {register && (
          <Button loading={enter.isPending} disabled={units === 0} onClick={() => enter.mutate(register)}>
            {say('enter', { units })}
          </Button>
        )}
        <FileButton onChange={(file) => void choose(file)} accept="application/json,.json">
          {(button) => (
            <Button
              {...button}
              variant={register ? 'default' : 'filled'}
              disabled={enter.isPending}
              leftSection={<IconFileImport size={18} aria-hidden />}
            >
              {say(chosen ? 'chooseOther' : 'choose')}
            </Button>
          )}
        </FileButton>
      </Group>
      <FileShape />
    </Stack>
  );
}
