import { describe, expect, it } from '@jest/globals';
import { Upcasters } from '#event-sourcing';

describe('Upcasters', () => {
  const upcasters = new Upcasters({
    'Given.v1': (data) => ({ type: 'Given.v2', data: { ...data, channel: 'axis' } }),
    'Given.v2': (data) => ({ type: 'Given.v3', data: { ...data, purpose: 'act' } }),
    'Stuck.v1': (data) => ({ type: 'Stuck.v1', data }),
  });

  it('brings an old shape up step by step', () => {
    expect(upcasters.upcast('Given.v1', { to: 'a' })).toEqual({
      type: 'Given.v3',
      data: { to: 'a', channel: 'axis', purpose: 'act' },
    });
  });

  it('leaves the newest shape and foreign events alone', () => {
    const data = { to: 'a' };
    expect(upcasters.upcast('Given.v3', data).data).toBe(data);
    expect(upcasters.upcast('Other.v1', data)).toEqual({ type: 'Other.v1', data });
  });

  it('refuses a step that keeps the name', () => {
    expect(() => upcasters.upcast('Stuck.v1', {})).toThrow('keeps the name');
  });
});
