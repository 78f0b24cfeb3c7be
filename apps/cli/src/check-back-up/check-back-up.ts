import { copyKeptFiles } from '#adapters/files';
import { readLines } from '../archive/lines-file.js';
import { ArchiveNotUsable, filesPath, readManifest, type Manifest } from '../archive/manifest.js';

/**
 * Reads the whole archive and holds it against its hashes.
 * @throws ArchiveNotUsable, UsageError
 */
export async function checkBackUp(folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  for (const table of manifest.tables) {
    for await (const _lines of readLines(folder, table)) continue;
  }
  const { damaged, ...found } = await copyKeptFiles(filesPath(folder), null);
  const { count, bytes, sha256 } = manifest.files;
  if (damaged.length > 0) throw new ArchiveNotUsable(`Damaged in the back-up: ${damaged.join(', ')}`);
  if (found.count !== count || found.bytes !== bytes || found.sha256 !== sha256) {
    throw new ArchiveNotUsable(`The back-up holds ${found.count} files, not the ${count} that were backed up.`);
  }
  return manifest;
}
