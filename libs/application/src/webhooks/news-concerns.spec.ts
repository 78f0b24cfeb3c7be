import { beforeEach, describe, expect, it } from '@jest/globals';
import { assignmentStream, type AssignmentTerms, type WebhookNews } from '#domain';
import { InMemoryEventStore, NO_STREAM, systemClock } from '#event-sourcing';
import { concernedBy } from './news-concerns.js';

const TERMS: AssignmentTerms = {
  assignmentId: 'whole',
  directiveId: 'directive',
  taskNo: '1',
  unitId: 'ba-be',
  coordinatorIds: [],
  giverUnitId: 'inspection',
  monitorUnitId: null,
  parentAssignmentId: null,
  content: null,
  productRequired: false,
  deadline: null,
};

describe('what a piece of news is about', () => {
  let store: InMemoryEventStore;
  beforeEach(() => {
    store = new InMemoryEventStore(systemClock);
  });

  async function given(terms: Partial<AssignmentTerms>): Promise<WebhookNews> {
    const data = { ...TERMS, ...terms };
    const { assignmentId } = data;
    const actor = { userId: 'u', unitId: 'inspection', role: 'system' };
    const meta = {
      commandId: assignmentId,
      correlationId: 'c',
      causationId: null,
      actor,
      occurredAt: '2026-03-02T01:00:00Z',
    };
    const event = { id: assignmentId, type: 'AssignmentGiven.v1' as const, data, meta };
    await store.append({ stream: assignmentStream(assignmentId), expectedRevision: NO_STREAM, events: [event] });
    return event;
  }
  const share = { assignmentId: 'share', unitId: 'nam-mau', parentAssignmentId: 'whole' };

  it('is the directive that asks for it', async () => {
    const news = await given({});
    expect(await concernedBy(store, news)).toEqual({
      directiveId: 'directive',
      assignmentId: 'whole',
      unitId: 'ba-be',
    });
  });

  it('is the check that demands it, of what was handed on too, and no directive', async () => {
    const remedy = { checkId: 'check', demandNo: 1, forUnitId: null };
    const of = { directiveId: null, checkId: 'check' };
    expect(await concernedBy(store, await given({ directiveId: 'check', remedy }))).toMatchObject(of);
    expect(await concernedBy(store, await given({ directiveId: 'check', ...share }))).toEqual({
      ...of,
      assignmentId: 'share',
      unitId: 'nam-mau',
    });
  });

  it('is the review that it is a report for, and the directive that is reviewed', async () => {
    const review = { reviewId: 'review', kind: 'interim', directiveId: 'directive' } as const;
    const of = { directiveId: 'directive', reviewId: 'review' };
    expect(await concernedBy(store, await given({ directiveId: 'review', review }))).toMatchObject(of);
    expect(await concernedBy(store, await given({ directiveId: 'review', ...share }))).toMatchObject(of);
  });
});
