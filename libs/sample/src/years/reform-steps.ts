import { at, startOfDay } from '#domain';
import { personName } from './made-names.js';
import { DECIDED_ON, REFORM_DAY, WAITING_DAYS, type MadeReform } from './made-reform.js';
import { loginOf } from './made-register.js';
import type { Seeded } from './seeded.js';
import type { StoryStep } from './story-steps.js';
import { later } from './working-moments.js';

const ADMINISTRATOR = 'quantri';

/** A decree from its draft to the last decision on what it leaves open. */
export function reformSteps({ decrees, decisions, unmanned }: MadeReform, chance: Seeded): StoryStep[] {
  const steps: StoryStep[] = [];
  const by = ADMINISTRATOR;
  for (const [index, decree] of decrees.entries()) {
    const { key } = decree;
    const minutes = 10 * index;
    steps.push(
      { key: `${key} draft`, at: later(at('2025-06-16', '09:00'), minutes), by, do: 'draft-decree', decree },
      { key: `${key} adopt`, at: later(at('2025-06-20', '15:00'), minutes), by, do: 'adopt-decree', decree },
    );
  }
  steps.push({ key: 'reform', at: later(startOfDay(REFORM_DAY), 1), do: 'pass-on' });
  const people = unmanned.map((unitCode) => {
    return { login: loginOf(unitCode), displayName: personName(chance), role: 'unit-officer' as const, unitCode };
  });
  steps.push({
    key: 'people of new units',
    // Before anybody is at work: a new unit may be asked for something on its first day.
    at: at(REFORM_DAY, '07:30'),
    by,
    do: 'register-people',
    people,
  });
  const decided = at(DECIDED_ON, '08:30');
  for (const decision of decisions) {
    const key = `${decision.decree} decision ${decision.from}`;
    steps.push({ key, at: decided, by, do: 'decide-succession', decision });
  }
  steps.push({ key: 'after decisions', at: later(decided, 60), do: 'pass-on' });
  return steps;
}

/** The steps of those who wait for a decision come when it has been taken. */
export function waited(steps: readonly StoryStep[]): StoryStep[] {
  const from = startOfDay(REFORM_DAY);
  const moved = (moment: string) => (moment < from ? moment : later(moment, WAITING_DAYS * 24 * 60));
  return steps.map(({ happenedAt, ...step }) => ({
    ...step,
    at: moved(step.at),
    ...(happenedAt && { happenedAt: moved(happenedAt) }),
  }));
}
