const LONGEST = 200;
const LONGEST_EXTENSION = 20;
const WITHOUT_NAME = 'Tệp không tên';

/**
 * A name that is safe to show and to offer for a download: the last part of a path of either kind, without control
 * characters and those that turn the direction of writing (which make `fdp.exe` look like `exe.pdf`).
 */
export function displayName(name: string): string {
  const lastPart = name.split(/[/\\]/).at(-1) ?? '';
  const cleaned = lastPart
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/^[ .]+(?=[ .]|$)|[ .]+$/gu, '')
    .trim();
  return cleaned === '' ? WITHOUT_NAME : shortened(cleaned);
}

/** Lower case, without the dot; empty where the name has none: what follows the dot in "số 12.2026" is a year. */
export function extensionOf(name: string): string {
  const extension = /\.([^\s.]{1,10})$/u.exec(name)?.[1] ?? '';
  return /^\d+$/.test(extension) ? '' : extension.toLowerCase();
}

/** The extension is kept, where it is one. */
function shortened(name: string): string {
  const characters = Array.from(name);
  if (characters.length <= LONGEST) return name;
  const dot = name.lastIndexOf('.');
  const extension = dot < 0 ? [] : Array.from(name.slice(dot));
  const kept = extension.length <= LONGEST_EXTENSION ? extension : [];
  return [...characters.slice(0, LONGEST - kept.length), ...kept].join('');
}
