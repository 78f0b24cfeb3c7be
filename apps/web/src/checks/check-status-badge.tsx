import { Badge } from '@mantine/core';
import type { components } from '../api/schema.js';
import { useTerms } from '../words/terms.words.js';

type Status = components['schemas']['CheckDto']['status'];

const COLOURS: Readonly<Record<Status, string>> = {
  planned: 'gray',
  opened: 'blue',
  concluded: 'yellow',
  closed: 'teal',
  cancelled: 'gray',
};

/** Where a check stands. */
export function CheckStatusBadge({ status }: { status: Status }) {
  const term = useTerms();
  return (
    <Badge color={COLOURS[status]} variant="light" radius="sm" tt="none" fw={600} miw="max-content">
      {term(`check-status.${status}`)}
    </Badge>
  );
}
