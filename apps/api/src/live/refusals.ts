import { Refusal } from '#event-sourcing';

/** One person follows in more windows than anybody looks at. */
export class TooManyLiveStreams extends Refusal {
  readonly code = 'too-many-live-streams';
  constructor(most: number) {
    super({ most });
  }
}

/** This process has as many followers as it can bear. */
export class LiveStreamsFull extends Refusal {
  readonly code = 'live-streams-full';
  constructor(retryAfterSeconds: number) {
    super({ retryAfterSeconds });
  }
}
