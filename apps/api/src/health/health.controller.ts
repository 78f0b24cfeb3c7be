import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { EVENT_STORE } from '#application';
import type { EventStore, Position } from '#event-sourcing';
import { CATCH_UP, DATABASE, type CatchUp } from '#hosting';
import { Public } from '../access/access.guard.js';
import { DescribedForAnybody } from '../answers/described.js';
import type { ApiReply } from '../requests/api-request.js';
import { LiveDto, ReadyDto } from './health.answer.js';

/** Longest wait for a store to answer, in milliseconds. */
const PATIENCE = 2_000;

interface Trouble {
  readonly part: string;
  readonly trouble: string;
}

/** For the machine that watches over this one; needs no login and tells no data. */
@Controller('health')
@Public()
export class HealthController {
  constructor(
    @Inject(EVENT_STORE) private readonly events: EventStore,
    @Inject(CATCH_UP) private readonly catchUp: CatchUp,
    @Inject(DATABASE) private readonly database: { query(text: string): Promise<unknown> },
  ) {}

  /** The process answers. */
  @Get('live')
  @DescribedForAnybody('health', 'The process answers.', { answer: LiveDto })
  live() {
    return { status: 'live' };
  }

  /** Every store answers and every runner goes on; otherwise 503 and what is wrong. */
  @Get('ready')
  @DescribedForAnybody('health', 'Every store answers and every runner goes on.', { answer: ReadyDto })
  @ApiResponse({ status: 503, description: 'Something is wrong, and what', type: ReadyDto })
  async ready(@Res({ passthrough: true }) reply: ApiReply) {
    const [last, database, runners] = await Promise.all([
      inTime(this.events.lastPosition()),
      inTime(this.database.query('SELECT 1')),
      inTime(this.catchUp.statuses()),
    ]);
    const troubles: Trouble[] = [];
    if ('trouble' in database) troubles.push({ part: 'database', trouble: database.trouble });
    if ('trouble' in last) troubles.push({ part: 'event-store', trouble: last.trouble });
    if ('trouble' in runners) troubles.push({ part: 'runners', trouble: runners.trouble });
    const statuses = 'value' in runners ? runners.value : [];
    for (const { name, failure } of statuses) if (failure) troubles.push({ part: name, trouble: failure });
    if (troubles.length > 0) void reply.status(503).header('retry-after', '5');
    const head: Position | null = 'value' in last ? last.value : null;
    return {
      status: troubles.length > 0 ? 'not-ready' : 'ready',
      lastPosition: head,
      troubles,
      runners: statuses.map(({ name, position, failure }) => ({
        name,
        position,
        lag: head === null ? null : Math.max(0, head - position),
        isFailing: failure !== null,
      })),
    };
  }
}

async function inTime<Value>(answer: Promise<Value>): Promise<{ value: Value } | { trouble: string }> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<{ trouble: string }>((resolve) => {
    timer = setTimeout(() => resolve({ trouble: `No answer within ${PATIENCE} ms` }), PATIENCE);
  });
  const answered = answer.then(
    (value) => ({ value }),
    (error: unknown) => ({ trouble: error instanceof Error ? error.name : 'It fails' }),
  );
  return Promise.race([answered, tooLate]).finally(() => clearTimeout(timer));
}
