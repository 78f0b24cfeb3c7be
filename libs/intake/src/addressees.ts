import type { Field, NamedSpan } from './draft.js';
import { trimmed, type Range, type Reading } from './reading.js';
import { endOfNames, startsOrganisation } from './vocabulary.js';

/**
 * How a list of addressees is split into names, the rules in order:
 *  - at a comma, semicolon or "và" after which another organisation begins ("Sở Văn hóa, Thể thao và Du lịch" is one);
 *  - fixed series stay together: "sở, ban, ngành", "cơ quan, đơn vị", "các huyện, thành ủy";
 *  - "và" before a small letter without "các" binds two names to one, because what follows qualifies both
 *    ("Mặt trận Tổ quốc và tổ chức chính trị - xã hội các cấp");
 *  - "Người đứng đầu", "Thủ trưởng" and the like govern the list after them until a name with a capital.
 */
export function splitNames(reading: Reading, range: Range): NamedSpan[] {
  const { text, key } = reading;
  const names: Range[] = [];
  let from = range.from;
  for (const { 0: separator, index } of key.slice(range.from, range.to).matchAll(SEPARATOR)) {
    const at = range.from + index;
    const next = at + separator.length;
    const current = { from, to: at };
    if (!startsOrganisation(reading, next) || !parts(reading, current, separator, next)) continue;
    names.push(current);
    from = next;
  }
  names.push({ from, to: range.to });
  return names
    .map((name) => trimmed(text, name, ',;.:'))
    .filter((name) => name.from < name.to)
    .map((name) => ({
      name: text.slice(name.from, name.to).replace(/\s+/g, ' '),
      span: reading.span(name.from, name.to),
    }));
}

const SEPARATOR = /(?:[,;](?: và| cùng)?|(?<= )(?:và|cùng)) /gu;
const GOVERNS =
  /^(?:các |những |mỗi )?(?:người đứng đầu|thủ trưởng|lãnh đạo|chủ tịch|bí thư|đồng chí|cán bộ|giám đốc|trưởng ban)(?!\p{L})/u;
const SERIES = [
  ['sở', 'ban', 'ngành', 'bộ', 'đoàn thể', 'phòng', 'mttq'],
  ['cơ quan', 'đơn vị', 'địa phương'],
  ['huyện', 'thị', 'thành', 'quận', 'tỉnh', 'xã', 'phường', 'đặc khu', 'thị xã', 'thị trấn', 'thành phố'],
  ['cán bộ', 'đảng viên', 'công chức', 'viên chức'],
].map((words) => ({
  ends: new RegExp(`(?:^|[, ])(?:${words.join('|')}) ?$`, 'u'),
  starts: new RegExp(`(?:${words.join('|')})(?!\\p{L})`, 'uy'),
}));

function parts({ text, key }: Reading, current: Range, separator: string, next: number): boolean {
  const capital = /^\p{Lu}/u.test(text.slice(next, next + 2));
  if (GOVERNS.test(key.slice(current.from, current.from + 40))) return capital;
  const ending = key.slice(Math.max(current.from, current.to - 20), current.to);
  const inSeries = SERIES.some(({ ends, starts }) => {
    starts.lastIndex = next;
    return ends.test(ending) && starts.test(key);
  });
  if (inSeries && !capital) return false;
  if (separator.trim() !== 'và') return true;
  return capital || key.startsWith('các ', next);
}

/** A list of names at one place as a field; the span covers the list. */
export function namesField(names: readonly NamedSpan[]): Field<string[]> {
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { value: names.map(({ name }) => name), span: { start: first.span.start, end: last.span.end } };
}

const BEFORE_NAMES = /(?:giao|yêu cầu|đề nghị|đối với) /uy;

/** The addressees that a demand names before its verb; none where it begins with the verb or merely tells something. */
export function addresseesAt(reading: Reading, at: number): NamedSpan[] {
  BEFORE_NAMES.lastIndex = at;
  const from = at + (BEFORE_NAMES.exec(reading.key)?.[0].length ?? 0);
  if (!startsOrganisation(reading, from)) return [];
  const end = endOfNames(reading, from, true);
  const sign = reading.key.charAt(end.at);
  const heading = end.by === 'stop' && (sign === ':' || sign === '\n');
  return end.by === 'demand' || heading ? splitNames(reading, { from, to: end.at }) : [];
}

const SENTENCE_START = /(?:[.!?…] |\n)(?=\p{Lu})/gu;

/** Addressees named at the head of a later sentence or paragraph. */
export function laterAddressees(reading: Reading): NamedSpan[] {
  const found: NamedSpan[] = [];
  for (const { 0: before, index } of reading.text.matchAll(SENTENCE_START)) {
    found.push(...addresseesAt(reading, index + before.length));
  }
  return found;
}

const TOGETHER_WITH = /(?<!\p{L})phối hợp(?: chặt chẽ| thường xuyên| đồng bộ| hiệu quả)?,? (?:với|cùng) /gu;

/** Those named after "phối hợp với". */
export function coordinatorsIn(reading: Reading): NamedSpan[] {
  const found = new Map<string, NamedSpan>();
  for (const { 0: lead, index } of reading.key.matchAll(TOGETHER_WITH)) {
    const from = index + lead.length;
    if (!startsOrganisation(reading, from)) continue;
    const names = splitNames(reading, { from, to: endOfNames(reading, from).at });
    for (const name of names) if (!found.has(name.name)) found.set(name.name, name);
  }
  return [...found.values()];
}

const LONGEST_INTRODUCTION = 800;

/** Whom the introduction binds: "… yêu cầu <names> tập trung thực hiện …", the last "yêu cầu" that names anybody. */
export function addresseesOfIntroduction(reading: Reading): NamedSpan[] {
  const start = Math.max(0, reading.key.length - LONGEST_INTRODUCTION);
  const demands = [...reading.key.slice(start).matchAll(/(?<!\p{L})(?:yêu cầu|đề nghị|giao) /gu)].reverse();
  for (const { 0: demand, index } of demands) {
    const from = start + index + demand.length;
    if (!startsOrganisation(reading, from)) continue;
    const end = endOfNames(reading, from, true);
    if (end.by === 'demand') return splitNames(reading, { from, to: end.at });
  }
  return [];
}
