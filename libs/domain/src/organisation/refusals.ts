import { Refusal } from '#event-sourcing';

export class UnitUnknown extends Refusal {
  readonly code = 'unit-unknown';
  constructor(unit: string) {
    super({ unit });
  }
}

/** `knownCode`: as the unit that has it writes it; codes that differ in capitals only are one. */
export class UnitExists extends Refusal {
  readonly code = 'unit-exists';
  constructor(unitCode: string, name: string, knownCode: string) {
    super({ unitCode, name, knownCode });
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

/** The tree has one head; `head` names it. `place`: the change of a decree, if any. */
export class SecondRoot extends Refusal {
  readonly code = 'second-root';
  constructor(place: string | null, unit: string, head: string) {
    super({ place, unit, head });
  }
}

/** Units of its kind do not stand below one of that kind; `possible` are the kinds below which they do. */
export class SuperiorUnfit extends Refusal {
  readonly code = 'superior-unfit';
  constructor(
    place: string | null,
    unit: string,
    kind: string,
    superior: string,
    superiorKind: string,
    possible: readonly string[],
  ) {
    super({ place, unit, kind, superior, superiorKind, possible });
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

/** A decree says where the units below go; a step on one unit cannot. */
export class UnitHasUnitsBelow extends Refusal {
  readonly code = 'unit-has-units-below';
  constructor(name: string, left: string) {
    super({ name, left });
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
