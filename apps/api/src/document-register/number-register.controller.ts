import { Controller, Get, Inject, Query } from '@nestjs/common';
import { CLOCK, committeeOf, ORGANISATION, type Organisation } from '#application';
import { dateOf, localDate, termOn, UnitUnknown } from '#domain';
import type { Clock } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import { numberRegistersOf, termsOf, type ReadModels } from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { Day, Id, Text } from '../requests/fields.js';
import { AtLeastDto } from '../requests/page.dto.js';
import { PathId } from '../requests/path-ids.js';
import { CommitteeTermListDto, NumberRegisterDto, NumberSuggestionDto } from './number-register.answer.js';
import { suggestedSymbol } from './suggested-symbol.js';

class NumberRegisterOfDto extends AtLeastDto {
  @Id()
  readonly unitId!: string;
  @Text({ max: 20 })
  readonly type!: string;
  /** A day of the term; today unless told. */
  @Day({ optional: true })
  readonly on?: string;
}

/** Numbers by type and committee term: what is taken, missing, double, and next. */
@Controller()
export class NumberRegisterController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    private readonly reading: Reading,
  ) {}

  @Get('units/:unitId/terms')
  @Answers('register', 'The terms of a committee, the earliest first.', CommitteeTermListDto)
  async terms(@PathId('unitId') unitId: string) {
    if (!(await this.organisation.tree()).get(unitId)) throw new UnitUnknown(unitId);
    return { items: await termsOf(this.db, unitId) };
  }

  @Get('number-register')
  @Answers('register', 'The numbers of a type in a committee’s term: next, gaps, doubles.', NumberRegisterDto)
  async register(@CalledBy() { actor }: Caller, @Query() { unitId, type, on }: NumberRegisterOfDto) {
    await this.reading.demandUnit(actor, unitId);
    return this.registersOn(unitId, type, on ? localDate(on) : dateOf(this.clock.now()));
  }

  @Get('directives/:directiveId/number')
  @Answers('register', 'The number that a draft would have next, and the register it stands in.', NumberSuggestionDto)
  async suggestion(@PathId('directiveId') directiveId: string, @CalledBy() { actor }: Caller) {
    const view = await this.reading.overseenDirective(actor, directiveId, this.clock.now().toISOString());
    const { type, issuerUnitId, documentDate, content } = view;
    const unitId = issuerUnitId ?? view.ownerUnitId;
    const registers = await this.registersOn(unitId, type ?? '', documentDate ?? dateOf(this.clock.now()));
    const tree = await this.organisation.tree();
    const committee = tree.get(registers.unitId);
    const suggested =
      type && issuerUnitId ? suggestedSymbol(content.number, type, registers.registers, committee?.kind ?? null) : null;
    return { ...registers, suggested };
  }

  private async registersOn(issuerUnitId: string, type: string, day: string) {
    const unitId = committeeOf(issuerUnitId, await this.organisation.tree());
    const term = termOn(await termsOf(this.db, unitId), day);
    return { unitId, type, term, registers: term ? await numberRegistersOf(this.db, { unitId, type, term }) : [] };
  }
}
