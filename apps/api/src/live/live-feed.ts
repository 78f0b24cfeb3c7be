import { Inject, Injectable, Logger } from '@nestjs/common';
import { EVENT_STORE } from '#application';
import type { EventBatch, EventStore, Position, Subscription } from '#event-sourcing';
import { CATCH_UP, type CatchUp } from '#hosting';
import { Drain } from '../stopping/drain.js';
import { Audience } from './audience.js';
import { changesIn } from './changes.js';
import { Followers } from './followers.js';
import type { LiveStream } from './live-stream.js';
import { RecentChanges } from './recent-changes.js';

/** How many events a client may have missed and still be told of them one by one. */
const LOOK_BACK = 2_000;
/** Longest wait for read models to show what changed, in milliseconds; then everybody is told to ask again. */
const PATIENCE = 5_000;
/** Before something that failed is tried again, in milliseconds. */
const TRY_AGAIN_AFTER = 500;

/** A position that a client may have heard from this log. */
const POSITION = /^\d{1,15}$/;

/**
 * Follows the log for all who follow in this process, from the first that comes until the last has gone. The log is
 * the only thing that processes share: whichever of them a client is connected to, it hears the same.
 */
@Injectable()
export class LiveFeed {
  private readonly logger = new Logger('LiveFeed');
  private position: Position = 0;
  private subscription: Subscription | null = null;
  /** One thing at a time: a batch, or somebody who joins between two of them. */
  private turn: Promise<void> = Promise.resolve();
  private readonly recent: RecentChanges;
  /** Whose new unit, role or end the read models may not show yet. */
  private readonly changedUsers = new Set<string>();

  constructor(
    @Inject(EVENT_STORE) private readonly events: EventStore,
    @Inject(CATCH_UP) private readonly catchUp: CatchUp,
    private readonly audience: Audience,
    private readonly followers: Followers,
    drain: Drain,
  ) {
    this.recent = new RecentChanges(events, LOOK_BACK);
    drain.signal.addEventListener('abort', () => this.stop());
    followers.onHeartbeat(() => this.position);
  }

  /** @throws TooManyLiveStreams, LiveStreamsFull before anything is sent */
  demandRoom(userId: string): void {
    this.followers.demandRoom(userId);
  }

  /** @param lastEventId what the client had heard when it lost its connection; null for one that begins */
  join(stream: LiveStream, lastEventId: string | null): Promise<void> {
    this.followers.add(stream);
    stream.whenClosed(() => {
      this.followers.remove(stream);
      if (this.followers.areNone) this.stop();
    });
    return this.inTurn(async () => {
      await this.begin();
      if (lastEventId !== null) await this.tellWhatWasMissed(stream, lastEventId);
      // Last, with the position: were the line lost before this, what was missed would be told again.
      stream.ready(this.position);
      this.followers.seat(stream);
      // All may have left while the log was asked.
      if (this.followers.areNone) this.stop();
    });
  }

  private async tellWhatWasMissed(stream: LiveStream, lastEventId: string): Promise<void> {
    const heard = POSITION.test(lastEventId) ? Number(lastEventId) : Infinity;
    // Ahead of this process, which is a moment behind, or of another log altogether.
    const isOurs = heard <= this.position || heard <= (await this.events.lastPosition());
    const missed = isOurs ? await this.recent.after(heard) : null;
    if (missed === null) return stream.reload('too-far-behind', this.position);
    const own = await this.audience.of(missed, [stream]);
    stream.changed(own.get(stream) ?? [], this.position);
  }

  private async begin(): Promise<void> {
    if (this.subscription) return;
    this.position = await this.events.lastPosition();
    this.recent.begin(this.position);
    const subscription = this.events.subscribe(this.position);
    this.subscription = subscription;
    this.follow(subscription).catch(() => this.stop());
  }

  private stop(): void {
    this.subscription?.close();
    this.subscription = null;
    this.followers.endAll('stopping');
  }

  private async follow(subscription: Subscription): Promise<void> {
    for await (const batch of subscription) {
      while (this.subscription === subscription && !(await this.taken(batch))) {
        await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_AFTER));
      }
    }
    // The store was closed.
    if (this.subscription === subscription) this.stop();
  }

  /** False: the database did not answer. */
  private async taken(batch: EventBatch): Promise<boolean> {
    try {
      await this.inTurn(() => this.take(batch));
      return true;
    } catch (error) {
      this.logger.warn(`Nobody is told of what changed up to ${batch.upTo} yet: ${String(error)}`);
      return false;
    }
  }

  private async take({ events, upTo }: EventBatch): Promise<void> {
    const changes = changesIn(events);
    const isShown = await this.catchUp.reached(upTo, PATIENCE).then(
      () => true,
      () => false,
    );
    for (const { kind, id } of changes) if (kind === 'user') this.changedUsers.add(id);
    const seated = this.followers.seated;
    if (isShown) {
      // Before anybody is told anything: by the rights he has now.
      await this.followers.meetAgain([...this.changedUsers]);
      this.changedUsers.clear();
      for (const [stream, own] of await this.audience.of(changes, seated)) stream.changed(own, upTo);
    } else {
      for (const stream of seated) stream.reload('not-caught-up', upTo);
    }
    this.recent.add(changes);
    this.position = upTo;
  }

  private inTurn(act: () => Promise<void>): Promise<void> {
    const acted = this.turn.then(act);
    this.turn = acted.catch(() => {});
    return acted;
  }
}
