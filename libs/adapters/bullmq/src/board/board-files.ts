import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/** Files by the name they are asked for; what is not in the folder has no name. */
export async function filesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), path]));
}

export const mediaTypeOf = (path: string): string => MEDIA_TYPES[extname(path)] ?? 'application/octet-stream';

/** Bull Board's page with its values put in, and without the fonts that it would load from elsewhere. */
export async function pageOf(template: string, values: Readonly<Record<string, string>>): Promise<string> {
  const text = await readFile(template, 'utf8');
  return text
    .replace(/<link href="https:[^>]*>/g, '')
    .replace(/<%[=-] *(\w+) *%>/g, (_, name: string) =>
      name === 'uiConfig' ? values[name]! : escaped(values[name] ?? ''),
    );
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
