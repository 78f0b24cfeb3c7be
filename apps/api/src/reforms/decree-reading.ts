import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '#application';
import { dateOf, DecreeUnknown } from '#domain';
import type { Actor, Clock } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import { findReform, type ReadModels, type ReformView } from '#read-models';
import { Reading } from '../access/reading.js';

/** Who may read which decree: an adopted one everybody who is signed in, a draft those who have the right to. */
@Injectable()
export class DecreeReading {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly reading: Reading,
  ) {}

  async seesDrafts(actor: Actor): Promise<boolean> {
    return (await this.reading.rightsOf(actor)).may('read-drafts', 'Decree', {});
  }

  /** @throws DecreeUnknown, NotAllowed for what was never adopted */
  async found(actor: Actor, decreeId: string): Promise<ReformView> {
    const reform = await findReform(this.db, decreeId, dateOf(this.clock.now()));
    if (!reform) throw new DecreeUnknown(decreeId);
    if (reform.adoptedAt === null) (await this.reading.rightsOf(actor)).demand('read-drafts', 'Decree', {});
    return reform;
  }
}
