import { Cluster } from 'ioredis';
import type { RedisClient } from './redis-connections.js';

/** A setting of the server under which it may lose what it was given. */
export interface RiskySetting {
  readonly setting: string;
  readonly is: string;
  readonly shouldBe: string;
}

/** By the line of INFO that tells it: unlike CONFIG, INFO is open where Redis is run by somebody else. */
const WANTED: readonly { line: string; setting: string; safe: string; words: Readonly<Record<string, string>> }[] = [
  { line: 'maxmemory_policy', setting: 'maxmemory-policy', safe: 'noeviction', words: {} },
  { line: 'aof_enabled', setting: 'appendonly', safe: 'yes', words: { '0': 'no', '1': 'yes' } },
];

/**
 * What is set otherwise than jobs need it, on any server that holds some. Nothing is lost for good by it: every job
 * comes again from the events; but it comes later.
 */
export async function riskySettings(client: RedisClient): Promise<RiskySetting[]> {
  const servers = client instanceof Cluster ? client.nodes('master') : [client];
  const found = (await Promise.all(servers.map((server) => server.info()))).flatMap(risksIn);
  return [...new Map(found.map((risk) => [JSON.stringify(risk), risk])).values()];
}

/** In a sentence for the operator. */
export function riskInWords({ setting, is, shouldBe }: RiskySetting): string {
  return `Redis runs with ${setting} ${is}: set it to ${shouldBe}, or jobs are lost at times and come again later`;
}

function risksIn(info: string): RiskySetting[] {
  return WANTED.flatMap(({ line, setting, safe, words }) => {
    const value = new RegExp(`^${line}:(.*?)\\r?$`, 'm').exec(info)?.[1];
    if (value === undefined) return [];
    const is = words[value] ?? value;
    return is === safe ? [] : [{ setting, is, shouldBe: safe }];
  });
}
