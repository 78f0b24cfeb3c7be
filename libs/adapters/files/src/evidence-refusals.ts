import { Refusal } from '#event-sourcing';

export class EvidenceEmpty extends Refusal {
  readonly code = 'evidence-empty';
  constructor(name: string) {
    super({ name, size: 0 });
  }
}

export class EvidenceTooLarge extends Refusal {
  readonly code = 'evidence-too-large';
  /** @param size bytes read when the bound was passed; how large the file is was not found out */
  constructor(name: string, size: number, maxBytes: number) {
    super({ name, size, maxBytes });
  }
}

export class EvidenceTypeMismatch extends Refusal {
  readonly code = 'evidence-type-mismatch';
  constructor(name: string, size: number, declaredType: string, actualType: string) {
    super({ name, size, declaredType, actualType });
  }
}

export class EvidenceTypeNotAllowed extends Refusal {
  readonly code = 'evidence-type-not-allowed';
  /** @param allowed the extensions that are */
  constructor(name: string, declaredType: string, actualType: string | undefined, allowed: readonly string[]) {
    super({ name, declaredType, actualType, allowed });
  }
}
