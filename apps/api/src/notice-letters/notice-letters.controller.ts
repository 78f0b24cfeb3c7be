import { Controller, Get } from '@nestjs/common';
import { Authority, letterText, OCCASIONS, type LetterFacts } from '#application';
import { CalledBy, type Caller } from '../access/caller.js';
import { Described } from '../answers/described.js';
import { NoticeLetterListDto } from './notice-letter.answer.js';

/** An assignment that does not exist: letters are shown with it as they are sent with real ones. */
const EXAMPLE: LetterFacts = {
  demandedBy: 'directive',
  number: '25-CT/TU',
  title: 'về tăng cường công tác dân vận',
  taskNo: '3',
  lastDay: '2026-03-31',
  unitName: 'Đảng ủy xã Nông Hạ',
};

@Controller('admin/letters')
export class NoticeLettersController {
  constructor(private readonly authority: Authority) {}

  @Get()
  @Described('administration', 'The letters that notices go out as, filled with an example.', {
    status: 200,
    answer: NoticeLetterListDto,
  })
  async noticeLetters(@CalledBy() { actor }: Caller) {
    (await this.authority.rightsOf(actor)).demand('administer', 'System', {});
    return { items: OCCASIONS.map((occasion) => ({ occasion, ...letterText(occasion, EXAMPLE) })) };
  }
}
