import type { Channel, Purpose, Recipient } from './draft.js';
import type { Line } from './lines.js';
import { joined, part, trimmed, type Piece, type Range, type Reading } from './reading.js';
import { isRecipientsHeading } from './sections.js';

interface Item {
  lines: Line[];
  channel: Channel | null;
  purpose: Purpose | null;
}

/** The block "Nơi nhận": one recipient a line (or between semicolons), under headings that name the channel. */
export function readRecipients(source: Reading, lines: readonly Line[]): Recipient[] {
  const start = lines.findIndex((line) => isRecipientsHeading(source, line));
  if (start === -1) return [];
  return shareBraces(itemsOf(source, lines.slice(start)).flatMap((item) => recipientsOf(source, item)));
}

const BULLET = /^[-–+•*▪●] ?/u;
const BARE_HEADING = /^[^:]{0,80}:$/u;
const MAY_GO_ON = /[^,;.})]$/u;

function itemsOf(source: Reading, lines: readonly Line[]): Item[] {
  const items: Item[] = [];
  let [channel, purpose]: [Channel | null, Purpose | null] = [null, null];
  let bullets = false;
  for (const [i, line] of lines.entries()) {
    const rest = i === 0 ? afterHeading(source, line) : line;
    const text = source.text.slice(rest.from, rest.to);
    if (text === '') continue;
    const bullet = BULLET.exec(text)?.[0].length ?? 0;
    const open = items.at(-1);
    const above = lines[i - 1];
    if (BARE_HEADING.test(text)) {
      const key = source.key.slice(rest.from, rest.to);
      [channel, purpose] = [channelOf(key), purposeOf(key.replace(/^[^\p{L}]*gửi /u, '').replace(':', ''))];
    } else if (bullet > 0) {
      bullets = true;
      items.push({ lines: [{ ...rest, from: rest.from + bullet }], channel, purpose });
    } else if (open !== undefined && !rest.gap && above !== undefined && goesOn(source, above, text)) {
      open.lines.push(rest);
    } else if (!bullets || /^lưu(?!\p{L})/u.test(source.key.slice(rest.from, rest.to))) {
      items.push({ lines: [rest], channel, purpose });
    } else break;
  }
  return items;
}

function goesOn({ text }: Reading, above: Line, words: string): boolean {
  return MAY_GO_ON.test(text.slice(above.from, above.to)) || /^[}(⎫⎬⎭]/u.test(words);
}

function afterHeading({ key }: Reading, line: Line): Line {
  const length = /^nơi nhận ?:? */u.exec(key.slice(line.from, Math.min(line.to, line.from + 20)))?.[0].length ?? 0;
  return { ...line, from: line.from + length };
}

function channelOf(key: string): Channel | null {
  if (/bản giấy|văn bản giấy/u.test(key)) return 'paper';
  return /bản điện tử|điện tử|qua mạng|liên thông|email|e-mail/u.test(key) ? 'electronic' : null;
}

const PURPOSES: readonly (readonly [RegExp, Purpose])[] = [
  [/^(?:để )?(?:báo cáo|b ?\/ ?c|bc)$/u, 'report'],
  [/^(?:để )?(?:thực hiện|th ?\/ ?h|t ?\/ ?h|triển khai(?: thực hiện)?|chỉ đạo(?: thực hiện)?)$/u, 'implementation'],
  [/^(?:để )?(?:biết|theo dõi|tham khảo|đồng gửi|đồng kính gửi)$/u, 'copy'],
  [/^(?:để )?lưu$/u, 'file'],
];

function purposeOf(key: string): Purpose | null {
  return PURPOSES.find(([words]) => words.test(key.trim()))?.[1] ?? null;
}

interface Braced {
  recipient: Recipient;
  braced: boolean;
}

const NOTE = /\(([^()]{1,60})\)/gu;
const FILE = /^lưu(?: tại)?(?:(?: ?: ?)|(?: )|(?=$))/u;

function recipientsOf(source: Reading, { lines, channel, purpose }: Item): Braced[] {
  const item = joined(
    source,
    lines.map(({ from, to }): Piece => ({ from, to, glue: ' ' })),
  );
  const pieces: Range[] = [];
  let from = 0;
  for (const { index } of item.text.matchAll(/;/g)) {
    pieces.push({ from, to: index });
    from = index + 1;
  }
  pieces.push({ from, to: item.text.length });
  return pieces.flatMap((range) => recipientOf(part(item, range), channel, purpose) ?? []);
}

function recipientOf(reading: Reading, channel: Channel | null, purpose: Purpose | null): Braced | null {
  let end = reading.text.length;
  for (const { 0: note, 1: words = '', index } of reading.key.matchAll(NOTE)) {
    const [noted, sent] = [purposeOf(words), channelOf(note)];
    if (noted === null && sent === null) continue;
    [purpose, channel, end] = [noted ?? purpose, sent ?? channel, Math.min(end, index)];
  }
  const braced = /[}⎫⎬⎭]/u.test(reading.text);
  const whole = trimmed(reading.text, { from: 0, to: end }, ',.}⎫⎬⎭');
  const filed = FILE.exec(reading.key.slice(whole.from, whole.to))?.[0].length;
  const range = filed === undefined ? whole : trimmed(reading.text, { from: whole.from + filed, to: whole.to });
  const named = range.from < range.to ? range : whole;
  if (named.from >= named.to) return null;
  const unit = reading.text.slice(named.from, named.to);
  const span = reading.span(named.from, named.to);
  return { braced, recipient: { unit, channel, purpose: filed === undefined ? purpose : 'file', span } };
}

/** A brace behind several rows shares the purpose that stands beside it once. */
function shareBraces(rows: readonly Braced[]): Recipient[] {
  const shared: Recipient[] = [];
  for (let i = 0; i < rows.length;) {
    let end = i + 1;
    if (rows[i]?.braced) while (rows[end]?.braced) end++;
    const group = rows.slice(i, end).map(({ recipient }) => recipient);
    const purpose = group.find((recipient) => recipient.purpose !== null)?.purpose ?? null;
    shared.push(...group.map((recipient) => ({ ...recipient, purpose: recipient.purpose ?? purpose })));
    i = end;
  }
  return shared;
}
