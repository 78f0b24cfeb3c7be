/** An event as it came. */
export interface LiveEvent {
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A browser's window that follows what changes. */
export class LiveClient {
  readonly heard: LiveEvent[] = [];
  /** Of the last event or heartbeat; what a lost connection is resumed with. */
  lastEventId: string | undefined;
  hasEnded = false;
  private waiting: (() => void)[] = [];

  private constructor(
    readonly response: Promise<Response>,
    private readonly connection: AbortController,
  ) {}

  /** Resolves when it is followed from here on, what was missed included. */
  static async open(url: string, token: string, lastEventId?: string): Promise<LiveClient> {
    const connection = new AbortController();
    const headers = { authorization: `Bearer ${token}`, ...(lastEventId && { 'last-event-id': lastEventId }) };
    const client = new LiveClient(fetch(`${url}/live`, { headers, signal: connection.signal }), connection);
    void client.read();
    await client.until(() => client.heard.some(({ event }) => event === 'ready'));
    return client;
  }

  /** Resolves when it is so; fails when nothing more can come. */
  until(isSo: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (isSo()) resolve();
        else if (this.hasEnded) reject(new Error(`The stream has ended after ${JSON.stringify(this.heard)}`));
        else this.waiting.push(look);
      };
      look();
    });
  }

  /** Ids of what has changed, by kind, each once. */
  changed(kind: string): Set<string> {
    const changes = this.heard.filter(({ event, data }) => event === 'changed' && data['kind'] === kind);
    return new Set(changes.map(({ data }) => String(data['id'])));
  }

  /** As when a cable is pulled. */
  cut(): void {
    this.connection.abort();
  }

  private async read(): Promise<void> {
    let text = '';
    try {
      const { body } = await this.response;
      for await (const piece of body!.pipeThrough(new TextDecoderStream())) {
        const blocks = (text + piece).split('\n\n');
        text = blocks.pop()!;
        for (const block of blocks) this.hear(block);
        this.look();
      }
    } catch {
      // Cut.
    }
    this.hasEnded = true;
    this.look();
  }

  private hear(block: string): void {
    const fields = new Map(block.split('\n').map((line) => line.split(/: ?(.*)/s, 2) as [string, string]));
    this.lastEventId = fields.get('id') ?? this.lastEventId;
    const [event, data] = [fields.get('event'), fields.get('data')];
    if (event && data) this.heard.push({ event, data: JSON.parse(data) as LiveEvent['data'] });
  }

  private look(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const look of waiting) look();
  }
}
