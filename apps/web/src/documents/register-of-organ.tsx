import { Anchor, Badge, Group, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { components } from '../api/schema.js';
import { paths } from '../frame/paths.js';
import { Section } from '../parts/section.js';
import { HiddenCaption } from '../parts/hidden-caption.js';
import stacked from '../parts/stacked.module.css';
import { showDay, showNumber } from '../time/show.js';
import { useDocumentsWords } from './documents.words.js';

type Register = components['schemas']['NumberRegisterDto']['registers'][number];

/** The numbers under one organ: "TU" of "17-CT/TU". */
export function RegisterOfOrgan({ of: register }: { of: Register }) {
  const say = useDocumentsWords();
  const { organ, count, nextSymbol, gaps, taken, doubles } = register;
  const double = new Set(doubles.flatMap(({ documents }) => documents.map(({ documentId }) => documentId)));
  return (
    <Section title={say('organ', { organ })}>
      <Group gap="lg">
        <Text size="sm">
          {say('taken')}: <b>{showNumber(count)}</b>
        </Text>
        <Text size="sm">
          {say('next')}: <b>{nextSymbol}</b>
        </Text>
        <Text size="sm">
          {say('gaps')}:{' '}
          {gaps.length === 0 ? say('gapsNone') : <b>{gaps.map((gap) => String(gap).padStart(2, '0')).join(', ')}</b>}
        </Text>
        <Text size="sm">
          {say('doubles')}:{' '}
          {doubles.length === 0 ? say('gapsNone') : <b>{doubles.map(({ symbol }) => symbol).join(', ')}</b>}
        </Text>
      </Group>
      <Table className={stacked.stacked} verticalSpacing={4} fz="sm" highlightOnHover>
        <HiddenCaption>{say('takenCaption', { organ })}</HiddenCaption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={150}>{say('symbol')}</Table.Th>
            <Table.Th w={120}>{say('documentDate')}</Table.Th>
            <Table.Th>{say('documentTitle')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {taken.map((one) => (
            <Table.Tr key={one.documentId}>
              <Table.Td>
                {one.symbol}{' '}
                {double.has(one.documentId) && (
                  <Badge variant="light" color="yellow" tt="none" size="sm">
                    {say('doubleNumber')}
                  </Badge>
                )}
              </Table.Td>
              <Table.Td data-label={say('documentDate')}>{showDay(one.documentDate)}</Table.Td>
              <Table.Td>
                <Anchor component={Link} to={paths.document(one.documentId)} size="sm">
                  {one.title ?? say('untitled')}
                </Anchor>
                {one.doubleReason && (
                  <Text size="xs" c="dimmed">
                    {say('doubleReasonGiven', { reason: one.doubleReason })}
                  </Text>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  );
}
