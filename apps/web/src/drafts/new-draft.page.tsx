import { Alert, Button, Group, Loader, Stack, Text, Textarea } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useDropzone } from 'react-dropzone';
import { useNavigate } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { paths } from '../frame/paths.js';
import { useKept } from '../kept/use-kept.js';
import { KeptNote } from '../parts/kept-note.js';
import { limited } from '../parts/limited.js';
import { Page } from '../parts/page.js';
import { Trouble } from '../parts/trouble.js';
import { showNumber } from '../time/show.js';
import classes from './new-draft.module.css';
import { useDraftsWords } from './drafts.words.js';
import { Unreadable } from './taken-text.js';
import { takeText } from './take-text.js';

/** As the API takes a text. */
const MOST_LETTERS = 524_288;

/** A document's text, pasted or taken out of a file here in the browser, checked by eye, becomes a draft. */
export function Component() {
  const say = useDraftsWords();
  const navigate = useNavigate();
  const kept = useKept('new-draft', { text: '', file: '' });
  const [reading, setReading] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Unreadable | null>(null);
  const { text, file } = kept.value;
  const make = useCommand(
    'draft',
    (content: { text: string }, header) =>
      answerOf(api.POST('/api/v1/directives/drafts', { params: { header }, body: content })),
    {
      onSuccess: ({ directiveId }) => {
        kept.drop();
        void navigate(paths.draft(directiveId));
      },
    },
  );
  const take = async (given: File | undefined) => {
    if (!given) return;
    setTrouble(null);
    setReading(given.name);
    try {
      kept.change({ text: await takeText(given), file: given.name });
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      setTrouble(error);
    } finally {
      setReading(null);
    }
  };
  const drop = useDropzone({ multiple: false, noClick: true, noKeyboard: true, onDrop: ([given]) => void take(given) });
  return (
    <Page title={say('newTitle')} about={say('newAbout')}>
      <KeptNote kept={kept} />
      <div {...drop.getRootProps({ className: classes.drop, 'data-over': drop.isDragActive || undefined })}>
        <input {...drop.getInputProps({ 'aria-label': say('file'), accept: '.txt,.docx,.pdf' })} />
        <Group gap="sm" justify="center">
          {reading ? <Loader size="sm" /> : <IconFileUpload size={24} stroke={1.5} aria-hidden />}
          <Text size="sm">{reading ? say('readingFile', { name: reading }) : say('dropFile')}</Text>
          <Button variant="default" size="xs" onClick={drop.open} disabled={reading !== null}>
            {say('chooseFile')}
          </Button>
        </Group>
      </div>
      {trouble && (
        <Alert color="red" role="alert" title={trouble.file}>
          {say(`unreadable.${trouble.reason}`, { most: trouble.most })}
        </Alert>
      )}
      <Stack gap="xs">
        <Textarea
          label={file ? say('textOf', { name: file }) : say('text')}
          description={say('textHelp')}
          autosize
          minRows={12}
          maxRows={26}
          {...limited(text, MOST_LETTERS)}
          value={text}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            kept.change((before) => ({ ...before, text: typed }));
          }}
        />
        {make.error && <Trouble error={make.error} />}
        <Group justify="space-between">
          <Text size="sm" c="dimmed">
            {say('letters', { count: text.length, shown: showNumber(text.length) })}
          </Text>
          <Button loading={make.isPending} disabled={text.trim() === ''} onClick={() => make.mutate({ text })}>
            {say('makeDraft')}
          </Button>
        </Group>
      </Stack>
    </Page>
  );
}
