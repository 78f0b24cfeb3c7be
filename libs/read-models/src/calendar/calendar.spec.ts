import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarStream, isWorkingDay } from '#domain';
import { projectedDatabase, type ProjectedDatabase } from '../database.fixture.js';
import { Province } from '../province.fixture.js';
import { findCalendar, listCalendars, loadCalendar } from './calendar.queries.js';

describe('the calendar', () => {
  let database: ProjectedDatabase;
  beforeAll(async () => {
    database = await projectedDatabase();
    const province = new Province();
    province.holiday('2026-11-24', 'Ngày Văn hóa');
    province.holiday('2026-09-02', 'Quốc khánh');
    province.holiday('2027-01-01', 'Tết Dương lịch');
    const swap = { year: 2026, date: '2026-11-28', reason: 'Làm bù ngày 23/11' };
    province.record(calendarStream(2026), { type: 'SwapWorkdayDeclared.v1', data: swap });
    province.record(calendarStream(2026), { type: 'HolidayRemoved.v1', data: { year: 2026, date: '2026-09-02' } });
    await database.project(province.events);
  });
  afterAll(() => database.close());

  it('counts days of all years as the administrators left them', async () => {
    const calendar = await loadCalendar(database.db);
    const days = ['2026-11-24', '2026-11-28', '2026-09-02', '2027-01-01', '2026-11-29'];
    expect(days.map((day) => isWorkingDay(day, calendar))).toEqual([false, true, true, false, false]);
  });

  it('shows a year as it is edited, with its revision', async () => {
    expect(await findCalendar(database.db, 2026)).toEqual({
      year: 2026,
      holidays: [{ date: '2026-11-24', name: 'Ngày Văn hóa' }],
      swapWorkdays: [{ date: '2026-11-28', reason: 'Làm bù ngày 23/11' }],
      revision: 3,
    });
    expect((await listCalendars(database.db)).map(({ year }) => year)).toEqual([2026, 2027]);
    expect(await findCalendar(database.db, 1999)).toBeNull();
  });
});
