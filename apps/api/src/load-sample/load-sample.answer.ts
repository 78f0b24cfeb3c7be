import { ROLES, type Role } from '#domain';
import { shown } from '../answers/shown.js';

class SamplePersonDto {
  @shown.text()
  readonly login!: string;
  @shown.text()
  readonly displayName!: string;
  @shown.choice(ROLES)
  readonly role!: Role;
}

export class SampleLoadedDto {
  @shown.text({ nullable: true, description: 'Of all of them, shown this once; null where they had one already' })
  readonly password!: string | null;
  @shown.parts(() => SamplePersonDto)
  readonly people!: readonly SamplePersonDto[];
}
