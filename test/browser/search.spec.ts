import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CheckWork } from '../journeys/check-work.js';
import { unitIdOf } from '#application';
import { chromiumIsThere } from './chromium.js';
import { DESKTOP, PHONE, Screens } from './screens.js';

(chromiumIsThere() ? describe : describe.skip)('looking things up', () => {
  let screens: Screens;
  beforeAll(async () => {
    screens = await Screens.open();
    const { office } = screens;
    const work = await CheckWork.begin(office, await office.as('kiemtra'), await office.as('vanphong'));
    await work.opened();
    await office.settled();
  });
  afterAll(() => screens.close());

  it.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ])(
    'finds everything in scope without marks, and keeps what was asked in the address, on a %s',
    async (name, size) => {
      const person = await screens.as('kiemtra', size, '/search');
      const { page } = person;
      await page.getByText('Gõ vào ô trên để tìm').waitFor();
      await page.getByRole('searchbox').fill('cho moi');
      await page.getByRole('link', { name: 'Huyện ủy Chợ Mới' }).waitFor();
      await page.getByRole('searchbox').fill('viec');
      await page.getByRole('heading', { name: /^Nhiệm vụ \(\d/ }).waitFor();
      await page.getByRole('link', { name: 'Việc 1' }).first().waitFor();
      await page.getByRole('heading', { name: /^Kiểm tra, giám sát/ }).waitFor();
      await person.picture(`search-${name}`);
      expect(await person.barriers()).toEqual([]);
      await page.getByText('Nhiệm vụ', { exact: true }).first().click();
      await page.getByRole('heading', { name: 'Nhiệm vụ', exact: true }).waitFor();
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ q: 'viec', kind: 'assignments' });
      await page.reload();
      await page.getByRole('link', { name: 'Việc 1' }).first().waitFor();
      await page.goBack();
      await page.getByRole('heading', { name: /^Kiểm tra, giám sát/ }).waitFor();
      await page.getByRole('searchbox').fill('khong co gi nhu the');
      await page.getByText('Không tìm thấy “khong co gi nhu the”').waitFor();
      expect(person.faults).toEqual([]);
      await person.leave();
    },
  );

  it.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ])('shows a unit, the lists behind its numbers, and its history as a file, on a %s', async (name, size) => {
    const person = await screens.as('kiemtra', size, `/units/${unitIdOf('HU-1')}`);
    const { page } = person;
    await page.getByRole('heading', { name: 'Huyện ủy Chợ Mới' }).waitFor();
    await page.getByRole('button', { name: /3\s*Tổng số/ }).waitFor();
    await person.picture(`unit-${name}`);
    expect(await person.barriers()).toEqual([]);
    await page.getByRole('button', { name: /3\s*Tổng số/ }).click();
    await page.getByRole('heading', { name: 'Nhiệm vụ: Tổng số' }).waitFor();
    await page.getByRole('link', { name: /Việc 3/ }).waitFor();
    await page.getByRole('tab', { name: 'Lịch sử' }).click();
    await page.getByText('Giao nhiệm vụ').first().waitFor();
    await person.picture(`unit-history-${name}`);
    expect(await person.barriers()).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Xuất tệp CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^lich-su-HU-1-.*\.csv$/);
    expect(person.faults).toEqual([]);
    await person.leave();
  });
});
