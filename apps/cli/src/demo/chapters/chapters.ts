import { ArgumentsNotUnderstood } from '../arguments.js';
import { DemoOffice } from '../office.js';
import type { Chapter, Tell } from './chapter.js';
import { lineageChapter } from './lineage.js';

const CHAPTERS: readonly Chapter[] = [lineageChapter];

export const listOfChapters = (): string => CHAPTERS.map(({ name, title }) => `${name.padEnd(16)} ${title}`).join('\n');

/** @throws ArgumentsNotUnderstood for a name that no chapter has */
export async function playChapter(name: string, log: Tell, tell: Tell): Promise<void> {
  const chapter = CHAPTERS.find((one) => one.name === name);
  if (!chapter) throw new ArgumentsNotUnderstood(`There is no chapter ${name}. There are:\n${listOfChapters()}`);
  const office = await DemoOffice.open(chapter.startAt, log);
  try {
    tell(`${chapter.title}\n`);
    await chapter.play(office, tell);
  } finally {
    await office.close();
  }
}
