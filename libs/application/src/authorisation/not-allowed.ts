import { Refusal } from '#event-sourcing';
import type { Action, Subject } from './actions.js';

export class NotAllowed extends Refusal {
  readonly code = 'not-allowed';
  constructor(role: string, action: Action, subject: Subject) {
    super({ role, action, subject });
  }
}
