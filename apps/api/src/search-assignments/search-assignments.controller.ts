import { Controller, Get, Inject, Query } from '@nestjs/common';
import { READ_MODELS } from '#hosting';
import { searchAssignments, type ReadModels } from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { AssignmentPageDto } from '../assignment/assignment.answer.js';
import { Id, Text } from '../requests/fields.js';
import { PageDto } from '../requests/page.dto.js';

class AssignmentSearchDto extends PageDto {
  /** Beginnings of words of the task, or of its directive's type, number and title, with or without marks. */
  @Text({ max: 200 })
  readonly text!: string;
  /** Of this unit and everything below it. */
  @Id({ optional: true })
  readonly unitId?: string;
}

/** Assignments by words, within one's scope. */
@Controller('assignments')
export class SearchAssignmentsController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    private readonly reading: Reading,
  ) {}

  @Get()
  @Answers(
    'assignments',
    'Assignments within one’s scope by the words of their task, of the newest 200 tasks that have them, newest first.',
    AssignmentPageDto,
  )
  async found(@CalledBy() { actor }: Caller, @Query() { text, unitId, cursor, limit }: AssignmentSearchDto) {
    if (unitId !== undefined) await this.reading.demandUnit(actor, unitId);
    const visibleTo = await this.reading.visibleTo(actor);
    return searchAssignments(this.db, { visibleTo, text, unitId, cursor, limit });
  }
}
