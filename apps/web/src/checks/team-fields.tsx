import { MultiSelect, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, answerOf } from '../api/client.js';
import { useCheckStepsWords } from './check-steps.words.js';

interface Member {
  readonly userId: string;
  readonly name: string;
}

export interface Team {
  readonly leader: Member | null;
  readonly members: readonly Member[];
}

interface TeamFieldsProps {
  readonly checkId: string;
  readonly team: Team;
  readonly onChange: (team: Partial<Team>) => void;
}

/** People who may be sent, found by name. */
function useSuggested(checkId: string, typed: string) {
  const [text] = useDebouncedValue(typed.trim().normalize('NFC'), 200);
  return useQuery({
    queryKey: ['people', 'team', checkId, text],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/checks/{checkId}/possible-team', {
          params: { path: { checkId }, query: text ? { text } : {} },
        }),
      ),
    placeholderData: keepPreviousData,
  }).data?.items;
}

/** Who leads the team, and who else is in it. */
export function TeamFields({ checkId, team, onChange }: TeamFieldsProps) {
  const say = useCheckStepsWords();
  const [leading, setLeading] = useState('');
  const [joining, setJoining] = useState('');
  const leaders = useSuggested(checkId, leading === team.leader?.name ? '' : leading) ?? [];
  const others = useSuggested(checkId, joining) ?? [];
  const people = new Map<string, Member>(
    [...team.members, ...(team.leader ? [team.leader] : []), ...leaders, ...others].map(({ userId, name }) => [
      userId,
      { userId, name },
    ]),
  );
  const data = [...people.values()].map(({ userId, name }) => ({ value: userId, label: name }));
  return (
    <>
      <Select
        label={say('leader')}
        placeholder={say('personHint')}
        required
        searchable
        clearable
        data={data}
        filter={({ options }) => options}
        value={team.leader?.userId ?? null}
        searchValue={leading}
        onSearchChange={setLeading}
        onChange={(userId) => onChange({ leader: (userId && people.get(userId)) || null })}
      />
      <MultiSelect
        label={say('members')}
        placeholder={say('personHint')}
        searchable
        clearable
        data={data.filter(({ value }) => value !== team.leader?.userId)}
        filter={({ options }) => options}
        value={team.members.map(({ userId }) => userId)}
        searchValue={joining}
        onSearchChange={setJoining}
        onChange={(userIds) => onChange({ members: userIds.flatMap((userId) => people.get(userId) ?? []) })}
      />
    </>
  );
}
