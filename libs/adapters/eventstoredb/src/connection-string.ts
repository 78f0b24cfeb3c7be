import { ConnectionStringInvalid } from './store-errors.js';

/** What a URL of this store begins with; the newer names say the same. */
const SCHEMES = [
  'esdb://',
  'esdb+discover://',
  'kurrentdb://',
  'kurrentdb+discover://',
  'kurrent://',
  'kurrent+discover://',
] as const;

/** One node, or several with commas between them; `?name=value` may follow. No URL parser takes several hosts. */
const SHAPE =
  /^(?:esdb|kurrentdb|kurrent)(\+discover)?:\/\/(?:[^:@/?]+:[^@/?]*@)?[^@/?,:]+(?::\d+)?(?:,[^@/?,:]+(?::\d+)?)*\/?(?:\?.*)?$/;

/** True when the text names an EventStoreDB or KurrentDB. */
export function isEventStoreDbUrl(text: string): boolean {
  return SCHEMES.some((scheme) => text.startsWith(scheme));
}

/**
 * The connection string as the client takes it: under the old name of the scheme, without what this adapter decides
 * itself.
 * @throws ConnectionStringInvalid
 */
export function clientConnectionString(text: string): string {
  const match = SHAPE.exec(text.trim());
  if (!match) {
    throw new ConnectionStringInvalid(
      'The address of the event store has the form esdb://user:password@host:2113?tls=true.',
    );
  }
  const [, discover = ''] = match;
  const address = text.trim().replace(/^[^:]+:\/\//, '');
  const [hosts = '', options = ''] = address.split('?', 2);
  const kept = options.split('&').filter((option) => option !== '' && !/^throwOnAppendFailure=/i.test(option));
  return `esdb${discover}://${hosts}${kept.length > 0 ? `?${kept.join('&')}` : ''}`;
}
