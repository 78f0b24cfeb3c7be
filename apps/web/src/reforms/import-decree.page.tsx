import { Alert, Button, FileInput, Group, List, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { IconTableImport } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { paths } from '../frame/paths.js';
import { useKept } from '../kept/use-kept.js';
import { CheckedForm } from '../parts/checked-form.js';
import { DayField } from '../parts/day-field.js';
import { KeptNote } from '../parts/kept-note.js';
import { Page } from '../parts/page.js';
import { Trouble } from '../parts/trouble.js';
import { UnitChoice } from '../parts/unit-choice.js';
import { useDecreeWords } from './decree.words.js';

const BLANK = {
  number: '',
  title: '',
  inForceOn: null as string | null,
  superiorUnitId: null as string | null,
  codePrefix: 'DU-',
  namePrefix: 'Đảng ủy ',
  newProvinceCode: '',
};

const TEXTS = ['codePrefix', 'namePrefix', 'provinceCode'] as const;

interface Sent {
  readonly asked: typeof BLANK;
  readonly file: Pick<File, 'name' | 'size' | 'lastModified'>;
}

/** Reads a table of successions into a draft, and says what it made of it. */
export function Component() {
  const say = useDecreeWords();
  const kept = useKept('decree.import', BLANK);
  const [file, setFile] = useState<File | null>(null);
  const { value, change } = kept;
  const set = (fields: Partial<typeof BLANK>) => change((before) => ({ ...before, ...fields }));
  const read = useCommand(
    'import-decree',
    ({ asked: { inForceOn, superiorUnitId, newProvinceCode, ...rest } }: Sent, header) => {
      const day = inForceOn ?? '';
      const only = newProvinceCode.trim();
      const query = {
        ...rest,
        inForceOn: day,
        superiorUnitId: superiorUnitId ?? '',
        ...(only && { newProvinceCode: only }),
      };
      // The bytes as they are: the server says in which encoding a table came that it cannot read.
      const content = { body: '', bodySerializer: () => file, headers: { 'content-type': 'text/csv' } };
      return answerOf(api.POST('/api/v1/reforms/imports', { params: { query, header }, ...content }));
    },
    { onSuccess: () => kept.drop() },
  );
  const submit = () => {
    if (file)
      read.mutate({ asked: value, file: { name: file.name, size: file.size, lastModified: file.lastModified } });
  };
  const text = (name: 'number' | 'title' | 'codePrefix' | 'namePrefix' | 'newProvinceCode') => ({
    value: value[name],
    'data-field': name,
    onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }),
  });
  const hinted = { inputWrapperOrder: ['label', 'input', 'description', 'error'] } satisfies {
    inputWrapperOrder: ('label' | 'input' | 'description' | 'error')[];
  };
  if (read.data) {
    const { decreeId, changeCount, remarks } = read.data;
    return (
      <Page title={say('importTitle')}>
        <Alert color="teal">{say('imported', { count: changeCount })}</Alert>
        {remarks.length > 0 && (
          <Alert color="yellow" title={say('remarks')}>
            <List size="sm">
              {remarks.map(({ line, remark, unit }) => (
                <List.Item key={`${line} ${remark}`}>{say(`remark.${remark}`, { line, unit })}</List.Item>
              ))}
            </List>
          </Alert>
        )}
        <Group>
          <Button component={Link} to={paths.reform(decreeId)}>
            {say('openDraft')}
          </Button>
        </Group>
      </Page>
    );
  }
  return (
    <Page title={say('importTitle')}>
      <Text size="sm" c="dimmed" maw={820}>
        {say('importAbout')}
      </Text>
      <CheckedForm onSubmit={submit} error={read.error}>
        <Stack maw={820}>
          <KeptNote kept={kept} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput label={say('number')} required maxLength={100} {...text('number')} />
            <DayField
              label={say('inForceOn')}
              required
              data-field="inForceOn"
              value={value.inForceOn}
              onChange={(inForceOn) => set({ inForceOn })}
            />
          </SimpleGrid>
          <TextInput label={say('title')} required maxLength={1000} {...text('title')} />
          <UnitChoice
            label={say('superior')}
            required
            data-field="superiorUnitId"
            value={value.superiorUnitId}
            onChange={(superiorUnitId) => set({ superiorUnitId })}
          />
          <SimpleGrid cols={{ base: 1, sm: 3 }}>
            {TEXTS.map((name) => (
              <TextInput
                key={name}
                label={say(name)}
                description={say(`${name}Hint`)}
                {...hinted}
                {...text(name === 'provinceCode' ? 'newProvinceCode' : name)}
              />
            ))}
          </SimpleGrid>
          <FileInput
            label={say('file')}
            placeholder={say('chooseFile')}
            accept=".csv,text/csv"
            required
            data-lacks={file === null || undefined}
            clearable
            clearButtonProps={{ 'aria-label': say('clearFile') }}
            value={file}
            onChange={setFile}
          />
          {read.error && <Trouble error={read.error} />}
          <Group>
            <Button type="submit" leftSection={<IconTableImport size={16} />} loading={read.isPending}>
              {say('importDo')}
            </Button>
          </Group>
        </Stack>
      </CheckedForm>
    </Page>
  );
}
