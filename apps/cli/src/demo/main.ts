import 'reflect-metadata';
import { Refusal } from '#event-sourcing';
import { sampleDirective } from '#sample';
import { ArgumentsNotUnderstood, demoArguments, USAGE } from './arguments.js';
import { sentenceFor } from '../../../api/src/index.js';
import { asRead } from './as-read.js';
import { listOfChapters, playChapter } from './chapters/chapters.js';
import { directiveText, FileNotReadable } from './directive-text.js';
import { play } from './play.js';
import { boardTable, directiveTable, lineOf, taskTable } from './tables.js';

const log = (line: string) => console.error(line);

async function main(): Promise<void> {
  const { directive, chapter, chapters, json, help } = demoArguments(process.argv.slice(2));
  if (help) return console.log(USAGE);
  if (chapters) return console.log(listOfChapters());
  if (chapter !== null) return playChapter(chapter, log, (line) => console.log(line));
  const text = directive === null ? sampleDirective : await directiveText(directive);
  const played = await play(text, log, (entry) => (json ? log : console.log)(lineOf(entry)));
  if (json) {
    const { units, assignments, timeline, board, chased, events } = played;
    const document = { directive: asRead(played.draft), units, assignments, timeline, board, chased, events };
    return console.log(JSON.stringify(document, null, 2));
  }
  console.log(`\n${directiveTable(played)}\n\n${taskTable(played)}\n\n${boardTable(played)}`);
  const { dueSoon, overdue, escalated } = played.chased;
  console.log(
    `\nĐôn đốc: sắp đến hạn ${dueSoon}, quá hạn ${overdue}, báo cáo cấp trên ${escalated}. Sự kiện: ${played.events}.`,
  );
}

main().catch((error: unknown) => {
  if (error instanceof ArgumentsNotUnderstood || error instanceof FileNotReadable) log(error.message);
  else if (error instanceof Refusal)
    log(`${sentenceFor(error.code, error.fields, 'vi')}\n${sentenceFor(error.code, error.fields, 'en')}`);
  else log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
});
