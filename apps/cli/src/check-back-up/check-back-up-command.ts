import { manifestInWords } from '../archive/manifest-in-words.js';
import { optionIn } from '../archive/option-in.js';
import { checkBackUp } from './check-back-up.js';

/** `check-backup --from FOLDER` */
export async function checkBackUpCommand(args: readonly string[]): Promise<void> {
  const from = optionIn(args, '--from', 'npm run thongsuot -- check-backup --from FOLDER');
  console.log(`Complete and unchanged: ${from}\n${manifestInWords(await checkBackUp(from))}`);
}
