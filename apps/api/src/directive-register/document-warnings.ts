import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '#application';
import { isChanging } from '#domain';
import type { Actor, Clock } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import {
  documentsBySymbol,
  lineageOf,
  progressOfEach,
  type DirectiveView,
  type LineageLink,
  type ReadModels,
} from '#read-models';
import { Reading } from '../access/reading.js';
import type { Warning } from '../preview-issue/obstacles-in-words.js';

/** What to look at in a draft or a directive because of the documents around it. */
@Injectable()
export class DocumentWarnings {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly reading: Reading,
  ) {}

  async of(actor: Actor, { directiveId, status, content, document, number }: DirectiveView): Promise<Warning[]> {
    const warnings: Warning[] = [];
    if (document.lapsed === 'replaced') warnings.push({ code: 'warning-replaced', path: 'links', fields: { number } });
    if (document.doubleNumber) warnings.push({ code: 'warning-double-number', path: 'number', fields: { number } });
    // Of what is issued nothing else is told but that it rests on what lapsed; most does not.
    if (status !== 'draft' && !document.restsOnLapsed) return warnings;
    const visibleTo = await this.reading.visibleTo(actor);
    const { documents, links } = await lineageOf(this.db, directiveId, { visibleTo, up: 1, down: 0 });
    const byId = new Map(documents.map((one) => [one.documentId, one]));
    const isChanged = ({ relation, toId }: LineageLink) =>
      status === 'draft' && isChanging(relation) && byId.get(toId)?.kind === 'directive';
    const changed = links.filter(isChanged).map(({ toId }) => toId);
    const progress = await progressOfEach(this.db, changed, this.clock.now().toISOString());
    for (const link of links) {
      const { relation, toId, openAssignments } = link;
      const earlier = byId.get(toId);
      const { symbol = null, lapsed = null } = earlier ?? {};
      const ends = relation === 'replaces' || relation === 'recalls';
      if (lapsed && !ends) warnings.push({ code: `warning-rests-on-${lapsed}`, path: 'links', fields: { symbol } });
      if (isChanged(link)) {
        const fields = { symbol, open: progress.get(toId)?.sums.open.total ?? 0 };
        const choice = openAssignments === 'withdraw' ? 'withdraws' : 'keeps';
        warnings.push({ code: `warning-${choice}-open-assignments`, path: 'links', fields });
      }
    }
    if (status === 'draft') {
      const known = await documentsBySymbol(this.db, content.basis, visibleTo);
      const isLinked = (symbol: string) => known.get(symbol)?.some(({ documentId }) => byId.has(documentId));
      const symbols = content.basis.filter((symbol) => !isLinked(symbol));
      if (symbols.length > 0) warnings.push({ code: 'warning-basis-unlinked', path: 'basis', fields: { symbols } });
    }
    return warnings;
  }
}
