import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unitIdOf } from '#application';
import { issuedAssignments } from '../journeys/clerk-work.js';
import { chromiumIsThere } from './chromium.js';
import { DESKTOP, PHONE, Screens, type Person } from './screens.js';

const PROVINCE = `/board/${unitIdOf('TU')}`;
const REPORT = { narrative: { results: 'Đã làm xong.' } };
const OVERDUE = 'Đang thực hiện, quá hạn';

/** Three tasks for each of two districts, due on 30 June; one is done on 7 March. It is July. */
(chromiumIsThere() ? describe : describe.skip)('the board', () => {
  let screens: Screens;
  let find: Awaited<ReturnType<typeof issuedAssignments>>;

  const reported = async (no: string, login: string, unit: string) => {
    const assignment = `/assignments/${find(no, unit)}`;
    const doer = await screens.office.as(login);
    expect((await doer.post(`${assignment}/acknowledgement`)).status).toBe(200);
    expect((await doer.post(`${assignment}/reports`, REPORT)).status).toBe(201);
    const clerk = await screens.office.as('vanphong');
    expect((await clerk.post(`${assignment}/reports/acceptance`, {})).status).toBe(200);
    await screens.office.settled();
  };

  beforeAll(async () => {
    screens = await Screens.open();
    const { office } = screens;
    find = await issuedAssignments(office, await office.as('vanphong'));
    office.clock.advanceTo(new Date('2026-03-07T02:00:00.000Z'));
    await reported('1', 'chomoi', 'HU-1');
    office.clock.advanceTo(new Date('2026-07-03T02:00:00.000Z'));
    await office.settled();
  });
  afterAll(() => screens.close());

  const heading = ({ page }: Person, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const figure = ({ page }: Person, name: string) => page.getByLabel('Số liệu chung').getByRole('link', { name });
  const inOrder = async (person: Person) => {
    expect(await person.barriers()).toEqual([]);
    expect(person.faults).toEqual([]);
    expect(await person.page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBe(0);
  };

  it.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ])('shows the exceptions first, and opens what each number counts, on a %s', async (name, size) => {
    const person = await screens.as('vanphong', size, '/board');
    const { page } = person;
    await heading(person, 'Bảng theo dõi: Tỉnh ủy Mẫu');
    await figure(person, `${OVERDUE}: 5`).waitFor();
    const units = page.getByRole('region', { name: 'Các đơn vị', exact: true }).getByRole('rowheader');
    expect(await units.allTextContents()).toEqual(['Huyện ủy Ba Bể', 'Huyện ủy Chợ Mới']);
    await page.getByText('Nhiệm vụ đang thực hiện trong 12 tháng').scrollIntoViewIfNeeded();
    await page.locator('canvas').first().waitFor();
    await page.getByText('Bên đang giữ việc').scrollIntoViewIfNeeded();
    await page.locator('canvas').nth(1).waitFor();
    await person.picture(`board-${name}`);
    await inOrder(person);
    await page.getByRole('link', { name: /^Huyện ủy Ba Bể, 18-CT\/TU: 3 quá hạn/ }).click();
    await heading(person, `${OVERDUE}: Huyện ủy Ba Bể`);
    await page.getByRole('listitem').nth(2).waitFor();
    await page.goBack();
    await figure(person, `${OVERDUE}: 5`).click();
    await heading(person, `${OVERDUE}: Tỉnh ủy Mẫu`);
    await page.getByRole('listitem').nth(4).waitFor();
    expect(await page.getByRole('listitem').count()).toBe(5);
    await person.picture(`board-list-${name}`);
    await inOrder(person);
    await page.getByRole('listitem').getByRole('link', { name: /^Việc/ }).first().click();
    await page.waitForURL(/\/assignments\//);
    await person.leave();
  });

  it('leads down and up the tree by the keyboard', async () => {
    const person = await screens.as('vanphong', DESKTOP, '/board');
    const { page } = person;
    await page.getByRole('region', { name: 'Các đơn vị', exact: true }).getByText('Huyện ủy Chợ Mới').focus();
    await page.keyboard.press('Enter');
    await heading(person, 'Bảng theo dõi: Huyện ủy Chợ Mới');
    await figure(person, 'Hoàn thành đúng hạn: 1').waitFor();
    await inOrder(person);
    await page.getByRole('navigation', { name: 'Đơn vị cấp trên' }).getByRole('link', { name: 'Tỉnh ủy Mẫu' }).focus();
    await page.keyboard.press('Enter');
    await heading(person, 'Bảng theo dõi: Tỉnh ủy Mẫu');
    await person.leave();
  });

  it('tells of a past day and compares it with another; both stand in the address', async () => {
    const person = await screens.as('vanphong', DESKTOP, '/board');
    const { page } = person;
    await figure(person, `${OVERDUE}: 5`).waitFor();
    await page.getByLabel('Xem đến hết ngày').fill('04/03/2026');
    await page.keyboard.press('Enter');
    await figure(person, 'Đang thực hiện, trong hạn: 6').waitFor();
    expect(new URL(page.url()).searchParams.get('day')).toBe('2026-03-04');
    await page.goto(`${PROVINCE}?day=2026-06-30&sense=known&against=2026-03-04`);
    await page.getByText('như đã biết khi đó').first().waitFor();
    const done = page.getByRole('row', { name: /^Hoàn thành đúng hạn/ });
    await done.getByRole('cell', { name: '+1' }).waitFor();
    await person.picture('board-compared-desktop');
    await inOrder(person);
    await done.getByRole('link', { name: 'Xem: Hoàn thành đúng hạn, Thêm vào' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Huyện ủy Chợ Mới' }).waitFor();
    expect(await page.getByRole('listitem').count()).toBe(1);
    await inOrder(person);
    await person.leave();
  });

  it('shows on demand only what is overdue', async () => {
    const person = await screens.as('danvan', DESKTOP, `/board/${unitIdOf('BDV')}`);
    const { page } = person;
    await page.getByText('Chưa có nhiệm vụ nào được giao').waitFor();
    await person.picture('board-empty-desktop');
    await inOrder(person);
    await person.leave();
    const clerk = await screens.as('vanphong', PHONE, `${PROVINCE}?day=2026-05-01`);
    // What is above the switch grows with the figures: it would be missed before they are there.
    await clerk.page.getByRole('region', { name: 'Các đơn vị', exact: true }).first().waitFor();
    await clerk.page.getByRole('switch', { name: 'Chỉ hiện việc quá hạn' }).click();
    await clerk.page.getByText('Không có việc nào quá hạn').waitFor();
    expect(new URL(clerk.page.url()).searchParams.get('only')).toBe('overdue');
    await inOrder(clerk);
    await clerk.leave();
  });

  it('fits on one sheet of paper', async () => {
    const person = await screens.as('vanphong', DESKTOP, `${PROVINCE}/report`);
    const { page } = person;
    await heading(person, 'Tình hình thực hiện văn bản chỉ đạo');
    await page.getByRole('table', { name: 'III. Những việc quá hạn lâu nhất' }).waitFor();
    await person.picture('board-report-desktop');
    await inOrder(person);
    const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(sheet.match(/\/Type \/Page\b/g)).toHaveLength(1);
    await person.leave();
  });

  it('changes before the eyes of whoever looks at it', async () => {
    const person = await screens.as('vanphong', DESKTOP, '/board');
    await figure(person, `${OVERDUE}: 5`).waitFor();
    await reported('2', 'babe', 'HU-2');
    await figure(person, `${OVERDUE}: 4`).waitFor();
    await figure(person, 'Hoàn thành quá hạn: 1').waitFor();
    expect(person.faults).toEqual([]);
    await person.leave();
  });
});
