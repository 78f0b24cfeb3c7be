import { useParams } from 'react-router';
import { Answered } from '../parts/answered.js';
import { CorrectPlan } from './correct-plan.js';
import { useCheck } from './use-check.js';

/** Puts the plan of a check right before it is opened. */
export function Component() {
  const { checkId = '' } = useParams();
  return <Answered of={useCheck(checkId)}>{(check) => <CorrectPlan key={checkId} check={check} />}</Answered>;
}
