import { Code } from '@mantine/core';

/** Commands to be typed elsewhere, broken where the window ends. */
export function CommandLines({ lines }: { lines: readonly string[] }) {
  return (
    <Code block tabIndex={0} style={{ whiteSpace: 'pre-wrap', wordBreak: 'break-word' }}>
      {lines.join('\n')}
    </Code>
  );
}
