import { Refusal } from '#event-sourcing';

/** `problems` name line, field and what stands there, the first of them only where they are many. Nothing was imported. */
export class SuccessionTableRefused extends Refusal {
  readonly code = 'succession-table-refused';
  constructor(problems: readonly { readonly line: number; readonly field: string; readonly found: string | null }[]) {
    super({ problems });
  }
}

/** The table has its columns and no row, or none of the province that was asked for. */
export class SuccessionTableEmpty extends Refusal {
  readonly code = 'succession-table-empty';
  constructor(province: string | null) {
    super({ province });
  }
}

/** Where a line is no table at all. */
export class TableUnreadable extends Refusal {
  readonly code = 'table-unreadable';
  constructor(line: number, flaw: string) {
    super({ line, flaw });
  }
}
