import { v4 as randomId } from 'uuid';
import { isPassing, isSessionOver } from '../../api/problem.js';
import { sessionOver } from '../../session/session-over.js';
import type { KeptFiles } from './kept-files.js';
import type { Evidence } from './report-draft.js';
import { uploadFile } from './upload-file.js';

/** A file on its way. `away`: the line is gone, and it goes on by itself when it is back. */
export interface Upload {
  readonly id: string;
  readonly file: File;
  readonly state: 'waiting' | 'sending' | 'away' | 'failed';
  readonly sentBytes: number;
  readonly error: Error | null;
  /** The browser keeps it until it is uploaded. */
  readonly isKept: boolean;
}

/** How long a line that came back unnoticed is waited for, in milliseconds. */
const AGAIN = 5_000;

/** Uploads files one after the other; what is done leaves the queue, and what is not is found again after a reload. */
export class UploadQueue {
  private uploads: readonly Upload[] = [];
  private running: AbortController | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();
  private onStored: (file: Evidence) => void = () => {};
  /** Stored, refused or taken away: not to be kept, should that come to an end only now. */
  private readonly gone = new Set<string>();
  private isClosed = false;

  constructor(private readonly kept: KeptFiles) {}

  readonly all = (): readonly Upload[] => this.uploads;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    window.addEventListener('online', this.resume);
    return () => {
      this.listeners.delete(listener);
      window.removeEventListener('online', this.resume);
    };
  };

  /** Is told of every file that was stored, instead of whoever was told before. */
  tell(onStored: (file: Evidence) => void): void {
    this.onStored = onStored;
  }

  add(files: readonly File[]): void {
    const added = files.map((file) => waiting(randomId(), file, false));
    this.set([...this.uploads, ...added]);
    for (const upload of added) void this.keep(upload);
    void this.next();
  }

  /** Goes on with what an earlier visit left. */
  async restore(): Promise<void> {
    this.isClosed = false;
    const found = await this.kept.all();
    if (this.isClosed) return;
    const known = new Set([...this.gone, ...this.uploads.map(({ id }) => id)]);
    this.set([
      ...found.filter(({ id }) => !known.has(id)).map(({ id, file }) => waiting(id, file, true)),
      ...this.uploads,
    ]);
    void this.next();
  }

  cancel(id: string): void {
    const isRunning = this.uploads.some((upload) => upload.id === id && upload.state === 'sending');
    this.set(this.uploads.filter((upload) => upload.id !== id));
    this.letGo(id);
    if (isRunning) this.running?.abort();
  }

  /** Takes away what the server does not take. */
  cancelRefused(): void {
    for (const { id, state } of this.uploads) if (state === 'failed') this.cancel(id);
  }

  retry(id: string): void {
    this.change(id, { state: 'waiting', sentBytes: 0, error: null });
    void this.next();
  }

  /** Goes on where the line was lost. */
  readonly resume = (): void => {
    clearTimeout(this.timer);
    this.set(this.uploads.map((upload) => (upload.state === 'away' ? { ...upload, state: 'waiting' } : upload)));
    void this.next();
  };

  /** The screen is left: what was not uploaded by then goes on when it is opened again. */
  close(): void {
    this.isClosed = true;
    clearTimeout(this.timer);
    this.uploads = [];
    this.running?.abort();
  }

  private async next(): Promise<void> {
    const upload = this.uploads.find(({ state }) => state === 'waiting');
    if (this.running !== null || upload === undefined) return;
    const running = new AbortController();
    this.running = running;
    this.change(upload.id, { state: 'sending', sentBytes: 0 });
    try {
      const onProgress = (sentBytes: number) => this.change(upload.id, { sentBytes });
      const stored = await uploadFile(upload.file, { onProgress, signal: running.signal });
      this.set(this.uploads.filter(({ id }) => id !== upload.id));
      this.letGo(upload.id);
      this.onStored(stored);
    } catch (error) {
      this.failed(upload.id, error);
    } finally {
      this.running = null;
    }
    void this.next();
  }

  private async keep({ id, file }: Upload): Promise<void> {
    const isKept = await this.kept.keep({ id, file });
    if (this.gone.has(id)) await this.kept.drop(id);
    else this.change(id, { isKept });
  }

  private letGo(id: string): void {
    this.gone.add(id);
    void this.kept.drop(id);
  }

  private failed(id: string, error: unknown): void {
    if (!(error instanceof Error)) return;
    if (isSessionOver(error)) sessionOver.raise();
    if (isPassing(error) || isSessionOver(error)) {
      this.change(id, { state: 'away', sentBytes: 0 });
      clearTimeout(this.timer);
      this.timer = setTimeout(this.resume, AGAIN);
    } else {
      this.change(id, { state: 'failed', error, isKept: false });
      this.letGo(id);
    }
  }

  private change(id: string, part: Partial<Upload>): void {
    this.set(this.uploads.map((upload) => (upload.id === id ? { ...upload, ...part } : upload)));
  }

  private set(uploads: readonly Upload[]): void {
    this.uploads = uploads;
    for (const listener of this.listeners) listener();
  }
}

const waiting = (id: string, file: File, isKept: boolean): Upload => ({
  id,
  file,
  state: 'waiting',
  sentBytes: 0,
  error: null,
  isKept,
});
