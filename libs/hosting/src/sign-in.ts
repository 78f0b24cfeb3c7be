import { SignInProvider } from '#adapters/oidc';
import type { Configuration } from './configuration.js';

/** How people may sign in beside their password. */
export interface SignIn {
  /** null: only with the password. */
  readonly provider: SignInProvider | null;
  /** The provider's name; empty where there is none. */
  readonly label: string;
  /** Address under which browsers reach the API; null: as each request names it. */
  readonly publicUrl: string | null;
}

export function signInOf({ signIn, publicUrl }: Partial<Pick<Configuration, 'signIn' | 'publicUrl'>>): SignIn {
  const provider = signIn ? new SignInProvider(signIn) : null;
  return { provider, label: signIn?.label ?? '', publicUrl: publicUrl ?? null };
}
