import { Controller, Get, Headers, Inject, Query } from '@nestjs/common';
import { CLOCK } from '#application';
import type { Clock } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import { assignmentStoryOf, type ReadModels } from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { AsOfDto, asOfIn } from '../as-of/as-of.dto.js';
import { languageOf } from '../problems/language.js';
import { PathId } from '../requests/path-ids.js';
import { AssignmentStoryDto } from './assignment-story.answer.js';
import { standInWords, storyInWords } from './story-in-words.js';

@Controller('assignments/:assignmentId/story')
export class AssignmentStoryController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly reading: Reading,
  ) {}

  @Get()
  @Answers('assignments', 'What happened to an assignment, in words, and where it stood.', AssignmentStoryDto, {
    422: 'The instant is still to come',
  })
  async story(
    @PathId('assignmentId') assignmentId: string,
    @CalledBy() { actor }: Caller,
    @Query() query: AsOfDto,
    @Headers() headers: Readonly<Record<string, string | undefined>>,
  ): Promise<AssignmentStoryDto> {
    await this.reading.assignment(actor, assignmentId);
    const now = this.clock.now().toISOString();
    const asOf = asOfIn(query, now) ?? { at: now, sense: 'happened' as const };
    const language = languageOf(headers['accept-language']);
    const story = await assignmentStoryOf(this.db, assignmentId, asOf);
    const texts = storyInWords(story, language);
    const lines = story.lines.map((line, index) => {
      const { position, occurredAt, recordedAt, backEntry, actorName, actorUnitName } = line;
      return { position, text: texts[index]!, occurredAt, recordedAt, backEntry, actorName, actorUnitName };
    });
    const summary = standInWords(story, asOf, language);
    return { assignmentId, ...asOf, stood: story.stood, summary, lines, cut: story.cut };
  }
}
