import { describe, expect, it } from '@jest/globals';
import { firstAdministrator } from './first-administrator.js';

type Office = Parameters<typeof firstAdministrator>[0];

/** An office that has its administrator; each question about him meets the next of these errors first. */
function officeThatMeets(...errors: Error[]) {
  let asked = 0;
  const hasPassword = async () => {
    const error = errors[asked++];
    if (error) throw error;
    return true;
  };
  return { office: { stores: { accounts: { hasPassword } } } as unknown as Office, asked: () => asked };
}

const tooLate = () => new Error('timeout exceeded when trying to connect');
const stopping = () => Object.assign(new Error('terminating connection'), { code: '57P01' });
/** Without the pauses. */
const asking = { times: 3, after: 0 };

describe('the first administrator', () => {
  it('is seen to again where a process that stood still found its time-out over, or its database away', async () => {
    const { office, asked } = officeThatMeets(stopping(), new Error('No answer', { cause: tooLate() }));
    await firstAdministrator(office, false, () => {}, asking);
    expect(asked()).toBe(3);
  });

  it('is not seen to for ever, nor again after another failure', async () => {
    const away = officeThatMeets(tooLate(), tooLate(), tooLate(), tooLate());
    await expect(firstAdministrator(away.office, false, () => {}, asking)).rejects.toThrow('timeout exceeded');
    expect(away.asked()).toBe(3);
    const broken = officeThatMeets(new Error('relation does not exist'));
    await expect(firstAdministrator(broken.office, false, () => {}, asking)).rejects.toThrow('relation');
    expect(broken.asked()).toBe(1);
  });
});
