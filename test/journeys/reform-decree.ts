import { unitIdOf } from '#application';

/** A decree on the small province: it merges, divides, moves, renames and dissolves. */
export const DECREE = {
  number: '1683/NQ-UBTVQH15',
  title: 'về việc sắp xếp các đơn vị cấp xã của tỉnh Mẫu',
  inForceOn: '2026-07-01',
  changes: [
    newUnit('DU-31', 'Đảng ủy xã Chợ Mới', 'TU'),
    newUnit('DU-32', 'Đảng ủy xã Ba Bể', 'TU'),
    { type: 'merge', unitIds: ['DU-11', 'DU-12'].map(unitIdOf), into: 'DU-31' },
    {
      type: 'divide',
      unitId: unitIdOf('HU-2'),
      parts: [{ into: 'DU-31' }, { into: 'DU-32', what: 'các xã phía nam' }],
    },
    { type: 'move', unitId: unitIdOf('DU-21'), parentId: unitIdOf('TU') },
    { type: 'rename', unitId: unitIdOf('DU-21'), name: 'Đảng ủy xã Nam Mẫu mới' },
    { type: 'dissolve', unitId: unitIdOf('HU-1') },
  ],
};

function newUnit(code: string, name: string, superior: string) {
  return { type: 'establish', unit: { code, name, kind: 'commune-committee', parentId: unitIdOf(superior) } };
}
