export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

type Named = Readonly<Record<string, string>>;
type Body = string | Uint8Array<ArrayBuffer> | object | undefined;

/** Sees every answer; throws at one that is not as it should be. */
export type Witness = (method: string, path: string, answer: Answer) => void;

/** Talks to the API as one person. */
export class Client {
  constructor(
    private readonly url: string,
    readonly token: string | null,
    private readonly witness: Witness = () => {},
  ) {}

  get = (path: string, headers?: Named) => this.send('GET', path, undefined, headers);
  post = (path: string, body?: Body, headers?: Named) => this.send('POST', path, body, headers);
  put = (path: string, body?: Body, headers?: Named) => this.send('PUT', path, body, headers);
  patch = (path: string, body?: Body, headers?: Named) => this.send('PATCH', path, body, headers);
  delete = (path: string, headers?: Named) => this.send('DELETE', path, undefined, headers);

  /** One file as a browser's form sends it. */
  async upload(name: string, mediaType: string, content: Uint8Array<ArrayBuffer>): Promise<Answer> {
    const form = new FormData();
    form.set('file', new Blob([content], { type: mediaType }), name);
    return this.uploadForm(form);
  }

  /** A form as a browser sends it, to where files are uploaded. */
  async uploadForm(form: FormData): Promise<Answer> {
    const response = await fetch(`${this.url}/evidence`, { method: 'POST', body: form, headers: this.login() });
    return this.answer('POST', '/evidence', response);
  }

  /** A file of any size that is never whole in memory, sent piece by piece. */
  async uploadStream(name: string, mediaType: string, pieces: AsyncIterable<Uint8Array>): Promise<Answer> {
    const boundary = 'part-of-a-form';
    const headers = { ...this.login(), 'content-type': `multipart/form-data; boundary=${boundary}` };
    const body = ReadableStream.from(formOf(boundary, name, mediaType, pieces));
    const response = await fetch(`${this.url}/evidence`, { method: 'POST', body, headers, duplex: 'half' });
    return this.answer('POST', '/evidence', response);
  }

  private async send(method: string, path: string, body: Body, headers: Named = {}): Promise<Answer> {
    const plain = typeof body === 'string' || body instanceof Uint8Array;
    const mediaType: Named = body === undefined ? {} : { 'content-type': plain ? 'text/plain' : 'application/json' };
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: { ...this.login(), ...mediaType, ...headers },
      ...(body !== undefined && { body: plain ? body : JSON.stringify(body) }),
    });
    return this.answer(method, path, response);
  }

  private login(): Named {
    return this.token ? { authorization: `Bearer ${this.token}` } : {};
  }

  private async answer(method: string, path: string, response: Response): Promise<Answer> {
    const { status, headers } = response;
    const isJson = /json/.test(headers.get('content-type') ?? '');
    const text = await response.text();
    const answer = { status, headers, body: isJson ? (JSON.parse(text) as Record<string, unknown>) : { text } };
    this.witness(method, path, answer);
    return answer;
  }
}

async function* formOf(boundary: string, name: string, mediaType: string, pieces: AsyncIterable<Uint8Array>) {
  const disposition = `Content-Disposition: form-data; name="file"; filename="${name}"`;
  yield Buffer.from(`--${boundary}\r\n${disposition}\r\nContent-Type: ${mediaType}\r\n\r\n`);
  yield* pieces;
  yield Buffer.from(`\r\n--${boundary}--\r\n`);
}
