import { describe, expect, it } from '@jest/globals';
import { openPool } from '../pool.js';
import { DedicatedConnection } from '../dedicated-connection.js';
import { CopyLanes } from './copy-lanes.js';

// Nothing connects: the lanes only hand their connections out.
const pool = openPool('postgres://nobody@localhost/nowhere');
const connections = [1, 2].map((no) => new DedicatedConnection(pool, `lane ${no}`));

describe('CopyLanes', () => {
  it('gives work to whichever connection is free, in the order in which it came', async () => {
    const lanes = new CopyLanes(connections);
    const begun: [name: string, lane: number][] = [];
    const ends = new Map<string, () => void>();
    const work = (name: string) =>
      lanes.run((connection) => {
        begun.push([name, connections.indexOf(connection)]);
        return new Promise<void>((end) => ends.set(name, end));
      });
    const done = ['long', 'short', 'third', 'fourth'].map(work);
    expect(begun.map(([name]) => name)).toEqual(['long', 'short']);
    ends.get('short')!();
    await done[1];
    ends.get('third')!();
    await done[2];
    const [, short, third, fourth] = begun;
    expect([third, fourth]).toEqual([
      ['third', short![1]],
      ['fourth', short![1]],
    ]);
    for (const end of ends.values()) end();
    await Promise.all(done);
  });

  it('goes on after work that failed, and tells only whoever asked for it', async () => {
    const lanes = new CopyLanes(connections.slice(0, 1));
    const failing = lanes.run(() => Promise.reject(new Error('no room')));
    const next = lanes.run(() => Promise.resolve());
    await expect(failing).rejects.toThrow('no room');
    await expect(next).resolves.toBeUndefined();
  });
});
