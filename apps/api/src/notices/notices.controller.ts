import { Controller, Get, Inject, Query } from '@nestjs/common';
import { READ_MODELS } from '#hosting';
import { noticesOf, type ReadModels } from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Answers } from '../answers/described.js';
import { NoticesSeen } from './notices-seen.js';
import { NoticePageDto, UnreadNoticesDto } from './notices.answer.js';
import { QueryWhole } from '../requests/fields.js';
import { PageDto } from '../requests/page.dto.js';

class NoticesDto extends PageDto {
  /** Only what is newer than this position. */
  @QueryWhole({ min: 0, max: Number.MAX_SAFE_INTEGER })
  readonly since?: number;
}

/** What one's own unit was told. */
@Controller('notices')
export class NoticesController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    private readonly seen: NoticesSeen,
  ) {}

  @Get()
  @Answers('notices', 'What one’s own unit was told, newest first.', NoticePageDto)
  notices(@CalledBy() { actor }: Caller, @Query() { since, cursor, limit }: NoticesDto) {
    return noticesOf(this.db, actor.unitId, { since, cursor, limit });
  }

  @Get('unread')
  @Answers('notices', 'How many of them one has not looked at yet.', UnreadNoticesDto)
  unread(@CalledBy() { actor }: Caller) {
    return this.seen.unread(actor);
  }
}
