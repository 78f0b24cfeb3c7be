import { LONG_TEXT, Name, Part, Parts, Quantity, Sha256, Text, Whole } from '../requests/fields.js';
import { WhenDto } from '../requests/when.dto.js';

const MOST_INDICATORS = 100;
const MOST_EVIDENCE = 100;

export class NarrativeDto {
  @Text({ max: LONG_TEXT, min: 0 })
  readonly results!: string;
  @Text({ max: LONG_TEXT, min: 0, optional: true })
  readonly limits?: string;
  @Text({ max: LONG_TEXT, min: 0, optional: true })
  readonly causes?: string;
  @Text({ max: LONG_TEXT, min: 0, optional: true })
  readonly lessons?: string;
}

class IndicatorDto {
  @Name({ max: 500 })
  readonly name!: string;
  @Quantity()
  readonly value!: number;
  @Name({ max: 100, optional: true })
  readonly unitOfMeasure?: string;
}

/** A file that was uploaded before, as POST /evidence answered it; size and type are known from the upload. */
class EvidenceDto {
  @Sha256()
  readonly sha256!: string;
  @Text({ max: 255 })
  readonly name!: string;
  @Whole({ min: 1, max: 1_073_741_824, optional: true })
  readonly size?: number;
  @Text({ max: 200, optional: true })
  readonly mediaType?: string;
}

/** What a unit says it did. */
export class ReportDto extends WhenDto {
  @Part(() => NarrativeDto)
  readonly narrative!: NarrativeDto;
  @Parts(() => IndicatorDto, { max: MOST_INDICATORS, optional: true })
  readonly indicators?: readonly IndicatorDto[];
  @Parts(() => EvidenceDto, { max: MOST_EVIDENCE, optional: true })
  readonly evidence?: readonly EvidenceDto[];
}
