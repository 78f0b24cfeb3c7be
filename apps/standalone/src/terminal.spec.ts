import { describe, expect, it } from '@jest/globals';
import { yesOrNo } from './terminal.js';

/** What comes of the answers, and what was asked. */
async function outcomeOf(...answers: string[]) {
  const questions: string[] = [];
  const wanted = await yesOrNo(async (question) => {
    questions.push(question);
    return answers.shift()!;
  });
  return { wanted, questions };
}

describe('the question at the first start', () => {
  it.each(['', 'c', 'Có', 'co\u0301', 'Y', ' yes '])('takes %j for yes', async (answer) => {
    expect(await outcomeOf(answer)).toMatchObject({ wanted: true });
  });

  it.each(['k', 'Không', 'n', 'NO'])('takes %j for no', async (answer) => {
    expect(await outcomeOf(answer)).toMatchObject({ wanted: false });
  });

  it('takes no other word for an answer, and asks again', async () => {
    const { wanted, questions } = await outcomeOf('mẫu', 'u', 'y');
    expect(wanted).toBe(true);
    expect(questions).toEqual([
      expect.stringContaining('Load the sample province'),
      'Có hay không? · Yes or no? [C/k · Y/n] ',
      'Có hay không? · Yes or no? [C/k · Y/n] ',
    ]);
  });
});
