import { Button, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, answerOf } from '../api/client.js';
import { CheckedForm } from '../parts/checked-form.js';
import { Trouble } from '../parts/trouble.js';
import { PasswordField } from './password-field.js';
import { useSessionWords } from './session.words.js';

/** Passwords are typed anew after a reload: they are kept nowhere. */
export function ChangePasswordForm({ onChanged }: { onChanged?: () => void }) {
  const say = useSessionWords();
  const [typed, setTyped] = useState({ current: '', next: '', again: '' });
  const queries = useQueryClient();
  // No command of `useCommand`: what that keeps in the browser is made of the content.
  const change = useMutation({
    mutationFn: (asked: { current: string; next: string }) =>
      answerOf(api.PUT('/api/v1/me/password', { body: { currentPassword: asked.current, newPassword: asked.next } })),
    onSuccess: async () => {
      setTyped({ current: '', next: '', again: '' });
      onChanged?.();
      await queries.invalidateQueries();
    },
  });
  const differ = typed.again !== '' && typed.again !== typed.next;
  const submit = () => {
    if (typed.again === typed.next) change.mutate({ current: typed.current, next: typed.next });
  };
  const field = (name: keyof typeof typed, autoComplete: string) => ({
    label: say(name),
    autoComplete,
    required: true,
    withAsterisk: false,
    value: typed[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      const value = event.currentTarget.value.normalize('NFC');
      setTyped((before) => ({ ...before, [name]: value }));
    },
  });
  return (
    <CheckedForm onSubmit={submit}>
      <Stack>
        <PasswordField {...field('current', 'current-password')} />
        <PasswordField {...field('next', 'new-password')} />
        <PasswordField {...field('again', 'new-password')} error={differ ? say('differ') : null} />
        {change.error && <Trouble error={change.error} />}
        <Button type="submit" w={{ sm: 'fit-content' }} loading={change.isPending} disabled={differ}>
          {say('save')}
        </Button>
      </Stack>
    </CheckedForm>
  );
}
