const PASSWORD = /(?:[a-z0-9]{4}-){3}[a-z0-9]{4}/;

/** The password on the line that speaks of it; null when no line does. */
function onLineWith(words: string, output: string): string | null {
  const line = output.split('\n').find((each) => each.includes(words));
  return PASSWORD.exec(line ?? '')?.[0] ?? null;
}

export const oneTimePasswordIn = (output: string) => onLineWith('One-time password', output);
export const samplePasswordIn = (output: string) => onLineWith('Their password', output);
