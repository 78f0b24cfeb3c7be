import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { DecideSuccession } from '#application';
import { MOST_DECIDED } from '#domain';
import { DecreeChangedDto } from '../answers/command.answer.js';
import { Changes } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { Id, Ids, Text } from '../requests/fields.js';
import { PathId } from '../requests/path-ids.js';

class DecideSuccessionDto {
  /** The unit that was divided or dissolved. */
  @Id()
  readonly fromUnitId!: string;
  /** One of its successors; the unit itself where it goes on and keeps them. */
  @Id()
  readonly toUnitId!: string;
  /** null: everything that is still undecided, and what may still turn up. */
  @Ids({ max: MOST_DECIDED, min: 1, nullable: true })
  readonly assignmentIds!: readonly string[] | null;
  /** Of the document that decides. */
  @Text({ max: 100, optional: true, nullable: true })
  readonly number?: string | null;
  @Text({ max: 2_000, min: 0 })
  readonly text!: string;
}

@Controller('reforms/:decreeId/decisions')
export class DecideSuccessionController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(200)
  @Changes('reforms', 'Says to which successor something undecided passes; a moment later it has.', {
    answer: DecreeChangedDto,
  })
  decideSuccession(
    @PathId('decreeId') decreeId: string,
    @Body() { number = null, ...body }: DecideSuccessionDto,
    @Req() request: ApiRequest,
  ) {
    const meta = this.commands.metaOf(request);
    const data = { ...body, decreeId, number };
    return this.commands.carryOut(request, meta, (by, options) => new DecideSuccession(data, by, options), {
      decreeId,
    });
  }
}
