import { ApiModule, createApi } from '../../apps/api/src/index.js';
import { DEFAULT_LADDER } from '#domain';
import { HostingModule, openStores, StoredCatchUp } from '#hosting';
import type { Office } from './office.js';

/** Another API over the same stores, which shares nothing with the office's own but what two processes would. */
export interface SecondApi {
  /** Version included. */
  readonly url: string;
  close(): Promise<void>;
}

type Limits = Pick<Parameters<typeof openStores>[1], 'redisUrl' | 'requestsPerMinute'>;

export async function openSecondApi(office: Office, limits: Limits = {}): Promise<SecondApi> {
  const { eventStoreUrl, dataFolder } = office;
  const stores = await openStores(office.stores.databaseUrl, { eventStoreUrl, dataFolder, ...limits }, office.clock);
  const catchUp = new StoredCatchUp(stores.projections);
  const configuration = { deadlinePolicy: { moveToWorkingDay: true }, ladder: DEFAULT_LADDER };
  const module = ApiModule.over(HostingModule.over(stores, catchUp, configuration));
  const app = await createApi(module, { host: '127.0.0.1', port: 0, logLevel: 'silent' });
  await app.listen(0, '127.0.0.1');
  return {
    url: `${await app.getUrl()}/api/v1`,
    close: async () => {
      await app.close();
      await stores.close();
    },
  };
}
