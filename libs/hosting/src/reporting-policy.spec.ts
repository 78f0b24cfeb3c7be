import { describe, expect, it } from '@jest/globals';
import { DEFAULT_REPORTING } from '#domain';
import { ConfigurationInvalid, readConfiguration } from './configuration.js';

describe('REPORTS_DUE', () => {
  const reporting = (text?: string) => readConfiguration({ REPORTS_DUE: text }).reporting;

  it('changes what it names, and leaves the rest as usual', () => {
    expect(reporting()).toEqual(DEFAULT_REPORTING);
    expect(reporting(' quarterly=15, weekly=1w ')).toEqual({
      ...DEFAULT_REPORTING,
      quarterly: { days: 15, workingDays: false },
      weekly: { days: 1, workingDays: true },
    });
  });

  it.each(['daily=1', 'weekly', 'weekly=-1', 'weekly=2x', 'constructor=1', ','])('refuses %s by name', (text) => {
    expect(() => reporting(text)).toThrow(ConfigurationInvalid);
    expect(() => reporting(text)).toThrow(/^REPORTS_DUE/);
  });
});
