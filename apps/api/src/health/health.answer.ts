import { shown } from '../answers/shown.js';

export class LiveDto {
  @shown.choice(['live'])
  readonly status!: 'live';
}

class TroubleDto {
  @shown.text({ description: '`database`, `event-store`, `queue`, `disk`, `runners` or the name of one' })
  readonly part!: string;
  @shown.text()
  readonly trouble!: string;
}

class RunnerDto {
  @shown.text()
  readonly name!: string;
  @shown.count()
  readonly position!: number;
  @shown.count({ nullable: true, description: 'Positions behind the log' })
  readonly lag!: number | null;
  @shown.flag()
  readonly isFailing!: boolean;
}

/** Also answered with 503, then with `not-ready` and what is wrong. */
export class ReadyDto {
  @shown.choice(['ready', 'not-ready'])
  readonly status!: 'ready' | 'not-ready';
  @shown.count({ nullable: true })
  readonly lastPosition!: number | null;
  @shown.parts(() => TroubleDto)
  readonly troubles!: readonly TroubleDto[];
  @shown.texts({ description: 'What works and should be looked at all the same' })
  readonly warnings!: readonly string[];
  @shown.parts(() => RunnerDto)
  readonly runners!: readonly RunnerDto[];
}
