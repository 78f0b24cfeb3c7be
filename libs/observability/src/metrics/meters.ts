import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Seconds: from a fast statement to what a person gives up on. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** A value of a gauge that is looked up when somebody asks, with its labels. */
export interface Reading {
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Longest that one look may take before it is left out, in milliseconds. */
const LOOK_WITHIN = 3_000;

/** Everything that is counted in one process. Names begin with `thongsuot_`; what Node tells of itself comes as it is. */
export class Meters {
  readonly registry = new Registry();

  readonly requests = this.counter('http_requests_total', 'Requests answered', ['method', 'route', 'status']);
  readonly requestSeconds = this.histogram('http_request_seconds', 'Time to answer', ['method', 'route']);

  readonly commands = this.counter('commands_total', 'Commands by what came of them', ['command', 'outcome']);
  readonly commandSeconds = this.histogram('command_seconds', 'Time to carry a command out', ['command']);

  readonly appends = this.counter('appends_total', 'Appends to one stream each', ['outcome']);
  readonly appendSeconds = this.histogram('append_seconds', 'Time until an append is durable, waiting included', []);
  readonly events = this.counter('events_appended_total', 'Events written by this process', ['type']);
  readonly staleRevisions = this.counter('stale_revisions_total', 'Appends for which somebody else was faster', []);

  readonly batchSeconds = this.histogram('projection_batch_seconds', 'Time to fold and write a batch', ['runner']);
  readonly projected = this.counter('projected_events_total', 'Events folded into read models', ['runner']);

  readonly jobSeconds = this.histogram('job_seconds', 'Time that a job took', ['queue', 'outcome']);
  readonly jobTroubles = this.counter('job_troubles_total', 'Failed jobs, and a queue in trouble', ['kind']);
  readonly remindersDue = this.gauge('reminders_due', 'Assignments that the last tick found due for a reminder', []);
  readonly remindersSent = this.counter('reminders_sent_total', 'Reminders written down by this process', ['rung']);
  readonly letters = this.counter('letters_total', 'E-mails by what came of them', ['outcome']);
  readonly deliveries = this.counter('webhook_deliveries_total', 'Tries to tell other systems, by what came of them', [
    'outcome',
  ]);

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  counter(name: string, help: string, labelNames: readonly string[]): Counter {
    return new Counter({ name: `thongsuot_${name}`, help, labelNames: [...labelNames], registers: [this.registry] });
  }

  gauge(name: string, help: string, labelNames: readonly string[]): Gauge {
    return new Gauge({ name: `thongsuot_${name}`, help, labelNames: [...labelNames], registers: [this.registry] });
  }

  /** A gauge that is looked up when it is asked for. A look that fails or takes too long leaves it out of the answer. */
  watch(name: string, help: string, labelNames: readonly string[], look: () => Promise<Reading[]> | Reading[]): void {
    new Gauge({
      name: `thongsuot_${name}`,
      help,
      labelNames: [...labelNames],
      registers: [this.registry],
      async collect() {
        this.reset();
        const readings = await inTime(Promise.resolve().then(look));
        if (readings.length === 0) this.remove();
        for (const { labels = {}, value } of readings) this.set(labels, value);
      },
    });
  }

  private histogram(name: string, help: string, labelNames: readonly string[]): Histogram {
    const names = [...labelNames];
    return new Histogram({
      name: `thongsuot_${name}`,
      help,
      labelNames: names,
      buckets: SECONDS,
      registers: [this.registry],
    });
  }
}

/** @returns nothing for what fails */
async function inTime(looking: Promise<Reading[]>): Promise<Reading[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Reading[]>((resolve) => {
    timer = setTimeout(() => resolve([]), LOOK_WITHIN);
  });
  return Promise.race([looking.catch(() => []), late]).finally(() => clearTimeout(timer));
}

/** Seconds since `performance.now()` gave `startedAt`. */
export const secondsSince = (startedAt: number): number => (performance.now() - startedAt) / 1_000;
