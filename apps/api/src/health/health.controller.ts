import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { EVENT_STORE } from '#application';
import type { EventStore } from '#event-sourcing';
import type { SharedRedis } from '#adapters/redis';
import { CATCH_UP, DATA_FOLDER, DATABASE, readinessOf, SHARED_REDIS, type CatchUp } from '#hosting';
import { Public } from '../access/access.guard.js';
import { DescribedForAnybody } from '../answers/described.js';
import type { ApiReply } from '../requests/api-request.js';
import { LiveDto, ReadyDto } from './health.answer.js';

/** For the machine that watches over this one; needs no login and tells no data. */
@Controller('health')
@Public()
export class HealthController {
  constructor(
    @Inject(EVENT_STORE) readonly events: EventStore,
    @Inject(CATCH_UP) readonly catchUp: CatchUp,
    @Inject(DATABASE) readonly database: { query(text: string): Promise<unknown> },
    @Inject(SHARED_REDIS) readonly redis: SharedRedis | null,
    @Inject(DATA_FOLDER) readonly dataFolder: string,
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
    const readiness = await readinessOf(this);
    if (readiness.status !== 'ready') void reply.status(503).header('retry-after', '5');
    return readiness;
  }
}
