import { Refusal } from '#event-sourcing';

export class TextEmpty extends Refusal {
  readonly code = 'text-empty';
}

export class TextTooLarge extends Refusal {
  readonly code = 'text-too-large';
  constructor(mostBytes: number) {
    super({ mostBytes });
  }
}

/** Not a text at all; `kind` is the file's media type where its content tells. */
export class TextBinary extends Refusal {
  readonly code = 'text-binary';
  constructor(kind: string) {
    super({ kind });
  }
}

/** A text, but not in UTF-8. */
export class TextEncoding extends Refusal {
  readonly code = 'text-encoding';
  constructor(encoding: string) {
    super({ encoding });
  }
}
