import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import type { Queue } from 'bullmq';
import type { JobTrouble } from '../jobs.js';
import { guarded, openBackend, type JobsLocation } from '../open-jobs.js';
import { filesIn, mediaTypeOf, pageOf } from './board-files.js';
import { BoardRoutes } from './board-routes.js';

export interface BoardRequest {
  readonly method: string;
  /** Below the board's base, beginning with `/`. */
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  /** Parsed JSON; an object, or nothing. */
  readonly body: object | null | undefined;
}

export interface BoardAnswer {
  readonly status: number;
  readonly mediaType: string;
  readonly body: string | Buffer;
}

/** The queues for an administrator to look at and to mend: Bull Board, whatever the backend. */
export interface QueueBoard {
  /** Null where there is nothing of that name. Who may ask is decided before. */
  answer(request: BoardRequest): Promise<BoardAnswer | null>;
  close(): Promise<void>;
}

/**
 * @param base path under which the board is served, without a slash at its end
 * @throws JobsUnavailable
 */
export async function openQueueBoard(
  location: JobsLocation,
  names: readonly string[],
  base: string,
  report: (trouble: JobTrouble) => void,
): Promise<QueueBoard> {
  const tell = guarded(report);
  const backend = await openBackend(location, (error) => tell({ kind: 'backend', error }));
  const queues = names.map((name) => {
    const queue = backend.queue(name, {});
    queue.on('error', (error) => tell({ kind: 'backend', queue: name, error }));
    return queue;
  });
  const routes = new BoardRoutes();
  createBullBoard({
    // What the board uses of a queue is the same on both backends.
    queues: queues.map((queue) => new BullMQAdapter(queue as Queue)),
    serverAdapter: routes,
    options: { uiBasePath: uiFolder(), uiConfig: { boardTitle: 'Thông Suốt', hideDocsLink: true } },
  });
  const files = await filesIn(routes.staticFolder);

  const page = async (): Promise<BoardAnswer> => {
    const { boardTitle = '', favIcon } = routes.uiConfig;
    const body = await pageOf(join(routes.viewsFolder, 'index.ejs'), {
      basePath: `${base}/`,
      title: boardTitle,
      favIconDefault: favIcon?.default ?? '',
      favIconAlternative: favIcon?.alternative ?? '',
      uiConfig: JSON.stringify(routes.uiConfig).replaceAll('<', String.raw`\u003c`),
    });
    return { status: 200, mediaType: 'text/html; charset=utf-8', body };
  };

  const file = async (path: string): Promise<BoardAnswer | null> => {
    const found = files.get(path.slice('/static/'.length));
    return found ? { status: 200, mediaType: mediaTypeOf(found), body: await readFileOnce(found) } : null;
  };

  return {
    answer: async ({ method, path, query, body }) => {
      if (method === 'GET' && path.startsWith('/static/')) return file(path);
      if (method === 'GET' && routes.isPage(path)) return page();
      const found = routes.find(method, path);
      if (!found) return null;
      const request = { queues: routes.queues, uiConfig: routes.uiConfig, headers: {}, params: found.params };
      const told = await Promise.resolve()
        .then(() => found.handler({ ...request, query, body: body ?? {} }))
        .catch((error: unknown) => routes.failed(error));
      return { status: told.status ?? 200, mediaType: 'application/json', body: JSON.stringify(told.body) ?? '' };
    },
    close: async () => {
      await backend.prepareToClose();
      await Promise.allSettled(queues.map((queue) => queue.close()));
      await backend.close();
    },
  };
}

const read = new Map<string, Promise<Buffer>>();

function readFileOnce(path: string): Promise<Buffer> {
  let content = read.get(path);
  if (!content) read.set(path, (content = readFile(path)));
  return content;
}

/** The user interface is a package of its own that the board's demands. */
function uiFolder(): string {
  const fromHere = createRequire(import.meta.url);
  const fromBoard = createRequire(fromHere.resolve('@bull-board/api'));
  return dirname(fromBoard.resolve('@bull-board/ui/package.json'));
}
