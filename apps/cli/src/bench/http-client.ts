import { Pool, type Dispatcher } from 'undici';
import { timedWarm } from './bench-line.js';

/** What the client process is told to do. */
export interface HttpLoad {
  readonly url: string;
  readonly connections: number;
  readonly officer: string;
  readonly issuer: string;
  readonly password: string;
  readonly assignmentIds: readonly string[];
}

export interface HttpLoadDone {
  readonly stepsPerSecond: number;
  /** Answers that take no decision and write nothing: signed in, with rights, over the same connections. */
  readonly readsPerSecond: number;
}

process.once('message', (load: HttpLoad) => {
  void run(load).then((done) => process.send!(done, () => process.exit(0)));
});

async function run({ url, connections, officer, issuer, password, assignmentIds }: HttpLoad): Promise<HttpLoadDone> {
  const pool = new Pool(url, { connections, pipelining: 1 });
  const post = (path: string, body: object, headers: Record<string, string>) => send(pool, path, body, headers);
  const tokenOf = async (login: string): Promise<string> => {
    const answer = await post('/api/v1/sessions', { login, password }, {});
    return (JSON.parse(answer) as { token: string }).token;
  };
  const asOfficer = `Bearer ${await tokenOf(officer)}`;
  const asIssuer = `Bearer ${await tokenOf(issuer)}`;
  const report = { narrative: { results: 'Đã hoàn thành các nội dung được giao' } };
  const steps = [
    ['acknowledgement', asOfficer, {}],
    ['reports', asOfficer, report],
    ['reports/acceptance', asIssuer, {}],
  ] as const;
  const lifecycle = async (assignmentId: string) => {
    for (const [path, authorization, body] of steps) {
      const headers = { authorization, 'idempotency-key': `${assignmentId}-${path}` };
      await post(`/api/v1/assignments/${assignmentId}/${path}`, body, headers);
    }
  };
  const seconds = await timedWarm(assignmentIds, connections, lifecycle);
  const headers = { authorization: asOfficer };
  const readSeconds = await timedWarm(assignmentIds, connections, () => get(pool, '/api/v1/me', headers));
  await pool.close();
  return { stepsPerSecond: steps.length / seconds, readsPerSecond: 1 / readSeconds };
}

async function send(pool: Pool, path: string, body: object, headers: Record<string, string>): Promise<string> {
  const all = { ...headers, 'content-type': 'application/json' };
  return told(path, await pool.request({ method: 'POST', path, headers: all, body: JSON.stringify(body) }));
}

async function get(pool: Pool, path: string, headers: Record<string, string>): Promise<string> {
  return told(path, await pool.request({ method: 'GET', path, headers }));
}

async function told(path: string, answer: Dispatcher.ResponseData): Promise<string> {
  const text = await answer.body.text();
  if (answer.statusCode >= 300) throw new Error(`${path} answered ${answer.statusCode}: ${text}`);
  return text;
}
