/** Why the embedded server cannot be used; the message is one sentence that says what to do. */
export abstract class EmbeddedPostgresProblem extends Error {
  abstract readonly code: string;
}

/** The data folder cannot be written, or the account that runs the server may not enter it. */
export class FolderNotUsable extends EmbeddedPostgresProblem {
  override readonly name = 'FolderNotUsable';
  readonly code = 'data-folder-not-usable';
  constructor(
    readonly folder: string,
    readonly reason: string,
    cause?: unknown,
  ) {
    super(`The data folder ${folder} cannot be used: ${reason}.`, { cause });
  }
}

/** The folder holds no database, and none was to be made. Nothing was created. */
export class NoDatabaseThere extends EmbeddedPostgresProblem {
  override readonly name = 'NoDatabaseThere';
  readonly code = 'no-database-there';
  constructor(readonly folder: string) {
    super(`There is no database in ${folder}: name the folder that has one.`);
  }
}

/** Another program listens on the port that was asked for. */
export class PortTaken extends EmbeddedPostgresProblem {
  override readonly name = 'PortTaken';
  readonly code = 'port-taken';
  constructor(readonly port: number) {
    super(`Port ${port} is taken by another program: end that program or choose another port.`);
  }
}

/** The data was written by another major version of PostgreSQL. */
export class VersionMismatch extends EmbeddedPostgresProblem {
  override readonly name = 'VersionMismatch';
  readonly code = 'database-version-mismatch';
  constructor(
    readonly folder: string,
    readonly found: string,
    readonly needed: string,
  ) {
    super(
      `The data in ${folder} was written by PostgreSQL ${found}, this program brings PostgreSQL ${needed}: ` +
        `start the program version that wrote it, export, and import here.`,
    );
  }
}

/** The server ended or did not answer; `lastWords` is the end of its log. */
export class ServerDidNotStart extends EmbeddedPostgresProblem {
  override readonly name = 'ServerDidNotStart';
  readonly code = 'database-did-not-start';
  constructor(
    readonly logFile: string,
    readonly lastWords: string,
  ) {
    super(`The embedded database did not start; the end of ${logFile} says: ${lastWords || '(nothing)'}`);
  }
}
