import type { Addressee, DirectiveContent, LocalDate, TaskContent, UnitGroup, UnitTree } from '#domain';
import { fold, type DirectiveDraft, type DraftTask, type Signer, type StatedDeadline } from '#intake';

/**
 * What the draft's names mean in the register of units. A name that matches no unit and no group stays a name:
 * the clerk decides, the program does not guess.
 */
export function contentOf(
  draft: DirectiveDraft,
  tree: UnitTree,
  groups: ReadonlyMap<string, UnitGroup>,
  today: LocalDate,
): DirectiveContent {
  const directory = new Directory(tree, groups, today);
  const { followUp } = draft;
  const boundByIntroduction = draft.addressees.map(({ name }) => name);
  return {
    type: draft.type?.value ?? null,
    number: draft.number?.value ?? null,
    issuerUnitId: directory.unitNamed(draft.issuer?.value),
    issuerNamed: draft.issuer?.value ?? null,
    title: draft.title?.value ?? null,
    documentDate: draft.documentDate?.value ?? null,
    signedAt: draft.signedAt?.value ?? null,
    signer: draft.signer && signerOf(draft.signer.value),
    tasks: withOwnNumbers(draft.tasks.map((task) => taskOf(task, boundByIntroduction, directory))),
    followUp: followUp && {
      monitorUnitId: directory.unitNamed(followUp.monitor?.value),
      monitorNamed: followUp.monitor?.value ?? null,
      coordinators: followUp.coordinators.map(({ name }) => name),
      reportsTo: followUp.reportsTo?.value ?? null,
      recurrence: followUp.recurrence && { period: followUp.recurrence.period?.value ?? null },
    },
    recipients: draft.recipients.map(({ unit, channel, purpose }) => ({ unit, channel, purpose })),
    basis: draft.basis.map(({ symbol }) => symbol),
    dissemination: draft.dissemination?.value ?? null,
  };
}

/** A task that names no addressee binds those whom the introduction names. */
function taskOf(task: DraftTask, boundByIntroduction: readonly string[], directory: Directory): TaskContent {
  const addressedAs = task.lead?.value ?? boundByIntroduction;
  const addressees = addressedAs.map((name) => directory.addresseeNamed(name)).filter((found) => found !== null);
  const coordinatorIds = (task.coordinators?.value ?? [])
    .map((name) => directory.unitNamed(name))
    .filter((unitId) => unitId !== null);
  return {
    no: task.no,
    text: task.text?.value ?? '',
    addressees: distinct(addressees),
    addressedAs,
    coordinatorIds: [...new Set(coordinatorIds)],
    deadline: task.deadline && deadlineOf(task.deadline.value),
    recurrence: task.recurrence && { period: task.recurrence.period?.value ?? null },
    productRequired: task.product !== null,
  };
}

/** Without the words of the text, which stay with what was read: a clerk's correction has none. */
function deadlineOf({ stated: _words, ...deadline }: StatedDeadline): TaskContent['deadline'] {
  return deadline;
}

function signerOf({ name, position, capacity }: Signer): DirectiveContent['signer'] {
  return { name, position, capacity };
}

/** A number that the text uses again is told apart: a task is found by its number, by the clerk and by its units. */
function withOwnNumbers(tasks: readonly TaskContent[]): TaskContent[] {
  const taken = new Set<string>();
  return tasks.map((task) => {
    let no = task.no;
    for (let count = 2; taken.has(no); count++) no = `${task.no} (${count})`;
    taken.add(no);
    return { ...task, no };
  });
}

function distinct(addressees: readonly Addressee[]): Addressee[] {
  return [...new Map(addressees.map((addressee) => [JSON.stringify(addressee), addressee])).values()];
}

/** Units and groups by the wordings under which documents name them. */
class Directory {
  private readonly units = new Wordings();
  private readonly groups = new Wordings();

  constructor(tree: UnitTree, groups: ReadonlyMap<string, UnitGroup>, today: LocalDate) {
    for (const { unitId, name } of tree.all()) if (tree.existsOn(unitId, today)) this.units.add(name, unitId);
    for (const { groupId, name, aliases } of groups.values()) {
      for (const wording of [name, ...aliases]) this.groups.add(wording, groupId);
    }
  }

  unitNamed(name: string | undefined): string | null {
    return name ? this.units.meantBy(name) : null;
  }

  addresseeNamed(name: string): Addressee | null {
    const unitId = this.units.meantBy(name);
    if (unitId) return { kind: 'unit', unitId };
    const groupId = this.groups.meantBy(name);
    return groupId ? { kind: 'group', groupId } : null;
  }
}

/** What a wording means; null where it means nothing, or more than one: two communes may bear the same name. */
class Wordings {
  private readonly meanings = new Map<string, string | null>();

  add(wording: string, id: string): void {
    const key = fold(wording);
    const known = this.meanings.get(key);
    this.meanings.set(key, known === undefined || known === id ? id : null);
  }

  meantBy(wording: string): string | null {
    return this.meanings.get(fold(wording)) ?? null;
  }
}
