import {
  decree,
  reformDay,
  reformDayStream,
  reformYear,
  reformYearStream,
  unitsActedOn,
  yearOf,
  type DecreeContent,
  type DecreeEvent,
  type LocalDate,
  type UnitTree,
} from '#domain';
import { decideAndAppend, deriveId, fold, type CommandMeta, type EventStore } from '#event-sourcing';
import { unwritten } from '../unwritten-store.js';

/** What a decree has that no other one may have at once: its units on their day, and its number in its year. */
export class DecreeClaims {
  constructor(
    private readonly store: EventStore,
    private readonly meta: CommandMeta,
    private readonly decreeId: string,
  ) {}

  /**
   * Both or none: a draft that is refused one of them does not keep the other from its owner.
   * @throws ReformedByTwoDecrees, DecreeNumberTaken
   */
  async take(content: DecreeContent, tree: UnitTree): Promise<void> {
    await this.takeIn(unwritten(this.store), content, tree);
    await this.takeIn(this.store, content, tree);
  }

  private async takeIn(
    store: EventStore,
    { inForceOn: on, number, title, changes }: DecreeContent,
    tree: UnitTree,
  ): Promise<void> {
    const { decreeId } = this;
    const year = yearOf(on);
    const naming = { type: 'ClaimNumber', data: { year, decreeId, number, title, inForceOn: on } } as const;
    await decideAndAppend(store, reformYear, reformYearStream(year), naming, this.part(`name ${year}`));
    const command = {
      type: 'ClaimUnits',
      data: { on, decreeId, number, unitIds: unitsActedOn(changes) },
      nameOf: (unitId: string) => tree.get(unitId)?.name ?? unitId,
    } as const;
    await decideAndAppend(store, reformDay, reformDayStream(on), command, this.part(`claim ${on}`));
  }

  /** Gives up what the decree once had and has no longer, also where an attempt broke off. */
  async releaseOthers(history: readonly DecreeEvent[]): Promise<void> {
    const { status, content } = fold(decree, history);
    const days = new Set(history.flatMap(({ data }) => ('content' in data ? [data.content.inForceOn] : [])));
    const kept = status === 'adopted' || status === 'in-force' ? content?.inForceOn : undefined;
    for (const day of days) if (day !== kept) await this.releaseUnits(day);
    const keptYear = kept === undefined ? undefined : yearOf(kept);
    for (const year of new Set([...days].map(yearOf))) if (year !== keptYear) await this.releaseNumber(year);
  }

  private async releaseUnits(on: LocalDate): Promise<void> {
    const command = { type: 'ReleaseUnits', data: { on, decreeId: this.decreeId } } as const;
    await decideAndAppend(this.store, reformDay, reformDayStream(on), command, this.part(`release ${on}`));
  }

  private async releaseNumber(year: number): Promise<void> {
    const command = { type: 'ReleaseNumber', data: { year, decreeId: this.decreeId } } as const;
    await decideAndAppend(this.store, reformYear, reformYearStream(year), command, this.part(`unname ${year}`));
  }

  /** The same command's meta for another stream. */
  private part(part: string): CommandMeta {
    const { fingerprint: _whole, ...meta } = this.meta;
    return { ...meta, commandId: deriveId(meta.commandId, part) };
  }
}
