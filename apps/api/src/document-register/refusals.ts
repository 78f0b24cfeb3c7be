import { Refusal } from '#event-sourcing';

/** What is stored is not what was attached, or is gone; the log has the hash that tells. */
export class FileChanged extends Refusal {
  readonly code = 'file-changed';
  constructor(name: string, sha256: string, state: 'changed' | 'missing') {
    super({ name, sha256, state });
  }
}
