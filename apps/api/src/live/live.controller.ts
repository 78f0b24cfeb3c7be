import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { Controller, Get, Req, Res } from '@nestjs/common';
import { CalledBy, type Caller } from '../access/caller.js';
import type { ApiRequest } from '../requests/api-request.js';
import { DescribedLive } from './live.answer.js';
import { LiveFeed } from './live-feed.js';
import { LiveStream } from './live-stream.js';

/** What this controller uses of Fastify's reply. */
interface StreamedReply {
  readonly raw: ServerResponse;
  hijack(): unknown;
  getHeaders(): OutgoingHttpHeaders;
}

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  // Kept by nobody, and passed on by proxies piece by piece as it comes.
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
};

/** Tells somebody who is logged in what changes within his scope, so that a screen asks again. */
@Controller('live')
export class LiveController {
  constructor(private readonly feed: LiveFeed) {}

  @Get()
  @DescribedLive()
  async live(@CalledBy() caller: Caller, @Req() { headers }: ApiRequest, @Res() reply: StreamedReply): Promise<void> {
    this.feed.demandRoom(caller.actor.userId);
    reply.hijack();
    reply.raw.writeHead(200, { ...reply.getHeaders(), ...HEADERS });
    reply.raw.flushHeaders();
    const lastEventId = headers['last-event-id'];
    const stream = new LiveStream(reply.raw, caller);
    // What fails here fails for the moment: the client comes again.
    await this.feed.join(stream, typeof lastEventId === 'string' ? lastEventId : null).catch(() => reply.raw.end());
  }
}
