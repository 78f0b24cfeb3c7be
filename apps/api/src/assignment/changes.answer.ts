import type { TransferReason } from '#domain';
import type { DeadlineChange, PassedOn } from '#read-models';
import { DeadlineDto } from '../answers/deadline.answer.js';
import { shown } from '../answers/shown.js';

class DoneByDto {
  @shown.instant({ description: 'When it happened' })
  readonly at!: string;
  @shown.instant()
  readonly recordedAt!: string;
  @shown.id()
  readonly byUserId!: string;
  @shown.text({ nullable: true })
  readonly byUserName!: string | null;
  @shown.id({ description: 'The unit in whose name it was done' })
  readonly byUnitId!: string;
  @shown.text({ nullable: true })
  readonly byUnitName!: string | null;
  @shown.id({ nullable: true, description: 'The order for many that it was part of' })
  readonly orderId!: string | null;
}

export class DeadlineChangeDto extends DoneByDto implements DeadlineChange {
  @shown.choice(['extended', 'undone'])
  readonly kind!: DeadlineChange['kind'];
  @shown.part(() => DeadlineDto)
  readonly from!: DeadlineDto;
  @shown.part(() => DeadlineDto)
  readonly to!: DeadlineDto;
  @shown.text({ nullable: true })
  readonly reason!: string | null;
}

class TransferReasonDto {
  @shown.choice(['decree', 'decision'])
  readonly kind!: TransferReason['kind'];
  @shown.id({ optional: true, description: 'Of a decree' })
  readonly decreeId?: string;
  @shown.text({ optional: true, description: 'Of a decision that has one' })
  readonly number?: string;
  @shown.text({ optional: true, description: 'Of a decision, also of one on what a decree left open' })
  readonly text?: string;
  @shown.choice(['correction', 'withdrawal'], { optional: true, description: 'Of a decree: why it went back' })
  readonly back?: 'correction' | 'withdrawal';
}

export class PassedOnDto extends DoneByDto implements Omit<PassedOn, 'reason'> {
  @shown.choice(['transferred', 'undone'])
  readonly kind!: PassedOn['kind'];
  @shown.id()
  readonly fromUnitId!: string;
  @shown.text({ nullable: true })
  readonly fromUnitName!: string | null;
  @shown.id()
  readonly toUnitId!: string;
  @shown.text({ nullable: true })
  readonly toUnitName!: string | null;
  @shown.part(() => TransferReasonDto, { description: 'By what right' })
  readonly reason!: TransferReasonDto;
}
