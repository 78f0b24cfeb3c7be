import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { Authority, EVENT_STORE, RegisterImport, type Register } from '#application';
import { localDate } from '#domain';
import type { EventStore } from '#event-sourcing';
import { CATCH_UP, type CatchUp } from '#hosting';
import { CalledBy, type Caller } from '../access/caller.js';
import { Described } from '../answers/described.js';
import { shown } from '../answers/shown.js';
import { RegisterDto } from './register.dto.js';

/** Longest wait until what was entered is to be seen, in milliseconds; it is entered all the same. */
const PATIENCE = 60_000;

class RegisterImportedDto {
  @shown.count({ description: 'Units of the file; those that were there already stay as they are' })
  readonly unitCount!: number;
  @shown.count()
  readonly groupCount!: number;
  @shown.count({ description: 'Send it as X-At-Least-Position to see them' })
  readonly position!: number;
}

@Controller('register-imports')
export class ImportRegisterController {
  constructor(
    private readonly authority: Authority,
    private readonly register: RegisterImport,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CATCH_UP) private readonly catchUp: CatchUp,
  ) {}

  /** The same entry is the same command: an import that was cut short is completed by sending it again. */
  @Post()
  @HttpCode(201)
  @Described('organisation', 'Enters a register of units and groups; may be repeated, and adds what is missing.', {
    status: 201,
    answer: RegisterImportedDto,
    refusals: { 422: 'The register contradicts itself; nothing was entered' },
  })
  async importRegister(@Body() { units, unitGroups = [] }: RegisterDto, @CalledBy() { actor }: Caller) {
    (await this.authority.rightsOf(actor)).demand('administer', 'System', {});
    for (const { establishedOn } of units) localDate(establishedOn);
    await this.register.run({ units, unitGroups: unitGroups.map(asEntered) }, actor, () => {});
    const position = await this.store.lastPosition();
    await this.catchUp.reached(position, PATIENCE);
    return { unitCount: units.length, groupCount: unitGroups.length, position };
  }
}

type Group = Register['unitGroups'][number];

/** As the command line enters it, to the letter, so that either may complete what the other began. */
function asEntered({ selector, ...group }: NonNullable<RegisterDto['unitGroups']>[number]): Group {
  const { kinds, below } = selector;
  return { ...group, selector: below ? { kinds, below } : { kinds } };
}
