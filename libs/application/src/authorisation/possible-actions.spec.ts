import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { assignmentIdOf, directive, directiveStream, type DirectiveEvent } from '#domain';
import { fold } from '#event-sourcing';
import { AcknowledgeAssignment } from '../acknowledge-assignment/acknowledge-assignment.js';
import { drafted, issued } from '../fixtures/directives.js';
import { openOffice, type OfficeUnderTest } from '../fixtures/office.js';
import { clerk, person } from '../fixtures/province.js';
import { Authority } from './authority.js';
import { assignmentActions, directiveActions } from './possible-actions.js';

let office: OfficeUnderTest;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const doer = person('unit-officer', 'ba-be');
const assignmentId = assignmentIdOf('directive-1', '1', 'ba-be');

async function withAssignment(actor = doer) {
  const rights = await office.get(Authority).rightsOf(actor);
  return assignmentActions(rights, actor, await office.assignmentOf(assignmentId), office.clock.now().toISOString());
}

async function withDirective(actor = clerk) {
  const rights = await office.get(Authority).rightsOf(actor);
  const history = await office.store.readStream(directiveStream('directive-1'));
  return directiveActions(rights, fold(directive, history as unknown as DirectiveEvent[]));
}

describe('what may be done', () => {
  it('with an assignment is what one has the right to and what fits where it stands', async () => {
    expect(await withAssignment()).toEqual([]);
    await issued(office);
    expect(await withAssignment()).toEqual(['deliver', 'acknowledge', 'refuse', 'ask-extension']);
    await office.ask(AcknowledgeAssignment, { assignmentId }, doer);
    expect(await withAssignment()).toEqual(['cascade', 'report', 'ask-extension']);
    expect(await withAssignment(clerk)).toEqual(['suspend', 'withdraw', 'extend', 'transfer']);
    expect(await withAssignment(person('inspector', 'inspection'))).toEqual([]);
  });

  it('with a directive as well', async () => {
    expect(await withDirective()).toEqual([]);
    await drafted(office);
    expect(await withDirective()).toEqual(['correct', 'issue']);
    expect(await withDirective(doer)).toEqual([]);
  });

  it('with an issued directive is to recall it', async () => {
    await issued(office);
    expect(await withDirective()).toEqual(['recall']);
  });
});
