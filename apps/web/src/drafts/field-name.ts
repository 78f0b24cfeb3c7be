import type { FieldPath } from './draft-content.js';
import { useDraftsWords } from './drafts.words.js';

const NAMED = [
  'type',
  'number',
  'issuerUnitId',
  'jointIssuerIds',
  'issuerNamed',
  'title',
  'documentDate',
  'signedAt',
  'signer',
  'followUp',
  'followUp.monitorUnitId',
  'followUp.coordinators',
  'followUp.reportsTo',
  'followUp.recurrence',
  'recipients',
  'basis',
  'dissemination',
  'links',
] as const;
const OF_TASK = [
  'text',
  'addressees',
  'addressedAs',
  'coordinatorIds',
  'deadline',
  'recurrence',
  'productRequired',
] as const;

/** Says what a field is called: "Trích yếu", "Nhiệm vụ 3: thời hạn". */
export function useFieldName(): (path: FieldPath) => string {
  const say = useDraftsWords();
  return (path) => {
    const named = NAMED.find((one) => one === path);
    if (named) return say(`field.${named}`);
    const [, no, field] = /^tasks\.([^.]+)(?:\.(.+))?$/.exec(path) ?? [];
    if (no === undefined) return path;
    const part = OF_TASK.find((one) => one === field);
    return part ? say('taskField', { no, field: say(`field.${part}`).toLocaleLowerCase() }) : say('task', { no });
  };
}
