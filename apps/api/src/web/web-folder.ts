import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where `npm start` builds the browser application to, beside the compiled programs; null where it was not built. */
export function webFolder(): string | null {
  const folder = join(import.meta.dirname, '../../../../web');
  return existsSync(join(folder, 'index.html')) ? folder : null;
}
