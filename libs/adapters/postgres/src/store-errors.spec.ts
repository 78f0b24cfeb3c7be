import { describe, expect, it } from '@jest/globals';
import { StoreUnavailable } from '#event-sourcing';
import { asStoreError, UnstorableEvent } from './store-errors.js';

const sqlError = (code: string) => Object.assign(new Error('from the database'), { code });

describe('asStoreError', () => {
  it.each([
    ['53100', 'the disk is full'],
    ['57P01', 'the server shuts down'],
    ['08006', 'the connection broke'],
    ['25006', 'the database is read-only'],
    ['ECONNREFUSED', 'nobody listens'],
  ])('takes %s for an outage that may pass: %s', (code) => {
    const error = sqlError(code);
    expect(asStoreError(error)).toBeInstanceOf(StoreUnavailable);
    expect(asStoreError(error).cause).toBe(error);
  });

  it('takes a refused content for what it is', () => {
    expect(asStoreError(sqlError('23505'), 'A.v1')).toBeInstanceOf(UnstorableEvent);
  });
});
