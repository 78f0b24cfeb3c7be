import { Checkbox, Group, Text } from '@mantine/core';
import type { components } from '../api/schema.js';
import { useTerms } from '../words/terms.words.js';
import { useDraftsWords } from './drafts.words.js';

export interface UnitsAtChoice {
  readonly chosen: ReadonlySet<string>;
  /** All units that the choice stands for, those of groups among them. */
  readonly meant: ReadonlyMap<string, string> | null;
  readonly onToggle: (unitId: string, isOn: boolean) => void;
}

interface UnitCheckProps extends UnitsAtChoice {
  readonly unit: components['schemas']['UnitDto'];
}

/** A unit that may be chosen; told where a chosen group has it already. */
export function UnitCheck({ unit, chosen, meant, onToggle }: UnitCheckProps) {
  const say = useDraftsWords();
  const term = useTerms();
  const isInGroup = !chosen.has(unit.unitId) && meant?.has(unit.unitId) === true;
  return (
    <Checkbox
      checked={chosen.has(unit.unitId)}
      onChange={(event) => onToggle(unit.unitId, event.currentTarget.checked)}
      label={
        <Group gap={8} component="span">
          {unit.name}
          <Text size="xs" c="dimmed" span>
            {isInGroup ? say('inGroup') : `${unit.code} · ${term(`kind.${unit.kind}`)}`}
          </Text>
        </Group>
      }
    />
  );
}
