import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** What the program may be led to: anything on the internet; inside the office's own networks; nowhere. */
export type Network = 'public' | 'private' | 'forbidden';

const listOf = (...ranges: readonly (readonly [string, number])[]): BlockList => {
  const list = new BlockList();
  for (const [net, prefix] of ranges) list.addSubnet(net, prefix, isIPv4(net) ? 'ipv4' : 'ipv6');
  return list;
};

/** Loopback, and the ranges that offices number their own machines from (RFC 1918, 6598, 4193). */
const PRIVATE = listOf(
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['100.64.0.0', 10],
  ['::1', 128],
  ['fc00::', 7],
);

/** Not even from inside: this network, link-local with the metadata of clouds, documentation, multicast, reserved. */
const FORBIDDEN = listOf(
  ['0.0.0.0', 8],
  ['169.254.0.0', 16],
  ['100.100.100.200', 32],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['fd00:ec2::', 32],
  ['2001::', 23],
  ['2001:db8::', 32],
  // Each address of 6to4 stands for one of IPv4, which nobody has looked at.
  ['2002::', 16],
  ['3fff::', 20],
);

/** The unicast addresses of the internet; whatever else IPv6 has is refused, IPv4 in other clothes among it. */
const IPV6_INTERNET = listOf(['2000::', 3]);

/** @param address of IPv4 or IPv6, without brackets or zone; anything else is forbidden */
export function networkOf(address: string): Network {
  if (isIPv4(address)) return kindOf(address, 'ipv4') ?? 'public';
  if (!isIPv6(address) || address.includes('%') || isIPv4Within(address)) return 'forbidden';
  return kindOf(address, 'ipv6') ?? (IPV6_INTERNET.check(address, 'ipv6') ? 'public' : 'forbidden');
}

function kindOf(address: string, family: 'ipv4' | 'ipv6'): 'private' | 'forbidden' | null {
  if (FORBIDDEN.check(address, family)) return 'forbidden';
  return PRIVATE.check(address, family) ? 'private' : null;
}

const MAPPED = listOf(['::ffff:0:0', 96]);

/** `::ffff:10.0.0.1`; a list would look at the IPv4 address within it. */
const isIPv4Within = (address: string): boolean => MAPPED.check(address, 'ipv6');
