import { describe, expect, it } from '@jest/globals';
import { fold, type Decider } from '#event-sourcing';
import { specOf } from '#testing';
import { blankContent } from './content.js';
import * as the from '../fixtures/directive-steps.js';
import { directive, type DirectiveEvent, type DirectiveState } from './directive.js';
import { isPossible, type DirectiveStep } from './possible-steps.js';

const STEPS: readonly DirectiveStep[] = ['CorrectDraft', 'DiscardDraft', 'IssueDirective', 'RecallDirective'];
const possibleAfter = (...history: readonly DirectiveEvent[]) => {
  const state = fold(directive as Decider<never, DirectiveState, DirectiveEvent>, history);
  return STEPS.filter((step) => isPossible(step, state));
};
const issued = [the.drafted(), ...specOf(directive)(the.drafted()).when(the.issue()).events()];

describe('steps that are possible', () => {
  it('with a draft are all but the recall, whatever it still lacks', () => {
    const all = ['CorrectDraft', 'DiscardDraft', 'IssueDirective'];
    const tasks = Array.from({ length: 201 }, (_, no) => the.someTask(String(no)));
    for (const content of [the.completeContent(), blankContent, the.completeContent({ tasks })]) {
      expect(possibleAfter(the.drafted(content))).toEqual(all);
    }
  });

  it('with an issued directive is the recall', () => expect(possibleAfter(...issued)).toEqual(['RecallDirective']));

  it('are none with one that was recalled or discarded, or never was', () => {
    expect(possibleAfter(...issued, the.recalled())).toEqual([]);
    expect(possibleAfter(the.drafted(), the.discarded())).toEqual([]);
    expect(possibleAfter()).toEqual([]);
  });
});
