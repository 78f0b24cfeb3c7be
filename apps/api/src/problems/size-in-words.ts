/** Bytes as people say them; `?` where they are not known. */
export function sizeInWords(bytes: string | undefined): string {
  const count = Number(bytes);
  if (Number.isNaN(count)) return '?';
  return count >= 1_048_576 ? `${Math.round(count / 1_048_576)} MB` : `${Math.round(count / 1_024)} kB`;
}
