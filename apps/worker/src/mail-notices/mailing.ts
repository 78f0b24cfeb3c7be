import type { Jobs } from '#adapters/bullmq';
import { MailNotSent, type Mailer } from '#adapters/mail';
import { letterText } from '#application';
import { stopPoint, type Clock } from '#event-sourcing';
import { QUEUES } from '#hosting';
import { demandOf, type ReadModels } from '#read-models';
import { Letters, type Letter } from './letters.js';

const { mail: MAIL, mailLook: LOOK } = QUEUES;

/** Between two looks for letters that the queue has lost or given up, in milliseconds. */
const LOOK_EVERY = 30_000;

/** Letters on their way at once; mail servers throttle those who send more. */
const AT_ONCE = 4;

/** Most letters that one look puts back into the queue. */
const MOST_A_LOOK = 10_000;

/** What is older is no news: an office that switches e-mail on does not write to everybody about last year. */
const NEWS_FOR = 24 * 3_600_000;

/** Whether what was recorded then is still worth a letter now. */
export function isNews(recordedAt: string, clock: Clock): boolean {
  return clock.now().getTime() - Date.parse(recordedAt) <= NEWS_FOR;
}

/**
 * Sees to it that each letter is sent once. The queue carries ids only and may be emptied, or give a letter up while
 * the mail server is away: what is on its way is written down, and put into the queue again until it is settled.
 */
export class Mailing {
  private readonly letters: Letters;

  constructor(
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
    private readonly readModels: ReadModels,
    private readonly clock: Clock,
  ) {
    this.letters = new Letters(readModels);
  }

  /** @param looking false leaves the looking to {@link look} (a demo, a test) */
  async start(looking: boolean): Promise<void> {
    await this.jobs.process(MAIL, ({ id }) => this.send(id), { concurrency: AT_ONCE });
    if (!looking) return;
    await this.jobs.process(LOOK, async () => void (await this.look()));
    await this.jobs.every(LOOK, LOOK_EVERY);
  }

  async post(letters: readonly Letter[]): Promise<void> {
    if (letters.length === 0) return;
    stopPoint('letter:written');
    await this.letters.note(letters, this.clock.now());
    stopPoint('letter:noted');
    await this.enqueue(letters.map(({ letterId }) => letterId));
    stopPoint('letter:queued');
  }

  /** Puts everything on its way into the queue, where most of it may be already; answers how many letters. */
  async look(): Promise<number> {
    const since = new Date(this.clock.now().getTime() - NEWS_FOR);
    const underWay = await this.letters.underWay(since, MOST_A_LOOK);
    await this.enqueue(underWay);
    return underWay.length;
  }

  private async enqueue(letterIds: readonly string[]): Promise<void> {
    await this.jobs.add(
      MAIL,
      letterIds.map((id) => ({ id, data: {} })),
    );
  }

  private async send(letterId: string): Promise<void> {
    const letter = await this.letters.find(letterId);
    if (!letter) return;
    stopPoint('letter:found');
    const facts = await demandOf(this.readModels, letter.assignmentId);
    // The read model is behind the event: the queue tries again.
    if (!facts) throw new Error(`Assignment ${letter.assignmentId} is not yet in the read model`);
    let refusal: string | null = null;
    try {
      // A crash before it is settled sends a second copy under the same Message-ID, which mail programs fold.
      await this.mailer.send({ to: letter.recipient, messageId: letterId, ...letterText(letter.occasion, facts) });
    } catch (error) {
      if (!(error instanceof MailNotSent) || !error.permanent || error.reason === 'login-refused') throw error;
      refusal = error.detail;
    }
    stopPoint('letter:sent');
    await this.letters.settle(letterId, this.clock.now(), refusal);
    stopPoint('letter:settled');
  }
}
