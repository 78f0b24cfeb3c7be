import { Button, Code, CopyButton, Group, Modal, Stack, Text } from '@mantine/core';

interface ShownOnceProps {
  readonly title: string;
  /** null: it was shown before, and nobody knows it any more. */
  readonly secret: string | null;
  readonly about: string;
  readonly shownBefore: string;
  readonly done: string;
  readonly copy: string;
  readonly copied: string;
  readonly testId: string;
  readonly onClose: () => void;
}

/** Shows a secret once. It closes by its button only: a click beside it would lose it. */
export function ShownOnce(props: ShownOnceProps) {
  const { title, secret, about, shownBefore, done, copy: toCopy, copied: wasCopied, testId, onClose } = props;
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
    >
      <Stack gap="sm">
        {secret === null ? (
          <Text size="sm">{shownBefore}</Text>
        ) : (
          <>
            <Text size="sm">{about}</Text>
            <Group justify="space-between" wrap="wrap">
              <Code fz="lg" data-testid={testId} style={{ overflowWrap: 'anywhere' }}>
                {secret}
              </Code>
              <CopyButton value={secret}>
                {({ copied, copy }) => (
                  <Button size="xs" variant="default" onClick={copy}>
                    {copied ? wasCopied : toCopy}
                  </Button>
                )}
              </CopyButton>
            </Group>
          </>
        )}
        <Group justify="flex-end">
          <Button onClick={onClose} data-autofocus>
            {done}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
