import { setTimeout as pause } from 'node:timers/promises';
import { directiveText } from '../journeys/directive-text.js';
import { correctionOf } from '../under-load/office-work.js';
import type { PersistentClient } from '../under-load/persistent-client.js';

const DEADLINE = `${new Date().getUTCFullYear() + 1}-06-30`;

/** Issues a directive to all party committees and all districts; answers its id. */
export async function issueDirective(clerk: PersistentClient, number: number): Promise<string> {
  const drafted = await clerk.command('/directives/drafts', directiveText);
  const directiveId = drafted['directiveId'] as string;
  const correction = correctionOf(number, new Date().toISOString().slice(0, 10), DEADLINE);
  await clerk.command(`/directives/${directiveId}`, correction, { method: 'patch', headers: { 'if-match': '"0"' } });
  await clerk.command(`/directives/${directiveId}/issue`);
  return directiveId;
}

/** Resolves with the progress of the directive when every unit has been given its assignments. */
export async function givenToAll(clerk: PersistentClient, directiveId: string): Promise<Record<string, unknown>> {
  for (;;) {
    const progress = await clerk.get(`/directives/${directiveId}/progress`);
    if (Number(progress['assignmentCount']) > 0 && progress['given'] === progress['assignmentCount']) return progress;
    await pause(50);
  }
}
