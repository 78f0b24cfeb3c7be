import { describe, expect, it } from '@jest/globals';
import { parseRegister, SHAPE } from './parse-register.js';

const file = `{
  "units": [
    { "code": "TU", "name": "Tỉnh ủy \\"Mẫu\\" {", "kind": "province-committee", "parentCode": null, "establishedOn": "1997-01-01" },
    {
      "code": "HU-1",
      "name": "Huyện ủy",
      "kind": "district-committee",
      "parentCode": "TU",
      "establishedOn": "1997-01-01"
    }
  ],
  "unitGroups": [
    { "code": "HU", "name": "Các huyện ủy", "aliases": [],
      "selector": { "kinds": ["district-committee"] } }
  ]
}`;

const refusal = (text: string): string => {
  try {
    parseRegister(text);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('It was taken');
};

const NEXT = 'Nothing was entered: correct these lines and give the command again.';

describe('the file of a register', () => {
  it('is taken as it is, also as Windows saves it and as its own example shows it', () => {
    expect(parseRegister(file)).toEqual(JSON.parse(file));
    expect(parseRegister(`\uFEFF${file}`)).toEqual(JSON.parse(file));
    expect(parseRegister(SHAPE.slice(0, SHAPE.lastIndexOf('}') + 1)).units).toHaveLength(1);
  });

  it.each([
    [
      '"kind": "district-committee",',
      '"kind": "huyện",',
      /^Line 7, units\[1\] \(HU-1\): "kind" is "huyện"; it takes one of/,
    ],
    [
      '"parentCode": "TU",',
      '',
      /^Line 4, units\[1\] \(HU-1\): "parentCode" is missing; it takes the code of the unit above/,
    ],
    [
      '"establishedOn": "1997-01-01"\n',
      '"establishedOn": "1997-02-30"\n',
      /^Line 9, .*"establishedOn" is "1997-02-30"; it takes a day/,
    ],
    ['"code": "HU-1"', '"code": 7', /^Line 5, units\[1\]: "code" is 7; it takes a text/],
    ['["district-committee"]', '"all"', /^Line 14, unitGroups\[0\] \(HU\): "selector.kinds" is "all"; it takes a list/],
  ])('names line and field, and what belongs there: %s', (good, bad, words) => {
    const message = refusal(file.replace(good, bad));
    expect(message).toMatch(words);
    expect(message.split('\n')).toEqual([expect.any(String), NEXT]);
  });

  it('names all mistakes at once, twenty at most', () => {
    const units = Array.from({ length: 30 }, (_, n) => ({ ...JSON.parse(file).units[0], code: `U-${n}`, kind: 'x' }));
    const lines = refusal(JSON.stringify({ units })).split('\n');
    expect(lines).toHaveLength(22);
    expect(lines.slice(-2)).toEqual(['… and 10 more.', NEXT]);
  });

  it.each([
    ['code;name\nTU;Tỉnh ủy\n', /^Line 1: the file is no JSON, .* CSV are not read\. .*needs the shape/],
    [file.replace('"TU", "name"', '"TU" "name"'), /^Line 3: from here on the file is no JSON/],
    [file.replace('null', 'none'), /^Line 3: from here on/],
    ['{ "units": [\n', /^Line 2: from here on/],
    ['{}', /^Line 1: the file has no list "units"\. It needs the shape/],
    ['[]', /^Line 1: the file /],
    [`{ "units": [], "unitGroups": 3 }`, /^Line 1: the file has no list "unitGroups"/],
    [`{ "units": [null] }`, /^Line 1, units\[0\]: "code" is missing/],
  ])('says where it is none: %j', (text, words) => {
    expect(refusal(text)).toMatch(words);
  });
});
