import { Body, Controller, HttpCode, Put } from '@nestjs/common';
import { CalledBy, type Caller } from '../access/caller.js';
import { Described } from '../answers/described.js';
import { NoticesSeen } from '../notices/notices-seen.js';
import { Text } from '../requests/fields.js';

class NoticesSeenDto {
  /** The newest one that was shown. */
  @Text({ max: 200 })
  readonly noticeId!: string;
}

@Controller('me/notices-seen')
export class NoteNoticesSeenController {
  constructor(private readonly seen: NoticesSeen) {}

  @Put()
  @HttpCode(204)
  @Described('notices', 'Notes that one has seen one’s notices up to this one; never goes back.')
  async noteNoticesSeen(@Body() { noticeId }: NoticesSeenDto, @CalledBy() { actor }: Caller): Promise<void> {
    await this.seen.note(actor, noticeId);
  }
}
