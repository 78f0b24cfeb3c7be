import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { CLOCK, ORGANISATION, type Action, type Organisation } from '#application';
import type { Clock } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import { findDirectiveSource, listDirectives, type DirectiveStatus, type ReadModels } from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { languageOf } from '../problems/language.js';
import { sentenceFor } from '../problems/messages.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Choice, Id, QueryFlag, Text } from '../requests/fields.js';
import { AtLeastDto, PageDto } from '../requests/page.dto.js';
import { PathId } from '../requests/path-ids.js';
import { warningsOf } from './warnings-of.js';

const STATUSES = ['draft', 'discarded', 'issued', 'recalled'] as const;

class DirectiveFilterDto extends PageDto {
  /** Absent: all but discarded drafts. */
  @Choice(STATUSES, { optional: true })
  readonly status?: DirectiveStatus;
  /** Beginnings of words of type, number and title, with or without marks. */
  @Text({ max: 200, optional: true })
  readonly text?: string;
  @Id({ optional: true })
  readonly issuerUnitId?: string;
}

class DirectiveDto extends AtLeastDto {
  /** With the text it was read from. */
  @QueryFlag()
  readonly source?: boolean;
}

const ACTIONS: readonly Action[] = ['correct', 'issue', 'recall'];

/** The register of directives, and one of them. */
@Controller('directives')
export class DirectivesController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    private readonly reading: Reading,
  ) {}

  /** Of a directive of which the caller sees only his own part, `progress` is null. */
  @Get()
  @Answers('directives', 'The register, newest draft first.')
  async directives(@CalledBy() { actor }: Caller, @Query() query: DirectiveFilterDto) {
    const { status, text, issuerUnitId, cursor, limit } = query;
    const [visibleTo, rights] = await Promise.all([this.reading.visibleTo(actor), this.reading.rightsOf(actor)]);
    const filter = { visibleTo, now: this.now(), text, issuerUnitId, cursor, limit };
    const page = await listDirectives(this.db, { ...filter, ...(status && { status: [status] }) });
    const items = page.items.map((item) => (this.reading.oversees(rights, item) ? item : { ...item, progress: null }));
    return { items, next: page.next };
  }

  @Get(':directiveId')
  @Answers('directives', 'A directive: content, what was read in its text and where, warnings, what may be done.')
  async directive(
    @PathId('directiveId') directiveId: string,
    @CalledBy() { actor }: Caller,
    @Query() { source }: DirectiveDto,
    @Req() { headers }: ApiRequest,
  ) {
    const { view, isOverseen } = await this.reading.directive(actor, directiveId, this.now());
    const [rights, { tree, groups }, origin] = await Promise.all([
      this.reading.rightsOf(actor),
      this.organisation.present(),
      isOverseen || source ? findDirectiveSource(this.db, directiveId) : null,
    ]);
    const language = languageOf(headers['accept-language']);
    const warnings = view.status === 'draft' ? warningsOf(view.content, { tree, groups }) : [];
    const { ownerUnitId, issuerUnitId } = view;
    return {
      ...view,
      progress: isOverseen ? view.progress : null,
      asRead: isOverseen ? (origin?.asRead ?? null) : null,
      ...(source && { source: origin?.text ?? null }),
      warnings: warnings.map(({ code, fields }) => ({ code, fields, message: sentenceFor(code, fields, language) })),
      may: ACTIONS.filter((action) => rights.may(action, 'Directive', { ownerUnitId, issuerUnitId })),
    };
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}
