import { Badge } from '@mantine/core';
import type { components } from '../api/schema.js';
import { useReformsWords } from './reforms.words.js';

export type DecreeStatus = components['schemas']['ReformDto']['status'];

const COLOURS: Readonly<Record<DecreeStatus, string>> = {
  draft: 'gray',
  adopted: 'blue',
  'in-force': 'teal',
  withdrawn: 'gray',
};

/** How far a decree has come. */
export function DecreeStatusBadge({ status }: { status: DecreeStatus }) {
  const say = useReformsWords();
  const variant = status === 'withdrawn' ? 'outline' : 'light';
  return (
    <Badge color={COLOURS[status]} variant={variant} radius="sm" tt="none" fw={600}>
      {say(`status.${status}`)}
    </Badge>
  );
}
