import { Controller, HttpCode, Post } from '@nestjs/common';
import { BoardPasses } from '#adapters/accounts';
import { Authority } from '#application';
import { CalledBy, type Caller } from '../access/caller.js';
import { Described } from '../answers/described.js';
import { QueueBoardTicketDto } from './queue-board-ticket.answer.js';
import { ENTRY } from './queue-board-paths.js';

@Controller('admin/queue-board-tickets')
export class QueueBoardTicketController {
  constructor(
    private readonly authority: Authority,
    private readonly passes: BoardPasses,
  ) {}

  /** A browser that follows a link sends no bearer token: this is what it is let in by. */
  @Post()
  @HttpCode(201)
  @Described('administration', 'A way into the board of the job queues, for administrators.', {
    status: 201,
    answer: QueueBoardTicketDto,
  })
  async queueBoardTicket(@CalledBy() { actor, sessionId }: Caller) {
    (await this.authority.rightsOf(actor)).demand('administer', 'System', {});
    const { pass, expiresAt } = await this.passes.ticket(sessionId);
    return { path: `${ENTRY}?ticket=${pass}`, expiresAt };
  }
}
