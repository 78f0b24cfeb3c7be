import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Evidence } from './report-draft.js';
import { UploadQueue } from './upload-queue.js';

/** A queue of uploads that lives as long as its screen; the browser asks before it is closed on a running one. */
export function useUploads(onStored: (file: Evidence) => void) {
  const [queue] = useState(() => new UploadQueue());
  useEffect(() => queue.tell(onStored), [queue, onStored]);
  const uploads = useSyncExternalStore(queue.subscribe, queue.all);
  const isBusy = uploads.length > 0;
  useEffect(() => {
    if (!isBusy) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isBusy]);
  useEffect(() => () => queue.close(), [queue]);
  return { queue, uploads };
}
