/** Never an origin that answers: it only stands for this one while an address is read. */
const HERE = 'http://here.invalid';

/** The address, where it is one of this application; otherwise its first page. A sign-in leads nobody to another site. */
export function ownAddress(address: string | undefined): string {
  if (address === undefined || !URL.canParse(address, HERE)) return '/';
  const { origin, pathname, search, hash } = new URL(address, HERE);
  const isOwn = origin === HERE && !pathname.startsWith('//') && !pathname.startsWith('/api/');
  return isOwn ? `${pathname}${search}${hash}` : '/';
}

/** The address with why nobody was signed in, for the sign-in page to tell. */
export function withTrouble(address: string, trouble: string): string {
  const { pathname, searchParams, hash } = new URL(address, HERE);
  searchParams.set('sign-in', trouble);
  return `${pathname}?${searchParams.toString()}${hash}`;
}
