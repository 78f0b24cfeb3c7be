import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { CLOCK, LinkPreview } from '#application';
import type { Clock } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import { progressOf, type ReadModels } from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { obstaclesInWords } from '../preview-issue/obstacles-in-words.js';
import { languageOf } from '../problems/language.js';
import type { ApiRequest } from '../requests/api-request.js';
import { PathId } from '../requests/path-ids.js';
import { LinkPreviewDto } from './link-preview.answer.js';
import { LinkAtHandDto } from './link.dto.js';

@Controller('documents/:documentId/links/preview')
export class PreviewLinkController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly reading: Reading,
    private readonly preview: LinkPreview,
  ) {}

  /** Whether a link would be made, and how many assignments it concerns. */
  @Get()
  @Answers('documents', 'What a link would be refused for, and the open assignments it concerns.', LinkPreviewDto)
  async previewLink(
    @PathId('documentId') documentId: string,
    @CalledBy() { actor }: Caller,
    @Query() query: LinkAtHandDto,
    @Req() { headers }: ApiRequest,
  ) {
    const { relation, toId } = query;
    const openAssignments = query.openAssignments ?? null;
    await Promise.all([this.reading.document(actor, documentId), this.reading.document(actor, toId)]);
    const atHand = await this.preview.factsOf({ fromId: documentId, relation, toId, openAssignments, note: null });
    const refusal = await this.preview.obstacleTo(actor, atHand);
    const obstacles = refusal ? [{ path: 'links', refusal }] : [];
    const progress = await progressOf(this.db, toId, this.clock.now().toISOString());
    return {
      relation,
      toId,
      toSymbol: atHand.to.symbol,
      openAssignments,
      assignments: progress?.sums ?? null,
      withdraws: openAssignments !== 'withdraw' ? null : atHand.from.status === 'draft' ? 'when-issued' : 'at-once',
      obstacles: obstaclesInWords(obstacles, languageOf(headers['accept-language'])),
    };
  }
}
