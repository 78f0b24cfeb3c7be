import { ActionIcon, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { limited } from '../parts/limited.js';
import { useDraft } from './draft-context.js';
import type { Head } from './draft-content.js';
import { useDraftsWords } from './drafts.words.js';
import { FieldFrame } from './field-frame.js';

type Recipient = Head['recipients'][number];

const CHANNELS = ['paper', 'electronic'] as const;
const PURPOSES = ['report', 'implementation', 'file', 'copy'] as const;

/** To whom copies go, by which way, what for. */
export function RecipientsFields() {
  const say = useDraftsWords();
  const { content, setHead, isLocked } = useDraft();
  const { recipients } = content;
  const put = (index: number, part: Partial<Recipient>) =>
    setHead(
      'recipients',
      recipients.map((one, at) => (at === index ? { ...one, ...part } : one)),
    );
  return (
    <FieldFrame path="recipients">
      <Stack gap="xs">
        <Text size="sm" c="dimmed">
          {say(recipients.length === 0 ? 'noRecipients' : 'recipientsHelp')}
        </Text>
        {recipients.map(({ unit, channel, purpose }, index) => (
          <Group key={index} gap={6} align="flex-end">
            <TextInput
              flex="1 1 160px"
              aria-label={say('recipientUnit', { no: index + 1 })}
              {...limited(unit, 500)}
              disabled={isLocked}
              value={unit}
              onChange={(event) => put(index, { unit: event.currentTarget.value })}
            />
            <Select
              w={122}
              aria-label={say('recipientChannel', { no: index + 1 })}
              placeholder="–"
              disabled={isLocked}
              data={CHANNELS.map((value) => ({ value, label: say(`channel.${value}`) }))}
              value={channel}
              onChange={(value) => put(index, { channel: CHANNELS.find((one) => one === value) ?? null })}
            />
            <Select
              w={122}
              aria-label={say('recipientPurpose', { no: index + 1 })}
              placeholder="–"
              disabled={isLocked}
              data={PURPOSES.map((value) => ({ value, label: say(`purpose.${value}`) }))}
              value={purpose}
              onChange={(value) => put(index, { purpose: value })}
            />
            {!isLocked && (
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={say('removeRecipient', { no: index + 1 })}
                onClick={() =>
                  setHead(
                    'recipients',
                    recipients.filter((_, at) => at !== index),
                  )
                }
              >
                <IconTrash size={16} />
              </ActionIcon>
            )}
          </Group>
        ))}
        {!isLocked && (
          <Button
            variant="default"
            size="xs"
            w="fit-content"
            leftSection={<IconPlus size={14} />}
            onClick={() => setHead('recipients', [...recipients, { unit: '', channel: null, purpose: null }])}
          >
            {say('addRecipient')}
          </Button>
        )}
      </Stack>
    </FieldFrame>
  );
}
