import { v4 as randomId } from 'uuid';
import { isPassing, isSessionOver } from '../../api/problem.js';
import { sessionOver } from '../../session/session-over.js';
import type { Evidence } from './report-draft.js';
import { uploadFile } from './upload-file.js';

/** A file on its way. `away`: the line is gone, and it goes on by itself when it is back. */
export interface Upload {
  readonly id: string;
  readonly file: File;
  readonly state: 'waiting' | 'sending' | 'away' | 'failed';
  readonly sentBytes: number;
  readonly error: Error | null;
}

/** How long a line that came back unnoticed is waited for, in milliseconds. */
const AGAIN = 5_000;

/** Uploads files one after the other; what is done leaves the queue. */
export class UploadQueue {
  private uploads: readonly Upload[] = [];
  private running: AbortController | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();
  private onStored: (file: Evidence) => void = () => {};

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
    const added = files.map((file) => ({ id: randomId(), file, state: 'waiting', sentBytes: 0, error: null }) as const);
    this.set([...this.uploads, ...added]);
    void this.next();
  }

  cancel(id: string): void {
    const isRunning = this.uploads.some((upload) => upload.id === id && upload.state === 'sending');
    this.set(this.uploads.filter((upload) => upload.id !== id));
    if (isRunning) this.running?.abort();
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

  /** The screen is left: what was not uploaded by then is not. */
  close(): void {
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
      this.onStored(stored);
    } catch (error) {
      this.failed(upload.id, error);
    } finally {
      this.running = null;
    }
    void this.next();
  }

  private failed(id: string, error: unknown): void {
    if (!(error instanceof Error)) return;
    if (isSessionOver(error)) sessionOver.raise();
    if (isPassing(error) || isSessionOver(error)) {
      this.change(id, { state: 'away', sentBytes: 0 });
      clearTimeout(this.timer);
      this.timer = setTimeout(this.resume, AGAIN);
    } else {
      this.change(id, { state: 'failed', error });
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
