import { shown } from '../answers/shown.js';
import type { Remark } from './obstacles-in-words.js';

export class RemarkDto implements Remark {
  @shown.text({ description: 'Of an obstacle, the code that an issue would be refused with' })
  readonly code!: string;
  @shown.text({ description: 'The field of the draft: `number`, `tasks.3.addressees` of task 3' })
  readonly path!: string;
  @shown.text()
  readonly message!: string;
  @shown.facts({ description: 'What the message was filled from' })
  readonly fields!: Readonly<Record<string, unknown>>;
  @shown.flag({ description: 'Whether an issue would be refused for it' })
  readonly blocks!: boolean;
}
