import { ROLES, type Role } from '#domain';
import { shown } from '../answers/shown.js';

/** A session as it is opened. */
export class OpenedSessionDto {
  @shown.text({ description: 'Shown this once; send it as `Authorization: Bearer …`' })
  readonly token!: string;
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
