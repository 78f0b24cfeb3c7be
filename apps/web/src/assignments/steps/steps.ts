import { api, answerOf } from '../../api/client.js';
import type { Step } from '../use-assignment.js';

/** Steps that have a screen of their own. */
type OwnScreen = 'report' | 'cascade';
export type DialogStep = Exclude<Step, OwnScreen>;

/** What a person says with a step. */
export interface StepInput {
  readonly reason: string;
  readonly lastDay: string | null;
  readonly toUnitId: string | null;
  readonly number: string;
  /** When it took place, where that was before it is entered. */
  readonly happenedAt?: string | null;
}

export const NO_INPUT: StepInput = { reason: '', lastDay: null, toUnitId: null, number: '', happenedAt: null };

/** What each step asks for; `?` behind what may be left out. */
export const ASKS: Readonly<Record<DialogStep, readonly (keyof StepInput | `${keyof StepInput}?`)[]>> = {
  deliver: [],
  acknowledge: [],
  refuse: ['reason'],
  'ask-extension': ['lastDay', 'reason'],
  accept: ['reason?'],
  return: ['reason'],
  'grant-extension': ['lastDay?'],
  'deny-extension': ['reason'],
  extend: ['lastDay', 'reason'],
  suspend: ['reason'],
  resume: [],
  withdraw: ['reason'],
  transfer: ['toUnitId', 'number?', 'reason'],
};

type Headers = Readonly<{ 'Idempotency-Key': string; 'If-Match'?: string }>;

/** Sends one step of one assignment. */
export function sendStep(step: DialogStep, assignmentId: string, input: StepInput, header: Headers) {
  const params = { path: { assignmentId }, header };
  const reason = input.reason.trim();
  const lastDay = input.lastDay ?? '';
  const when = input.happenedAt ? { occurredAt: input.happenedAt } : {};
  const withReason = { params, body: { reason, ...when } };
  switch (step) {
    case 'deliver':
      return answerOf(api.POST('/api/v1/assignments/{assignmentId}/delivery', { params, body: when }));
    case 'acknowledge':
      return answerOf(api.POST('/api/v1/assignments/{assignmentId}/acknowledgement', { params, body: when }));
    case 'refuse':
      return answerOf(api.POST('/api/v1/assignments/{assignmentId}/refusal', withReason));
    case 'ask-extension':
      return answerOf(
        api.POST('/api/v1/assignments/{assignmentId}/extension', { params, body: { reason, lastDay, ...when } }),
      );
    case 'accept':
      return answerOf(
        api.POST('/api/v1/assignments/{assignmentId}/reports/acceptance', {
          params,
          body: { remark: reason || null, ...when },
        }),
      );
    case 'return':
      return answerOf(api.POST('/api/v1/assignments/{assignmentId}/reports/return', withReason));
    case 'grant-extension':
      return answerOf(
        api.POST('/api/v1/assignments/{assignmentId}/extension/grant', {
          params,
          body: { lastDay: input.lastDay, ...when },
        }),
      );
    case 'deny-extension':
      return answerOf(api.POST('/api/v1/assignments/{assignmentId}/extension/denial', withReason));
    case 'extend':
      return answerOf(
        api.POST('/api/v1/assignments/{assignmentId}/extension/give', { params, body: { reason, lastDay, ...when } }),
      );
    case 'suspend':
      return answerOf(api.POST('/api/v1/assignments/{assignmentId}/suspension', withReason));
    case 'resume':
      return answerOf(api.POST('/api/v1/assignments/{assignmentId}/resumption', { params, body: when }));
    case 'withdraw':
      return answerOf(api.POST('/api/v1/assignments/{assignmentId}/withdrawal', withReason));
    case 'transfer': {
      const number = input.number.trim();
      const body = { toUnitId: input.toUnitId ?? '', reason, ...(number !== '' && { number }), ...when };
      return answerOf(api.POST('/api/v1/assignments/{assignmentId}/transfer', { params, body }));
    }
  }
}
