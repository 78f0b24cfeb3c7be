import { beforeAll, describe, expect, it } from '@jest/globals';
import { during, followCircumstances, note } from '../circumstances.js';
import { openLogger } from './logger.js';
import { terminalLine } from './terminal-lines.js';

function keptLines(level = 'info') {
  const lines: string[] = [];
  const logger = openLogger({ level, program: 'test', output: { write: (line) => void lines.push(line) } });
  return { logger, said: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>), lines };
}

describe('a line of the log', () => {
  beforeAll(followCircumstances);

  it('says in which circumstances it was written, those learned on the way among them', async () => {
    const { logger, said } = keptLines();
    await during({ correlationId: 'c-1' }, async () => {
      await Promise.resolve();
      note({ userId: 'u-1' });
      logger.info({ route: '/x' }, 'inside');
    });
    logger.info('outside');
    expect(said()).toEqual([
      expect.objectContaining({ program: 'test', correlationId: 'c-1', userId: 'u-1', route: '/x', msg: 'inside' }),
      expect.not.objectContaining({ correlationId: expect.anything() }),
    ]);
  });

  it('keeps what two things at once note apart', async () => {
    const { logger, said } = keptLines();
    const one = (id: string) =>
      during({ correlationId: id }, async () => {
        await Promise.resolve();
        note({ userId: `of ${id}` });
        await Promise.resolve();
        logger.info('');
      });
    await Promise.all([one('a'), one('b')]);
    expect(said().map(({ correlationId, userId }) => [correlationId, userId])).toEqual([
      ['a', 'of a'],
      ['b', 'of b'],
    ]);
  });

  it('has its secrets struck out, wherever they stand', () => {
    const { logger, lines } = keptLines();
    logger.error({ headers: { authorization: 'Bearer abcdefghijklmnopqrstuvwxyz' } }, 'postgres://u:geheim@host/db');
    expect(lines.join()).not.toMatch(/abcdefghij|geheim/);
  });

  it('is one line of words on a terminal', () => {
    const json = JSON.stringify({
      level: 40,
      time: '2026-03-02T02:00:00.000Z',
      program: 'api',
      msg: 'Queue away',
      n: 3,
    });
    expect(terminalLine(json)).toMatch(/^\d\d:\d\d:\d\d WARN Queue away n=3\n$/);
  });
});
