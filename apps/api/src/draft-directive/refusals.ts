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

/** Sent as what cannot be a text, whatever its bytes are. */
export class TextTypeUnsupported extends Refusal {
  readonly code = 'text-type-unsupported';
  constructor(mediaType: string) {
    super({ mediaType: mediaType.slice(0, 100) || '?' });
  }
}

/** A text, but not in UTF-8. */
export class TextEncoding extends Refusal {
  readonly code = 'text-encoding';
  constructor(encoding: string) {
    super({ encoding });
  }
}
