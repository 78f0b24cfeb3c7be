import { Inject, Injectable } from '@nestjs/common';
import type { Accounts } from '#adapters/accounts';
import type { Actor } from '#event-sourcing';
import { ACCOUNTS, READ_MODELS } from '#hosting';
import { noticesOf, positionOfNotice, type ReadModels } from '#read-models';
import type { UnreadNoticesDto } from './notices.answer.js';

/** What is more is not counted: nobody reads the difference. */
const MOST_COUNTED = 99;

/** Which of the unit's notices a person has seen: all up to one of them, as the person told when looking. */
@Injectable()
export class NoticesSeen {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(ACCOUNTS) private readonly accounts: Accounts,
  ) {}

  async unread({ userId, unitId }: Actor): Promise<UnreadNoticesDto> {
    const since = await this.upTo(userId);
    const { items, next } = await noticesOf(this.db, unitId, { since, limit: MOST_COUNTED });
    return { count: items.length, isMore: next !== null, since };
  }

  /** Never goes back: of two windows one may be older. */
  async note({ userId }: Actor, noticeId: string): Promise<void> {
    const position = await positionOfNotice(this.db, noticeId);
    if (position !== null && position > (await this.upTo(userId))) {
      await this.accounts.settings.noteNoticeSeen(userId, noticeId);
    }
  }

  private async upTo(userId: string): Promise<number> {
    const noticeId = await this.accounts.settings.noticeSeen(userId);
    return noticeId === null ? 0 : ((await positionOfNotice(this.db, noticeId)) ?? 0);
  }
}
