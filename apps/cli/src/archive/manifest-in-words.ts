import type { Manifest } from './manifest.js';

export function manifestInWords({ madeAt, lastPosition, tables, files }: Manifest): string {
  const rows = tables.map(({ name, rows: count }) => `${count} ${name}`).join(', ');
  return `made ${madeAt}, up to position ${lastPosition}: ${rows}, ${files.count} files of ${files.bytes} bytes`;
}
