import { shown } from '../answers/shown.js';

/** How far a new installation is. */
export class FirstStartDto {
  @shown.flag({ description: 'Nothing was ever entered but the first administrator' })
  readonly isEmpty!: boolean;
  @shown.flag({ description: 'The sample province may be loaded: nothing is there, or a load of it was broken off' })
  readonly maySample!: boolean;
  @shown.count({ description: 'Units in the register; grows while one is imported' })
  readonly unitCount!: number;
  @shown.count()
  readonly groupCount!: number;
}
