/** The right to run one projection or policy, for a time. */
export interface Lease {
  readonly name: string;
  readonly holder: string;
  /** Grows each time the lease is handed out. What a runner writes to refuses all but the newest it has been shown. */
  readonly token: number;
}

/** Stated by a runner that has its data to itself; refused where a lease was ever shown. */
export const NO_LEASE = 0;

/** A newer token was handed out, or the time is over: somebody else may be at work already. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
  constructor(readonly lease: string) {
    super(`The lease of ${lease} is lost: another process may run it now`);
  }
}

/** A process that offers to run what it names. */
export interface Member {
  readonly holder: string;
  readonly names: readonly string[];
}

/** Who is there, and who holds what, at one instant. */
export interface Roster {
  readonly members: readonly Member[];
  /** Holder by name; what nobody holds, or held too long ago, is not in it. */
  readonly holders: ReadonlyMap<string, string>;
}

/**
 * Hands out leases and knows who is there. Times are told by the store's clock alone: those of processes differ, and a
 * process that stood still knows nothing of it. `term` is in milliseconds throughout.
 *
 * Left out: waiting for a lease, which is asking again; and any promise that only one works. That is kept by the token,
 * which whatever is written to compares.
 */
export interface Leases {
  /** Says that the member is there for the next `term`; answers who else is. */
  attend(member: Member, term: number): Promise<Roster>;
  /** Takes those of the names that nobody else holds, each under a new token; also what the holder has already. */
  acquire(names: readonly string[], holder: string, term: number): Promise<Lease[]>;
  /** Prolongs those that were not handed out anew; what is missing in the answer is lost. */
  renew(leases: readonly Lease[], term: number): Promise<Lease[]>;
  /** Makes a lease free at once, if it was not handed out anew. */
  release(lease: Lease): Promise<void>;
  /** The member is gone as far as others are concerned. Its leases are not touched. */
  leave(holder: string): Promise<void>;
  /** As {@link attend} answers, for one that only looks. */
  roster(): Promise<Roster>;
}
