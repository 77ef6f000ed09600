import { expect, test } from 'vitest';
import { reachableUrls, urlsFor, type OwnAddress } from '../../server/addresses.ts';
import { readConfig } from '../../server/config.ts';
import { createRestarts } from '../../server/restarts.ts';
import { whereToGo } from '../../server/say-where.ts';

test('[START-1] without any setting it listens on every address, port 3000, data in ./data', () => {
  expect(readConfig({ PORT: '', HOST: ' ' })).toEqual({
    ...{ port: 3_000, host: '0.0.0.0', dataDir: './data', publicUrl: null, logLevel: 'warn' },
  });
  const set = {
    PORT: '0',
    HOST: '::1',
    DATA_DIR: '/srv/d',
    PUBLIC_URL: 'https://a.example/',
    LOG_LEVEL: 'info',
  };
  expect(readConfig(set)).toEqual({
    ...{ port: 0, host: '::1', dataDir: '/srv/d', publicUrl: 'https://a.example', logLevel: 'info' },
  });
});

test('[START-2] a bad setting is named, with what it got and what it needs, all of them at once', () => {
  expect(() => readConfig({ PORT: '70000', LOG_LEVEL: 'loud' })).toThrow(
    'PORT is "70000", but needs a whole number from 0 to 65535.\nLOG_LEVEL is "loud", but needs one of fatal,',
  );
  for (const PORT of ['-1', '3000.5', 'http', '1e3']) expect(() => readConfig({ PORT })).toThrow('PORT is');
  for (const PUBLIC_URL of [
    'closer.example',
    'ftp://a.example',
    'https://a.example/path',
    'https://a.example/#k',
  ]) {
    expect(() => readConfig({ PUBLIC_URL })).toThrow('PUBLIC_URL is');
  }
});

const at = (name: string, address: string, more: Partial<OwnAddress> = {}): OwnAddress => ({
  ...{ name, address, family: 'IPv4', internal: false },
  ...more,
});

test('[START-3] the address of the hall comes before those of containers; loopback only when there is no other', () => {
  const addresses = [
    at('lo', '127.0.0.1', { internal: true }),
    at('docker0', '172.17.0.1'),
    at('eth0', '203.0.113.7'),
    at('wlan0', '192.168.1.20'),
    at('wlan0', 'fe80::1', { family: 'IPv6' }),
    at('eth1', '169.254.3.4'),
  ];
  expect(reachableUrls(addresses, 3_000)).toEqual([
    'http://192.168.1.20:3000',
    'http://203.0.113.7:3000',
    'http://172.17.0.1:3000',
  ]);
  expect(reachableUrls(addresses.slice(0, 1), 80)).toEqual(['http://localhost']);
  expect(urlsFor({ host: '127.0.0.1', port: 8_080, publicUrl: null })).toEqual(['http://127.0.0.1:8080']);
  expect(urlsFor({ host: '0.0.0.0', port: 1, publicUrl: 'https://a.example' })).toEqual([
    'https://a.example',
  ]);
});

test("[START-4] the owner's link is shown at the first start only; later its page and how to get a new one", async () => {
  const urls = ['http://192.168.1.20:3000', 'http://10.0.0.2:3000'];
  const first = await whereToGo({ urls, firstOwnerKey: 'secret' });
  expect(first).toContain('http://192.168.1.20:3000/owner#k=secret');
  expect(first).toContain('Also at: http://10.0.0.2:3000');
  expect(first).toMatch(/[█▀▄]/);
  const later = await whereToGo({ urls, firstOwnerKey: null });
  expect(later).not.toContain('#k=');
  expect(later).toContain('npm run owner-key');
});

test('[START-5] a server that stops on purpose is started again, five times within a minute at most', () => {
  const restarts = createRestarts({ most: 5, withinMs: 60_000 });
  for (let n = 0; n < 5; n += 1) expect(restarts.mayRestart(n * 1_000)).toBe(true);
  expect(restarts.mayRestart(59_000)).toBe(false);
  expect(restarts.mayRestart(60_000)).toBe(true);
  expect(restarts.mayRestart(60_500)).toBe(false);
});
