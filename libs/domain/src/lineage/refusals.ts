import { Refusal } from '#event-sourcing';

export class DocumentUnknown extends Refusal {
  readonly code = 'document-unknown';
  constructor(document: string) {
    super({ document });
  }
}

/** The same document was entered before; it is linked to as it is, or corrected. */
export class ReferenceExists extends Refusal {
  readonly code = 'reference-exists';
  constructor(document: string, symbol: string) {
    super({ document, symbol });
  }
}

export class SymbolNotUnderstood extends Refusal {
  readonly code = 'symbol-not-understood';
  constructor(symbol: string) {
    super({ symbol });
  }
}

/** `path` names the documents of the circle that the link would close. */
export class LineageCycle extends Refusal {
  readonly code = 'lineage-cycle';
  constructor(path: readonly string[]) {
    super({ path });
  }
}

export class LineageTooDeep extends Refusal {
  readonly code = 'lineage-too-deep';
  constructor(most: number) {
    super({ most });
  }
}

/** A draft may be changed or discarded: nothing rests on it. */
export class LinkToDraft extends Refusal {
  readonly code = 'link-to-draft';
  constructor(symbol: string | null) {
    super({ symbol });
  }
}

export class LinkUnknown extends Refusal {
  readonly code = 'link-unknown';
  constructor(relation: string, document: string) {
    super({ relation, document });
  }
}

export class TooManyLinks extends Refusal {
  readonly code = 'too-many-links';
  constructor(most: number) {
    super({ most });
  }
}

/** Only the issuer of a document or its superior amends, replaces or recalls it. */
export class ReplacesHigherIssuer extends Refusal {
  readonly code = 'replaces-higher-issuer';
  constructor(relation: string, symbol: string | null) {
    super({ relation, symbol });
  }
}

/** Neither the issuer's own document nor one from below it. */
export class NotIssuersDocument extends Refusal {
  readonly code = 'not-issuers-document';
  constructor(relation: string, symbol: string | null) {
    super({ relation, symbol });
  }
}

/** What becomes of the open assignments of the changed document is the issuer's to say. */
export class OpenAssignmentsUndecided extends Refusal {
  readonly code = 'open-assignments-undecided';
  constructor(relation: string, symbol: string | null) {
    super({ relation, symbol });
  }
}

/** Only a document that amends, replaces or recalls a directive says what becomes of that one's assignments. */
export class OpenAssignmentsNotConcerned extends Refusal {
  readonly code = 'open-assignments-not-concerned';
  constructor(relation: string, symbol: string | null) {
    super({ relation, symbol });
  }
}

/** Of a document of another system nothing but its date tells that it is in force, and withdraws what is open. */
export class LaterDocumentNotInForce extends Refusal {
  readonly code = 'later-document-not-in-force';
  constructor(symbol: string | null, documentDate: string | null) {
    super({ symbol, documentDate });
  }
}

/** It has tasks and a life of its own here, and is corrected as a directive. */
export class DocumentIsDirective extends Refusal {
  readonly code = 'document-is-directive';
  constructor(directive: string, status: string) {
    super({ directive, status });
  }
}

/** A document of another system is there already when it is entered. */
export class DocumentDateAhead extends Refusal {
  readonly code = 'document-date-ahead';
  constructor(documentDate: string, today: string) {
    super({ documentDate, today });
  }
}

/** `reason` says what is wrong with the name, once the folders before it are cut off. */
export class FileNameInvalid extends Refusal {
  readonly code = 'file-name-invalid';
  constructor(reason: 'blank' | 'control-characters' | 'too-long', most: number) {
    super({ reason, most });
  }
}

export class TooManyFiles extends Refusal {
  readonly code = 'too-many-files';
  constructor(most: number) {
    super({ most });
  }
}

export class FileNotAttached extends Refusal {
  readonly code = 'file-not-attached';
  constructor(sha256: string) {
    super({ sha256 });
  }
}
