import { Button, FileButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPaperclip } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import { useCheckStepsWords } from './check-steps.words.js';

/** Uploads a file that the team brought; the same content is kept once. */
export function TeamFile({ onUploaded }: { onUploaded: (file: { sha256: string; name: string }) => void }) {
  const say = useCheckStepsWords();
  const upload = useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file, file.name);
      return answerOf(api.POST('/api/v1/evidence', { body: { file: file.name }, bodySerializer: () => form }));
    },
    onSuccess: ({ sha256, name }) => onUploaded({ sha256, name }),
    onError: (error) => notifications.show({ color: 'red', message: error.message }),
  });
  return (
    <FileButton onChange={(file) => file && upload.mutate(file)} inputProps={{ 'aria-label': say('addFile') }}>
      {(props) => (
        <Button
          {...props}
          size="compact-sm"
          variant="default"
          leftSection={<IconPaperclip size={14} aria-hidden />}
          loading={upload.isPending}
        >
          {say('addFile')}
        </Button>
      )}
    </FileButton>
  );
}
