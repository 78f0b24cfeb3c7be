import { Inject, Injectable } from '@nestjs/common';
import type { Accounts } from '#adapters/accounts';
import type { Position } from '#event-sourcing';
import { ACCOUNTS } from '#hosting';
import { PeopleDirectory } from '../access/people-directory.js';
import type { EndReason, LiveStream } from './live-stream.js';
import { LiveStreamsFull, TooManyLiveStreams } from './refusals.js';

/** In one process. */
const MOST = { ofOnePerson: 10, ofAll: 2_000 };
/** When somebody who found no room may try again, in seconds. */
const TRY_AGAIN_AFTER = 30;

/** How often, in milliseconds: proxies cut lines that are silent for a minute; a revoked session ends within seconds. */
export interface LivePace {
  readonly heartbeat: number;
  readonly sessions: number;
}

export const LIVE_PACE = Symbol('LivePace');
export const USUAL_PACE: LivePace = { heartbeat: 15_000, sessions: 2_000 };

/** Everybody who follows in this process: as many as there is room for, and for as long as their sessions last. */
@Injectable()
export class Followers {
  private readonly all = new Set<LiveStream>();
  /** Those who have been told what they missed, and hear of what comes. */
  private readonly welcomed = new Set<LiveStream>();
  private timers: NodeJS.Timeout[] = [];
  private position: () => Position = () => 0;

  constructor(
    @Inject(ACCOUNTS) private readonly accounts: Pick<Accounts, 'openAmong'>,
    @Inject(PeopleDirectory) private readonly people: Pick<PeopleDirectory, 'find' | 'forget'>,
    @Inject(LIVE_PACE) private readonly pace: LivePace,
  ) {}

  /** How many there are. */
  get count(): number {
    return this.all.size;
  }

  /** @throws TooManyLiveStreams, LiveStreamsFull */
  demandRoom(userId: string): void {
    if (this.all.size >= MOST.ofAll) throw new LiveStreamsFull(TRY_AGAIN_AFTER);
    const own = [...this.all].filter(({ actor }) => actor.userId === userId);
    if (own.length >= MOST.ofOnePerson) throw new TooManyLiveStreams(MOST.ofOnePerson);
  }

  add(stream: LiveStream): void {
    this.all.add(stream);
    if (this.timers.length > 0) return;
    this.timers = [
      setInterval(() => this.beat(), this.pace.heartbeat).unref(),
      setInterval(() => void this.endLostSessions().catch(() => {}), this.pace.sessions).unref(),
    ];
  }

  seat(stream: LiveStream): void {
    if (this.all.has(stream)) this.welcomed.add(stream);
  }

  remove(stream: LiveStream): void {
    this.all.delete(stream);
    this.welcomed.delete(stream);
    if (this.areNone) for (const timer of this.timers.splice(0)) clearInterval(timer);
  }

  get areNone(): boolean {
    return this.all.size === 0;
  }

  get seated(): readonly LiveStream[] {
    return [...this.welcomed];
  }

  onHeartbeat(position: () => Position): void {
    this.position = position;
  }

  /** These users have changed: they go on with the unit and role they have now, or not at all. */
  async meetAgain(userIds: readonly string[]): Promise<void> {
    const changed = [...this.all].filter(({ actor }) => userIds.includes(actor.userId));
    for (const userId of userIds) this.people.forget(userId);
    for (const stream of changed) {
      const user = await this.people.find(stream.actor.userId);
      if (!user || user.disabled) stream.end('session-ended');
      else stream.actor = { userId: user.userId, unitId: user.unitId, role: user.role };
    }
  }

  endAll(reason: EndReason): void {
    for (const stream of this.all) stream.end(reason);
  }

  private beat(): void {
    for (const stream of this.welcomed) stream.beat(this.position());
  }

  private async endLostSessions(): Promise<void> {
    const asked = [...this.all];
    const open = await this.accounts.openAmong([...new Set(asked.map(({ caller }) => caller.sessionId))]);
    for (const stream of asked) if (!open.has(stream.caller.sessionId)) stream.end('session-ended');
  }
}
