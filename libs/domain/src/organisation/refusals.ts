import { Refusal } from '#event-sourcing';

export class UnitUnknown extends Refusal {
  readonly code = 'unit-unknown';
  constructor(unit: string) {
    super({ unit });
  }
}

export class UnitExists extends Refusal {
  readonly code = 'unit-exists';
  constructor(unitCode: string, name: string) {
    super({ unitCode, name });
  }
}

export class UnitWithinItself extends Refusal {
  readonly code = 'unit-within-itself';
  constructor(unitCode: string) {
    super({ unitCode });
  }
}

export class ParentUnitMissing extends Refusal {
  readonly code = 'parent-unit-missing';
  constructor(unitCode: string, parent: string) {
    super({ unitCode, parent });
  }
}

export class UnitDissolvedAlready extends Refusal {
  readonly code = 'unit-dissolved';
  constructor(name: string, on: string) {
    super({ name, on });
  }
}

export class UnitNotYetEstablished extends Refusal {
  readonly code = 'unit-not-yet-established';
  constructor(name: string, on: string) {
    super({ name, on });
  }
}

export class DissolvedBeforeEstablished extends Refusal {
  readonly code = 'dissolved-before-established';
  constructor(name: string, on: string, establishedOn: string) {
    super({ name, on, establishedOn });
  }
}

export class GroupUnknown extends Refusal {
  readonly code = 'group-unknown';
  constructor(group: string) {
    super({ group });
  }
}

export class GroupEmpty extends Refusal {
  readonly code = 'group-empty';
  constructor(name: string, asOf: string) {
    super({ name, asOf });
  }
}

export class GroupSelectsNothing extends Refusal {
  readonly code = 'group-selects-nothing';
  constructor(name: string) {
    super({ name });
  }
}
