import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issuedAssignments } from '../journeys/clerk-work.js';
import { PASSWORD } from '../journeys/office.js';
import { chromiumIsThere } from './chromium.js';
import { DESKTOP, PHONE, Screens } from './screens.js';

const RESULTS = 'Đã tổ chức 36 cuộc đối thoại, giải quyết 201/207 kiến nghị đủ điều kiện.';

(chromiumIsThere() ? describe : describe.skip)('a session that ends under one’s hands', () => {
  let screens: Screens;
  let assignmentOf: Awaited<ReturnType<typeof issuedAssignments>>;
  beforeAll(async () => {
    screens = await Screens.open();
    const { office } = screens;
    assignmentOf = await issuedAssignments(office, await office.as('vanphong'));
    const doer = await office.as('babe');
    for (const no of ['1', '2']) await doer.post(`/assignments/${assignmentOf(no, 'HU-2')}/acknowledgement`);
    await office.settled();
  });
  afterAll(() => screens.close());

  it.each([
    ['desktop', DESKTOP, '1'],
    ['phone', PHONE, '2'],
  ])('asks to sign in again over the form, and the same step goes through once, on a %s', async (name, size, no) => {
    const assignmentId = assignmentOf(no, 'HU-2');
    const person = await screens.as('babe', size, `/assignments/${assignmentId}/report`);
    const { page } = person;
    const keys: (string | undefined)[] = [];
    page.on('request', (request) => {
      const isReport = request.method() === 'POST' && request.url().includes(`${assignmentId}/report`);
      if (isReport) keys.push(request.headers()['idempotency-key']);
    });
    await page.getByLabel('Kết quả đạt được').fill(RESULTS);
    await page.getByRole('button', { name: 'Xem lại và gửi' }).click();
    await person.context.clearCookies();
    const send = page.getByRole('button', { name: /^Gửi/ });
    await send.click();
    const signIn = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' });
    await signIn.getByText('Những gì bạn đang nhập vẫn còn nguyên.').waitFor();
    await person.picture(`sign-in-again-${name}`);
    expect(await person.barriers()).toEqual([]);
    expect(await signIn.getByLabel('Tên đăng nhập').inputValue()).toBe('babe');
    await signIn.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
    // By the mouse: what lies over it would be in the way.
    await signIn.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await signIn.waitFor({ state: 'detached' });
    await send.click();
    await send.waitFor({ state: 'detached' });
    await screens.office.settled();
    const { body } = await (await screens.office.as('vanphong')).get(`/assignments/${assignmentId}`);
    expect(body['reports']).toMatchObject([{ narrative: { results: RESULTS } }]);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toMatch(/./);
    expect(new Set(keys).size).toBe(1);
    expect(person.faults).toEqual([]);
    await person.leave();
  });

  it('keeps the form through a reload as well', async () => {
    const path = `/assignments/${assignmentOf('3', 'HU-2')}/report`;
    await (await screens.office.as('babe')).post(`/assignments/${assignmentOf('3', 'HU-2')}/acknowledgement`);
    await screens.office.settled();
    const person = await screens.as('babe', DESKTOP, path);
    await person.page.getByLabel('Kết quả đạt được').fill(RESULTS);
    await person.context.clearCookies();
    await person.page.reload();
    await person.signIn('babe');
    await person.page.getByText('Đã khôi phục những gì bạn nhập lần trước.').waitFor();
    expect(await person.page.getByLabel('Kết quả đạt được').inputValue()).toBe(RESULTS);
    await person.leave();
  });
});
