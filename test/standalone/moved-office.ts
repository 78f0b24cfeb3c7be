import { expect } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { unitIdOf } from '#application';
import { assignmentIdOf } from '#domain';
import { Client, type Answer } from '../journeys/client.js';
import { directiveText } from '../journeys/directive-text.js';
import type { Program } from '../programs/program.js';
import { correctionOf } from '../under-load/office-work.js';
import { DISTRICTS } from '../under-load/staff.js';

/** What people ask of an office, and what they do in it, wherever its log is. */
export class MovedOffice {
  private constructor(
    private readonly clerk: Client,
    private readonly officer: Client,
  ) {}

  static async at(program: Program, password: string): Promise<MovedOffice> {
    const url = await program.ready();
    const as = async (login: string) => {
      const { body } = await new Client(url, null).post('/sessions', { login, password });
      return new Client(url, body['token'] as string);
    };
    return new MovedOffice(await as('vanphong'), await as('chomoi'));
  }

  /** Drafts and issues a directive for every committee of the sample, and has one district report. */
  async issue(number: number): Promise<string> {
    const { body } = await this.done(this.clerk, 'post', '/directives/drafts', directiveText);
    const directiveId = body['directiveId'] as string;
    const year = new Date().getUTCFullYear() + 1;
    const correction = correctionOf(number, new Date().toISOString().slice(0, 10), `${year}-06-30`);
    await this.done(this.clerk, 'patch', `/directives/${directiveId}`, correction, { 'if-match': '"0"' });
    await this.done(this.clerk, 'post', `/directives/${directiveId}/issue`);
    await this.settled();
    await this.done(this.officer, 'post', `/assignments/${this.ofDistrict(directiveId)}/acknowledgement`);
    await this.settled();
    return directiveId;
  }

  /** Answers to what is asked of the register, the boards, the units and the history, without what belongs to the moment or the store. */
  async answers(directiveId: string): Promise<object[]> {
    const district = unitIdOf(DISTRICTS['chomoi']!);
    const paths = [
      '/directives',
      `/directives/${directiveId}`,
      `/directives/${directiveId}/progress`,
      `/directives/${directiveId}/assignments?limit=100`,
      `/directives/${directiveId}/history?limit=100`,
      `/units/${unitIdOf('VPTU')}/compliance`,
      `/units/${unitIdOf('VPTU')}/children`,
      '/units?limit=100',
      '/unit-groups',
    ];
    const asked = [
      ...paths.map((path) => this.clerk.get(path)),
      this.officer.get(`/units/${district}/inbox`),
      this.officer.get(`/assignments/${this.ofDistrict(directiveId)}`),
      this.officer.get(`/assignments/${this.ofDistrict(directiveId)}/history`),
    ];
    const answers = await Promise.all(asked);
    return answers.map(({ status, body }, index) => {
      expect([paths[index], status]).toEqual([paths[index], 200]);
      // When it was asked, and where the next page begins in the log.
      const { at: _at, next: _next, ...lasting } = body;
      return JSON.parse(JSON.stringify(lasting, leavingOutTheMoment)) as object;
    });
  }

  /** The same key is answered as the first time, wherever the log is by then. */
  async draft(key: string): Promise<Answer> {
    return this.clerk.post('/directives/drafts', directiveText, { 'idempotency-key': key });
  }

  /** The key of the draft, used for something else. */
  async misuse(key: string, directiveId: string): Promise<Answer> {
    return this.clerk.post(`/directives/${directiveId}/recall`, { reason: 'Thay thế.' }, { 'idempotency-key': key });
  }

  /** Resolves when read models and policies have dealt with everything. */
  async settled(): Promise<void> {
    for (;;) {
      const { status, body } = await this.clerk.get('/health/ready');
      if (status === 200 && (body['runners'] as { lag: number }[]).every(({ lag }) => lag === 0)) return;
      await pause(20);
    }
  }

  private ofDistrict(directiveId: string): string {
    return assignmentIdOf(directiveId, '2', unitIdOf(DISTRICTS['chomoi']!));
  }

  private async done(client: Client, method: 'post' | 'patch', path: string, body?: string | object, headers = {}) {
    const key = { 'idempotency-key': crypto.randomUUID() };
    const answer = await client[method](path, body, { ...key, ...headers });
    if (answer.status >= 300) throw new Error(`${path} was answered with ${JSON.stringify(answer.body)}`);
    return answer;
  }
}

/** Positions are the store's; a link to what was counted names the instant at which it was asked. */
function leavingOutTheMoment(name: string, value: unknown): unknown {
  if (name === 'position') return undefined;
  return typeof value === 'string' ? value.replace(/asOf=[^&]+/, 'asOf=then') : value;
}
