import { LRUCache } from 'lru-cache';

/** How long another process's revocation may go unnoticed here, in milliseconds of the machine's time. */
const LIFETIME = 1_500;
const MOST = 20_000;

/**
 * Sessions that were valid a moment ago, so that a request normally costs no query. Loads of one key at the same
 * time are one load. What is not found is not kept: made-up tokens must not push out real ones.
 */
export class SessionCache<Value extends { readonly userId: string }> {
  private readonly entries = new LRUCache<string, Value>({ max: MOST, ttl: LIFETIME });
  private readonly loading = new Map<string, Promise<Value | null>>();
  /** Grows with every eviction: a load begun before an eviction must not be kept after it. */
  private evictions = 0;

  async get(key: string, load: () => Promise<Value | null>): Promise<Value | null> {
    return this.entries.get(key) ?? this.loading.get(key) ?? this.load(key, load);
  }

  evict(key: string): void {
    this.evictions++;
    this.loading.delete(key);
    this.entries.delete(key);
  }

  evictUser(userId: string): void {
    this.evictions++;
    this.loading.clear();
    for (const [key, value] of this.entries.entries()) if (value.userId === userId) this.entries.delete(key);
  }

  private async load(key: string, load: () => Promise<Value | null>): Promise<Value | null> {
    const before = this.evictions;
    const loading = load();
    this.loading.set(key, loading);
    try {
      const value = await loading;
      if (value && before === this.evictions) this.entries.set(key, value);
      return value;
    } finally {
      if (this.loading.get(key) === loading) this.loading.delete(key);
    }
  }
}
