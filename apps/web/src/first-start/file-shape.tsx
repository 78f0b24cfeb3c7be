import { Code, Stack, Text, Button, Collapse } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTerms } from '../words/terms.words.js';
import { UNIT_KINDS } from '../words/unit-kinds.js';
import { useFirstStartWords } from './first-start.words.js';

const EXAMPLE = `{
  "units": [
    { "code": "TU", "name": "Tỉnh ủy", "kind": "province-committee",
      "parentCode": null, "establishedOn": "1997-01-01" },
    { "code": "VPTU", "name": "Văn phòng Tỉnh ủy", "kind": "office",
      "parentCode": "TU", "establishedOn": "1997-01-01" }
  ],
  "unitGroups": [
    { "code": "HUYEN-UY", "name": "Các huyện ủy", "aliases": ["các huyện ủy, thành ủy"],
      "selector": { "kinds": ["district-committee"] } }
  ]
}`;

/** What the file of a register holds, by example. */
export function FileShape() {
  const say = useFirstStartWords();
  const term = useTerms();
  const [isOpen, { toggle }] = useDisclosure();
  return (
    <Stack gap="xs" align="flex-start">
      <Button variant="subtle" size="compact-sm" onClick={toggle} aria-expanded={isOpen}>
        {say('shape')}
      </Button>
      <Collapse expanded={isOpen} w="100%">
        <Stack gap="xs">
          <Text size="sm">{say('shapeHelp')}</Text>
          <Code block tabIndex={0}>
            {EXAMPLE}
          </Code>
          <Text size="sm">
            {say('kinds', { kinds: UNIT_KINDS.map((kind) => `${kind} (${term(`kind.${kind}`)})`).join(', ') })}
          </Text>
        </Stack>
      </Collapse>
    </Stack>
  );
}
