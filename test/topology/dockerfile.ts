import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PATH = join(process.cwd(), 'docker', 'Dockerfile');

export interface Instruction {
  readonly name: string;
  readonly text: string;
}

/** A stage with what it takes over from the stages it stands on. */
export interface Stage {
  readonly name: string;
  readonly from: string;
  readonly own: readonly Instruction[];
  readonly all: readonly Instruction[];
}

/** The stages of docker/Dockerfile by name. */
export function readStages(): ReadonlyMap<string, Stage> {
  const stages = new Map<string, Stage>();
  let current: { name: string; from: string; own: Instruction[] } | null = null;
  const settle = () => {
    if (!current) return;
    const inherited = stages.get(current.from)?.all ?? [];
    stages.set(current.name, { ...current, all: [...inherited, ...current.own] });
  };
  for (const { name, text } of instructions()) {
    if (name !== 'FROM') {
      current?.own.push({ name, text });
      continue;
    }
    settle();
    const [from = '', , stage = ''] = text.split(/\s+/);
    current = { name: stage, from, own: [] };
  }
  settle();
  return stages;
}

/** The text of the last such instruction of a stage, its bases included. */
export const lastOf = (stage: Stage, name: string): string | undefined =>
  stage.all.findLast((instruction) => instruction.name === name)?.text;

/** Variables that the image sets. */
export function environmentOf(stage: Stage): Readonly<Record<string, string>> {
  const settings = stage.all.filter(({ name }) => name === 'ENV').flatMap(({ text }) => text.split(/\s+/));
  return Object.fromEntries(settings.map((setting) => setting.split('=', 2) as [string, string]));
}

/** Default of an `ARG` before the first stage. */
export function argument(name: string): string | undefined {
  const found = instructions().find((each) => each.name === 'ARG' && each.text.startsWith(`${name}=`));
  return found?.text.slice(name.length + 1);
}

function instructions(): Instruction[] {
  const lines = readFileSync(PATH, 'utf8').split('\n');
  const code = lines.filter((line) => !/^\s*#/.test(line)).join('\n');
  return code
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = ''] = line.split(/\s/, 1);
      return { name, text: line.slice(name.length).trim() };
    });
}
