import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { READ_MODELS } from '#hosting';
import { findUser, type ReadModels, type UserView } from '#read-models';

/** How long a change of role or unit may go unnoticed, in milliseconds of the machine's time. */
const LIFETIME = 1_500;

/** Who a user is now. Looked up once in a while, not on every request. */
@Injectable()
export class PeopleDirectory {
  private readonly known: LRUCache<string, UserView>;

  constructor(@Inject(READ_MODELS) db: ReadModels) {
    this.known = new LRUCache<string, UserView>({
      max: 20_000,
      ttl: LIFETIME,
      fetchMethod: async (userId) => (await findUser(db, userId)) ?? undefined,
    });
  }

  async find(userId: string): Promise<UserView | null> {
    return this.known.get(userId) ?? (await this.known.fetch(userId)) ?? null;
  }

  /** To be called after a command that changes the user, so that this process sees it at once. */
  forget(userId: string): void {
    this.known.delete(userId);
  }
}
