/** How long a value is taken for present without asking, in milliseconds. */
const TRUSTED_FOR = 250;

/** A value that is costly to load and cheap to see unchanged: loaded again only when its version has moved. */
export class Refreshed<Value> {
  private current: { version: string; value: Value } | null = null;
  private checkedAt = -Infinity;
  private loading: Promise<Value> | null = null;

  constructor(
    private readonly version: () => Promise<string>,
    private readonly load: () => Promise<Value>,
  ) {}

  value(): Promise<Value> {
    if (this.current && performance.now() - this.checkedAt < TRUSTED_FOR) return Promise.resolve(this.current.value);
    this.loading ??= this.refresh().finally(() => (this.loading = null));
    return this.loading;
  }

  /** Looks whether it has changed, whenever the last look was. */
  async present(): Promise<Value> {
    // A look that is under way may have begun before the change that the caller knows of.
    await this.loading?.catch(() => {});
    this.checkedAt = -Infinity;
    return this.value();
  }

  private async refresh(): Promise<Value> {
    const startedAt = performance.now();
    // The version first: what changes while the value is loaded is then seen as a change at the next look.
    const version = await this.version();
    if (this.current?.version !== version) this.current = { version, value: await this.load() };
    this.checkedAt = startedAt;
    return this.current.value;
  }
}
