import { hash, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { CLOCK, type ApplicationCommand } from '#application';
import { localDate } from '#domain';
import { deriveId, type Clock, type CommandMeta, type DecideOptions, type Decision } from '#event-sourcing';
import { callerOf } from '../access/caller.js';
import { formed, type Expectation } from '../problems/expectation.js';
import { InvalidInput } from '../problems/refusals.js';
import type { ApiRequest } from './api-request.js';
import { idempotencyKey, seenRevision } from './preconditions.js';

/** Clocks of clients run ahead a little. */
const TOLERANCE = 60_000;
const EARLIEST = '2000-01-01T00:00:00.000Z';

/** What a command did. `position` is where a read model must be to show it; null when nothing had to be written. */
export interface CommandAnswer {
  readonly revision: number;
  readonly position: number | null;
  readonly repeated: boolean;
}

/** Carries out what a request asks for: says who, when and under which id, and answers what came of it. */
@Injectable()
export class Commands {
  constructor(
    private readonly bus: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The same key of the same user gives the same command id, and ids of what the command creates derive from it.
   * @param occurredAt when it happened, as the caller states it; now when absent
   */
  metaOf(request: ApiRequest, occurredAt?: string | null): CommandMeta {
    const { actor } = callerOf(request);
    const key = idempotencyKey(request);
    const commandId = key === undefined ? randomUUID() : deriveId('request', actor.userId, key);
    request.commandId = commandId;
    return {
      commandId,
      correlationId: request.correlationId ?? commandId,
      causationId: null,
      actor,
      occurredAt: this.occurred(occurredAt),
      // Without a key nobody can repeat the command, and nothing needs telling apart.
      ...(key !== undefined && { fingerprint: fingerprintOf(request) }),
    };
  }

  /** @param ids what it was about; told by the decision where that alone knows what was created */
  async carryOut<Ids extends object = object>(
    request: ApiRequest,
    meta: CommandMeta,
    command: (meta: CommandMeta, options: DecideOptions) => ApplicationCommand<object>,
    ids: Ids | ((decision: Decision) => Ids),
  ): Promise<Ids & CommandAnswer> {
    const revisionSeen = seenRevision(request);
    const options = revisionSeen === undefined ? {} : { seenRevision: revisionSeen };
    const decision = await this.bus.execute(command(meta, options));
    const { revision, position, repeated } = decision;
    return { ...(typeof ids === 'function' ? ids(decision) : ids), revision, position, repeated };
  }

  private occurred(stated: string | null | undefined): string {
    const now = this.clock.now();
    if (!stated) return now.toISOString();
    const time = Date.parse(stated);
    if (Number.isNaN(time)) throw refused('matches', formed('instant'));
    // 30 February would be read as a day of March.
    localDate(stated.slice(0, 10));
    if (time > now.getTime() + TOLERANCE) throw refused('notInFuture');
    const instant = new Date(time).toISOString();
    if (instant < EARLIEST) throw refused('notBefore2000');
    return instant;
  }
}

const refused = (rule: string, expected: Expectation = {}) =>
  new InvalidInput([{ path: 'occurredAt', rule, expected }]);

/** Tells a repeat from another request under the same key. */
function fingerprintOf({ method, url, body }: ApiRequest): string {
  const head = `${method} ${url}\n`;
  const said = Buffer.isBuffer(body) ? Buffer.concat([Buffer.from(head), body]) : head + (JSON.stringify(body) ?? '');
  return hash('sha256', said, 'base64url');
}
