import { Controller, Get, Inject, Query } from '@nestjs/common';
import { CLOCK } from '#application';
import { MOST_GENERATIONS } from '#domain';
import type { Clock } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import { documentsBySymbol, findDocuments, lineageOf, type ReadModels } from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { QueryWhole, Text } from '../requests/fields.js';
import { AtLeastDto, PageDto } from '../requests/page.dto.js';
import { PathId } from '../requests/path-ids.js';
import { CitedListDto, DocumentDto, DocumentPageDto, LineageDto } from './document.answer.js';

const USUAL_GENERATIONS = 5;

class DocumentSearchDto extends PageDto {
  /** In any spelling. */
  @Text({ max: 100, min: 0, optional: true })
  readonly symbol?: string;
  /** Beginnings of words of symbol, title and issuer, with or without marks. */
  @Text({ max: 200, min: 0, optional: true })
  readonly text?: string;
}

class GenerationsDto extends AtLeastDto {
  @QueryWhole({ min: 0, max: MOST_GENERATIONS })
  readonly up?: number;
  @QueryWhole({ min: 0, max: MOST_GENERATIONS })
  readonly down?: number;
}

/** Directives and documents of other systems, and how they descend from one another. */
@Controller()
export class DocumentsController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly reading: Reading,
  ) {}

  @Get('documents')
  @Answers('documents', 'Directives and documents of other systems, by symbol or words.', DocumentPageDto)
  async documents(@CalledBy() { actor }: Caller, @Query() query: DocumentSearchDto) {
    const { symbol, text, cursor, limit } = query;
    return findDocuments(this.db, { symbol, text, cursor, limit, visibleTo: await this.reading.visibleTo(actor) });
  }

  @Get('documents/:documentId')
  @Answers('documents', 'A document as the register and its lineage know it.', DocumentDto)
  document(@PathId('documentId') documentId: string, @CalledBy() { actor }: Caller) {
    return this.reading.document(actor, documentId);
  }

  /** Five generations each way unless told. */
  @Get('documents/:documentId/lineage')
  @Answers('documents', 'What the document rests on, and what rests on it.', LineageDto)
  async lineage(
    @PathId('documentId') documentId: string,
    @CalledBy() { actor }: Caller,
    @Query() { up = USUAL_GENERATIONS, down = USUAL_GENERATIONS }: GenerationsDto,
  ) {
    await this.reading.document(actor, documentId);
    return lineageOf(this.db, documentId, { visibleTo: await this.reading.visibleTo(actor), up, down });
  }

  @Get('directives/:directiveId/basis')
  @Answers('documents', 'The symbols that the text cites, with the known documents they may mean.', CitedListDto)
  async basis(@PathId('directiveId') directiveId: string, @CalledBy() { actor }: Caller) {
    const { content } = await this.reading.overseenDirective(actor, directiveId, this.clock.now().toISOString());
    const { basis } = content;
    const visibleTo = await this.reading.visibleTo(actor);
    const [known, { links }] = await Promise.all([
      documentsBySymbol(this.db, basis, visibleTo),
      lineageOf(this.db, directiveId, { visibleTo, up: 1, down: 0 }),
    ]);
    const linked = new Set(links.map(({ toId }) => toId));
    const items = basis.map((symbol) => {
      const documents = known.get(symbol) ?? [];
      return { symbol, documents, linked: documents.some(({ documentId }) => linked.has(documentId)) };
    });
    return { items };
  }
}
