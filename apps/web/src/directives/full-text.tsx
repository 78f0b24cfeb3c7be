import { Paper, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import { Answered } from '../parts/answered.js';
import { useDirectivesWords } from './directives.words.js';

/** The text that the directive was read from, as it came. */
export function FullText({ directiveId, hasSource }: { directiveId: string; hasSource: boolean }) {
  const say = useDirectivesWords();
  const directive = useQuery({
    queryKey: ['directive', directiveId, 'source'],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/directives/{directiveId}', { params: { path: { directiveId }, query: { source: true } } }),
      ),
    enabled: hasSource,
    staleTime: 300_000,
  });
  if (!hasSource) return <Text c="dimmed">{say('noText')}</Text>;
  return (
    <section>
      <Title order={2} size="h5" mb="xs">
        {say('fullText')}
      </Title>
      <Answered of={directive} rows={10}>
        {({ source }) => (
          <Paper
            withBorder
            p="md"
            maw={900}
            style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', lineHeight: 1.65 }}
          >
            {source ?? say('noText')}
          </Paper>
        )}
      </Answered>
    </section>
  );
}
