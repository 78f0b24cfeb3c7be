import { Controller, HttpCode, Inject, Post, type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Accounts } from '#adapters/accounts';
import { Authority, CLOCK, EVENT_STORE } from '#application';
import type { Clock, EventStore } from '#event-sourcing';
import { ACCOUNTS, CATCH_UP, loadSample, mayLoadSample, type CatchUp } from '#hosting';
import { CalledBy, type Caller } from '../access/caller.js';
import { Described } from '../answers/described.js';
import { SampleLoadedDto } from './load-sample.answer.js';
import { SampleRefused } from './refusals.js';

@Controller('first-start/sample')
export class LoadSampleController {
  constructor(
    private readonly authority: Authority,
    private readonly modules: ModuleRef,
    @Inject(EVENT_STORE) private readonly events: EventStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ACCOUNTS) private readonly accounts: Accounts,
    @Inject(CATCH_UP) private readonly catchUp: CatchUp,
  ) {}

  /** May be asked again where it was broken off: what is there already stays. */
  @Post()
  @HttpCode(201)
  @Described('administration', 'Loads the sample province into an empty installation; its password is answered once.', {
    status: 201,
    answer: SampleLoadedDto,
    refusals: { 409: 'An office works here already' },
  })
  async loadSample(@CalledBy() { actor }: Caller) {
    (await this.authority.rightsOf(actor)).demand('administer', 'System', {});
    if (!(await mayLoadSample(this.events))) throw new SampleRefused();
    const useCases = { get: <UseCase>(kind: Type<UseCase>) => this.modules.get<UseCase>(kind, { strict: false }) };
    const { events, clock, accounts } = this;
    const { password, people } = await loadSample(useCases, { events, clock, accounts }, this.catchUp, () => {});
    return { password, people: people.map(({ login, displayName, role }) => ({ login, displayName, role })) };
  }
}
