import { Anchor, Group, Image, Stack, Text } from '@mantine/core';
import { IconFile } from '@tabler/icons-react';
import { showSize } from '../time/show-size.js';
import { useAssignmentWords } from './assignments.words.js';
import type { Report } from './use-assignment.js';

/** What browsers can show of themselves, and nothing that could hold a script. */
const PICTURES = ['image/png', 'image/jpeg', 'image/webp'];

interface EvidenceListProps {
  readonly files: Report['evidence'];
  /** Whose report names them; null before it is sent: then they can be opened by nobody. */
  readonly assignmentId: string | null;
}

/** The files of a report: pictures are shown, everything else is downloaded. */
export function EvidenceList({ files, assignmentId }: EvidenceListProps) {
  const say = useAssignmentWords();
  return (
    <div>
      <Text size="xs" c="dimmed" mb={4}>
        {say(files.length > 0 ? 'evidence' : 'noEvidence')}
      </Text>
      <Stack gap="xs">
        {files.map(({ sha256, name, size, mediaType }) => {
          const address = `/api/v1/evidence/${sha256}?assignmentId=${assignmentId ?? ''}`;
          return (
            <div key={sha256}>
              <Group gap={6} wrap="nowrap">
                <IconFile size={16} stroke={1.6} aria-hidden style={{ flexShrink: 0 }} />
                {assignmentId === null ? (
                  <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                    {name}
                  </Text>
                ) : (
                  <Anchor
                    size="sm"
                    underline="always"
                    href={address}
                    download={name}
                    aria-label={say('download', { name, size: showSize(size) })}
                    style={{ overflowWrap: 'anywhere' }}
                  >
                    {name}
                  </Anchor>
                )}
                <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
                  {showSize(size)}
                </Text>
              </Group>
              {assignmentId !== null && PICTURES.includes(mediaType) && (
                <Image
                  src={address}
                  alt={say('picture', { name })}
                  loading="lazy"
                  mah={220}
                  maw={360}
                  fit="contain"
                  mt={4}
                  radius="sm"
                />
              )}
            </div>
          );
        })}
      </Stack>
    </div>
  );
}
