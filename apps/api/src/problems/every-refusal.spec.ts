import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sentenceFor, titleFor } from './messages.js';
import { messagesEn } from './messages.en.js';
import { messagesVi } from './messages.vi.js';
import { STATUS_OF } from './status-of.js';

/** From the sources and not from the exports: a refusal that a library keeps to itself is thrown all the same. */
const sources = ['libs', 'apps'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.(?:spec|fixture)\.ts$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8')),
);

const REFUSAL = /class (\w+) extends Refusal\b[^{]*\{(?:(?!\nclass |\n})[^])*?\bcode = '([^']+)'/g;
const refusals = sources.flatMap((text) =>
  [...text.matchAll(REFUSAL)].map(([, name, code]) => ({ name, code: code! })),
);

describe('every refusal', () => {
  it('is found', () => {
    const declared = sources.flatMap((text) => text.match(/\bextends Refusal\b/g) ?? []);
    expect(refusals.length).toBe(declared.length);
    expect(refusals.length).toBeGreaterThan(80);
  });

  it.each(refusals)('$code ($name) has a status and a sentence in both languages', ({ code }) => {
    expect(STATUS_OF).toHaveProperty([code]);
    for (const messages of [messagesVi, messagesEn]) expect(messages).toHaveProperty([code]);
  });

  it('has a code of its own', () => {
    const codes = refusals.map(({ code }) => code);
    const twice = codes.filter((code, index) => codes.indexOf(code) !== index);
    expect(twice).toEqual([]);
  });
});

describe('the sentences', () => {
  it('are the same codes in both languages', () => {
    expect(Object.keys(messagesVi).toSorted()).toEqual(Object.keys(messagesEn).toSorted());
  });

  it.each(Object.keys(messagesVi))('%s says what to do, whatever fields are missing', (code) => {
    for (const language of ['vi', 'en'] as const) {
      const sentence = sentenceFor(code, {}, language);
      expect(sentence).toMatch(/[.!]$/);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      // What is wrong, and then what to do.
      expect(sentence).toMatch(/[.;:] .+\.$/s);
    }
  });

  it('have a title for every status', () => {
    const statuses = [...new Set(Object.values(STATUS_OF))];
    for (const language of ['vi', 'en'] as const) {
      expect(new Set(statuses.map((status) => titleFor(status, language))).size).toBe(statuses.length);
    }
  });
});
