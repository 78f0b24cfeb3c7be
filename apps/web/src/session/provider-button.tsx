import { Button, Divider } from '@mantine/core';
import { IconBuilding } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, answerOf } from '../api/client.js';
import { useSessionWords } from './session.words.js';

/** Leads to the sign-in provider and back to this very address; nothing where none is configured. */
export function ProviderButton() {
  const say = useSessionWords();
  const [isLeaving, setLeaving] = useState(false);
  const { data } = useQuery({
    queryKey: ['sign-in-ways'],
    queryFn: () => answerOf(api.GET('/api/v1/sign-in-ways')),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!data?.provider) return null;
  const leave = () => {
    const { pathname, search, hash } = window.location;
    setLeaving(true);
    window.location.assign(`/api/v1/sessions/oidc?to=${encodeURIComponent(`${pathname}${search}${hash}`)}`);
  };
  return (
    <>
      <Divider label={say('or')} />
      <Button
        variant="default"
        leftSection={<IconBuilding size={18} aria-hidden />}
        loading={isLeaving}
        onClick={leave}
      >
        {say('byProvider', { provider: data.provider })}
      </Button>
    </>
  );
}
