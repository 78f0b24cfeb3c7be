import { shown } from '../answers/shown.js';

export class PasswordResetDto {
  @shown.id()
  readonly userId!: string;
  @shown.text({ description: 'Answered once' })
  readonly oneTimePassword!: string;
}
