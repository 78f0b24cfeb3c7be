import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { components } from '../api/schema.js';
import { paths } from '../frame/paths.js';
import { useQuestionName } from './question.words.js';

const OPENS = {
  assignments: paths.assignment,
  directives: paths.directive,
  units: paths.unit,
  checks: paths.check,
  evaluations: paths.evaluation,
  documents: paths.document,
} as const;

const opens = (kind: string): kind is keyof typeof OPENS => kind in OPENS;

/** What somebody read, and the way to it. */
export function ReadSubject({ reading }: { reading: components['schemas']['ReadingDto'] }) {
  const question = useQuestionName();
  const { subjectKind, subjectId } = reading;
  if (subjectId === '' || !opens(subjectKind)) return <Text size="sm">{question(reading.question)}</Text>;
  return (
    <Anchor component={Link} to={OPENS[subjectKind](subjectId)} size="sm">
      {question(reading.question)}
    </Anchor>
  );
}
