import type { Register } from '#application';

const establishedOn = '2000-01-01';

/** A province small enough to know by heart. */
export const register: Register = {
  units: [
    { code: 'TU', name: 'Tỉnh ủy Mẫu', kind: 'province-committee', parentCode: null, establishedOn },
    { code: 'BTV', name: 'Ban Thường vụ Tỉnh ủy', kind: 'standing-committee', parentCode: 'TU', establishedOn },
    { code: 'VPTU', name: 'Văn phòng Tỉnh ủy', kind: 'office', parentCode: 'TU', establishedOn },
    { code: 'BDV', name: 'Ban Dân vận Tỉnh ủy', kind: 'party-board', parentCode: 'TU', establishedOn },
    { code: 'UBKT', name: 'Ủy ban Kiểm tra Tỉnh ủy', kind: 'inspection-commission', parentCode: 'TU', establishedOn },
    { code: 'HU-1', name: 'Huyện ủy Chợ Mới', kind: 'district-committee', parentCode: 'TU', establishedOn },
    { code: 'HU-2', name: 'Huyện ủy Ba Bể', kind: 'district-committee', parentCode: 'TU', establishedOn },
    { code: 'DU-11', name: 'Đảng ủy xã Nông Hạ', kind: 'commune-committee', parentCode: 'HU-1', establishedOn },
    { code: 'DU-12', name: 'Đảng ủy xã Thanh Bình', kind: 'commune-committee', parentCode: 'HU-1', establishedOn },
    { code: 'DU-21', name: 'Đảng ủy xã Nam Mẫu', kind: 'commune-committee', parentCode: 'HU-2', establishedOn },
  ],
  unitGroups: [
    {
      code: 'HUYEN-UY',
      name: 'Các huyện ủy',
      aliases: ['các huyện ủy, thành ủy'],
      selector: { kinds: ['district-committee'] },
    },
  ],
};
