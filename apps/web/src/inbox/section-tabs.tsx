import { ScrollArea, Tabs, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { showNumber } from '../time/show.js';
import { useInboxWords } from './inbox.words.js';
import { isSection, SECTIONS, type Section } from './use-inbox.js';

interface SectionTabsProps {
  readonly section: Section;
  readonly counts: Readonly<Record<Section, number>> | undefined;
  readonly onChoose: (section: Section) => void;
  readonly children: ReactNode;
}

/** The sections with how much lies in each. Only what is overdue is red. */
export function SectionTabs({ section, counts, onChoose, children }: SectionTabsProps) {
  const say = useInboxWords();
  return (
    <Tabs value={section} onChange={(chosen) => isSection(chosen) && onChoose(chosen)} keepMounted={false}>
      <ScrollArea type="never" offsetScrollbars={false}>
        <Tabs.List style={{ flexWrap: 'nowrap' }} aria-label={say('sections')}>
          {SECTIONS.map((one) => {
            const count = counts?.[one] ?? 0;
            const isUrgent = one === 'overdue' && count > 0;
            return (
              <Tabs.Tab
                key={one}
                value={one}
                style={{ whiteSpace: 'nowrap' }}
                rightSection={
                  counts && (
                    <Text size="sm" span c={isUrgent ? 'var(--overdue)' : 'dimmed'} fw={isUrgent ? 700 : 500}>
                      {showNumber(count)}
                    </Text>
                  )
                }
              >
                {say(one)}
              </Tabs.Tab>
            );
          })}
        </Tabs.List>
      </ScrollArea>
      <Tabs.Panel value={section} pt="md">
        {children}
      </Tabs.Panel>
    </Tabs>
  );
}
