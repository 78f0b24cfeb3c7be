import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issuedAssignments } from '../journeys/clerk-work.js';
import { chromiumIsThere } from './chromium.js';
import { PDF } from './files.fixture.js';
import { DESKTOP, PHONE, Screens, type Person } from './screens.js';

(chromiumIsThere() ? describe : describe.skip)('a report', () => {
  let screens: Screens;
  let find: (no: string, unit: string) => string;
  beforeAll(async () => {
    screens = await Screens.open();
    find = await issuedAssignments(screens.office, await screens.office.as('vanphong'));
    const district = await screens.office.as('babe');
    for (const no of ['1', '2', '3']) await district.post(`/assignments/${find(no, 'HU-2')}/acknowledgement`);
    await screens.office.settled();
  });
  afterAll(() => screens.close());

  const opened = async (no: string, size = DESKTOP): Promise<Person> => {
    const person = await screens.as('babe', size, `/assignments/${find(no, 'HU-2')}/report`);
    await person.page.getByLabel('Kết quả đạt được').waitFor();
    return person;
  };
  const submitted = async (no: string) =>
    (await screens.office.stores.events.readAll(0, 10_000)).filter(
      ({ type, data }) =>
        type.startsWith('ReportSubmitted') && (data as { assignmentId: string }).assignmentId === find(no, 'HU-2'),
    );
  const send = async ({ page }: Person) => {
    await page.getByRole('button', { name: 'Xem lại và gửi' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Gửi báo cáo' }).click();
  };

  it('is written with figures and files, kept over a reload, shown as the giver sees it, and sent', async () => {
    const person = await opened('1');
    const { page } = person;
    await page.getByLabel('Kết quả đạt được').fill('Đã rà soát 36 kiến nghị.\n<b>không phải thẻ</b>');
    await page.getByRole('button', { name: 'Thêm chỉ tiêu' }).click();
    await page.getByRole('combobox', { name: 'Chỉ tiêu', exact: true }).fill('Kiến nghị đã giải quyết');
    await page.getByLabel('Giá trị').fill('1.234,5');
    await page.getByLabel('Đơn vị tính').fill('kiến nghị');
    const file = { name: 'Biên bản đối thoại.pdf', mimeType: 'application/pdf', buffer: PDF };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('list', { name: 'Đã tải lên' }).getByText('Biên bản đối thoại.pdf').waitFor();
    await page.reload();
    await page.getByText('Đã khôi phục').waitFor();
    await page.getByRole('list', { name: 'Đã tải lên' }).getByText('Biên bản đối thoại.pdf').waitFor();
    await person.picture('report-desktop');
    expect(await person.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Xem lại và gửi' }).click();
    const review = page.getByRole('dialog');
    await review.getByText('<b>không phải thẻ</b>').waitFor();
    await review.getByText('1.234,5').waitFor();
    await person.picture('report-review-desktop');
    expect(await person.barriers()).toEqual([]);
    await review.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await page.getByRole('heading', { name: 'Đã gửi báo cáo' }).waitFor();
    await person.picture('report-sent-desktop');
    expect(await person.barriers()).toEqual([]);
    expect(await submitted('1')).toHaveLength(1);
    expect(person.faults).toEqual([]);
    await person.leave();
  });

  it('waits while the line is lost, files too, and goes out by itself when it is back', async () => {
    const person = await opened('2', PHONE);
    const { page, context } = person;
    await page.getByLabel('Kết quả đạt được').fill('Đã đối thoại 12 cuộc.');
    await context.setOffline(true);
    await page.locator('input[type=file]').setInputFiles({ name: 'anh.pdf', mimeType: 'application/pdf', buffer: PDF });
    await page.getByText('mất mạng, sẽ tự tải tiếp').waitFor();
    await person.picture('report-offline-phone');
    await context.setOffline(false);
    await page.getByRole('list', { name: 'Đã tải lên' }).getByText('anh.pdf').waitFor();
    await context.setOffline(true);
    await send(person);
    await page.getByText('báo cáo đã được giữ lại và sẽ tự gửi khi có mạng').waitFor();
    expect(await submitted('2')).toHaveLength(0);
    await context.setOffline(false);
    await page.getByRole('heading', { name: 'Đã gửi báo cáo' }).waitFor();
    expect(await submitted('2')).toHaveLength(1);
    await person.leave();
  });

  it('goes without a file that is not taken, once that is taken away', async () => {
    const person = await opened('3');
    const { page } = person;
    await page.getByLabel('Kết quả đạt được').fill('Đã làm xong.');
    const review = page.getByRole('button', { name: 'Xem lại và gửi' });
    const wrong = { name: 'báo cáo.pdf', mimeType: 'application/pdf', buffer: Buffer.from('không phải PDF') };
    await page.locator('input[type=file]').setInputFiles(wrong);
    await page.getByText('Tệp "báo cáo.pdf" không đúng định dạng').waitFor();
    expect(await review.isDisabled()).toBe(true);
    await page.getByText('Có tệp không được nhận').waitFor();
    await person.picture('report-refused-file-desktop');
    expect(await person.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Bỏ tệp không được nhận' }).click();
    await page.getByText('Có tệp không được nhận').waitFor({ state: 'detached' });
    await review.click();
    await page.getByRole('dialog').getByText('Đã làm xong.').waitFor();
    await person.leave();
  });

  it('finds a file again that was not uploaded when the page was closed', async () => {
    const person = await opened('3');
    const { page } = person;
    await page.route('**/api/v1/evidence', (route) => route.abort('connectionreset'));
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'kept.pdf', mimeType: 'application/pdf', buffer: PDF });
    await page.getByText('mất mạng, sẽ tự tải tiếp').waitFor();
    // Until the browser keeps it, it would ask before the page is closed.
    await page.waitForFunction("dispatchEvent(new Event('beforeunload', { cancelable: true }))");
    await page.unroute('**/api/v1/evidence');
    await page.reload();
    await page.getByRole('list', { name: 'Đã tải lên' }).getByText('kept.pdf').waitFor();
    await person.leave();
  });

  it('whose answer was lost on the way is sent again under the same key, and is in the log once', async () => {
    const person = await opened('3');
    const { page } = person;
    const keys: (string | undefined)[] = [];
    await page.route('**/reports', async (route) => {
      keys.push(route.request().headers()['idempotency-key']);
      if (keys.length > 1) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await page.getByLabel('Kết quả đạt được').fill('Đã làm xong.');
    await send(person);
    await page.getByRole('heading', { name: 'Đã gửi báo cáo' }).waitFor();
    expect(keys).toHaveLength(2);
    expect(keys[1]).toBe(keys[0]);
    expect(await submitted('3')).toHaveLength(1);
    await person.leave();
  });
});
