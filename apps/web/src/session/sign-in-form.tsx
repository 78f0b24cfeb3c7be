import { Button, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { CheckedForm } from '../parts/checked-form.js';
import { Trouble } from '../parts/trouble.js';
import { PasswordField } from './password-field.js';
import { ProviderButton } from './provider-button.js';
import { useSessionWords } from './session.words.js';
import { useSignIn } from './use-me.js';

/** @param login is filled in where the person is known, and then not to be changed */
export function SignInForm({ login: known }: { login?: string }) {
  const say = useSessionWords();
  const [login, setLogin] = useState(known ?? '');
  const [password, setPassword] = useState('');
  const signIn = useSignIn();
  const submit = () => {
    // By a phone or an unfinished composition a login comes with blanks around it.
    signIn.mutate({ login: login.trim().normalize('NFC'), password: password.normalize('NFC') });
  };
  return (
    <CheckedForm onSubmit={submit}>
      <Stack>
        <TextInput
          label={say('login')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          withAsterisk={false}
          readOnly={known !== undefined}
          maxLength={200}
          value={login}
          onChange={(event) => setLogin(event.currentTarget.value)}
          data-autofocus={known === undefined || undefined}
        />
        <PasswordField
          label={say('password')}
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          data-autofocus={known !== undefined || undefined}
        />
        {signIn.error && <Trouble error={signIn.error} />}
        <Button type="submit" loading={signIn.isPending}>
          {say('signIn')}
        </Button>
        <ProviderButton />
      </Stack>
    </CheckedForm>
  );
}
