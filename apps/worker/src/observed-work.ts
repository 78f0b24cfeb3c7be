import { SpanKind } from '@opentelemetry/api';
import { sql } from 'kysely';
import type { Jobs } from '#adapters/bullmq';
import { MailNotSent, type Mailer } from '#adapters/mail';
import { QUEUES } from '#hosting';
import {
  parseTraceparent,
  presentSpan,
  resume,
  secondsSince,
  traceparentOf,
  type Meters,
  type Telemetry,
} from '#observability';
import type { ReadModels } from '#read-models';

/** Where a job was added from, in its data; a job carries nothing that must survive, and this neither. */
const TRACE = 'traceparent';

/**
 * Jobs that are said in the log's circumstances, measured and traced: each is a trace of its own, linked to where it
 * was added, for it may run long after, several times, and for several who asked.
 */
export function observedJobs(jobs: Jobs, { meters, tracing }: Pick<Telemetry, 'meters' | 'tracing'>): Jobs {
  return {
    every: (queue, milliseconds) => jobs.every(queue, milliseconds),
    add: (queue, added) => {
      const span = tracing && presentSpan();
      if (!span) return jobs.add(queue, added);
      const traceparent = traceparentOf(span.spanContext());
      return jobs.add(
        queue,
        added.map((job) => ({ ...job, data: { ...job.data, [TRACE]: traceparent } })),
      );
    },
    process: (queue, handler, options) => {
      const observed: typeof handler = ({ id, data: { [TRACE]: from, ...data } }) =>
        resume({ queue, jobId: id }, null, async () => {
          const startedAt = performance.now();
          let outcome = 'failed';
          try {
            const work = () => handler({ id, data });
            const link = parseTraceparent(from);
            const wish = { kind: SpanKind.CONSUMER, isRoot: true, links: link ? [link] : [] };
            if (tracing) await tracing.span(`job ${queue}`, wish, work);
            else await work();
            outcome = 'done';
          } finally {
            meters?.jobSeconds.observe({ queue, outcome }, secondsSince(startedAt));
          }
        });
      return jobs.process(queue, observed, options);
    },
    counts: (queue) => jobs.counts(queue),
    close: () => jobs.close(),
  };
}

/** Counts letters by what came of them: `sent`, `refused` for good, or `failed`, to be tried again. */
export function measuredMailer(mailer: Mailer, meters: Meters | null): Mailer {
  if (!meters) return mailer;
  return {
    send: async (mail) => {
      try {
        await mailer.send(mail);
        meters.letters.inc({ outcome: 'sent' });
      } catch (error) {
        const isForGood = error instanceof MailNotSent && error.permanent;
        meters.letters.inc({ outcome: isForGood ? 'refused' : 'failed' });
        throw error;
      }
    },
    close: () => mailer.close(),
  };
}

/** @param letters null where no mail is sent */
export function watchQueues(meters: Meters | null, jobs: Jobs, letters: ReadModels | null): void {
  if (!meters) return;
  const { mail, mailLook, ...always } = QUEUES;
  const queues = [...Object.values(always), ...(letters ? [mail, mailLook] : [])];
  meters.watch('jobs', 'Jobs by queue and state', ['queue', 'state'], async () => {
    const counts = await Promise.all(queues.map(async (queue) => ({ queue, states: await jobs.counts(queue) })));
    return counts.flatMap(({ queue, states }) =>
      Object.entries(states).map(([state, value]) => ({ labels: { queue, state }, value })),
    );
  });
  if (!letters) return;
  meters.watch('letters_waiting', 'Letters that are neither sent nor refused, of the last day', [], async () => {
    const { rows } = await sql<{ n: number }>`
      SELECT count(*) AS n FROM letters WHERE settled_at IS NULL AND noted_at > now() - interval '1 day'`.execute(
      letters,
    );
    return [{ value: rows[0]!.n }];
  });
}
