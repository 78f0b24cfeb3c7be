import { ActionIcon, Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconFileCheck, IconX } from '@tabler/icons-react';
import { useDropzone } from 'react-dropzone';
import { showSize } from '../../time/show-size.js';
import type { Evidence } from './report-draft.js';
import classes from './report.module.css';
import { useReportWords } from './report.words.js';
import type { Upload, UploadQueue } from './upload-queue.js';

interface EvidenceFieldProps {
  readonly files: readonly Evidence[];
  readonly queue: UploadQueue;
  readonly uploads: readonly Upload[];
  readonly isRequired: boolean;
  readonly onRemove: (sha256: string) => void;
}

/** Files dropped or chosen: those stored, and those on their way with how far each has come. */
export function EvidenceField({ files, queue, uploads, isRequired, onRemove }: EvidenceFieldProps) {
  const say = useReportWords();
  const { getRootProps, getInputProps, isDragActive, open } = useDropzone({
    onDrop: (dropped) => queue.add(dropped),
    noClick: true,
    noKeyboard: true,
  });
  return (
    <Stack gap="sm">
      <div {...getRootProps()} className={classes.drop} data-active={isDragActive || undefined}>
        <input {...getInputProps()} aria-label={say('choose')} data-evidence />
        <Group justify="center" gap="xs">
          <Text size="sm">{say(isDragActive ? 'dropNow' : 'drop')}</Text>
          <Button size="xs" variant="default" onClick={open}>
            {say('choose')}
          </Button>
        </Group>
        <Text size="xs" c="dimmed" ta="center" mt={4}>
          {say('dropHelp')}
        </Text>
      </div>
      {isRequired && files.length === 0 && uploads.length === 0 && <Text size="sm">{say('required')}</Text>}
      {files.length > 0 && (
        <ul className={classes.files} aria-label={say('stored')}>
          {files.map(({ sha256, name, size }) => (
            <li key={sha256} className={classes.file}>
              <IconFileCheck size={18} stroke={1.6} aria-hidden />
              <Text size="sm" className={classes.name}>
                {name}
              </Text>
              <Text size="xs" c="dimmed">
                {showSize(size)}
              </Text>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={say('remove', { name })}
                onClick={() => onRemove(sha256)}
              >
                <IconX size={16} />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      {uploads.length > 0 && (
        <ul className={classes.files} aria-label={say('queue')}>
          {uploads.map(({ id, file, state, sentBytes, error }) => (
            <li key={id}>
              <div className={classes.file}>
                <Text size="sm" className={classes.name}>
                  {file.name}
                </Text>
                <Text size="xs" c="dimmed">
                  {state === 'sending' && `${showSize(sentBytes)} / ${showSize(file.size)}`}
                  {state === 'waiting' && say('waiting')}
                  {state === 'away' && say('away')}
                </Text>
                {(state === 'failed' || state === 'away') && (
                  <Button size="compact-xs" variant="default" onClick={() => queue.retry(id)}>
                    {say('retry')}
                  </Button>
                )}
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={say('cancel', { name: file.name })}
                  onClick={() => queue.cancel(id)}
                >
                  <IconX size={16} />
                </ActionIcon>
              </div>
              {state === 'failed' ? (
                <Alert color="red" py={4} role="alert">
                  {error?.message}
                </Alert>
              ) : (
                <Progress
                  value={file.size === 0 ? 0 : Math.min(100, (sentBytes / file.size) * 100)}
                  size="sm"
                  aria-label={say('progress', { name: file.name })}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}
