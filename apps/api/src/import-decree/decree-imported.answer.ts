import { DecreeChangedDto } from '../answers/command.answer.js';
import { shown } from '../answers/shown.js';
import { RowRemarkDto } from '../reforms/reform.answer.js';

export class DecreeImportedDto extends DecreeChangedDto {
  @shown.count()
  readonly changeCount!: number;
  @shown.parts(() => RowRemarkDto, { description: 'Rows to look at; they hinder nothing' })
  readonly remarks!: readonly RowRemarkDto[];
}
