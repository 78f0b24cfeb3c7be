import type pg from 'pg';

/** What of pg's connection a `COPY` needs; its published types leave this out. */
interface CopyingConnection {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/**
 * Sends rows in the text form of `COPY … FROM STDIN`, which costs the server a fraction of an insert. The connection
 * must not pipeline: what follows would be taken for rows.
 */
export function copyIn(connection: pg.Client, text: string, rows: Buffer): Promise<void> {
  return new Promise((resolve, reject) => connection.query(new CopyIn(text, rows, resolve, reject)));
}

/** A query as `pg` calls it back; after an error it calls nothing more. */
class CopyIn implements pg.Submittable {
  constructor(
    private readonly text: string,
    private readonly rows: Buffer,
    private readonly resolve: () => void,
    private readonly reject: (error: Error) => void,
  ) {}

  submit(connection: pg.Connection): void {
    connection.query(this.text);
  }

  handleCopyInResponse(connection: CopyingConnection): void {
    connection.sendCopyFromChunk(this.rows);
    connection.endCopyFrom();
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.resolve();
  }

  handleError(error: Error): void {
    this.reject(error);
  }
}
