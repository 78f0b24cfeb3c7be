import { shown } from '../answers/shown.js';

class PossibleMemberDto {
  @shown.id()
  readonly userId!: string;
  @shown.text()
  readonly name!: string;
  @shown.id()
  readonly unitId!: string;
  @shown.text({ nullable: true })
  readonly unitName!: string | null;
}

export class PossibleTeamDto {
  @shown.parts(() => PossibleMemberDto, { description: 'At most 50' })
  readonly items!: readonly PossibleMemberDto[];
}
