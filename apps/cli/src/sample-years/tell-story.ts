import { Refusal } from '#event-sourcing';
import { firstDayOf, storyOf, type YearsOptions } from '#sample';
import { EvidencePool } from './evidence-pool.js';
import { playStep } from './play-step.js';
import { StoryIds } from './story-ids.js';
import type { StorySink } from './story-log.js';
import { StoryOffice } from './story-office.js';

export interface Told {
  readonly events: number;
  readonly steps: number;
  /** Events by their type. */
  readonly counts: ReadonlyMap<string, number>;
  /** Steps that a rule said no to, by the code of the refusal; they left nothing. */
  readonly refused: ReadonlyMap<string, number>;
  /** Names of the policies whose work is in the log: they have nothing to do up to its end. */
  readonly policyNames: readonly string[];
}

export interface Telling {
  /** Instant of the story. */
  readonly at: string;
  readonly events: number;
  /** Of the story, from 0 to 1. */
  readonly share: number;
}

export interface TellOptions {
  readonly evidence?: EvidencePool;
  readonly onProgress?: (telling: Telling) => void;
  /** Events held in memory; as many as are good unless told. */
  readonly kept?: number;
}

/** Steps between two words on progress. */
const WORD_EVERY = 500;

/** Plays a story through the use cases of the product, and brings its log to the sink. */
export async function tellStory(
  options: YearsOptions,
  sink: StorySink,
  { evidence = new EvidencePool(), onProgress = () => {}, kept }: TellOptions = {},
): Promise<Told> {
  const [begin, end] = [Date.parse(firstDayOf(options)), Date.parse(options.until)];
  const office = await StoryOffice.open(new Date(begin).toISOString(), sink, evidence, kept);
  const stage = { office, ids: new StoryIds(options), evidence };
  const refused = new Map<string, number>();
  let steps = 0;
  try {
    for (const step of storyOf(options)) {
      office.clock.advanceTo(step.at);
      try {
        await playStep(stage, step);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refused.set(error.code, (refused.get(error.code) ?? 0) + 1);
      }
      if (++steps % WORD_EVERY > 0) continue;
      const events = await office.log.lastPosition();
      onProgress({ at: step.at, events, share: Math.min(1, (Date.parse(step.at) - begin) / (end - begin)) });
    }
    await office.log.flushed();
    const { counts, policyNames } = office;
    return { events: await office.log.lastPosition(), steps, counts, refused, policyNames };
  } finally {
    await office.close();
  }
}
