import { Anchor } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { components } from '../api/schema.js';
import { paths } from '../frame/paths.js';
import { useEventName } from '../parts/event.words.js';
import { showDayOf } from '../time/show.js';
import { useChecksWords } from './checks.words.js';

type ReferenceOf = components['schemas']['FindingDto']['refs'][number];

/** What proves a finding, and the way to it. */
export function Reference({ checkId, reference }: { checkId: string; reference: ReferenceOf }) {
  const say = useChecksWords();
  const name = useEventName();
  switch (reference.kind) {
    case 'assignment':
      return (
        <Anchor component={Link} to={paths.assignment(reference.assignmentId)} size="xs">
          {say('ref.assignment')}
        </Anchor>
      );
    case 'event':
      return (
        <Anchor component={Link} to={paths[reference.subjectKind](reference.subjectId)} size="xs">
          {name(reference.eventType)}, {showDayOf(reference.occurredAt)}
        </Anchor>
      );
    case 'evidence':
    case 'file': {
      const href =
        reference.kind === 'file'
          ? `/api/v1/checks/${checkId}/files/${reference.sha256}`
          : `/api/v1/evidence/${reference.sha256}?assignmentId=${reference.assignmentId}`;
      return (
        <Anchor href={href} size="xs" download={reference.name}>
          <IconPaperclip size={12} aria-hidden /> {reference.name}
        </Anchor>
      );
    }
  }
}
