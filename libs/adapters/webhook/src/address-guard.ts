import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { networkOf } from './reachable-addresses.js';

/** Why nothing is sent to an address. */
export type AddressFault = 'malformed' | 'not-secure' | 'unresolved' | 'private';

export interface Resolved {
  readonly address: string;
  readonly family: 4 | 6;
}

type Resolve = (host: string) => Promise<readonly Resolved[]>;

/** Longest that a name is looked up for, in milliseconds. */
const LOOK_UP_WITHIN = 5_000;

const bySystem: Resolve = async (host) => (await lookup(host, { all: true })) as readonly Resolved[];

/** The address leads where nothing may be sent. */
export class AddressNotAllowed extends Error {
  readonly type = 'address-not-allowed';
  constructor(readonly fault: AddressFault) {
    super(`Nothing is sent to this address: ${fault}`);
  }
}

/**
 * Keeps the program from being led into networks that are none of the caller's business: an address is looked up
 * when it is entered, and again for each connection, which is made to what was found and to nothing else. One
 * forbidden address among several of a host forbids the host.
 */
export class AddressGuard {
  constructor(
    /** Whether receivers inside the office's own networks are meant; plain http then does on this machine. */
    private readonly isPrivateAllowed: boolean,
    private readonly resolve: Resolve = bySystem,
  ) {}

  /** What is wrong with the address as it is found now; null when nothing is. */
  async faultOf(address: string): Promise<AddressFault | null> {
    try {
      await this.resolved(parsed(address));
      return null;
    } catch (error) {
      if (error instanceof AddressNotAllowed) return error.fault;
      throw error;
    }
  }

  /**
   * Where a connection may go, one at least.
   * @throws AddressNotAllowed
   */
  async resolved(url: URL): Promise<readonly Resolved[]> {
    const found = await this.found(url.hostname.replace(/^\[|\]$/g, ''));
    if (found.length === 0) throw new AddressNotAllowed('unresolved');
    if (!found.every(({ address }) => this.isAllowed(address))) throw new AddressNotAllowed('private');
    const isLocal = found.every(({ address }) => /^127\.|^::1$/.test(address));
    if (url.protocol !== 'https:' && !(this.isPrivateAllowed && isLocal)) throw new AddressNotAllowed('not-secure');
    return found;
  }

  private isAllowed(address: string): boolean {
    const network = networkOf(address);
    return network === 'public' || (network === 'private' && this.isPrivateAllowed);
  }

  private async found(host: string): Promise<readonly Resolved[]> {
    const family = isIP(host);
    if (family === 4 || family === 6) return [{ address: host, family }];
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, refuse) => {
      timer = setTimeout(() => refuse(new AddressNotAllowed('unresolved')), LOOK_UP_WITHIN);
    });
    try {
      return await Promise.race([this.resolve(host), tooLate]);
    } catch {
      throw new AddressNotAllowed('unresolved');
    } finally {
      clearTimeout(timer);
    }
  }
}

/**
 * An address as it may be entered: http or https, a host, no login and no fragment.
 * @throws AddressNotAllowed
 */
export function parsed(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  const isPlain = url && ['http:', 'https:'].includes(url.protocol) && !url.username && !url.password && !url.hash;
  if (!url || !isPlain || !url.hostname) throw new AddressNotAllowed('malformed');
  return url;
}
