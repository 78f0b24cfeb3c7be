import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { units, unitGroups } from '#sample';
import { openNewOffice } from '../journeys/new-office.js';
import { PASSWORD } from '../journeys/office.js';
import { register } from '../journeys/register.js';
import { chromiumIsThere } from './chromium.js';
import { DESKTOP, PHONE, Screens, type Person } from './screens.js';

const asFile = (name: string, content: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});

(chromiumIsThere() ? describe : describe.skip)('the first start', () => {
  let screens: Screens<Awaited<ReturnType<typeof openNewOffice>>>;
  beforeEach(async () => {
    screens = await Screens.over(openNewOffice);
  });
  afterEach(() => screens.close());

  /** Signs in as the administrator, with the one-time password and then with one of his own. */
  const arrived = async (size: typeof DESKTOP): Promise<Person> => {
    const person = await screens.window(size);
    const { page } = person;
    await page.goto('/');
    await page.getByLabel('Tên đăng nhập').fill('admin');
    await page.getByLabel('Mật khẩu', { exact: true }).fill(screens.office.oneTimePassword);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByRole('heading', { name: 'Đặt mật khẩu của riêng bạn' }).waitFor();
    expect(await person.barriers()).toEqual([]);
    await page.getByLabel('Mật khẩu hiện tại', { exact: true }).fill(screens.office.oneTimePassword);
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill(PASSWORD);
    await page.getByLabel('Nhập lại mật khẩu mới', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Lưu mật khẩu' }).click();
    await page.getByRole('heading', { name: 'Bắt đầu' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/first-start');
    return person;
  };

  it('imports a register, says where it is wrong, and shows what comes next', async () => {
    const person = await arrived(DESKTOP);
    const { page } = person;
    await page.getByRole('heading', { name: 'Nạp tỉnh mẫu để dùng thử' }).waitFor();
    await person.picture('first-start-desktop');
    expect(await person.barriers()).toEqual([]);
    const file = page.locator('input[type=file]');
    await file.setInputFiles(asFile('bang.csv', 'ma;ten'));
    await page.getByText(/^Tệp không phải JSON hợp lệ/).waitFor();
    const [root, ...others] = register.units;
    await file.setInputFiles(asFile('sai.json', { units: [{ ...root, kind: 'tỉnh' }, ...others] }));
    await page.getByRole('button', { name: `Nhập ${register.units.length} đơn vị` }).click();
    await page.getByText(/^units\.0\.kind \(TU\)/).waitFor();
    await person.picture('first-start-wrong-file-desktop');
    expect(await person.barriers()).toEqual([]);
    await file.setInputFiles(asFile('danh-muc.json', register));
    await page.getByText(`Tệp danh-muc.json: ${register.units.length} đơn vị, 1 nhóm đối tượng.`).waitFor();
    await page.getByRole('button', { name: `Nhập ${register.units.length} đơn vị` }).click();
    await page.getByText(`Đã nhập ${register.units.length} đơn vị và 1 nhóm đối tượng.`).waitFor();
    await page.getByRole('heading', { name: 'Việc tiếp theo' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Nạp tỉnh mẫu để dùng thử' }).count()).toBe(0);
    expect(person.faults).toEqual([]);
    await page.goto('/');
    await page.waitForURL('**/administration');
  });

  it('takes a whole province, on a phone', async () => {
    const person = await arrived(PHONE);
    const { page } = person;
    await page.getByRole('button', { name: 'Tệp trông như thế nào?' }).click();
    await page.getByText(/^Các loại đơn vị:/).waitFor();
    await person.picture('first-start-phone');
    expect(await person.barriers()).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    await page.locator('input[type=file]').setInputFiles(asFile('tinh.json', { units, unitGroups }));
    await page.getByRole('button', { name: `Nhập ${units.length} đơn vị` }).click();
    await page.getByText(`Đã nhập ${units.length} đơn vị và ${unitGroups.length} nhóm đối tượng.`).waitFor();
    expect(person.faults).toEqual([]);
  });

  it('loads the sample province after a word of warning, and tells its password once', async () => {
    const person = await arrived(DESKTOP);
    const { page } = person;
    await page.getByRole('button', { name: 'Nạp tỉnh mẫu' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/không xóa đi được/).waitFor();
    expect(await person.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: 'Nạp tỉnh mẫu' }).click();
    await page.getByRole('heading', { name: 'Đã nạp tỉnh mẫu' }).waitFor();
    await person.picture('first-start-sample-desktop');
    expect(await person.barriers()).toEqual([]);
    const password = await page.locator('code').textContent();
    const clerk = await screens.window();
    await clerk.page.goto('/notices');
    await clerk.signIn('vanphong', password!);
    expect(person.faults).toEqual([]);
  });
});
