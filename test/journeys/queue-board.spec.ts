import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openJobs, type Jobs } from '#adapters/bullmq';
import { QUEUES } from '#hosting';
import { KEEPS_EVERYTHING, redisIsThere, startRedis } from '#testing';
import { openOffice, type Office } from './office.js';

interface Backend {
  readonly redisUrl: string | null;
  close(): Promise<void>;
}

const onPostgres = async (): Promise<Backend> => ({ redisUrl: null, close: async () => {} });
const onRedis = async (): Promise<Backend> => {
  const redis = await startRedis(KEEPS_EVERYTHING);
  return { redisUrl: redis.url, close: () => redis.dispose() };
};

const withRedis = redisIsThere() ? describe : describe.skip;

describe('the board of the queues in PostgreSQL', () => board(onPostgres));
withRedis('the board of the queues in Redis', () => board(onRedis));

function board(start: () => Promise<Backend>): void {
  let backend: Backend;
  let office: Office;
  let jobs: Jobs;
  let origin: string;

  beforeAll(async () => {
    backend = await start();
    office = await openOffice({ redisUrl: backend.redisUrl });
    origin = office.url.replace('/api/v1', '');
    jobs = await openJobs(office.stores.jobsLocation, () => {});
    const job = { id: 'chase-later', data: { rung: 'overdue' }, delay: 3_600_000 };
    await jobs.add(QUEUES.chase, [job]);
  });
  afterAll(async () => {
    await jobs.close();
    await office.close();
    await backend.close();
  });

  const ticketOf = async (login: string) => (await office.as(login)).post('/admin/queue-board-tickets');

  async function enter(path: string): Promise<string> {
    const answer = await fetch(`${origin}${path}`);
    expect(answer.status).toBe(200);
    return answer.headers.get('set-cookie')!;
  }

  const ask = (
    path: string,
    cookie: string,
    init: { method?: string; headers?: Readonly<Record<string, string>> } = {},
  ) => fetch(`${origin}/admin/queues${path}`, { ...init, headers: { cookie: cookie.split(';')[0]!, ...init.headers } });

  it('is closed to whoever has no ticket, and nobody but an administrator is given one', async () => {
    for (const path of ['', '/', '/api/queues', '/static/favicon.ico', '/enter', `/enter?ticket=${'x'.repeat(43)}`]) {
      const answer = await fetch(`${origin}/admin/queues${path}`);
      expect([path, answer.status]).toEqual([path, 401]);
      expect(await answer.json()).toMatchObject({ code: 'queue-board-closed' });
    }
    for (const login of ['vanphong', 'kiemtra', 'danvan', 'chomoi']) {
      expect(await ticketOf(login)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    }
  });

  it('opens by a ticket once, with a cookie of this path alone and a page that loads nothing from elsewhere', async () => {
    const { status, body } = await ticketOf('quantri');
    expect(status).toBe(201);
    const path = body['path'] as string;
    const cookie = await enter(path);
    expect(cookie).toMatch(/^queue-board=[\w-]{43}; Max-Age=\d+; Path=\/admin\/queues; HttpOnly; SameSite=Strict$/);
    expect((await fetch(`${origin}${path}`)).status).toBe(401);

    const page = await ask('/', cookie);
    const html = await page.text();
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self';/);
    expect(html).toContain('<base href="/admin/queues/"');
    expect(html).not.toMatch(/https?:\/\/|<%/);
    const scripts = [...html.matchAll(/src="(static\/[^"]+)"/g)].map(([, name]) => name!);
    expect(scripts.length).toBeGreaterThan(1);
    for (const name of scripts) {
      const script = await ask(`/${name}`, cookie);
      expect([name, script.status, script.headers.get('content-type')]).toEqual([
        name,
        200,
        expect.stringMatching(/javascript/),
      ]);
    }
  });

  it('shows every queue with its jobs, and mends them', async () => {
    const cookie = await enter((await ticketOf('quantri')).body['path'] as string);
    const overview = await ask(`/api/queues?activeQueue=${QUEUES.chase}&status=delayed`, cookie);
    const { queues } = (await overview.json()) as {
      queues: { name: string; counts: Record<string, number>; jobs: { id: string }[] }[];
    };
    expect(queues.map(({ name }) => name).toSorted()).toEqual(Object.values(QUEUES).toSorted());
    const chase = queues.find(({ name }) => name === QUEUES.chase)!;
    expect([chase.counts['delayed'], chase.jobs.map(({ id }) => id)]).toEqual([1, ['chase-later']]);
    expect((await ask('/api/redis/stats', cookie)).status).toBe(200);

    const promote = `/api/queues/${QUEUES.chase}/chase-later/promote`;
    const foreign = { method: 'PUT', headers: { origin: 'https://elsewhere.example' } };
    expect((await ask(promote, cookie, foreign)).status).toBe(403);
    expect((await ask(promote, cookie, { method: 'PUT', headers: { origin } })).status).toBe(204);
    expect(await jobs.counts(QUEUES.chase)).toMatchObject({ waiting: 1, delayed: 0 });
  });

  it('knows nothing of what is not there, and gives no file beside its own', async () => {
    const cookie = await enter((await ticketOf('quantri')).body['path'] as string);
    for (const path of [
      '/nonsense',
      '/static/../index.ejs',
      '/static/%2e%2e/index.ejs',
      '/static/..%2f..%2fpackage.json',
    ]) {
      expect([path, (await ask(path, cookie)).status]).toEqual([path, 404]);
    }
    expect((await ask('/api/queues/no-such-queue/metrics', cookie)).status).toBe(404);
  });

  it('closes with the session of the one who asked for it', async () => {
    const administrator = await office.as('quantri');
    const cookie = await enter((await administrator.post('/admin/queue-board-tickets')).body['path'] as string);
    expect((await ask('/api/queues', cookie)).status).toBe(200);
    expect((await administrator.delete('/sessions/current')).status).toBe(204);
    expect((await ask('/api/queues', cookie)).status).toBe(401);
  });
}
