import { Controller, Get, Inject, Req } from '@nestjs/common';
import { CLOCK } from '#application';
import { demandUnissued } from '#domain';
import type { Clock } from '#event-sourcing';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { IssuePreviewDto } from './preview.answer.js';
import { languageOf } from '../problems/language.js';
import type { ApiRequest } from '../requests/api-request.js';
import { PathId } from '../requests/path-ids.js';
import { IssueToday } from './issue-today.js';
import { obstaclesInWords } from './obstacles-in-words.js';

/** Units named a task; how many there are is told in full. */
const MOST_NAMED = 500;

@Controller('directives/:directiveId/preview')
export class PreviewIssueController {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly reading: Reading,
    private readonly issueToday: IssueToday,
  ) {}

  /** What an issue today would give, and everything that it would be refused for. */
  @Get()
  @Answers(
    'directives',
    'Who would be given what with which deadline if it were issued today, and what stands in the way.',
    IssuePreviewDto,
    { 409: 'Issued already' },
  )
  async previewIssue(
    @PathId('directiveId') directiveId: string,
    @CalledBy() { actor }: Caller,
    @Req() { headers }: ApiRequest,
  ) {
    const now = this.clock.now().toISOString();
    const view = await this.reading.overseenDirective(actor, directiveId, now);
    const { content, status, revision, issuedOn: before } = view;
    demandUnissued({ status, content, issued: before === null ? null : { issuedOn: before } }, directiveId);
    const { issuedOn, tree, resolved, obstacles } = await this.issueToday.previewOf(directiveId, content);
    const tasks = content.tasks.map(({ no, text }) => {
      const { deadline, unitIds } = resolved[no]!;
      const units = unitIds.slice(0, MOST_NAMED).map((unitId) => ({ unitId, name: tree.get(unitId)?.name ?? unitId }));
      return { no, text, deadline, unitCount: unitIds.length, units };
    });
    const assignmentCount = tasks.reduce((sum, { unitCount }) => sum + unitCount, 0);
    const told = obstaclesInWords(obstacles, languageOf(headers['accept-language']));
    return { directiveId, revision, issuedOn, assignmentCount, obstacles: told, tasks };
  }
}
