import { ArgumentsNotUnderstood } from '../arguments.js';
import { DemoOffice } from '../office.js';
import type { Chapter, Tell } from './chapter.js';
import { asOfChapter } from './as-of.js';
import { checksChapter } from './checks.js';
import { clockChapter } from './clock.js';
import { evaluationChapter } from './evaluation.js';
import { lineageChapter } from './lineage.js';
import { ordersChapter } from './orders.js';
import { periodsChapter } from './periods.js';
import { reformChapter } from './reform.js';
import { yearChapter } from './year.js';

const CHAPTERS: readonly Chapter[] = [
  lineageChapter,
  ordersChapter,
  clockChapter,
  checksChapter,
  evaluationChapter,
  reformChapter,
  periodsChapter,
  asOfChapter,
  yearChapter,
];

export const listOfChapters = (): string => CHAPTERS.map(({ name, title }) => `${name.padEnd(16)} ${title}`).join('\n');

/** @throws ArgumentsNotUnderstood for a name that no chapter has */
export async function playChapter(name: string, log: Tell, tell: Tell): Promise<void> {
  const chapter = CHAPTERS.find((one) => one.name === name);
  if (!chapter) throw new ArgumentsNotUnderstood(`There is no chapter ${name}. There are:\n${listOfChapters()}`);
  const office = await DemoOffice.open(chapter.startAt, log, chapter.prepare);
  try {
    tell(`${chapter.title}\n`);
    await chapter.play(office, tell);
  } finally {
    await office.close();
  }
}
