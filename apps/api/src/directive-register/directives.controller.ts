import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { CLOCK, directiveActions } from '#application';
import type { Actor, Clock } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import {
  findDirectiveSource,
  listDirectives,
  type DirectiveStatus,
  type DirectiveView,
  type ReadModels,
} from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { DocumentWarnings } from './document-warnings.js';
import { DirectivePageDto, DirectiveViewDto } from './directive.answer.js';
import { IssueToday } from '../preview-issue/issue-today.js';
import { obstaclesInWords, warningsInWords, type Remark } from '../preview-issue/obstacles-in-words.js';
import { languageOf, type Language } from '../problems/language.js';
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
  /** Beginnings of words of type, number and title, with or without marks; empty is as good as absent. */
  @Text({ max: 200, min: 0, optional: true })
  readonly text?: string;
  @Id({ optional: true })
  readonly issuerUnitId?: string;
  /** Only those of which periodic reports are demanded and nobody has set how often. */
  @QueryFlag()
  readonly periodMissing?: boolean;
}

class DirectiveDto extends AtLeastDto {
  /** With the text it was read from. */
  @QueryFlag()
  readonly source?: boolean;
}

/** The register of directives, and one of them. */
@Controller('directives')
export class DirectivesController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly reading: Reading,
    private readonly issueToday: IssueToday,
    private readonly documentWarnings: DocumentWarnings,
  ) {}

  /** Of a directive of which the caller sees only his own part, `progress` is null. */
  @Get()
  @Answers('directives', 'The register, newest draft first.', DirectivePageDto)
  async directives(@CalledBy() { actor }: Caller, @Query() query: DirectiveFilterDto) {
    const { status, text, issuerUnitId, periodMissing, cursor, limit } = query;
    const [visibleTo, rights] = await Promise.all([this.reading.visibleTo(actor), this.reading.rightsOf(actor)]);
    const filter = { visibleTo, now: this.now(), text, issuerUnitId, periodMissing, cursor, limit };
    const page = await listDirectives(this.db, { ...filter, ...(status && { status: [status] }) });
    const items = page.items.map((item) => (this.reading.oversees(rights, item) ? item : { ...item, progress: null }));
    return { items, next: page.next };
  }

  @Get(':directiveId')
  @Answers(
    'directives',
    'A directive: content, what was read in its text and where, warnings, what may be done.',
    DirectiveViewDto,
  )
  async directive(
    @PathId('directiveId') directiveId: string,
    @CalledBy() { actor }: Caller,
    @Query() { source }: DirectiveDto,
    @Req() { headers }: ApiRequest,
  ) {
    const { view, isOverseen } = await this.reading.directive(actor, directiveId, this.now());
    const [rights, warnings, origin] = await Promise.all([
      this.reading.rightsOf(actor),
      isOverseen ? this.warningsOf(actor, view, languageOf(headers['accept-language'])) : [],
      isOverseen || source ? findDirectiveSource(this.db, directiveId) : null,
    ]);
    return {
      ...view,
      progress: isOverseen ? view.progress : null,
      asRead: isOverseen ? (origin?.asRead ?? null) : null,
      ...(source && { source: origin?.text ?? null }),
      warnings,
      may: directiveActions(rights, { ...view, issued: null }),
    };
  }

  /** First what an issue would be refused for, then what else to look at. */
  private async warningsOf(actor: Actor, view: DirectiveView, language: Language): Promise<Remark[]> {
    const { directiveId, content, status } = view;
    const [around, preview] = await Promise.all([
      this.documentWarnings.of(actor, view),
      status === 'draft' ? this.issueToday.previewOf(directiveId, content) : null,
    ]);
    if (!preview) return warningsInWords(around, language);
    const inContent = warningsOf(content, preview);
    return [...obstaclesInWords(preview.obstacles, language), ...warningsInWords([...inContent, ...around], language)];
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}
