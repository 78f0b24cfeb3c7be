const LEVELS: Readonly<Record<number, string>> = {
  10: 'trace',
  20: 'debug',
  30: '',
  40: 'WARN',
  50: 'ERROR',
  60: 'FATAL',
};

interface Line extends Record<string, unknown> {
  readonly level: number;
  /** ISO instant. */
  readonly time: string;
  readonly msg?: string;
}

/** A JSON line of the log as a person at a terminal reads it: time, what happened, and what else is known. */
export function terminalLine(json: string): string {
  const { level, time, msg = '', stack, program: _program, ...rest } = JSON.parse(json) as Line;
  const clock = new Date(time).toLocaleTimeString('en-GB');
  const details = Object.entries(rest).map(([name, value]) => `${name}=${shown(value)}`);
  const words = [clock, LEVELS[level] ?? '', msg, ...details].filter((word) => word !== '').join(' ');
  return typeof stack === 'string' ? `${words}\n${stack}\n` : `${words}\n`;
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
