const TROUBLES = ['cancelled', 'unreachable', 'refused', 'too-late', 'unknown-person', 'account-disabled'] as const;
type SignInTrouble = (typeof TROUBLES)[number];

const NAME = 'sign-in';

/** What the server wrote into the address when nobody was signed in at the provider; it is told once, and taken out. */
function take(): SignInTrouble | null {
  const address = new URL(window.location.href);
  const told = address.searchParams.get(NAME);
  if (told === null) return null;
  address.searchParams.delete(NAME);
  window.history.replaceState(window.history.state, '', address);
  return TROUBLES.find((trouble) => trouble === told) ?? null;
}

/** Taken when the page is loaded, before any screen looks at the address. */
export const troubleOnArrival = take();
