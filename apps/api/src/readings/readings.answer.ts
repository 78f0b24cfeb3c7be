import type { LoggedReading } from '#adapters/readings';
import { pageOf } from '../answers/page.answer.js';
import { shown } from '../answers/shown.js';

/** All times that an inspector asked the same on one day. */
class ReadingDto implements LoggedReading {
  @shown.id()
  readonly userId!: string;
  @shown.text({ nullable: true })
  readonly userName!: string | null;
  @shown.id({ description: 'The inspector’s unit at that time' })
  readonly unitId!: string;
  @shown.text({ nullable: true })
  readonly unitName!: string | null;
  @shown.text({ description: 'First word of the question’s path: directives, assignments, units, …' })
  readonly subjectKind!: string;
  @shown.text({ description: 'What was read; empty for a list' })
  readonly subjectId!: string;
  @shown.text({ description: 'Path that was asked, below the API’s version' })
  readonly question!: string;
  @shown.day()
  readonly day!: string;
  @shown.instant()
  readonly firstAt!: string;
  @shown.instant()
  readonly lastAt!: string;
  @shown.count({ description: 'How often on that day' })
  readonly times!: number;
}

export const ReadingPageDto = pageOf(ReadingDto, 'ReadingPageDto');
