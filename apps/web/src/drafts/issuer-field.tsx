import { UnitChoice, useUnit } from '../parts/unit-choice.js';
import { useDraft } from './draft-context.js';
import { useDraftsWords } from './drafts.words.js';

/** The issuing unit, beside the name by which the text calls it. */
export function IssuerField() {
  const say = useDraftsWords();
  const { content, setHead, isLocked } = useDraft();
  const { issuerNamed, issuerUnitId } = content;
  const { data: unit } = useUnit(issuerUnitId);
  const isNamedOtherwise = issuerNamed !== null && issuerNamed !== unit?.name;
  return (
    <UnitChoice
      label={say('field.issuerUnitId')}
      description={isNamedOtherwise ? say('namedInText', { name: issuerNamed }) : undefined}
      disabled={isLocked}
      value={issuerUnitId}
      onChange={(unitId) => setHead('issuerUnitId', unitId)}
    />
  );
}
