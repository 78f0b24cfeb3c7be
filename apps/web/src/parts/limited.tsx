import type { ReactNode } from 'react';
import { LengthLeft } from './length-left.js';

/**
 * For a field of text: no longer than the API takes, and said when it is nearly that. Spread among the field's
 * properties.
 */
export const limited = (value: string | null | undefined, most: number) => ({
  maxLength: most,
  inputContainer: (input: ReactNode) => (
    <>
      {input}
      <LengthLeft length={value?.length ?? 0} most={most} />
    </>
  ),
});
