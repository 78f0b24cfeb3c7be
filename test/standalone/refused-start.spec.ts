import { afterEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { chmod, mkdir, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import type { DataFolder } from '../programs/data-folder.js';
import { Programs } from '../programs/programs.js';

const programs = new Programs();
afterEach(() => programs.end());

/** An account that owns nothing, to be shut out where this process, as root, could not be. */
const NOBODY = 65_534;

/** What the program says when it is refused; it must set nothing up. */
async function refusal(folder: DataFolder, options: Parameters<Programs['start']>[1]) {
  const program = programs.start(folder, options);
  const code = await program.ended();
  expect(program.output).toBe('');
  return { code, lines: program.errorLines() };
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

describe('a start that cannot be is refused in one sentence', () => {
  it('where another program has the port', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const folder = await programs.folder();
    const { code, lines } = await refusal(folder, { env: { PORT: String(port) } });
    other.close();
    expect(code).toBe(1);
    expect(lines).toEqual([expect.stringMatching(`^Port ${port} is taken by another program: .*\\.$`)]);
    expect(await isThere(folder.path)).toBe(false);
  });

  it('where the address is none of this machine', async () => {
    const { code, lines } = await refusal(await programs.folder(), { env: { HOST: '203.0.113.7' } });
    expect([code, lines]).toEqual([1, [expect.stringMatching(/^HOST is 203\.0\.113\.7, which is no address .*\.$/)]]);
  });

  it('where the data folder is a file', async () => {
    const folder = await programs.folder();
    await writeFile(folder.path, 'no folder');
    const { code, lines } = await refusal(folder, {});
    expect([code, lines]).toEqual([1, [expect.stringMatching(/^The data folder .* it is not a folder\.$/)]]);
  });

  it('where the data folder may not be written', async () => {
    const folder = await programs.folder();
    await mkdir(folder.path);
    await chmod(folder.path, 0o555);
    const uid = process.getuid?.() === 0 ? NOBODY : undefined;
    const { code, lines } = await refusal(folder, { uid });
    expect([code, lines]).toEqual([1, [expect.stringMatching(/^The data folder .* may not write there\.$/)]]);
  });

  it.each([['--demo'], ['--sample', '--port=3000']])('for an unknown argument: %s', async (...args) => {
    const { code, lines } = await refusal(await programs.folder(), { args });
    expect([code, lines]).toEqual([2, [`Unknown: ${args.at(-1)}. Usage: npm start [-- --sample | --no-sample]`]]);
  });

  it.each(['http', '70000'])('for the port %s', async (port) => {
    const folder = await programs.folder();
    const { code, lines } = await refusal(folder, { env: { PORT: port } });
    const words = `PORT is "${port}"; it takes a whole number from 0 to 65535.`;
    expect([code, lines, await isThere(folder.path)]).toEqual([1, [words], false]);
  });

  it.each([
    ['DATABASE_URL', 'mysql://admin:hunter2@db/thongsuot'],
    ['DATABASE_URL', 'postgres://admin:hunter2@db:port/thongsuot'],
    ['DATABASE_URL', 'postgres://admin:hunter2@127.0.0.1:1/thongsuot'],
    ['DATABASE_URL', 'postgres://admin:hunter2@nobody.invalid/thongsuot'],
    ['EVENT_STORE_URL', 'admin:hunter2'],
    ['EVENT_STORE_URL', 'postgres://admin:hunter2@127.0.0.1:1/thongsuot'],
    ['REDIS_URL', 'http://admin:hunter2@cache'],
    ['SMTP_URL', 'admin:hunter2@mail'],
  ])('for %s %s, whose password it does not repeat', async (name, value) => {
    const folder = await programs.folder();
    const { code, lines } = await refusal(folder, { env: { [name]: value } });
    expect([code, lines]).toEqual([1, [expect.stringMatching(`\\b${name}\\b.*\\.$`)]]);
    expect(lines.join()).not.toContain('hunter2');
    expect(await isThere(folder.path)).toBe(false);
  });

  it.each([
    ['REDIS_URL', 'redis://admin:hunter2@127.0.0.1:1', /^Redis does not answer: .*$/],
    ['SMTP_URL', 'smtp://', /^SMTP_URL and MAIL_FROM cannot be used: .*\.$/],
  ])('for %s %s, found out once the database is there, which is ended again', async (name, value, words) => {
    const folder = await programs.folder();
    const { code, lines } = await refusal(folder, { env: { [name]: value } });
    expect([code, lines.at(-1)]).toEqual([1, expect.stringMatching(words)]);
    expect(lines.join()).not.toContain('hunter2');
    expect(await folder.server()).toBeNull();
  });
});
