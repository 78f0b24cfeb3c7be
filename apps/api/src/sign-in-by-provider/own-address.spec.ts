import { describe, expect, it } from '@jest/globals';
import { ownAddress, withTrouble } from './own-address.js';

describe('where a sign-in leads', () => {
  it.each(['/', '/inbox', '/directives/d1?asOf=2026-01-01#task-3'])('is %s as it was asked for', (address) => {
    expect(ownAddress(address)).toBe(address);
  });

  it.each([
    undefined,
    'https://elsewhere.example/inbox',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/.//elsewhere.example',
    'javascript:alert(1)',
    '/api/v1/me',
    'http://[',
  ])('is the first page instead of %j', (address) => {
    expect(ownAddress(address)).toBe('/');
  });

  it('tells beside the address why nobody was signed in', () => {
    expect(withTrouble('/inbox?unit=u1&sign-in=old#top', 'cancelled')).toBe('/inbox?unit=u1&sign-in=cancelled#top');
  });
});
