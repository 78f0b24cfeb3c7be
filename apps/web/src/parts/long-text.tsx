import { Textarea, type TextareaProps } from '@mantine/core';
import { limited } from './limited.js';

/** As the API takes reasons, remarks and findings. */
const MOST = 20_000;

interface LongTextProps extends Omit<TextareaProps, 'value' | 'onChange' | 'maxLength'> {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly most?: number;
}

/** A text of several lines, which grows as it is written and says when it comes to its end. */
export function LongText({ value, onChange, most = MOST, ...rest }: LongTextProps) {
  return (
    <Textarea
      autosize
      minRows={3}
      {...rest}
      {...limited(value, most)}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
