import { giveAccounts } from '../../apps/cli/src/sample-years/sample-accounts.js';
import { writeSample, type WrittenSample } from '../../apps/cli/src/sample-years/write-sample.js';
import { addDays, startOfDay, userIdOf } from '#domain';
import { DEFAULT_YEARS, type YearsOptions } from '#sample';
import { openOffice, PASSWORD, type Office } from './office.js';

export const SMALL_PROVINCE: YearsOptions = { ...DEFAULT_YEARS, years: 1, directives: 20, units: 20 };

/** An office that has lived through the years of a made province, on the morning after the last day. */
export async function openMadeProvince(story = SMALL_PROVINCE): Promise<{ office: Office; written: WrittenSample }> {
  let written: WrittenSample | undefined;
  const office = await openOffice({
    now: startOfDay(addDays(story.until, 1)),
    prepared: async (stores, eventStoreUrl) => {
      written = await writeSample(story, stores, { eventStoreUrl });
      const { people } = await giveAccounts(story, stores);
      for (const { login } of people) await stores.accounts.setPassword(userIdOf(login), PASSWORD);
    },
  });
  return { office, written: written! };
}
