import { Select, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { limited } from '../parts/limited.js';
import { StepDialog } from '../parts/step-dialog.js';
import { UnitChoice } from '../parts/unit-choice.js';
import { useTerms } from '../words/terms.words.js';
import { OneTimePassword } from './one-time-password.js';
import { usePeopleWords } from './people.words.js';
import { ROLES, type Role } from './roles.js';

const BLANK = { displayName: '', login: '', unitId: null as string | null, role: 'unit-officer' as Role, email: '' };

/** What the API takes; nothing typed yet is told as missing. */
const LOGIN = /^[\p{L}\p{N}._@-]*$/u;

/** A person gets an account and a one-time password. */
export function RegisterUser({ onClose }: { onClose: () => void }) {
  const say = usePeopleWords();
  const term = useTerms();
  const kept = useKept('user.register', BLANK);
  const [registered, setRegistered] = useState<{ name: string; password: string | null } | null>(null);
  const { value } = kept;
  const set = (fields: Partial<typeof BLANK>) => kept.change((before) => ({ ...before, ...fields }));
  const register = useCommand(
    'register-user',
    (body: components['schemas']['RegisterUserDto'], header) =>
      answerOf(api.POST('/api/v1/users', { params: { header }, body })),
    {
      onSuccess: ({ oneTimePassword }, { displayName }) => {
        kept.drop();
        notifications.show({ color: 'teal', message: say('registered', { name: displayName }) });
        setRegistered({ name: displayName, password: oneTimePassword });
      },
    },
  );
  if (registered) return <OneTimePassword {...registered} onClose={onClose} />;
  const submit = () => {
    const { unitId, email, ...rest } = value;
    if (unitId === null) return;
    const named = { ...rest, displayName: rest.displayName.trim(), login: rest.login.trim() };
    register.mutate({ ...named, unitId, email: email.trim() || null });
  };
  return (
    <StepDialog
      title={say('registerTitle')}
      label={say('register')}
      step={register}
      kept={kept}
      isOpen
      onClose={onClose}
      onSubmit={submit}
    >
      <TextInput
        label={say('name')}
        required
        data-autofocus
        {...limited(value.displayName, 200)}
        autoComplete="off"
        data-field="displayName"
        value={value.displayName}
        onChange={(event) => set({ displayName: event.currentTarget.value })}
      />
      <TextInput
        label={say('login')}
        description={say('loginHint')}
        required
        autoComplete="off"
        autoCapitalize="none"
        data-lacks={LOGIN.test(value.login.trim()) ? undefined : say('loginWrong')}
        {...limited(value.login, 100)}
        data-field="login"
        value={value.login}
        onChange={(event) => set({ login: event.currentTarget.value })}
      />
      <UnitChoice
        label={say('unit')}
        required
        data-field="unitId"
        value={value.unitId}
        onChange={(unitId) => set({ unitId })}
      />
      <Select
        label={say('role')}
        allowDeselect={false}
        data={ROLES.map((role) => ({ value: role, label: term(`role.${role}`) }))}
        data-field="role"
        value={value.role}
        onChange={(role) => set({ role: ROLES.find((one) => one === role) ?? value.role })}
      />
      <TextInput
        label={say('email')}
        description={say('emailHint')}
        type="email"
        autoComplete="off"
        maxLength={254}
        data-field="email"
        value={value.email}
        onChange={(event) => set({ email: event.currentTarget.value })}
      />
    </StepDialog>
  );
}
