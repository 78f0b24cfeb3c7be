import { Refusal } from '#event-sourcing';

/** What is wrong with an entry of a register; `code` is that of the entry. */
export type RegisterProblem = { readonly code: string } & (
  | { readonly problem: 'nameless' | 'twice' | 'selects-nothing' }
  /** `other`: a code that differs in capitals only, of the register or of a unit that is there. */
  | { readonly problem: 'alike'; readonly other: string }
  | { readonly problem: 'kind-unknown'; readonly kind: string }
  | { readonly problem: 'superior-unknown' | 'below-itself'; readonly superior: string }
  | { readonly problem: 'member-unknown'; readonly member: string }
  | { readonly problem: 'second-head'; readonly head: string }
  | {
      readonly problem: 'superior-unfit';
      readonly kind: string;
      readonly superior: string;
      readonly superiorKind: string;
    }
);

/** The register contradicts itself; `problems` name the entries. Nothing was imported. */
export class RegisterInconsistent extends Refusal {
  readonly code = 'register-inconsistent';
  constructor(problems: readonly RegisterProblem[]) {
    super({ problems });
  }
}
