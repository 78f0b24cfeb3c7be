import { SimpleGrid, TextInput } from '@mantine/core';
import { limited } from '../parts/limited.js';
import { useDraft } from './draft-context.js';
import { useDraftsWords } from './drafts.words.js';

const PARTS = ['capacity', 'position', 'name'] as const;
const NOBODY = { name: null, position: null, capacity: null };

/** In whose name, in which position and by whom the document is signed. */
export function SignerFields() {
  const say = useDraftsWords();
  const { content, setHead, isLocked } = useDraft();
  const signer = content.signer ?? NOBODY;
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="xs">
      {PARTS.map((part) => (
        <TextInput
          key={part}
          label={say(`signer.${part}`)}
          {...limited(signer[part], 200)}
          disabled={isLocked}
          value={signer[part] ?? ''}
          onChange={(event) => {
            const next = { ...signer, [part]: event.currentTarget.value || null };
            setHead('signer', PARTS.every((one) => next[one] === null) ? null : next);
          }}
        />
      ))}
    </SimpleGrid>
  );
}
