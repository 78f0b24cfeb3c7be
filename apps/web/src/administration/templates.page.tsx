import { SimpleGrid, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import { Answered } from '../parts/answered.js';
import { Section } from '../parts/section.js';
import { AdministrationPage } from './administration-page.js';
import { useAdministrationWords } from './administration.words.js';

/** The letters that notices go out as. */
export function Component() {
  const say = useAdministrationWords();
  const letters = useQuery({ queryKey: ['letters'], queryFn: () => answerOf(api.GET('/api/v1/admin/letters')) });
  return (
    <AdministrationPage tab="templates" about={say('templatesAbout')}>
      <Answered of={letters}>
        {({ items }) => (
          <SimpleGrid cols={{ base: 1, md: 2 }}>
            {items.map(({ occasion, subject, text }) => (
              <Section key={occasion} title={say(`occasion.${occasion}`)}>
                <Text size="sm">
                  <Text span c="dimmed">
                    {say('subject')}:{' '}
                  </Text>
                  <Text span fw={600}>
                    {subject}
                  </Text>
                </Text>
                <Text size="sm" style={{ whiteSpace: 'pre-wrap' }} lang="vi">
                  {text}
                </Text>
              </Section>
            ))}
          </SimpleGrid>
        )}
      </Answered>
    </AdministrationPage>
  );
}
