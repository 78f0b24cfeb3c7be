import type { RefusedStep, UnitTree } from '#domain';
import type { Language } from '../problems/language.js';
import { sentenceFor } from '../problems/messages.js';

/** What units refuse, told of each. The log has the code only: what a sentence mentions is read off the unit. */
export function refusedInWords(refused: readonly RefusedStep[], tree: UnitTree, language: Language) {
  return refused.map((step) => {
    const unit = tree.get(step.unitId);
    const name = unit?.name ?? step.unitId;
    const facts = { name, unit: name, unitCode: unit?.code, path: name, on: unit?.dissolvedOn };
    return { ...step, message: sentenceFor(step.code, { ...facts, establishedOn: unit?.establishedOn }, language) };
  });
}
