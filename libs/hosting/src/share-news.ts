import type { ShareNews } from '#event-sourcing';

/** What an administrator should hear of, in a sentence; null for the ordinary coming and going of work. */
export function alarmIn(news: ShareNews): string | null {
  switch (news.kind) {
    case 'taken':
    case 'handed-back':
      return null;
    case 'lost':
      return `${news.name}: its lease is lost, so it has stopped here and waits for the lease again`;
    case 'not-ended':
      return `${news.name}: it has not ended in time; its lease is left to run out`;
    case 'unreachable': {
      const { message } = news.error instanceof Error ? news.error : { message: String(news.error) };
      return `The leases cannot be reached (${message}); what runs here stops when its time is over`;
    }
  }
}

/** The ordinary coming and going, for the log. */
export function courseOf(news: ShareNews): string | null {
  if (news.kind === 'taken') return `${news.name}: runs here now`;
  return news.kind === 'handed-back' ? `${news.name}: handed back` : null;
}
