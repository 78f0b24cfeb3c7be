import { useParams } from 'react-router';
import { Answered } from '../parts/answered.js';
import { RecordFinding } from './record-finding.js';
import { useCheck } from './use-check.js';

/** What was found at a unit, with what proves it. */
export function Component() {
  const { checkId = '' } = useParams();
  return <Answered of={useCheck(checkId)}>{(check) => <RecordFinding key={checkId} check={check} />}</Answered>;
}
