import { Alert, Button, Group, List } from '@mantine/core';
import { IconAlertTriangle, IconPlugConnectedX } from '@tabler/icons-react';
import { Problem, Unreachable, type FieldProblem } from '../api/problem.js';
import { usePartsWords } from './parts.words.js';

/** What went wrong, in the words of the API, which say what to do next. */
export function Trouble({ error, onRetry }: { error: Error; onRetry?: () => void }) {
  const say = usePartsWords();
  const isAway = error instanceof Unreachable;
  // Whom to ask to sign in again is asked by a dialog; the API's words for it are for programs.
  const isSignedOut = error instanceof Problem && error.code.startsWith('token-');
  // The same answer would come again.
  const isFinal = error instanceof Problem && [403, 404, 415, 431].includes(error.status);
  const isUnknown = error instanceof Problem && error.status === 404;
  const fields = error instanceof Problem && Array.isArray(error.fields) ? (error.fields as FieldProblem[]) : [];
  return (
    <Alert
      role="alert"
      color={isAway || isSignedOut ? 'yellow' : 'red'}
      icon={isAway ? <IconPlugConnectedX /> : <IconAlertTriangle />}
      title={isAway ? undefined : say(isUnknown ? 'unknown' : 'refused')}
    >
      {isAway ? say('unreachable') : isSignedOut ? say('signedOut') : error.message}
      {fields.length > 0 && (
        <List size="sm" mt="xs">
          {fields.map(({ path, name, detail }) => (
            <List.Item key={path}>
              {name ?? path}: {detail}
            </List.Item>
          ))}
        </List>
      )}
      {onRetry && !isFinal && (
        <Group mt="sm">
          <Button size="xs" variant="default" onClick={onRetry}>
            {say('again')}
          </Button>
        </Group>
      )}
    </Alert>
  );
}
