import { Select, type SelectProps } from '@mantine/core';
import { useMe } from '../session/use-me.js';

interface OwnerChoiceProps extends Omit<SelectProps, 'data' | 'value' | 'onChange'> {
  readonly value: string | null;
  readonly onChange: (unitId: string | null) => void;
}

const COMMITTEES = [
  'central-committee',
  'province-committee',
  'standing-committee',
  'district-committee',
  'direct-committee',
];

/** The committees in whose name the person may act. */
export function useOwners() {
  const me = useMe();
  const committees = me.actsFor.filter(({ kind }) => COMMITTEES.includes(kind));
  return committees.length > 0 ? committees : me.actsFor;
}

/** In whose name a step is done. */
export function OwnerChoice({ value, onChange, ...rest }: OwnerChoiceProps) {
  const owners = useOwners();
  return (
    <Select
      allowDeselect={false}
      {...rest}
      data={owners.map(({ unitId, name }) => ({ value: unitId, label: name }))}
      value={value}
      onChange={onChange}
    />
  );
}
