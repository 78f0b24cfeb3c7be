/** What a decree of the sample does, by the codes of the register. Names are real; the division is invented. */
export interface SampleDecree {
  readonly number: string;
  readonly title: string;
  readonly inForceOn: string;
  readonly established: readonly { readonly code: string; readonly name: string }[];
  readonly merged: readonly { readonly unitCodes: readonly string[]; readonly into: string }[];
  readonly divided: readonly { readonly unitCode: string; readonly into: readonly string[] }[];
}

/** The town of Bắc Kạn on 1 July: eight communes become two wards, and one of them is shared between the two. */
export const sampleDecree: SampleDecree = {
  number: '1683/NQ-UBTVQH15',
  title: 'về việc sắp xếp các đơn vị hành chính cấp xã',
  inForceOn: '2026-07-01',
  established: [
    { code: 'DU-DUC-XUAN', name: 'Đảng ủy phường Đức Xuân (mới)' },
    { code: 'DU-BAC-KAN', name: 'Đảng ủy phường Bắc Kạn' },
  ],
  merged: [
    { unitCodes: ['DU-01834', 'DU-01840', 'DU-01846'], into: 'DU-DUC-XUAN' },
    { unitCodes: ['DU-01837', 'DU-01843', 'DU-01852', 'DU-01855'], into: 'DU-BAC-KAN' },
  ],
  divided: [{ unitCode: 'DU-01849', into: ['DU-DUC-XUAN', 'DU-BAC-KAN'] }],
};
