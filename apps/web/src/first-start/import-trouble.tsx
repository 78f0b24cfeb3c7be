import { Alert, List } from '@mantine/core';
import { Problem, type FieldProblem } from '../api/problem.js';
import { Trouble } from '../parts/trouble.js';
import { useFirstStartWords } from './first-start.words.js';
import { codeAt, type RegisterFile } from './register-file.js';

/** Problems that are told at a time. */
const MOST_TOLD = 20;

/** Why a register was not entered: each place of the file, with the code of the entry. */
export function ImportTrouble({ error, register }: { error: Error; register: RegisterFile }) {
  const say = useFirstStartWords();
  const fields = error instanceof Problem && Array.isArray(error.fields) ? (error.fields as FieldProblem[]) : [];
  if (fields.length === 0) return <Trouble error={error} />;
  return (
    <Alert role="alert" color="red" title={say('wrong', { count: fields.length })}>
      <List size="sm">
        {fields.slice(0, MOST_TOLD).map(({ path, detail }) => {
          const code = codeAt(register, path);
          return (
            <List.Item key={path}>
              {code === null ? path : `${path} (${code})`}: {detail}
            </List.Item>
          );
        })}
      </List>
    </Alert>
  );
}
