import type { Role } from '#domain';

/** A person of the sample: names are invented, secrets are given when the sample is loaded. */
export interface SamplePerson {
  readonly login: string;
  readonly displayName: string;
  readonly role: Role;
  readonly unitCode: string;
}

export const people: readonly SamplePerson[] = [
  { login: 'quantri', displayName: 'Hoàng Minh Quân', role: 'administrator', unitCode: 'VPTU' },
  { login: 'vanphong', displayName: 'Nông Thị Thu Hiền', role: 'issuer', unitCode: 'VPTU' },
  { login: 'thuongvu', displayName: 'Lường Văn Thạch', role: 'issuer', unitCode: 'BTV' },
  { login: 'danvan', displayName: 'Triệu Thị Bích Ngọc', role: 'monitor', unitCode: 'BDV' },
  { login: 'danvan.chuyenvien', displayName: 'Bàn Đức Thịnh', role: 'unit-officer', unitCode: 'BDV' },
  { login: 'kiemtra', displayName: 'Ma Văn Khải', role: 'inspector', unitCode: 'UBKT' },
  { login: 'tuyengiao', displayName: 'Đặng Thị Lan Anh', role: 'unit-officer', unitCode: 'BTG' },
  { login: 'tochuc', displayName: 'Hà Quang Huy', role: 'unit-officer', unitCode: 'BTC' },
  { login: 'chomoi', displayName: 'Nguyễn Hữu Lâm', role: 'unit-officer', unitCode: 'HU-065' },
  { login: 'babe', displayName: 'Dương Thị Mai', role: 'unit-officer', unitCode: 'HU-061' },
  { login: 'chodon', displayName: 'Lý Văn Toàn', role: 'unit-officer', unitCode: 'HU-064' },
  { login: 'backan', displayName: 'Phạm Thu Trang', role: 'unit-officer', unitCode: 'HU-058' },
  { login: 'nongha', displayName: 'Hứa Văn Đoàn', role: 'unit-officer', unitCode: 'DU-02107' },
  { login: 'ducxuan', displayName: 'Vi Thị Hồng', role: 'unit-officer', unitCode: 'DU-01840' },
  { login: 'congan', displayName: 'Trần Quốc Bảo', role: 'unit-officer', unitCode: 'DU-CA' },
  { login: 'quansu', displayName: 'Lê Trung Kiên', role: 'unit-officer', unitCode: 'DU-QS' },
  { login: 'bancansu', displayName: 'Vũ Thị Hải Yến', role: 'unit-officer', unitCode: 'BCS-UBND' },
  { login: 'nongnghiep', displayName: 'Bế Ngọc Sơn', role: 'unit-officer', unitCode: 'SO-NNPTNT' },
  { login: 'tuphap', displayName: 'Chu Thị Duyên', role: 'unit-officer', unitCode: 'SO-TP' },
  { login: 'mattran', displayName: 'Ngôn Văn Phúc', role: 'unit-officer', unitCode: 'MTTQ' },
  { login: 'phunu', displayName: 'Hoàng Thị Kim Oanh', role: 'unit-officer', unitCode: 'HPN' },
];
