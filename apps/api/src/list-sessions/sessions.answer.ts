import type { Session } from '#adapters/accounts';
import { listOf } from '../answers/page.answer.js';
import { shown } from '../answers/shown.js';

class SessionDto implements Session {
  @shown.id()
  readonly sessionId!: string;
  @shown.instant()
  readonly createdAt!: string;
  @shown.instant()
  readonly expiresAt!: string;
  @shown.text({ nullable: true })
  readonly userAgent!: string | null;
  @shown.text({ nullable: true, description: 'Of the machine, as the network knows it' })
  readonly address!: string | null;
  @shown.instant({ nullable: true, description: 'To some minutes' })
  readonly lastUsedAt!: string | null;
  @shown.flag({ description: 'Opened at the office’s sign-in provider' })
  readonly byProvider!: boolean;
  @shown.flag({ description: 'The one that asks' })
  readonly current!: boolean;
}

export const SessionListDto = listOf(SessionDto, 'SessionListDto');
