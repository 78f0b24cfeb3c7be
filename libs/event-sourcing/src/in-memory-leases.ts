import type { Clock } from './clock.js';
import type { Lease, Leases, Member, Roster } from './lease.js';

/** For specs: one map for all holders, under a clock that stands for the store's. */
export class InMemoryLeases implements Leases {
  private readonly leases = new Map<string, Lease & { readonly until: number }>();
  private readonly members = new Map<string, Member & { readonly until: number }>();

  constructor(private readonly clock: Clock) {}

  async attend(member: Member, term: number): Promise<Roster> {
    this.members.set(member.holder, { ...member, until: this.now() + term });
    return this.roster();
  }

  async acquire(names: readonly string[], holder: string, term: number): Promise<Lease[]> {
    return names.flatMap((name) => {
      const present = this.leases.get(name);
      if (present && present.holder !== holder && present.until > this.now()) return [];
      const lease = { name, holder, token: (present?.token ?? 0) + 1 };
      this.leases.set(name, { ...lease, until: this.now() + term });
      return [lease];
    });
  }

  async renew(leases: readonly Lease[], term: number): Promise<Lease[]> {
    const mine = leases.filter((lease) => this.isNewest(lease));
    for (const lease of mine) this.leases.set(lease.name, { ...lease, until: this.now() + term });
    return mine;
  }

  async release(lease: Lease): Promise<void> {
    if (this.isNewest(lease)) this.leases.set(lease.name, { ...lease, holder: '', until: -Infinity });
  }

  async leave(holder: string): Promise<void> {
    this.members.delete(holder);
  }

  async roster(): Promise<Roster> {
    const held = [...this.leases.values()].filter(({ until }) => until > this.now());
    return {
      members: [...this.members.values()]
        .filter(({ until }) => until > this.now())
        .map(({ holder, names }) => ({ holder, names })),
      holders: new Map(held.map(({ name, holder }) => [name, holder])),
    };
  }

  private isNewest({ name, holder, token }: Lease): boolean {
    const present = this.leases.get(name);
    return present?.token === token && present.holder === holder;
  }

  private now(): number {
    return this.clock.now().getTime();
  }
}
