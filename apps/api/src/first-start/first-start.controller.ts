import { Controller, Get, Inject } from '@nestjs/common';
import { Authority, EVENT_STORE, ORGANISATION, type Organisation } from '#application';
import type { EventStore } from '#event-sourcing';
import { isEmptyLog, mayLoadSample } from '#hosting';
import { CalledBy, type Caller } from '../access/caller.js';
import { Described } from '../answers/described.js';
import { FirstStartDto } from './first-start.answer.js';

/** What an administrator finds who opens a new installation. */
@Controller('first-start')
export class FirstStartController {
  constructor(
    private readonly authority: Authority,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  @Get()
  @Described('administration', 'Whether anything was entered yet, and how many units and groups there are.', {
    answer: FirstStartDto,
  })
  async firstStart(@CalledBy() { actor }: Caller) {
    (await this.authority.rightsOf(actor)).demand('administer', 'System', {});
    const [isEmpty, maySample] = await Promise.all([isEmptyLog(this.store), mayLoadSample(this.store)]);
    const { tree, groups } = await this.organisation.present();
    return { isEmpty, maySample, unitCount: [...tree.all()].length, groupCount: groups.size };
  }
}
