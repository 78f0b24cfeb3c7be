import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { isSigned } from '#adapters/webhook';
import { unitIdOf } from '#application';
import { startReceivingSystem, type ReceivingSystem } from '#testing';
import { issuedAssignments } from '../journeys/clerk-work.js';
import { WebhookWork } from '../journeys/webhook-work.js';
import { chromiumIsThere } from './chromium.js';
import { DESKTOP, PHONE, Screens, type Person } from './screens.js';

const NAME = 'Hệ thống quản lý văn bản';

(chromiumIsThere() ? describe : describe.skip)('webhooks on the screens', () => {
  let screens: Screens;
  let system: ReceivingSystem;
  beforeAll(async () => {
    system = await startReceivingSystem();
    screens = await Screens.open({ tellsOthers: true });
  });
  afterEach(async () => {
    await (await WebhookWork.at(screens.office)).removeAll();
    system.received.length = 0;
    system.answerCode(204);
  });
  afterAll(async () => {
    await screens.close();
    await system.stop();
  });

  const fits = (page: Page) =>
    page.evaluate<boolean>('document.documentElement.scrollWidth <= document.documentElement.clientWidth');
  const seen = async (person: Person, name: string) => {
    await person.picture(name);
    expect(await person.barriers()).toEqual([]);
    expect(person.faults).toEqual([]);
    expect(await fits(person.page)).toBe(true);
  };

  it.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ])('one is added, tried, changed, switched off and removed, on a %s', async (size, window) => {
    const person = await screens.as('quantri', window, '/administration/webhooks');
    const { page } = person;
    await page.getByText('Chưa có kết nối nào').waitFor();
    await seen(person, `webhooks-none-${size}`);

    await page.getByRole('button', { name: 'Thêm kết nối' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tên kết nối').fill(NAME);
    await dialog.getByRole('button', { name: 'Thêm kết nối' }).click();
    // What is lacking is told at its field beside what describes it, and no longer than it lacks.
    const hint = await dialog.getByText(/^Bắt đầu bằng https/).getAttribute('id');
    const address = dialog.getByLabel('Địa chỉ nhận').and(page.locator(`[aria-describedby~="${hint}"]`));
    const lacking = address.and(page.locator('[aria-invalid=true]'));
    await lacking.waitFor();
    expect(await dialog.getByText('Mục này bắt buộc').count()).toBe(2);
    await address.fill('https://169.254.169.254/');
    await lacking.waitFor({ state: 'detached' });
    await address.waitFor();
    await dialog.getByLabel('Công nhận hoàn thành').check();
    await dialog.getByLabel('Tiếp nhận nhiệm vụ').check();
    await dialog.getByRole('button', { name: 'Thêm kết nối' }).click();
    await dialog.getByText('Địa chỉ nhận nằm trong mạng nội bộ').waitFor();
    await seen(person, `webhooks-refused-${size}`);
    await dialog.getByLabel('Địa chỉ nhận').fill(system.address);
    await dialog.getByRole('button', { name: 'Thêm kết nối' }).click();
    const secret = await dialog.getByTestId('webhook-secret').innerText();
    await seen(person, `webhooks-secret-${size}`);
    await dialog.getByRole('button', { name: 'Tôi đã chép khóa' }).click();
    await page.getByRole('heading', { name: NAME }).waitFor();

    await page.getByRole('button', { name: 'Gửi thử' }).click();
    await page.getByRole('table').getByText('Đang chờ', { exact: true }).waitFor();
    await screens.office.posting!.look();
    await page.getByRole('table').getByText('Đã nhận', { exact: true }).waitFor();
    expect(system.received.every((one) => isSigned(one, one.signatures, secret))).toBe(true);
    expect(new URL(page.url()).searchParams.get('deliveries')).not.toBeNull();

    system.answerCode(500);
    await page.getByRole('button', { name: 'Gửi thử' }).click();
    await page.getByRole('table').getByText('Đang chờ', { exact: true }).waitFor();
    await screens.office.posting!.look();
    await page.getByText('Hệ thống nhận từ chối').waitFor();
    await seen(person, `webhooks-deliveries-${size}`);
    system.answerCode(204);
    // Both tests are of the same moment: which of them stands first is not said.
    const failed = page.getByRole('row').filter({ hasText: 'Hệ thống nhận từ chối' });
    await failed.getByRole('button', { name: /^Gửi lại tin lúc/ }).click();
    const work = await WebhookWork.at(screens.office);
    await work.untilStatuses(new URL(page.url()).searchParams.get('deliveries')!, ['delivered', 'delivered']);
    await failed.waitFor({ state: 'detached' });

    const steps = page.getByRole('button', { name: `Việc với ${NAME}` });
    await steps.click();
    await page.getByRole('menuitem', { name: 'Đổi khóa bí mật' }).click();
    await dialog.getByRole('button', { name: 'Đổi khóa bí mật' }).click();
    const another = await dialog.getByTestId('webhook-secret').innerText();
    expect(another).not.toBe(secret);
    await dialog.getByRole('button', { name: 'Tôi đã chép khóa' }).click();

    await steps.click();
    await page.getByRole('menuitem', { name: 'Tắt' }).click();
    await dialog.getByLabel('Lý do').fill('Bảo trì');
    await dialog.getByRole('button', { name: 'Tắt', exact: true }).click();
    await page.getByText('Lý do: Bảo trì').waitFor();
    await seen(person, `webhooks-off-${size}`);

    await steps.click();
    await page.getByRole('menuitem', { name: 'Bật' }).click();
    await dialog.getByRole('button', { name: 'Bật', exact: true }).click();
    await page.getByText(/^Đang bật từ/).waitFor();

    await steps.click();
    await page.getByRole('menuitem', { name: 'Xóa' }).click();
    await dialog.getByRole('button', { name: 'Xóa', exact: true }).click();
    await page.getByText('Chưa có kết nối nào').waitFor();
    expect(person.faults).toEqual([]);
    await person.leave();
  });

  it('says who registered one, and that one without a secret needs another', async () => {
    const { office } = screens;
    const { webhookId } = await (await WebhookWork.at(office)).register({ address: system.address, description: NAME });
    await office.stores.database.query('DELETE FROM webhook_receivers WHERE webhook_id = $1', [webhookId]);
    const person = await screens.as('quantri', PHONE, '/administration/webhooks');
    const { page } = person;
    const lacking = page.getByText(/^Kết nối chưa có khóa bí mật/);
    await lacking.waitFor();
    const { displayName } = (await (await office.as('quantri')).get('/me')).body as { displayName: string };
    await page.getByText(`, ${displayName}`).waitFor();
    await seen(person, 'webhooks-without-secret-phone');
    await page.getByRole('button', { name: 'Đổi khóa bí mật' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Đổi khóa bí mật' }).click();
    await dialog.getByTestId('webhook-secret').waitFor();
    await dialog.getByRole('button', { name: 'Tôi đã chép khóa' }).click();
    await lacking.waitFor({ state: 'detached' });
    await person.leave();
  });

  it('tells administrators where one was switched off by itself, and leads there', async () => {
    const work = await WebhookWork.at(screens.office);
    const assignmentAt = await issuedAssignments(screens.office, await screens.office.as('vanphong'));
    const { webhookId } = await work.register({
      address: system.address,
      description: NAME,
      topics: ['assignment-acknowledged'],
      unitId: unitIdOf('HU-1'),
    });
    system.answerCode(410);
    const district = await screens.office.as('chomoi');
    await district.post(`/assignments/${assignmentAt('1', 'HU-1')}/acknowledgement`, {});
    await screens.office.settled();
    await work.untilOff(webhookId, 'gone');
    await screens.office.settled();
    const person = await screens.as('quantri', DESKTOP, '/notices');
    const { page } = person;
    await page.getByRole('link', { name: new RegExp(`Kết nối ${NAME} đã tự tắt`) }).click();
    await page.getByText('Hệ thống nhận báo địa chỉ này không còn dùng').waitFor();
    await seen(person, 'webhooks-gone-desktop');
    await person.leave();
  });
});
