type UnreadableReason = 'kind' | 'old-word' | 'too-large' | 'empty' | 'scanned' | 'locked' | 'broken' | 'encoding';

/** A file that no text can be taken from, and why. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';

  constructor(
    readonly reason: UnreadableReason,
    readonly file: string,
    /** Where there is a limit: how much of it, in megabytes. */
    readonly most: number = 0,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}
