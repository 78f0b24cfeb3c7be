import { describe, expect, it } from '@jest/globals';
import { Logger, NotFoundException } from '@nestjs/common';
import { NotCaughtUp, StaleRevision, StoreUnavailable } from '#event-sourcing';
import { asRefusal } from './as-refusal.js';

const REQUEST = { method: 'POST', path: '/api/v1/somewhere' };
const withCode = (message: string, code: string, more: object = {}) =>
  Object.assign(new Error(message), { code, ...more });
const codeOf = (error: unknown) => asRefusal(error, REQUEST).code;

describe('an error', () => {
  it.each([
    [new StoreUnavailable(new Error('gone')), 'unavailable'],
    [withCode('connect', 'ECONNREFUSED'), 'unavailable'],
    [withCode('the database system is shutting down', '57P03'), 'unavailable'],
    [withCode('could not extend file: No space left on device', '53100'), 'unavailable'],
    [withCode('no space left on device, write', 'ENOSPC'), 'unavailable'],
    [new Error('Connection terminated unexpectedly'), 'unavailable'],
    [new Error('timeout exceeded when trying to connect'), 'unavailable'],
    [new NotCaughtUp('behind'), 'not-caught-up'],
    [new StaleRevision('directive-1', 3, 4), 'stale-revision'],
    [new NotFoundException(), 'route-unknown'],
    [withCode('bad url', 'FST_ERR_BAD_URL', { statusCode: 400 }), 'request-refused'],
  ])('%s is told as %s', (error, code) => {
    expect(codeOf(error)).toBe(code);
  });

  it('of an event id that another stream has is a key used twice, also inside the store’s own error', () => {
    const taken = withCode('duplicate key', '23505', { constraint: 'events_id_key' });
    expect(codeOf(taken)).toBe('idempotency-key-reused');
    expect(codeOf(new Error('cannot be stored', { cause: taken }))).toBe('idempotency-key-reused');
  });

  it('that nobody foresaw tells an incident and nothing else', () => {
    Logger.overrideLogger(false);
    const refusal = asRefusal(new TypeError('secret internals'), REQUEST);
    expect(refusal.code).toBe('internal-error');
    expect(Object.keys(refusal.fields)).toEqual(['incident']);
    expect(JSON.stringify(refusal.fields)).not.toContain('secret');
  });
});
