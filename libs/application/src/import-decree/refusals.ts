import { Refusal } from '#event-sourcing';

/** `problems` name line, field and what stands there, the first of them only where they are many. Nothing was imported. */
export class SuccessionTableRefused extends Refusal {
  readonly code = 'succession-table-refused';
  constructor(problems: readonly { readonly line: number; readonly field: string; readonly found: string | null }[]) {
    super({ problems });
  }
}

/** Where a line is no table at all. */
export class TableUnreadable extends Refusal {
  readonly code = 'table-unreadable';
  constructor(line: number, flaw: string) {
    super({ line, flaw });
  }
}
