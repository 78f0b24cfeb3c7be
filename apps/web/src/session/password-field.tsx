import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { useSessionWords } from './session.words.js';

/** A field for a password that tells when Caps Lock is on, which nobody sees in what is hidden. */
export function PasswordField(props: PasswordInputProps) {
  const say = useSessionWords();
  const [isOn, setOn] = useState(false);
  const look = (event: KeyboardEvent) => setOn(event.getModifierState('CapsLock'));
  return (
    <PasswordInput
      {...props}
      onKeyDown={look}
      onKeyUp={look}
      onBlur={() => setOn(false)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      description={isOn ? <span role="status">{say('capsLock')}</span> : null}
    />
  );
}
