import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unitIdOf } from '#application';
import type { Client } from './client.js';
import { decision, join, judgement, pathOf, ROUND, seen } from './evaluation-work.js';
import { openOffice, type Office } from './office.js';
import { reformRound } from './reform-office.js';

/** One commune becomes another one, and the board that is to appraise is dissolved, while a round is open. */
const DECREE = {
  number: '5/NQ-SX',
  title: 'về việc nhập một xã và giải thể một ban',
  inForceOn: '2026-07-05',
  changes: [
    {
      type: 'establish',
      unit: { code: 'DU-31', name: 'Đảng ủy xã Chợ Mới', kind: 'commune-committee', parentId: unitIdOf('TU') },
    },
    { type: 'merge', unitIds: [unitIdOf('DU-11')], into: 'DU-31' },
    { type: 'dissolve', unitId: unitIdOf('BDV') },
  ],
};

describe('a round of evaluation that is open while units are reformed', () => {
  let office: Office;
  let heir: Client;
  let clerk: Client;

  beforeAll(async () => {
    office = await openOffice();
    await join(office, 'huyenuy', 'HU-1');
    office.clock.advanceTo('2026-07-02T02:00:00.000Z');
    const [administrator, issuer] = [await office.as('quantri'), await office.as('vanphong')];
    const round = { ...ROUND, unitIds: ['HU-1', 'DU-11'].map(unitIdOf), appraiserUnitId: unitIdOf('BDV') };
    expect((await issuer.post('/evaluation-rounds', round)).status).toBe(201);
    await office.settled();
    const decree = String((await administrator.post('/reforms', DECREE)).body['decreeId']);
    expect((await administrator.post(`/reforms/${decree}/adoption`)).status).toBe(200);
    office.clock.advanceTo('2026-07-05T02:00:00.000Z');
    await reformRound(office);
    await reformRound(office);
    [heir, clerk] = [await office.as('nongha'), await office.as('vanphong')];
    await office.until(async () => ((await heir.get('/me')).body['unit'] as { code: string } | null)?.code === 'DU-31');
  });
  afterAll(() => office.close());

  it('is answered by the heir for the unit that was merged', async () => {
    const { items } = await seen(office, heir, '/evaluations');
    expect(items).toMatchObject([{ unitName: 'Đảng ủy xã Nông Hạ', status: 'opened' }]);
    expect(await seen(office, heir, pathOf('DU-11'))).toMatchObject({ may: ['self-rate'] });
    expect((await heir.post(`${pathOf('DU-11')}/self-rating`, judgement('good'))).status).toBe(200);
    expect(await seen(office, heir, pathOf('DU-11'))).toMatchObject({ status: 'self-rated' });
    const own = await heir.post(`${pathOf('DU-11')}/appraisal`, judgement('good'));
    expect(own).toMatchObject({ status: 403, body: { code: 'rates-itself' } });
    expect((await heir.post(`${pathOf('HU-1')}/self-rating`, judgement('good'))).status).toBe(403);
  });

  it('is appraised by the unit above where the appraiser was dissolved, and decided', async () => {
    const issuer = await office.as('huyenuy');
    expect((await issuer.post(`${pathOf('DU-11')}/appraisal`, judgement('good'))).status).toBe(200);
    expect(
      (await issuer.post(`${pathOf('DU-11')}/decision`, { ...decision('good'), decidedOn: '2026-07-05' })).status,
    ).toBe(200);
    expect((await issuer.post(`${pathOf('HU-1')}/self-rating`, judgement('good'))).status).toBe(200);
    expect(await seen(office, clerk, pathOf('HU-1'))).toMatchObject({ may: expect.arrayContaining(['appraise']) });
    expect((await clerk.post(`${pathOf('HU-1')}/appraisal`, judgement('good'))).status).toBe(200);
    expect(await seen(office, clerk, pathOf('HU-1'))).toMatchObject({ status: 'appraised' });
  });
});
