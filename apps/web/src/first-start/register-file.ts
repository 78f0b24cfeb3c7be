import type { paths } from '../api/schema.js';

export type RegisterFile = NonNullable<
  paths['/api/v1/register-imports']['post']['requestBody']
>['content']['application/json'];

/** What the API takes at most. */
const MOST_BYTES = 4 * 1_048_576;

/** What was read of a file; its fields are judged by the API. */
export type ReadFile =
  { readonly register: RegisterFile } | { readonly trouble: 'tooLarge' | 'notJson' | 'noUnits'; readonly why: string };

export async function readRegister(file: File): Promise<ReadFile> {
  if (file.size > MOST_BYTES) return { trouble: 'tooLarge', why: '' };
  let read: unknown;
  try {
    read = JSON.parse(await file.text());
  } catch (error) {
    return { trouble: 'notJson', why: error instanceof Error ? error.message : '' };
  }
  const hasUnits = typeof read === 'object' && read !== null && 'units' in read && Array.isArray(read.units);
  return hasUnits ? { register: read as RegisterFile } : { trouble: 'noUnits', why: '' };
}

/** The code of the entry that a problem is about, where there is one: `units.3.kind` is about the fourth unit. */
export function codeAt(register: RegisterFile, path: string): string | null {
  const [, list, index] = /^(units|unitGroups)\.(\d+)/.exec(path) ?? [];
  const entry = list ? register[list as 'units' | 'unitGroups']?.[Number(index)] : undefined;
  return typeof entry?.code === 'string' ? entry.code : null;
}
