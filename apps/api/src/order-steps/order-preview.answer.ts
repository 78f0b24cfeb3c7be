import { RefusalInWordsDto } from '../answers/refusal.answer.js';
import { shown } from '../answers/shown.js';
import type { PreviewedItem } from './order-preview.js';

class PreviewedItemDto implements PreviewedItem {
  @shown.id()
  readonly assignmentId!: string;
  @shown.text({ nullable: true })
  readonly unitName!: string | null;
  @shown.text({ nullable: true })
  readonly directiveNumber!: string | null;
  @shown.text({ nullable: true })
  readonly taskNo!: string | null;
  @shown.day({ nullable: true })
  readonly lastDay!: string | null;
  @shown.day({ nullable: true, description: 'Of an extension' })
  readonly newLastDay!: string | null;
  @shown.count({ description: 'Units below that it was handed on to: then most orders cannot be taken back' })
  readonly handedOnTo!: number;
  @shown.part(() => RefusalInWordsDto, { nullable: true, description: 'null where the order would be carried out' })
  readonly refusal!: RefusalInWordsDto | null;
}

export class OrderPreviewDto {
  @shown.count({ description: 'Assignments, each counted once' })
  readonly count!: number;
  @shown.count()
  readonly wouldDo!: number;
  @shown.count()
  readonly wouldRefuse!: number;
  @shown.parts(() => PreviewedItemDto, { description: 'All of them, in the order in which they were named' })
  readonly items!: readonly PreviewedItemDto[];
}
