import type {
  AppControllerRoute,
  AppViewRoute,
  BullBoardQueues,
  IServerAdapter,
  UIConfig,
} from '@bull-board/api/typings/app';

type Handler = AppControllerRoute['handler'];

interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly handler: Handler;
}

/** A route that fits, and what stands at its parameters. */
export interface Found {
  readonly handler: Handler;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * What Bull Board tells a web server to serve, kept as it is told. The adapter for Fastify that comes with it needs a
 * template engine and a file server that ask for Node 22; of both it uses next to nothing.
 */
export class BoardRoutes implements IServerAdapter {
  queues: BullBoardQueues = new Map();
  uiConfig: UIConfig = {};
  /** Folders of the page and of the files it loads. */
  viewsFolder = '';
  staticFolder = '';
  private pages: readonly RegExp[] = [];
  private routes: readonly Route[] = [];
  private onError: Parameters<IServerAdapter['setErrorHandler']>[0] = () => ({ status: 500, body: '' });

  setQueues(queues: BullBoardQueues): this {
    this.queues = queues;
    return this;
  }

  setViewsPath(path: string): this {
    this.viewsFolder = path;
    return this;
  }

  setStaticPath(_route: string, path: string): this {
    this.staticFolder = path;
    return this;
  }

  setEntryRoute({ route }: AppViewRoute): this {
    this.pages = [route].flat().map(patternOf);
    return this;
  }

  setErrorHandler(handler: typeof this.onError): this {
    this.onError = handler;
    return this;
  }

  setApiRoutes(routes: AppControllerRoute[]): this {
    this.routes = routes.flatMap((route) => {
      const handler: Handler = (request) => route.handler(request);
      const methods = [route.method].flat().map((method) => method.toUpperCase());
      const paths = [route.route].flat().map(patternOf);
      return paths.flatMap((path) => methods.map((method) => ({ method, path, handler })));
    });
    return this;
  }

  setUIConfig(config: UIConfig): this {
    this.uiConfig = config;
    return this;
  }

  isPage(path: string): boolean {
    return this.pages.some((page) => page.test(path));
  }

  find(method: string, path: string): Found | null {
    for (const route of this.routes) {
      const fits = route.method === method ? route.path.exec(path) : null;
      if (fits) return { handler: route.handler, params: decoded(fits.groups ?? {}) };
    }
    return null;
  }

  failed(error: unknown): ReturnType<typeof this.onError> {
    return this.onError(error instanceof Error ? error : new Error(String(error)));
  }
}

/** `/api/queues/:queueName` as an expression with a group for each parameter. */
const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);

function decoded(params: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decodeURIComponent(value)]));
}
