import { Day, Id, LONG_TEXT, Part, Text } from '../requests/fields.js';
import { WhenDto } from '../requests/when.dto.js';
import { NarrativeDto } from '../submit-report/report.dto.js';

const blank = { optional: true, nullable: true } as const;

class ReviewSaidDto extends NarrativeDto {
  /** What comes next. */
  @Text({ max: LONG_TEXT, min: 0, optional: true })
  readonly direction?: string;
}

/** What people say at the end of a review; what is counted with it comes from the program. */
export class ReviewConclusionDto extends WhenDto {
  @Day()
  readonly concludedOn!: string;
  /** Of the document that concludes it. */
  @Text({ max: 50, min: 0, ...blank })
  readonly number?: string | null;
  /** That document, where the register has it. */
  @Id(blank)
  readonly documentId?: string | null;
  @Part(() => ReviewSaidDto)
  readonly narrative!: ReviewSaidDto;
}
