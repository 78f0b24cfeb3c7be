import { dateOf, daysBetween } from '#domain';
import type { AsOf, AssignmentStory, StoryLine, StoryStep } from '#read-models';
import type { Language } from '../problems/language.js';
import { storyWordsEn } from './story-words.en.js';
import { storyWordsVi } from './story-words.vi.js';
import type { StoryWords, Told } from './story-words.js';

const WORDS: Readonly<Record<Language, StoryWords>> = { vi: storyWordsVi, en: storyWordsEn };

/** Each step as a sentence, without a full stop: "Đảng ủy xã Nông Hạ tiếp nhận 3 ngày sau khi giao". */
export function storyInWords({ lines, unitNames }: Pick<AssignmentStory, 'lines' | 'unitNames'>, language: Language) {
  const words = WORDS[language];
  return lines.map((line) => {
    const entered = line.backEntry ? words.enteredOn(words.day(dateOf(line.recordedAt))) : '';
    return `${sentence(words, line.step, toldOf(line, unitNames))}${entered}`;
  });
}

/** Where it stood at the instant, as a sentence. */
export function standInWords({ stood }: Pick<AssignmentStory, 'stood'>, { at }: AsOf, language: Language): string {
  const words = WORDS[language];
  if (!stood) return words.notGiven(at);
  return words.stood(at, words.classes[stood.class], stood.unitName ?? stood.unitId, stood.dueAt);
}

function sentence<Type extends StoryStep['type']>(
  words: StoryWords,
  { type, data }: Extract<StoryStep, { type: Type }>,
  told: Told,
): string {
  const say = words.steps[type] as (data: StoryStep['data'], told: Told) => string;
  return say(data, told);
}

function toldOf(line: StoryLine, names: AssignmentStory['unitNames']): Told {
  const unit = (unitId: string) => names.get(unitId) ?? unitId;
  const { doerUnitId, giverUnitId, givenOn, lastDay, reportedOn } = line;
  const on = dateOf(line.occurredAt);
  return {
    line,
    unit,
    doer: unit(doerUnitId),
    giver: unit(giverUnitId),
    sinceGiven: givenOn === '' ? 0 : daysBetween(givenOn, on),
    late: lastDay === null ? null : daysBetween(lastDay, on),
    sinceReport: reportedOn === null ? 0 : daysBetween(reportedOn, on),
  };
}
