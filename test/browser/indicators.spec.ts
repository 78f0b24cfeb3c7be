import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { funnel, QuarterlyReports } from '../journeys/indicators-work.js';
import { chromiumIsThere } from './chromium.js';
import { DESKTOP, PHONE, Screens, type Person } from './screens.js';

interface Quarter {
  readonly key: string;
  readonly on: string;
  readonly chomoi: Parameters<typeof funnel>;
  /** Null: has not reported. */
  readonly babe: Parameters<typeof funnel> | null;
}

(chromiumIsThere() ? describe : describe.skip)('indicators', () => {
  let screens: Screens;
  let reports: QuarterlyReports;
  const accept = async (assignmentId: string) => {
    const clerk = await screens.office.as('vanphong');
    expect((await clerk.post(`/assignments/${assignmentId}/reports/acceptance`, {})).status).toBe(200);
  };

  /** Three quarters: two are whole, the last one waits for a unit. */
  beforeAll(async () => {
    screens = await Screens.open();
    const { office } = screens;
    reports = await QuarterlyReports.issued(office, await office.as('vanphong'));
    const quarters: readonly Quarter[] = [
      { key: '2026-Q1', on: '2026-03-20T02:00:00.000Z', chomoi: [210, 207, 201], babe: [80, 78, 60] },
      { key: '2026-Q2', on: '2026-06-20T02:00:00.000Z', chomoi: [180, 171, 165], babe: [95.5, 90, 88] },
      { key: '2026-Q3', on: '2026-09-21T02:00:00.000Z', chomoi: [150, 149, 120], babe: null },
    ];
    for (const { key, on, chomoi, babe } of quarters) {
      office.clock.advanceTo(on);
      await reports.round();
      const clerk = await office.as('vanphong');
      const first = await reports.owed(clerk, 'HU-1', key);
      await reports.report(await office.as('chomoi'), first, ...funnel(...chomoi));
      if (key === '2026-Q1') await accept(first);
      if (!babe) continue;
      const receptions = { name: 'Số lượt tiếp dân', value: 36, unitOfMeasure: key === '2026-Q1' ? 'lượt' : 'buổi' };
      const second = await reports.owed(clerk, 'HU-2', key);
      await reports.report(await office.as('babe'), second, ...funnel(...babe), receptions);
    }
  });
  afterAll(() => screens.close());

  const looked = async (person: Person, name: string) => {
    await person.picture(`indicators-${name}`);
    expect(await person.barriers()).toEqual([]);
    expect(person.faults).toEqual([]);
    const wide = await person.page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(wide).toBeLessThanOrEqual(0);
  };
  const list = () => `/indicators?directive=${reports.directiveId}`;

  it('are found from the directive, and put side by side with their shares', async () => {
    const person = await screens.as('vanphong', DESKTOP, `/directives/${reports.directiveId}?tab=indicators`);
    const { page } = person;
    await page.getByRole('link', { name: 'Số kiến nghị', exact: true }).waitFor();
    await looked(person, 'of-directive-desktop');
    await page.getByRole('link', { name: 'Lọc theo đơn vị, theo kỳ' }).click();
    await page.getByRole('heading', { name: 'Chỉ tiêu của 18-CT/TU' }).waitFor();
    await page.getByRole('combobox', { name: 'Kỳ báo cáo' }).click();
    await page.getByRole('option', { name: 'Quý 1/2026' }).click();
    await page.getByRole('link', { name: 'Số kiến nghị, Quý 1/2026: 290' }).waitFor();
    for (const name of ['Số kiến nghị', 'Số kiến nghị đủ điều kiện', 'Số kiến nghị đã giải quyết']) {
      await page.getByRole('checkbox', { name: `So sánh ${name}`, exact: true }).check();
    }
    await page.getByRole('img', { name: 'Tổng của từng chỉ tiêu, Quý 1/2026' }).locator('canvas').waitFor();
    await page.getByText('Xem bằng bảng số').first().click();
    await page.getByRole('cell', { name: '90%', exact: true }).waitFor();
    await looked(person, 'side-by-side-desktop');
    await page.getByRole('checkbox', { name: 'So sánh Số lượt tiếp dân' }).check();
    await page.getByText('khác đơn vị tính nên không đặt cạnh nhau').waitFor();
    await person.leave();
  });

  it('are shown period by period, unit by unit, each number with what stands behind it', async () => {
    const person = await screens.as('vanphong', DESKTOP, list());
    const { page } = person;
    await page.getByRole('link', { name: 'Số kiến nghị', exact: true }).click();
    await page.getByRole('heading', { name: 'Số kiến nghị (kiến nghị)' }).waitFor();
    await page.getByRole('img', { name: 'Số kiến nghị theo kỳ' }).locator('canvas').waitFor();
    await page.getByRole('heading', { name: 'Từng đơn vị, Quý 3/2026' }).waitFor();
    await page.getByText('Cột nhạt: chưa đủ báo cáo').waitFor();
    await looked(person, 'series-desktop');
    const missing = 'Số kiến nghị, Quý 3/2026: 1/2 báo cáo có số liệu';
    await page.getByRole('link', { name: missing }).last().click();
    await page.getByRole('link', { name: 'Huyện ủy Ba Bể' }).waitFor();
    await page.getByRole('link', { name: 'Huyện ủy Chợ Mới' }).waitFor({ state: 'detached' });
    await page.goBack();
    await page.getByRole('link', { name: 'Huyện ủy Chợ Mới' }).click();
    await page.waitForURL(/\/assignments\//);
    await person.leave();
  });

  it('fit a phone, by night too, and tell of other units of measure', async () => {
    const person = await screens.as('danvan', PHONE, list());
    const { page } = person;
    await page.getByRole('link', { name: 'Số lượt tiếp dân', exact: true }).first().waitFor();
    await page.emulateMedia({ colorScheme: 'dark' });
    await looked(person, 'list-phone-dark');
    await page.getByRole('link', { name: 'Số lượt tiếp dân', exact: true }).first().click();
    await page.getByText('Cùng tên này còn 1 báo cáo ghi đơn vị tính khác').waitFor();
    await page.getByRole('img', { name: 'Số lượt tiếp dân theo kỳ' }).locator('canvas').waitFor();
    await looked(person, 'series-phone-dark');
    await person.leave();
  });

  it('are suggested to whoever reports, with what his unit stated last', async () => {
    const clerk = await screens.office.as('vanphong');
    const next = await reports.owed(clerk, 'HU-2', '2026-Q3');
    const person = await screens.as('babe', PHONE, `/assignments/${next}/report`);
    const { page } = person;
    await page.getByRole('button', { name: 'Thêm 4 chỉ tiêu đã nêu lần trước' }).waitFor();
    await page.getByRole('button', { name: 'Thêm chỉ tiêu', exact: true }).click();
    await page.getByRole('combobox', { name: 'Chỉ tiêu', exact: true }).fill('số KIẾN nghị đủ');
    await page.getByRole('option', { name: 'Số kiến nghị đủ điều kiện' }).click();
    await page.getByText('Lần trước (Quý 2/2026): 90 kiến nghị').waitFor();
    await page.getByRole('textbox', { name: 'Giá trị' }).fill('92');
    expect(await page.getByRole('textbox', { name: 'Đơn vị tính' }).inputValue()).toBe('kiến nghị');
    await page.getByRole('button', { name: 'Thêm 3 chỉ tiêu đã nêu lần trước' }).click();
    await page.getByText('Lần trước (Quý 2/2026): 95,5 kiến nghị').waitFor();
    await looked(person, 'report-phone');
    await person.leave();
  });

  it('say what to do where there are none yet', async () => {
    const person = await screens.as('vanphong', PHONE, '/indicators');
    const { page } = person;
    await page.getByRole('link', { name: /18-CT\/TU/ }).waitFor();
    await looked(person, 'choose-phone');
    await page.goto(`${list()}&period=once`);
    await page.getByText('Chưa có số liệu', { exact: true }).waitFor();
    await looked(person, 'empty-phone');
    await page.goto(`${list()}&task=1&name=kh%C3%B4ng%20c%C3%B3`);
    await page.getByText('Chưa báo cáo nào của nhiệm vụ có chỉ tiêu này').waitFor();
    await looked(person, 'unknown-phone');
    await person.leave();
  });
});
