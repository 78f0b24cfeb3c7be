import { useParams } from 'react-router';
import { Answered } from '../parts/answered.js';
import { CheckScreen } from './check-screen.js';
import { useCheck } from './use-check.js';

/** A check, as far as the person may see it. */
export function Component() {
  const { checkId = '' } = useParams();
  return <Answered of={useCheck(checkId)}>{(check) => <CheckScreen key={checkId} check={check} />}</Answered>;
}
