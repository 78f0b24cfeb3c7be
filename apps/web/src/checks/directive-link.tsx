import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { documentQuery } from '../documents/document-query.js';
import { paths } from '../frame/paths.js';
import { useChecksWords } from './checks.words.js';

/** A directive by its number and title, once they are known. */
export function DirectiveLink({ directiveId }: { directiveId: string }) {
  const say = useChecksWords();
  const directive = useQuery(documentQuery(directiveId));
  const { symbol, title } = directive.data ?? {};
  return (
    <Anchor component={Link} to={paths.directive(directiveId)} size="sm" display="block">
      {[symbol, title].filter(Boolean).join(' · ') || say('ref.directive')}
    </Anchor>
  );
}
