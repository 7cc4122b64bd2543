import { BlockList, isIP } from 'node:net';
import { refuse } from '../../../kernel/refusal.ts';

/** Refuses `BAD_NETWORK` for what is not a CIDR network such as `10.1.0.0/16` or `2001:db8::/32`. */
export function validNetworks(networks: readonly string[]): string[] {
  for (const network of networks) {
    if (!parsed(network)) refuse('BAD_NETWORK', { network }, ['allowedNetworks']);
  }
  return [...new Set(networks)];
}

/** True when the address lies in one of the networks, or when there are none: then all may. */
export function isAllowed(networks: readonly string[], address: string | undefined): boolean {
  if (networks.length === 0) return true;
  const plain = (address ?? '').replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  const family = isIP(plain);
  if (family === 0) return false;
  const allowed = new BlockList();
  for (const network of networks) {
    const { base, bits, type } = parsed(network)!;
    allowed.addSubnet(base, bits, type);
  }
  return allowed.check(plain, family === 4 ? 'ipv4' : 'ipv6');
}

type Network = { base: string; bits: number; type: 'ipv4' | 'ipv6' };

function parsed(network: string): Network | undefined {
  const match = /^([0-9a-fA-F.:]+)\/(\d{1,3})$/.exec(network);
  const family = match ? isIP(match[1]!) : 0;
  const bits = Number(match?.[2]);
  if (family === 0 || bits > (family === 4 ? 32 : 128)) return undefined;
  return { base: match![1]!, bits, type: family === 4 ? 'ipv4' : 'ipv6' };
}
