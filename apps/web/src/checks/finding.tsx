import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { components } from '../api/schema.js';
import { showInstant } from '../time/show.js';
import { useRatingTerms } from '../words/rating.words.js';
import { useChecksWords } from './checks.words.js';
import { Reference } from './reference.js';
import { WithdrawFindingDialog } from './withdraw-finding-dialog.js';

type FindingOf = components['schemas']['FindingDto'];

const COLOURS: Readonly<Record<FindingOf['weight'], string>> = {
  strength: 'teal',
  shortcoming: 'yellow',
  violation: 'grape',
};

/** One finding. */
export function Finding({
  checkId,
  finding,
  mayWithdraw,
}: {
  checkId: string;
  finding: FindingOf;
  mayWithdraw: boolean;
}) {
  const say = useChecksWords();
  const rating = useRatingTerms();
  const [isOpen, { open, close }] = useDisclosure();
  return (
    <Paper withBorder p="sm">
      <Stack gap={6}>
        <Group justify="space-between" gap="xs">
          <Group gap="xs">
            <Badge color={COLOURS[finding.weight]} variant="light" radius="sm" tt="none">
              {rating(`weight.${finding.weight}`)}
            </Badge>
            <Text size="sm" fw={600}>
              {finding.unitName}
            </Text>
          </Group>
          {mayWithdraw && (
            <Button size="compact-xs" variant="subtle" color="gray" onClick={open}>
              {say('withdraw')}
            </Button>
          )}
        </Group>
        <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {finding.text}
        </Text>
        <Group gap="xs" align="baseline">
          <Text size="xs" c="dimmed">
            {say('proof')}:
          </Text>
          {finding.refs.map((reference, index) => (
            // The references of a finding never change.
            <Reference key={index} checkId={checkId} reference={reference} />
          ))}
        </Group>
        <Text size="xs" c="dimmed">
          {say('recordedAt', { at: showInstant(finding.recordedAt) })}
        </Text>
      </Stack>
      <WithdrawFindingDialog checkId={checkId} findingId={finding.findingId} isOpen={isOpen} onClose={close} />
    </Paper>
  );
}
