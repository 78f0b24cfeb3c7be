import { Select } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import { ifMatch } from '../api/if-match.js';
import type { components } from '../api/schema.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { StepDialog } from '../parts/step-dialog.js';
import { UnitChoice } from '../parts/unit-choice.js';
import { useTerms } from '../words/terms.words.js';
import { usePeopleWords } from './people.words.js';
import { ROLES, type Role } from './roles.js';

interface ReassignUserProps {
  readonly person: components['schemas']['UserDto'];
  readonly onClose: () => void;
}

/** The person acts for another unit or in another role from now on. */
export function ReassignUser({ person, onClose }: ReassignUserProps) {
  const say = usePeopleWords();
  const term = useTerms();
  const { userId, displayName: name, revision } = person;
  const kept = useKept<{ unitId: string | null; role: Role }>(`user.reassign.${userId}`, {
    unitId: person.unitId,
    role: person.role,
  });
  const { unitId, role } = kept.value;
  const reassign = useCommand(
    `reassign-user ${userId}`,
    ({ seen, ...body }: { unitId: string; role: Role; seen: number }, header) => {
      const params = { path: { userId }, header: { ...header, ...ifMatch(seen) } };
      return answerOf(api.PATCH('/api/v1/users/{userId}', { params, body }));
    },
    {
      onSuccess: () => {
        kept.drop();
        notifications.show({ color: 'teal', message: say('reassigned', { name }) });
        onClose();
      },
    },
  );
  return (
    <StepDialog
      title={say('reassignTitle', { name })}
      about={say('reassignAbout')}
      label={say('reassign')}
      step={reassign}
      kept={kept}
      isOpen
      onClose={onClose}
      onSubmit={() => unitId !== null && reassign.mutate({ unitId, role, seen: revision })}
    >
      <UnitChoice
        label={say('unit')}
        required
        data-field="unitId"
        value={unitId}
        onChange={(chosen) => kept.change({ unitId: chosen, role })}
        data-autofocus
      />
      <Select
        label={say('role')}
        allowDeselect={false}
        data={ROLES.map((one) => ({ value: one, label: term(`role.${one}`) }))}
        data-field="role"
        value={role}
        onChange={(chosen) => kept.change({ unitId, role: ROLES.find((one) => one === chosen) ?? role })}
      />
    </StepDialog>
  );
}
