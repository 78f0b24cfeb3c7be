import type { components } from '../api/schema.js';
import type { useNoticesWords } from './notices.words.js';

export type Notice = components['schemas']['NoticeDto'];

/** A notice as a sentence to somebody of the unit that was told. */
export function noticeSentence(say: ReturnType<typeof useNoticesWords>, notice: Notice, ownUnitId?: string): string {
  const { kind, rung, directiveId, taskNo, unitId } = notice;
  const document = notice.directiveNumber ?? notice.directiveTitle ?? say('unnumbered');
  const no = taskNo ?? '';
  const task = directiveId === null ? say('task', { no }) : say('taskOf', { no, document });
  const facts = { document, task, unit: notice.unitName ?? say('unit'), webhook: notice.webhookDescription ?? '' };
  if (kind !== 'assignment-chased') return say(kind, facts);
  return say(`${unitId === ownUnitId ? 'chased' : 'chasedOther'}.${rung ?? 'overdue'}`, facts);
}
