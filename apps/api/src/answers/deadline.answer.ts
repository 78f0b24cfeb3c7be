import type { Deadline } from '#domain';
import { shown } from './shown.js';

export class DeadlineDto implements Deadline {
  @shown.day()
  readonly lastDay!: string;
  @shown.instant({ description: '24:00 of the last day in Vietnam' })
  readonly dueAt!: string;
  @shown.day({ description: 'The last day before it was moved to a working day' })
  readonly statedLastDay!: string;
}
