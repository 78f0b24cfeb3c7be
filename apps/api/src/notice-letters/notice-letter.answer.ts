import { OCCASIONS, type Occasion } from '#application';
import { listOf } from '../answers/page.answer.js';
import { shown } from '../answers/shown.js';

export class NoticeLetterDto {
  @shown.choice(OCCASIONS)
  readonly occasion!: Occasion;
  @shown.text()
  readonly subject!: string;
  @shown.text()
  readonly text!: string;
}

export const NoticeLetterListDto = listOf(NoticeLetterDto, 'NoticeLetterListDto');
