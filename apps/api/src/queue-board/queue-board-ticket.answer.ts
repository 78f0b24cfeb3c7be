import { shown } from '../answers/shown.js';

export class QueueBoardTicketDto {
  @shown.text({ description: 'To be opened in a browser on this server; good once' })
  readonly path!: string;
  @shown.instant()
  readonly expiresAt!: string;
}
