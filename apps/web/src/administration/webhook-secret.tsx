import { ShownOnce } from './shown-once.js';
import { useWebhooksWords } from './webhooks.words.js';

interface WebhookSecretProps {
  readonly name: string;
  /** null: it was shown before. */
  readonly secret: string | null;
  readonly onClose: () => void;
}

/** What the receiver checks signatures with. */
export function WebhookSecret({ name, secret, onClose }: WebhookSecretProps) {
  const say = useWebhooksWords();
  return (
    <ShownOnce
      title={say('secretTitle', { name })}
      secret={secret}
      about={say('secretAbout')}
      shownBefore={say('secretShownBefore')}
      done={say('secretDone')}
      copy={say('copy')}
      copied={say('copied')}
      testId="webhook-secret"
      onClose={onClose}
    />
  );
}
