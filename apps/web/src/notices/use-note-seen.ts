import { useDocumentVisibility } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, answerOf } from '../api/client.js';

/** Tells the server that the person has seen what was told up to this notice: once it stands in a window that is looked at. */
export function useNoteSeen(noticeId: string | undefined): void {
  const queries = useQueryClient();
  const visibility = useDocumentVisibility();
  const { mutate } = useMutation({
    mutationFn: (seen: string) => answerOf(api.PUT('/api/v1/me/notices-seen', { body: { noticeId: seen } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['notices', 'unread'] }),
  });
  useEffect(() => {
    if (noticeId !== undefined && visibility === 'visible') mutate(noticeId);
  }, [noticeId, visibility, mutate]);
}
