import { DecreeDto } from '../draft-decree/decree.dto.js';
import { Text } from '../requests/fields.js';

export class CorrectDecreeDto extends DecreeDto {
  /** Demanded once the decree was adopted. */
  @Text({ max: 2_000, min: 0, optional: true, nullable: true })
  readonly reason?: string | null;
}
