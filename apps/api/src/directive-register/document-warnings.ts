import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '#application';
import { isChanging } from '#domain';
import type { Actor, Clock } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import { documentsBySymbol, lineageOf, progressOf, type DirectiveView, type ReadModels } from '#read-models';
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
    for (const { relation, toId, openAssignments } of links) {
      const earlier = byId.get(toId);
      const { symbol = null, lapsed = null, kind } = earlier ?? {};
      const ends = relation === 'replaces' || relation === 'recalls';
      if (lapsed && !ends) warnings.push({ code: `warning-rests-on-${lapsed}`, path: 'links', fields: { symbol } });
      if (status === 'draft' && isChanging(relation) && kind === 'directive') {
        const progress = await progressOf(this.db, toId, this.clock.now().toISOString());
        const fields = { symbol, open: progress?.sums.open.total ?? 0 };
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
