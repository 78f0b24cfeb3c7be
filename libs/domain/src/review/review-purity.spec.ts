import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { until } from '../fixtures/assignment-steps.js';
import { isPure } from '../fixtures/is-pure.js';
import { cancel, conclude, correct, open } from '../fixtures/review-steps.js';
import type { ReviewCommand } from './review-commands.js';
import { review } from './review.js';

const day = fc.constantFrom('2026-06-12', '2026-06-30', '2026-07-20');
const wording = fc.constantFrom('', ' ', 'có lý do', 'có lý do');
const kind = fc.constantFrom('interim', 'final');

const reviewCommands: fc.Arbitrary<ReviewCommand> = fc
  .record({ day, wording, kind, unitId: fc.constantFrom('ba-be', 'standing-committee') })
  .chain(({ day: on, wording: text, kind: of, unitId }) =>
    fc.constantFrom<ReviewCommand>(
      open({ kind: of, title: text, unitIds: [unitId], figuresOn: on, deadline: until(on) }),
      open({ kind: of }),
      conclude({ concludedOn: on, narrative: { results: text } }, on),
      correct({ concludedOn: on, number: text, reason: text }, on),
      cancel(text),
    ),
  );

describe('deciding and evolving of a review, over random commands on frozen states', () => {
  it('is pure', () => isPure(review, reviewCommands));
});
