/** Files chosen for a report and not yet uploaded. */
export interface KeptFile {
  readonly id: string;
  readonly file: File;
}

interface Row extends KeptFile {
  readonly report: string;
  readonly keptAt: number;
}

/** A report that was begun this long ago, in milliseconds, is not gone on with. */
const LONGEST = 30 * 86_400_000;

const FILES = 'files';

/** Files are too large for where other input is kept. */
const database = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('thong-suot.files', 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(FILES, { keyPath: 'id' }));
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('No place for files')));
  });

async function inFiles<Answer>(
  mode: IDBTransactionMode,
  ask: (files: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer> {
  const opened = await database();
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const transaction = opened.transaction(FILES, mode);
      const request = ask(transaction.objectStore(FILES));
      transaction.addEventListener('complete', () => resolve(request.result));
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('Not kept')));
    });
  } finally {
    opened.close();
  }
}

/** Where the browser keeps what is not uploaded yet, so that neither a reload nor a closed window loses it. */
export class KeptFiles {
  /** @param report the report and whose it is */
  constructor(private readonly report: string) {}

  /** False where the browser has no room for it, or keeps nothing. */
  async keep({ id, file }: KeptFile): Promise<boolean> {
    const row: Row = { id, file, report: this.report, keptAt: Date.now() };
    return inFiles('readwrite', (files) => files.put(row)).then(
      () => true,
      () => false,
    );
  }

  async drop(id: string): Promise<void> {
    await inFiles('readwrite', (files) => files.delete(id)).catch(() => undefined);
  }

  async all(): Promise<readonly KeptFile[]> {
    const rows = await inFiles('readonly', (files) => files.getAll() as IDBRequest<Row[]>).catch(() => []);
    const [old, young] = [rows.filter(isOld), rows.filter((row) => !isOld(row))];
    for (const { id } of old) void this.drop(id);
    return young.filter(({ report }) => report === this.report).toSorted((one, other) => one.keptAt - other.keptAt);
  }
}

const isOld = ({ keptAt }: Row): boolean => Date.now() - keptAt > LONGEST;
