/** Strings, punctuation, and whatever else stands between blanks. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|"/g;
const LITERAL = /^(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/;

interface Level {
  readonly path: string;
  readonly isArray: boolean;
  index: number;
  key: string | null;
}

/** On which line each value of a well-formed JSON text begins, from 1 on, by its path: `.units[3].kind`. */
export function jsonLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const open: Level[] = [];
  let [line, from] = [1, 0];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    line += newlinesIn(text.slice(from, index));
    from = index;
    const level = open.at(-1);
    if (token === ':') continue;
    if (token === '}' || token === ']') {
      open.pop();
    } else if (token === ',') {
      if (level) Object.assign(level, { index: level.index + 1, key: null });
    } else if (level && !level.isArray && level.key === null) {
      level.key = JSON.parse(token) as string;
    } else {
      const path = level ? `${level.path}${level.isArray ? `[${level.index}]` : `.${level.key}`}` : '';
      lines.set(path, line);
      if (token === '{' || token === '[') open.push({ path, isArray: token === '[', index: 0, key: null });
    }
  }
  return lines;
}

/** The line at which a text stops being JSON, as near as what `JSON.parse` says of it allows. */
export function lineOfMistake(text: string, { message }: Error): number {
  const position = /at position (\d+)/.exec(message)?.[1];
  const strange = [...text.matchAll(TOKEN)].find(
    ({ 0: token }) => !/^["{}[\],:]./s.test(`${token}.`) && !LITERAL.test(token),
  );
  return newlinesIn(text.slice(0, position === undefined ? (strange?.index ?? text.length) : Number(position))) + 1;
}

const newlinesIn = (text: string): number => text.split('\n').length - 1;
