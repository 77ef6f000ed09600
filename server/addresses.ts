import { networkInterfaces } from 'node:os';

/** An address of this machine, as `os.networkInterfaces` gives it. */
export interface OwnAddress {
  name: string;
  address: string;
  family: string;
  internal: boolean;
}

/** Interfaces of containers and virtual machines: a phone in the hall cannot reach them. */
const VIRTUAL = /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|tailscale|zt|lo)/;
const isHome = (address: string): boolean => /^(192\.168\.|10\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address);

const ownAddresses = (): OwnAddress[] =>
  Object.entries(networkInterfaces()).flatMap(([name, addresses]) =>
    (addresses ?? []).map(({ address, family, internal }) => ({ name, address, family, internal })),
  );

/**
 * Addresses that a phone on the same network can reach, the likeliest first. IPv6 is left out: it is
 * long to type and often not routed in halls. Without any network only this machine's own is left.
 */
export function reachableUrls(addresses: readonly OwnAddress[], port: number): string[] {
  const outside = addresses.filter(({ family, internal }) => family === 'IPv4' && !internal);
  const likely = outside.filter(({ address }) => !address.startsWith('169.254.'));
  const sorted = [...likely].sort((a, b) => unlikeliness(a) - unlikeliness(b));
  const hosts = sorted.length > 0 ? sorted.map(({ address }) => address) : ['localhost'];
  return hosts.map((host) => `http://${host}${port === 80 ? '' : `:${port}`}`);
}

const unlikeliness = ({ name, address }: OwnAddress): number =>
  (VIRTUAL.test(name) ? 2 : 0) + (isHome(address) ? 0 : 1);

/** What to print and to give to phones: the operator's address, the one listened on, or what is found. */
export function urlsFor(listening: { host: string; port: number; publicUrl: string | null }): string[] {
  const { host, port, publicUrl } = listening;
  if (publicUrl !== null) return [publicUrl];
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const own = { name: '', address: host, family: 'IPv4', internal: false };
  return reachableUrls(isEverywhere ? ownAddresses() : [own], port);
}
