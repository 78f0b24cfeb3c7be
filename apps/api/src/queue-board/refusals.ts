import { Refusal } from '#event-sourcing';

/** Nobody is let in without a ticket, nor with one that was used or is too old, nor after signing out. */
export class QueueBoardClosed extends Refusal {
  readonly code = 'queue-board-closed';
}
