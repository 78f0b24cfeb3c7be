import type { Organisation, PresentOrganisation } from '#application';
import type { UnitTree } from '#domain';
import { loadGroups, loadTree, type ReadModels } from '#read-models';
import { Refreshed } from './refreshed.js';
import { rowsVersion } from './rows-version.js';

/** The tree and the groups as the read models have them, kept in memory while they do not change. */
export class OrganisationReader implements Organisation {
  private readonly known: Refreshed<PresentOrganisation>;

  constructor(db: ReadModels) {
    this.known = new Refreshed(
      async () => `${await rowsVersion(db, 'units')} ${await rowsVersion(db, 'unitGroups')}`,
      async () => {
        const [tree, groups] = await Promise.all([loadTree(db), loadGroups(db)]);
        return { tree, groups: new Map([...groups].map((group) => [group.groupId, group])) };
      },
    );
  }

  async tree(): Promise<UnitTree> {
    return (await this.known.value()).tree;
  }

  present(): Promise<PresentOrganisation> {
    return this.known.present();
  }
}
