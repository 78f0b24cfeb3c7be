import { useParams } from 'react-router';
import { Answered } from '../parts/answered.js';
import { useDraftQuery } from './draft-query.js';
import { DraftDesk } from './draft-desk.js';

/** A draft beside its text, to be put right. */
export function Component() {
  const { directiveId = '' } = useParams();
  const draft = useDraftQuery(directiveId);
  return (
    <Answered of={draft} rows={12}>
      {(view) => <DraftDesk key={directiveId} view={view} onAskAgain={() => draft.refetch()} />}
    </Answered>
  );
}
