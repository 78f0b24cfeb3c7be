import { Controller, Delete, Get, HttpCode, Inject } from '@nestjs/common';
import type { Accounts } from '#adapters/accounts';
import { ACCOUNTS } from '#hosting';
import { CalledBy, type Caller } from '../access/caller.js';
import { Described } from '../answers/described.js';
import { SessionListDto } from './sessions.answer.js';
import { PathId } from '../requests/path-ids.js';

/** One's own sessions; an administrator ends another's by resetting the password or disabling the account. */
@Controller('me/sessions')
export class ListSessionsController {
  constructor(@Inject(ACCOUNTS) private readonly accounts: Accounts) {}

  @Get()
  @Described('people', 'One’s open sessions, the newest first.', { answer: SessionListDto })
  async listSessions(@CalledBy() { actor, sessionId }: Caller) {
    const sessions = await this.accounts.list(actor.userId);
    return { items: sessions.map((session) => ({ ...session, current: session.sessionId === sessionId })) };
  }

  @Delete()
  @HttpCode(204)
  @Described('people', 'Ends all of one’s sessions, this one too.')
  async revokeAllSessions(@CalledBy() { actor }: Caller): Promise<void> {
    await this.accounts.revokeAll(actor.userId);
  }

  @Delete('others')
  @HttpCode(204)
  @Described('people', 'Ends all of one’s sessions but this one.')
  async revokeOtherSessions(@CalledBy() { actor, token }: Caller): Promise<void> {
    await this.accounts.revokeAll(actor.userId, token);
  }

  @Delete(':sessionId')
  @HttpCode(204)
  @Described('people', 'Ends one of one’s sessions.')
  async revokeSession(@PathId('sessionId') sessionId: string, @CalledBy() { actor }: Caller): Promise<void> {
    await this.accounts.revokeSession(actor.userId, sessionId);
  }
}
