import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { localDate, UNIT_KINDS, UnitTree } from '#domain';
import { DISTRICTS } from './districts.js';
import { checks, inspectorLogin, people, unitGroups, units, type SampleUnitGroup } from './index.js';

const codes = units.map(({ code }) => code);
const tree = new UnitTree(
  units.map(({ code, parentCode, ...unit }) => ({
    ...unit,
    code,
    unitId: code,
    parentId: parentCode,
    dissolvedOn: null,
    succession: null,
  })),
);

const expanded = ({ code, name, aliases, selector, include = [], exclude = [] }: SampleUnitGroup) =>
  tree.expand(
    {
      groupId: code,
      code,
      name,
      aliases,
      selector: { kinds: selector.kinds, below: selector.below ?? null },
      include,
      exclude,
    },
    '2026-01-12',
  );
const group = (name: string) => expanded(unitGroups.find((one) => one.name === name)!);

describe('the sample register', () => {
  it('has the 108 communes in 8 districts', () => {
    expect(units.filter(({ kind }) => kind === 'district-committee')).toHaveLength(8);
    expect(units.filter(({ kind }) => kind === 'commune-committee')).toHaveLength(108);
  });

  it('has every code and every name once', () => {
    expect(new Set(codes).size).toBe(units.length);
    expect(new Set(units.map(({ name }) => name)).size).toBe(units.length);
  });

  it('gives each unit a known kind, a day and a parent that comes before it', () => {
    const seen = new Set<string>();
    for (const { code, kind, parentCode, establishedOn } of units) {
      expect(UNIT_KINDS).toContain(kind);
      expect(localDate(establishedOn)).toBe(establishedOn);
      expect([code, parentCode === null || seen.has(parentCode)]).toEqual([code, true]);
      seen.add(code);
    }
    expect(units.filter(({ parentCode }) => parentCode === null).map(({ name }) => name)).toEqual(['Tỉnh ủy Bắc Kạn']);
  });

  it('names party organisations as the office does', () => {
    const names = new Set(units.map(({ name }) => name));
    for (const name of [
      'Huyện ủy Chợ Mới',
      'Thành ủy Bắc Kạn',
      'Đảng ủy xã Nông Hạ',
      'Đảng ủy phường Đức Xuân',
      'Đảng ủy thị trấn Bằng Lũng',
      'Ủy ban nhân dân huyện Ba Bể',
    ]) {
      expect(names).toContain(name);
    }
  });
});

describe('the addressee groups', () => {
  it.each(unitGroups.map((one) => [one.name, one] as const))('"%s" selects units of the register', (_name, one) => {
    const { selector, include = [], exclude = [] } = one;
    for (const code of [...include, ...exclude, ...(selector.below ? [selector.below] : [])]) {
      expect(codes).toContain(code);
    }
    expect(expanded(one).length).toBeGreaterThan(0);
  });

  it('bear each wording once, so that a wording never means two groups, or a group and a unit', () => {
    const wordings = [
      ...units,
      ...unitGroups.flatMap(({ name, aliases }) => [name, ...aliases].map((text) => ({ name: text }))),
    ].map(({ name }) => name.toLowerCase());
    expect(wordings.filter((text, index) => wordings.indexOf(text) !== index)).toEqual([]);
    expect(new Set(unitGroups.map(({ code }) => code)).size).toBe(unitGroups.length);
  });

  it('select what their names say', () => {
    expect(group('Các huyện, thành ủy')).toHaveLength(8);
    expect(group('Các đảng ủy xã, phường, thị trấn')).toHaveLength(108);
    expect(group('Các sở, ban, ngành')).toHaveLength(20);
    expect(group('Các đảng đoàn, ban cán sự đảng').toSorted()).toEqual(
      [...group('Các đảng đoàn'), ...group('Các ban cán sự đảng')].toSorted(),
    );
    expect(group('Chính quyền các cấp')).toHaveLength(10);
    expect(group('Các cấp ủy, tổ chức đảng')).not.toContain('BTV');
  });
});

describe('the sample people', () => {
  it('belong to units of the register and have a login each', () => {
    for (const { unitCode } of people) expect(codes).toContain(unitCode);
    expect(new Set(people.map(({ login }) => login)).size).toBe(people.length);
    expect(new Set(people.map(({ role }) => role)).size).toBe(5);
  });
});

describe('the sample checks', () => {
  it('concern units of the register, on days of the year, and not the unit that inspects', () => {
    const inspector = people.find(({ login }) => login === inspectorLogin);
    expect(inspector?.role).toBe('inspector');
    for (const { unitCodes, startsOn, endsOn } of checks) {
      for (const code of unitCodes) expect(codes).toContain(code);
      expect(unitCodes).not.toContain(inspector?.unitCode);
      expect(localDate(`2027-${startsOn}`) < localDate(`2027-${endsOn}`)).toBe(true);
    }
  });
});

const SUCCESSION = new URL('../../../../shared/data/communes-2025-succession.csv', import.meta.url);
const present = existsSync(SUCCESSION) || process.env['SKIP_IS_FAILURE'] === '1';

(present ? describe : describe.skip)('beside the register of 2025', () => {
  it('the communes bear the same codes and names', () => {
    const rows = readFileSync(SUCCESSION, 'utf8')
      .split('\n')
      .map((line) => line.trim().split(','))
      .filter(([province]) => province === '06');
    const register = new Set(rows.map(([, , district, , commune, name]) => `${district} ${commune} ${name}`));
    const sample = DISTRICTS.flatMap(({ code, communes }) => communes.map((one) => `${code} ${one.code} ${one.name}`));
    expect(sample.toSorted()).toEqual([...register].toSorted());
  });
});
