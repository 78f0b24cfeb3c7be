import { setTimeout as pause } from 'node:timers/promises';
import { deriveId } from '#event-sourcing';
import { Client, type Answer, type Witness } from '../journeys/client.js';

/** Pause before a command is sent again, in milliseconds. */
const PATIENCE = 25;

/** A command that the program said was carried out. */
export interface Acknowledged {
  readonly commandId: string;
  readonly what: string;
  readonly revision: number;
  readonly position: number;
}

type Body = Readonly<Record<string, unknown>>;

interface Sending {
  readonly method?: 'post' | 'patch';
  readonly headers?: Readonly<Record<string, string>>;
}

/** A person whose client sends a command under one key until it hears that it is done, whatever happens meanwhile. */
export class PersistentClient {
  private keys = 0;
  private lastPosition = 0;

  constructor(
    private readonly address: () => Promise<string>,
    private readonly person: { readonly userId: string; readonly token: string },
    /** Tells whether to send once more what was acknowledged already. */
    private readonly doubts: () => boolean,
    private readonly acknowledged: Acknowledged[],
    private readonly witness?: Witness,
  ) {}

  async command(
    path: string,
    body: object | string = {},
    { method = 'post', headers = {} }: Sending = {},
  ): Promise<Body> {
    const key = `${path.replaceAll('/', '.')}-${++this.keys}`;
    const send = () => this.untilDone((client) => client[method](path, body, { ...headers, 'idempotency-key': key }));
    const answer = await send();
    const { revision, position } = answer as unknown as Acknowledged;
    const commandId = deriveId('request', this.person.userId, key);
    this.lastPosition = position;
    this.acknowledged.push({ commandId, what: `${method} ${path}`, revision, position });
    if (this.doubts()) {
      const again = await send();
      if (again['revision'] !== revision || again['position'] !== position || again['repeated'] !== true) {
        throw new Error(`${path}: first ${JSON.stringify(answer)}, then ${JSON.stringify(again)}`);
      }
    }
    return answer;
  }

  /** Sees what was acknowledged to it before, however far behind the read models are. */
  get(path: string): Promise<Body> {
    return this.untilDone((client) => client.get(path, { 'x-at-least-position': String(this.lastPosition) }));
  }

  upload(name: string, mediaType: string, content: Uint8Array<ArrayBuffer>): Promise<Body> {
    return this.untilDone((client) => client.upload(name, mediaType, content));
  }

  /** A lost connection and a program that is not ready are reasons to try again, a refusal is none. */
  private async untilDone(send: (client: Client) => Promise<Answer>): Promise<Body> {
    for (;;) {
      const client = new Client(await this.address(), this.person.token, this.witness);
      const answer = await send(client).catch((error: Error) => {
        // That is how fetch tells of a connection that was refused or cut.
        if (error.cause) return null;
        throw error;
      });
      if (answer && answer.status < 300) return answer.body;
      if (answer && answer.status !== 503) {
        throw new Error(`It was refused with ${answer.status}: ${JSON.stringify(answer.body)}`);
      }
      await pause(PATIENCE);
    }
  }
}
