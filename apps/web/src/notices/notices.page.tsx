import { SegmentedControl, Stack, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { Answered } from '../parts/answered.js';
import { byCursor, itemsOf, More } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { Page } from '../parts/page.js';
import { daysUntil, showDay, dayOf } from '../time/show.js';
import { NoticeRow } from './notice-row.js';
import type { Notice } from './notice-sentence.js';
import classes from './notices.module.css';
import { useNoticesWords } from './notices.words.js';
import { useNoteSeen } from './use-note-seen.js';
import { useUnread } from './use-unread.js';

export function Component() {
  const say = useNoticesWords();
  const [search, setSearch] = useSearchParams();
  const isUnreadOnly = search.get('show') === 'unread';
  const unread = useUnread();
  // What was new when the page was opened stays marked as new while it is open.
  const [opened, setOpened] = useState<number>();
  if (opened === undefined && unread.data) setOpened(unread.data.since);
  const notices = useInfiniteQuery({
    queryKey: ['notices', 'list', isUnreadOnly ? opened : null],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(api.GET('/api/v1/notices', { params: { query: { cursor, ...(isUnreadOnly && { since: opened }) } } })),
    enabled: opened !== undefined,
    ...byCursor,
  });
  useNoteSeen(opened === undefined ? undefined : itemsOf(notices.data)[0]?.noticeId);
  const of = opened === undefined && unread.error ? { ...notices, error: unread.error } : notices;
  return (
    <Page
      title={say('title')}
      about={say('about')}
      actions={
        <SegmentedControl
          size="xs"
          aria-label={say('show')}
          value={isUnreadOnly ? 'unread' : 'all'}
          onChange={(show) => setSearch(show === 'unread' ? { show } : {}, { replace: true })}
          data={(['all', 'unread'] as const).map((value) => ({ value, label: say(value) }))}
        />
      }
    >
      <Answered of={of}>
        {(data) =>
          itemsOf(data).length === 0 ? (
            <Nothing title={say(isUnreadOnly ? 'nothingUnread' : 'nothing')}>
              {!isUnreadOnly && say('nothingHelp')}
            </Nothing>
          ) : (
            <Stack>
              {byDay(itemsOf(data)).map(({ day, items }) => (
                <section key={day} aria-label={showDay(day)}>
                  <Title order={2} size="h6" mb={4}>
                    {nameOf(day, say)}
                  </Title>
                  <ul className={classes.list}>
                    {items.map((notice) => (
                      <NoticeRow key={notice.noticeId} notice={notice} isNew={notice.position > (opened ?? 0)} />
                    ))}
                  </ul>
                </section>
              ))}
              <More of={notices} />
            </Stack>
          )
        }
      </Answered>
    </Page>
  );
}

/** In the order in which they were told; a day's notices together. */
function byDay(notices: readonly Notice[]): { day: string; items: Notice[] }[] {
  const days: { day: string; items: Notice[] }[] = [];
  for (const notice of notices) {
    const day = dayOf(notice.at);
    const last = days.at(-1);
    if (last?.day === day) last.items.push(notice);
    else days.push({ day, items: [notice] });
  }
  return days;
}

function nameOf(day: string, say: ReturnType<typeof useNoticesWords>): string {
  const days = daysUntil(day);
  if (days === 0) return `${say('today')}, ${showDay(day)}`;
  return days === -1 ? `${say('yesterday')}, ${showDay(day)}` : showDay(day);
}
