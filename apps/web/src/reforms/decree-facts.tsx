import { Facts } from '../parts/facts.js';
import { showDay, showInstant } from '../time/show.js';
import type { Decree } from './decree-draft.js';
import { DecreeStatusBadge } from './decree-status.js';
import { useReformsWords } from './reforms.words.js';

/** How far a decree has come, and why. */
export function DecreeFacts({ decree }: { decree: Decree }) {
  const say = useReformsWords();
  const at = (instant: string | null) => (instant === null ? null : showInstant(instant));
  return (
    <Facts
      of={[
        [say('filter'), <DecreeStatusBadge key="status" status={decree.status} />],
        [say('inForceOn'), showDay(decree.inForceOn)],
        [say('adoptedAt'), at(decree.adoptedAt)],
        [say('inForceAt'), at(decree.inForceAt)],
        [say('correctionReason'), decree.correctionReason],
        [say('withdrawnAt'), at(decree.withdrawnAt)],
        [say('withdrawReason'), decree.withdrawReason],
      ]}
    />
  );
}
