import type { components } from '../api/schema.js';
import { DisableUser } from './disable-user.js';
import { EnableUser } from './enable-user.js';
import { ReassignUser } from './reassign-user.js';
import { RegisterUser } from './register-user.js';
import { ResetPassword } from './reset-password.js';

type Person = components['schemas']['UserDto'];

export type PersonStep =
  | { readonly kind: 'register' }
  | { readonly kind: 'reassign' | 'reset' | 'disable' | 'enable'; readonly person: Person };

/** The dialog of the step that was chosen. */
export function PersonSteps({ step, onClose }: { step: PersonStep; onClose: () => void }) {
  switch (step.kind) {
    case 'register':
      return <RegisterUser onClose={onClose} />;
    case 'reassign':
      return <ReassignUser person={step.person} onClose={onClose} />;
    case 'reset':
      return <ResetPassword person={step.person} onClose={onClose} />;
    case 'disable':
      return <DisableUser person={step.person} onClose={onClose} />;
    case 'enable':
      return <EnableUser person={step.person} onClose={onClose} />;
  }
}
