import { ROLES, type Role } from '#domain';
import { shown } from '../answers/shown.js';

/** A session as it is opened. */
export class OpenedSessionDto {
  @shown.text({
    nullable: true,
    description: 'Shown this once; send it as `Authorization: Bearer …`. Null where the browser keeps it',
  })
  readonly token!: string | null;
  @shown.instant()
  readonly expiresAt!: string;
  @shown.id()
  readonly sessionId!: string;
  @shown.id()
  readonly userId!: string;
  @shown.text()
  readonly displayName!: string;
  @shown.choice(ROLES)
  readonly role!: Role;
  @shown.id()
  readonly unitId!: string;
  @shown.flag({ description: 'Nothing but PUT /me/password is open until it is replaced' })
  readonly mustChangePassword!: boolean;
}
