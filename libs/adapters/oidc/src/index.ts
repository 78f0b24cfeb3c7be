export { SignInProvider, type Arrived, type ProviderSettings, type SentOut } from './sign-in-provider.js';
export { SignInFailed, type SignInFailure } from './sign-in-failed.js';
