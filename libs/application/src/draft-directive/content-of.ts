import type { Addressee, DirectiveContent, TaskContent, UnitGroup, UnitTree } from '#domain';
import { fold, type DirectiveDraft, type DraftTask } from '#intake';

/**
 * What the draft's names mean in the register of units. A name that matches no unit and no group stays a name:
 * the clerk decides, the program does not guess.
 */
export function contentOf(
  draft: DirectiveDraft,
  tree: UnitTree,
  groups: ReadonlyMap<string, UnitGroup>,
): DirectiveContent {
  const directory = new Directory(tree, groups);
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
    signer: draft.signer?.value ?? null,
    tasks: draft.tasks.map((task) => taskOf(task, boundByIntroduction, directory)),
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
    deadline: task.deadline?.value ?? null,
    recurrence: task.recurrence && { period: task.recurrence.period?.value ?? null },
    productRequired: task.product !== null,
  };
}

function distinct(addressees: readonly Addressee[]): Addressee[] {
  return [...new Map(addressees.map((addressee) => [JSON.stringify(addressee), addressee])).values()];
}

class Directory {
  private readonly units = new Map<string, string>();
  private readonly groups = new Map<string, string>();

  constructor(tree: UnitTree, groups: ReadonlyMap<string, UnitGroup>) {
    for (const { unitId, name, dissolvedOn } of tree.all()) if (!dissolvedOn) this.units.set(fold(name), unitId);
    for (const { groupId, name, aliases } of groups.values()) {
      for (const wording of [name, ...aliases]) this.groups.set(fold(wording), groupId);
    }
  }

  unitNamed(name: string | undefined): string | null {
    return (name && this.units.get(fold(name))) || null;
  }

  addresseeNamed(name: string): Addressee | null {
    const unitId = this.unitNamed(name);
    if (unitId) return { kind: 'unit', unitId };
    const groupId = this.groups.get(fold(name));
    return groupId ? { kind: 'group', groupId } : null;
  }
}
