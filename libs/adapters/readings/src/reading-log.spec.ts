import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DrivenClock } from '#event-sourcing';
import { testDatabase } from '#testing';
import { keyOfReading, ReadingLog, type NotedReading } from './reading-log.js';
import { readingMigrations } from './reading-migrations.js';

const reading = (changes: Partial<NotedReading> = {}): NotedReading => ({
  userId: 'khai',
  unitId: 'inspection',
  subjectKind: 'assignments',
  subjectId: 'a1',
  question: '/assignments/{assignmentId}',
  ...changes,
});

describe('the log of what inspectors read', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let log: ReadingLog;
  const clock = new DrivenClock('2026-03-02T01:00:00.000Z');

  beforeAll(async () => {
    database = await testDatabase(readingMigrations);
    log = new ReadingLog(database.pool, clock);
  });
  afterAll(() => database.close());

  it('has a line a reader, day and question, which is counted up', async () => {
    await log.note(reading());
    clock.advanceTo('2026-03-02T02:00:00.000Z');
    await log.note(reading());
    await log.note(reading({ subjectId: 'a2' }));
    // 00:30 of the next day in Vietnam.
    clock.advanceTo('2026-03-02T17:30:00.000Z');
    await log.note(reading());
    const found = await log.find({ unitIds: null, limit: 10 });
    expect(found.map(({ subjectId, day, times }) => [subjectId, day, times])).toEqual([
      ['a1', '2026-03-03', 1],
      ['a2', '2026-03-02', 1],
      ['a1', '2026-03-02', 2],
    ]);
    expect(found.at(-1)).toEqual({
      ...reading(),
      day: '2026-03-02',
      firstAt: '2026-03-02T01:00:00.000Z',
      lastAt: '2026-03-02T02:00:00.000Z',
      times: 2,
    });
  });

  it('is found by reader, unit, subject and days, page by page', async () => {
    await log.note(reading({ userId: 'hai', unitId: 'district-inspection', subjectId: 'a3' }));
    const subjects = async (filter: object) =>
      (await log.find({ unitIds: null, limit: 10, ...filter })).map(({ subjectId }) => subjectId);
    expect(await subjects({ userId: 'hai' })).toEqual(['a3']);
    expect(await subjects({ unitIds: ['district-inspection'] })).toEqual(['a3']);
    expect(await subjects({ unitIds: [] })).toEqual([]);
    expect(await subjects({ subjectId: 'a1' })).toEqual(['a1', 'a1']);
    expect(await subjects({ to: '2026-03-02' })).toEqual(['a2', 'a1']);
    const all = await log.find({ unitIds: null, limit: 10 });
    const paged: string[] = [];
    let after: { firstAt: string; key: string } | undefined;
    for (;;) {
      const [line] = await log.find({ unitIds: null, limit: 1, after });
      if (!line) break;
      paged.push(line.subjectId);
      after = { firstAt: line.firstAt, key: keyOfReading(line) };
    }
    expect(paged).toEqual(all.map(({ subjectId }) => subjectId));
  });

  it('forgets what was read more than five years ago', async () => {
    clock.advanceTo('2031-03-03T01:00:00.000Z');
    await log.note(reading({ subjectId: 'new' }));
    const left = await log.find({ unitIds: null, limit: 10 });
    expect(left.map(({ subjectId, day }) => [subjectId, day])).toEqual([['new', '2031-03-03']]);
  });
});
