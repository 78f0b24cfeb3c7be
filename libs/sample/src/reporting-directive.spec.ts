import { describe, expect, it } from '@jest/globals';
import { draftFromText } from '#intake';
import { reportingDirective } from './reporting-directive.js';

describe('the directive that demands periodic reports', () => {
  it('says of each how often, or leaves it open', () => {
    const { number, tasks, followUp } = draftFromText(reportingDirective);
    expect(number?.value).toBe('16-CT/TU');
    expect(tasks.map(({ recurrence }) => recurrence?.period?.value ?? null)).toEqual(['quarterly', null]);
    expect(tasks[1]?.recurrence).not.toBeNull();
    expect(followUp?.recurrence?.period?.value).toBe('half-yearly');
  });
});
