import { Refusal } from '#event-sourcing';

export class BulkOrderUnknown extends Refusal {
  readonly code = 'order-unknown';
  constructor(order: string) {
    super({ order });
  }
}

export class BulkOrderEmpty extends Refusal {
  readonly code = 'order-empty';
}

export class BulkOrderTooLarge extends Refusal {
  readonly code = 'order-too-large';
  constructor(count: number, most: number) {
    super({ count, most });
  }
}

export class BulkOrderUnderWay extends Refusal {
  readonly code = 'order-under-way';
  constructor(decided: number, count: number) {
    super({ decided, count });
  }
}

/** Taken back already, but not yet everywhere. */
export class BulkUndoUnderWay extends Refusal {
  readonly code = 'order-undo-under-way';
  constructor(left: number) {
    super({ left });
  }
}

/** Nothing of it stands any more. */
export class BulkOrderUndoneAlready extends Refusal {
  readonly code = 'order-undone-already';
}

export class BulkOrderTooOld extends Refusal {
  readonly code = 'order-too-old';
  constructor(orderedOn: string, days: number) {
    super({ orderedOn, days });
  }
}

/** Every assignment refused the step: there is nothing to take back. */
export class BulkOrderDidNothing extends Refusal {
  readonly code = 'order-did-nothing';
}
