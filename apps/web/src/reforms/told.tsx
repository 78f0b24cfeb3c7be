import { Alert, List } from '@mantine/core';
import type { components } from '../api/schema.js';

interface ToldProps {
  readonly title: string;
  readonly of: readonly components['schemas']['RemarkDto'][];
}

/** Remarks on a decree, in the words of the rules. */
export function Told({ title, of }: ToldProps) {
  return (
    <Alert color="yellow" title={title}>
      <List size="sm" spacing={4}>
        {of.map(({ path, code, message }) => (
          <List.Item key={`${path} ${code} ${message}`}>{message}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
