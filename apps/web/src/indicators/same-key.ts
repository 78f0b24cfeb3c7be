const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** "hòa" and "hoà" are two spellings of one syllable; the tone comes to its second vowel. */
function onSecondVowel(pair: string): string {
  const [first, tone, second] = pair.normalize('NFD');
  return `${first}${second}${tone}`.normalize('NFC');
}

/** As the server tells names and units of measure apart; a test holds the two rules together. */
export const sameKey = (text: string | null): string =>
  (text ?? '')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[òóỏõọ][ae]|[ùúủũụ]y/g, onSecondVowel)
    .replace(/ð/g, 'đ')
    .replace(/\s+/g, ' ')
    .trim();
