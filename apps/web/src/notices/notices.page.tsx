import { Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import { Answered } from '../parts/answered.js';
import { byCursor, itemsOf, More } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { Page } from '../parts/page.js';
import { showInstant } from '../time/show.js';
import { useNoticesWords } from './notices.words.js';

export function Component() {
  const say = useNoticesWords();
  const notices = useInfiniteQuery({
    queryKey: ['notices'],
    queryFn: ({ pageParam: cursor }) => answerOf(api.GET('/api/v1/notices', { params: { query: { cursor } } })),
    ...byCursor,
  });
  return (
    <Page title={say('title')}>
      <Answered of={notices}>
        {(data) =>
          itemsOf(data).length === 0 ? (
            <Nothing />
          ) : (
            <Stack gap="xs">
              {itemsOf(data).map((notice) => (
                <Text key={`${notice.at} ${notice.kind} ${notice.assignmentId}`}>
                  {showInstant(notice.at)} {notice.kind}
                </Text>
              ))}
              <More of={notices} />
            </Stack>
          )
        }
      </Answered>
    </Page>
  );
}
