import { Anchor, SimpleGrid, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { components } from '../api/schema.js';
import { paths } from '../frame/paths.js';
import { useUnit } from '../parts/unit-choice.js';
import { showDay, showInstant } from '../time/show.js';
import { useDirectivesWords } from './directives.words.js';

/** Who issued it and when: the document's date, the time of signing and that of the system are three. */
export function DirectiveFacts({ of: view }: { of: components['schemas']['DirectiveViewDto'] }) {
  const say = useDirectivesWords();
  const { data: monitor } = useUnit(view.monitorUnitId);
  const { signer } = view.content;
  const facts: readonly (readonly [name: Parameters<typeof say>[0], value: ReactNode])[] = [
    ['issuer', view.issuerName ?? view.content.issuerNamed],
    ['documentDate', view.documentDate && showDay(view.documentDate)],
    ['signedAt', view.signedAt && showInstant(view.signedAt)],
    ['signer', signer && [signer.capacity, signer.position, signer.name].filter(Boolean).join(', ')],
    ['issuedAt', view.issuedAt && showInstant(view.issuedAt)],
    [
      'monitor',
      monitor && (
        <Anchor component={Link} to={paths.unit(monitor.unitId)} size="sm">
          {monitor.name}
        </Anchor>
      ),
    ],
  ];
  return (
    <SimpleGrid cols={{ base: 2, sm: 3, lg: 6 }} spacing="sm" component="dl" m={0}>
      {facts
        .filter(([, value]) => Boolean(value))
        .map(([name, value]) => (
          <div key={name}>
            <Text size="xs" c="dimmed" component="dt">
              {say(name)}
            </Text>
            <Text size="sm" component="dd" m={0}>
              {value}
            </Text>
          </div>
        ))}
    </SimpleGrid>
  );
}
