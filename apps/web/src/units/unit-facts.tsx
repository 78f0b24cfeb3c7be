import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { components } from '../api/schema.js';
import { paths } from '../frame/paths.js';
import { Facts } from '../parts/facts.js';
import { Section } from '../parts/section.js';
import { useUnit } from '../parts/unit-choice.js';
import { showDay } from '../time/show.js';
import { useTerms } from '../words/terms.words.js';
import { useUnitsWords } from './units.words.js';

type Unit = components['schemas']['UnitDto'];

/** What a unit is, and where it stands in the tree. */
export function UnitFacts({ unit }: { unit: Unit }) {
  const say = useUnitsWords();
  const term = useTerms();
  const parent = useUnit(unit.parentId).data;
  return (
    <Section title={say('facts')}>
      <Facts
        of={[
          [say('kind'), term(`kind.${unit.kind}`)],
          [say('code'), unit.code],
          [
            say('parent'),
            parent && (
              <Anchor component={Link} to={paths.unit(parent.unitId)} size="sm">
                {parent.name}
              </Anchor>
            ),
          ],
          [say('established'), showDay(unit.establishedOn)],
          [say('dissolved'), unit.dissolvedOn && showDay(unit.dissolvedOn)],
        ]}
      />
    </Section>
  );
}
