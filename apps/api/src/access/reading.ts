import { Inject, Injectable } from '@nestjs/common';
import { Authority, NotAllowed, ORGANISATION, type Organisation, type Rights } from '#application';
import { AssignmentUnknown, DirectiveUnknown, DocumentUnknown, UnitUnknown, type UnitTree } from '#domain';
import type { Actor } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import {
  findAssignment,
  findDirective,
  findDocument,
  isDirectiveVisible,
  type AssignmentView,
  type DirectiveView,
  type DocumentSummary,
  type Overseers,
  type ReadModels,
  type VisibleTo,
} from '#read-models';

/**
 * Who may read what of the read models; whatever is outside one's scope is refused as `not-allowed`, as the
 * commands do, and what does not exist is unknown. A unit reads its own subtree and the directives given to it;
 * who reads the issuer, the drafter or the monitor of a directive reads all of it.
 */
@Injectable()
export class Reading {
  constructor(
    private readonly authority: Authority,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(READ_MODELS) private readonly db: ReadModels,
  ) {}

  rightsOf(actor: Actor): Promise<Rights> {
    return this.authority.rightsOf(actor);
  }

  /** @throws UnitUnknown, NotAllowed */
  async demandUnit(actor: Actor, unitId: string): Promise<void> {
    const [tree, rights] = await Promise.all([this.organisation.tree(), this.authority.rightsOf(actor)]);
    if (!tree.get(unitId)) throw new UnitUnknown(unitId);
    rights.demandReading(unitId);
  }

  async visibleTo(actor: Actor): Promise<VisibleTo> {
    const [tree, rights] = await Promise.all([this.organisation.tree(), this.authority.rightsOf(actor)]);
    return isOnlyRoot(rights.scopeRootId, tree) ? 'everything' : { subtreeOf: rights.scopeRootId };
  }

  /** @throws DirectiveUnknown, NotAllowed */
  async directive(
    actor: Actor,
    directiveId: string,
    now: string,
  ): Promise<{ view: DirectiveView; isOverseen: boolean }> {
    const [view, rights] = await Promise.all([
      findDirective(this.db, directiveId, now),
      this.authority.rightsOf(actor),
    ]);
    if (!view) throw new DirectiveUnknown(directiveId);
    if (this.oversees(rights, view)) return { view, isOverseen: true };
    const isVisible = await isDirectiveVisible(this.db, directiveId, await this.visibleTo(actor));
    if (!isVisible) throw new NotAllowed(actor.role, 'read', 'Directive');
    return { view, isOverseen: false };
  }

  /** @throws DirectiveUnknown, NotAllowed for who sees only a part of it */
  async overseenDirective(actor: Actor, directiveId: string, now: string): Promise<DirectiveView> {
    const { view, isOverseen } = await this.directive(actor, directiveId, now);
    if (!isOverseen) throw new NotAllowed(actor.role, 'read', 'Directive');
    return view;
  }

  /**
   * Whose part of a directive is looked at: the unit asked for, with everything below it; where none is, all of it (null),
   * or for who sees only a part, the caller's own scope.
   * @throws DirectiveUnknown, UnitUnknown, NotAllowed
   */
  async partOf(actor: Actor, directiveId: string, now: string, unitId?: string): Promise<string | null> {
    const { isOverseen } = await this.directive(actor, directiveId, now);
    if (unitId === undefined) return isOverseen ? null : (await this.authority.rightsOf(actor)).scopeRootId;
    if (!isOverseen) await this.demandUnit(actor, unitId);
    else if (!(await this.organisation.tree()).get(unitId)) throw new UnitUnknown(unitId);
    return unitId;
  }

  /** Whether he sees the directive as a whole, with everybody's assignments. */
  oversees(rights: Rights, { status, issuerUnitId, jointIssuerIds, ownerUnitId, monitorUnitId }: Overseers): boolean {
    // A draft binds nobody yet: its monitor hears of it when it is issued.
    const own = [issuerUnitId, ...jointIssuerIds, ownerUnitId];
    const units = status === 'draft' ? own : [...own, monitorUnitId];
    return units.some((unitId) => unitId !== null && rights.mayRead(unitId));
  }

  /** @throws DocumentUnknown, NotAllowed */
  async document(actor: Actor, documentId: string): Promise<DocumentSummary> {
    const found = await findDocument(this.db, documentId, await this.visibleTo(actor));
    if (!found) throw new DocumentUnknown(documentId);
    if (found.hidden) throw new NotAllowed(actor.role, 'read', 'Document');
    return found;
  }

  /** @throws AssignmentUnknown, NotAllowed */
  async assignment(actor: Actor, assignmentId: string): Promise<AssignmentView> {
    const [view, rights] = await Promise.all([findAssignment(this.db, assignmentId), this.authority.rightsOf(actor)]);
    if (!view) throw new AssignmentUnknown(assignmentId);
    // A unit that it has passed on from still reads what it did.
    const held = view.clock.map(({ unitId }) => unitId);
    const concerned = [view.unitId, view.giverUnitId, view.monitorUnitId, ...view.coordinatorIds, ...held];
    if (concerned.some((unitId) => unitId !== null && rights.mayRead(unitId))) return view;
    throw new NotAllowed(actor.role, 'read', 'Assignment');
  }
}

const soleRoots = new WeakMap<UnitTree, string | null>();

/** Under the one root of the tree lies everything, and no list needs to be cut. */
function isOnlyRoot(unitId: string, tree: UnitTree): boolean {
  let root = soleRoots.get(tree);
  if (root === undefined) {
    const roots = [...tree.all()].filter(({ parentId }) => parentId === null);
    root = roots.length === 1 ? roots[0]!.unitId : null;
    soleRoots.set(tree, root);
  }
  return root === unitId;
}
