import { firstAdministrator, CATCH_UP, type CatchUp } from '#hosting';
import { openOffice, PASSWORD, type Office, type OfficeOptions } from './office.js';

/** An installation right after its first start: somebody can sign in as `admin`, and there is nothing else. */
export async function openNewOffice(
  options: OfficeOptions = {},
): Promise<Office & { readonly oneTimePassword: string }> {
  const office = await openOffice({ ...options, prepared: async () => {} });
  const { app, stores } = office;
  let oneTimePassword = '';
  const show = ({ password }: { password: string }) => void (oneTimePassword = password);
  await firstAdministrator({ app, stores, catchUp: app.get<CatchUp>(CATCH_UP) }, false, show);
  return { ...office, oneTimePassword };
}

/** Signs the first administrator in, who replaces the one-time password on the way. */
export async function asAdministrator(office: Awaited<ReturnType<typeof openNewOffice>>) {
  const { body } = await office.anybody().post('/sessions', { login: 'admin', password: office.oneTimePassword });
  const admin = office.anybody(body['token'] as string);
  await admin.put('/me/password', { currentPassword: office.oneTimePassword, newPassword: PASSWORD });
  return admin;
}
