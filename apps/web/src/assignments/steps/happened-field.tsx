import { Box, Button, Collapse } from '@mantine/core';
import { useState } from 'react';
import { MomentField } from '../../parts/moment-field.js';
import { useStepWords } from './steps.words.js';

interface HappenedFieldProps {
  /** An instant; null: now. */
  readonly value: string | null;
  readonly onChange: (happenedAt: string | null) => void;
}

/** When a step took place on paper before it is entered; folded away, for most are entered as they are taken. */
export function HappenedField({ value, onChange }: HappenedFieldProps) {
  const say = useStepWords();
  const [isOpen, setOpen] = useState(value !== null);
  return (
    <Box>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        ml={-8}
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
          if (isOpen) onChange(null);
        }}
      >
        {say(isOpen ? 'happenedNow' : 'happenedBefore')}
      </Button>
      <Collapse expanded={isOpen}>
        {isOpen && (
          <MomentField
            mt="xs"
            label={say('happenedAt')}
            description={say('happenedHelp')}
            value={value}
            onChange={onChange}
            data-field="occurredAt"
          />
        )}
      </Collapse>
    </Box>
  );
}
