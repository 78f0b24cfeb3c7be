import { useEffect, useState, useSyncExternalStore } from 'react';
import { useMe } from '../../session/use-me.js';
import { KeptFiles } from './kept-files.js';
import type { Evidence } from './report-draft.js';
import { UploadQueue } from './upload-queue.js';

/**
 * A queue of uploads that lives as long as its screen, and goes on with what an earlier visit left; the browser asks
 * before it is closed on a file that it could not keep.
 */
export function useUploads(assignmentId: string, onStored: (file: Evidence) => void) {
  const { userId } = useMe();
  const [queue] = useState(() => new UploadQueue(new KeptFiles(`${userId}.${assignmentId}`)));
  useEffect(() => queue.tell(onStored), [queue, onStored]);
  const uploads = useSyncExternalStore(queue.subscribe, queue.all);
  const isAtRisk = uploads.some(({ isKept, state }) => !isKept && state !== 'failed');
  useEffect(() => {
    if (!isAtRisk) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isAtRisk]);
  useEffect(() => {
    void queue.restore();
    return () => queue.close();
  }, [queue]);
  return { queue, uploads };
}
