import { ShownOnce } from './shown-once.js';
import { usePeopleWords } from './people.words.js';

interface OneTimePasswordProps {
  readonly name: string;
  /** null: it was shown before, and nobody knows it any more. */
  readonly password: string | null;
  readonly onClose: () => void;
}

/** What a person signs in with for the first time. */
export function OneTimePassword({ name, password, onClose }: OneTimePasswordProps) {
  const say = usePeopleWords();
  return (
    <ShownOnce
      title={say('passwordTitle', { name })}
      secret={password}
      about={say('passwordAbout')}
      shownBefore={say('shownBefore')}
      done={say('passwordDone')}
      copy={say('copy')}
      copied={say('copied')}
      testId="one-time-password"
      onClose={onClose}
    />
  );
}
