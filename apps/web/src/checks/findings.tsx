import { Text } from '@mantine/core';
import { Section } from '../parts/section.js';
import { useChecksWords } from './checks.words.js';
import { Finding } from './finding.js';
import type { CheckDetail } from './use-check.js';

/** What was found, with what proves it. */
export function Findings({ check }: { check: CheckDetail }) {
  const say = useChecksWords();
  const { checkId, findings, may, status } = check;
  if (status === 'planned' || status === 'cancelled') return null;
  return (
    <Section title={`${say('findings')} (${findings.length})`}>
      {findings.length === 0 && (
        <Text size="sm" c="dimmed">
          {say(status === 'opened' && !may.includes('record-finding') ? 'noFindingsTold' : 'noFindings')}
        </Text>
      )}
      {findings.map((finding) => (
        <Finding
          key={finding.findingId}
          checkId={checkId}
          finding={finding}
          mayWithdraw={may.includes('withdraw-finding')}
        />
      ))}
    </Section>
  );
}
