/** A check that the inspection commission of the sample means to make in the year; days are month and day. */
export interface SampleCheck {
  readonly kind: 'check-thematic' | 'check-periodic' | 'supervision-thematic';
  readonly title: string;
  readonly unitCodes: readonly string[];
  readonly startsOn: string;
  readonly endsOn: string;
}

export const inspectorLogin = 'kiemtra';

export const checkProgrammeTitle = (year: number): string => `Chương trình kiểm tra, giám sát năm ${year}`;

/** The approving decision is of the turn of the year; its number is invented. */
export const checkProgrammeApproval = (year: number) => ({ number: '02-QĐ/TU', on: `${year}-01-05` });

export const checks: readonly SampleCheck[] = [
  {
    kind: 'check-thematic',
    title: 'Kiểm tra việc lãnh đạo, chỉ đạo công tác quản lý, bảo vệ rừng',
    unitCodes: ['HU-065', 'HU-061'],
    startsOn: '03-10',
    endsOn: '03-28',
  },
  {
    kind: 'supervision-thematic',
    title: 'Giám sát việc thực hiện chế độ thông tin, báo cáo',
    unitCodes: ['SO-NNPTNT', 'SO-TP'],
    startsOn: '06-08',
    endsOn: '06-26',
  },
  {
    kind: 'check-periodic',
    title: 'Kiểm tra định kỳ công tác kiểm tra, giám sát của cấp ủy',
    unitCodes: ['HU-064'],
    startsOn: '09-07',
    endsOn: '09-18',
  },
];
