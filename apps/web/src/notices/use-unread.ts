import { useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';

/** How many notices the person has not looked at yet; the server keeps that for each person. */
export const useUnread = () =>
  useQuery({
    queryKey: ['notices', 'unread'],
    queryFn: () => answerOf(api.GET('/api/v1/notices/unread')),
  });
