import { Agent, request } from 'node:http';
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
}

process.once('message', (load: HttpLoad) => {
  void run(load).then((done) => process.send!(done, () => process.exit(0)));
});

async function run({ url, connections, officer, issuer, password, assignmentIds }: HttpLoad): Promise<HttpLoadDone> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const post = (path: string, body: object, headers: Record<string, string>) => send(agent, url + path, body, headers);
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
  agent.destroy();
  return { stepsPerSecond: steps.length / seconds };
}

function send(agent: Agent, url: string, body: object, headers: Record<string, string>): Promise<string> {
  const content = Buffer.from(JSON.stringify(body));
  const all = { ...headers, 'content-type': 'application/json', 'content-length': String(content.length) };
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, method: 'POST', headers: all }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (text += part));
      answer.on('end', () => {
        if (answer.statusCode! < 300) resolve(text);
        else reject(new Error(`${url} answered ${answer.statusCode}: ${text}`));
      });
    });
    sent.on('error', reject);
    sent.end(content);
  });
}
