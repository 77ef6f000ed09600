import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import QrCode from '../../client/ui/QrCode.svelte';
import Ring from '../../client/ui/Ring.svelte';
import TypedText from '../../client/ui/TypedText.svelte';
import ZoneLantern from '../../client/ui/ZoneLantern.svelte';
import ZoneMark from '../../client/ui/ZoneMark.svelte';
import { zoneLooks } from '../../client/ui/zone-shapes.ts';
import { zoneLetters } from '../../shared/contract/vocabulary.ts';

describe('[UI-4] a zone is a letter, a colour and a shape together', () => {
  test.each(zoneLetters)('zone %s names its shape, has its colour and an edge', (zone) => {
    const { body } = render(ZoneMark, { props: { zone } });
    expect(body).toContain(`Zone ${zone}, ${zoneLooks[zone].shape}`);
    expect(body).toContain(`var(--zone-${zone.toLowerCase()})`);
    expect(body).toContain(`>${zone}</text>`);
    expect(body).toContain('class="edge');
  });
  test('no two zones share a shape', () => {
    expect(new Set(zoneLetters.map((zone) => zoneLooks[zone].shape)).size).toBe(zoneLetters.length);
  });
  test('the lantern carries the shape behind and the number in front', () => {
    const children = createRawSnippet(() => ({ render: () => '<b>31</b>' }));
    const lantern = render(ZoneLantern, { props: { zone: 'C', children } }).body;
    expect(lantern).toContain(zoneLooks.C.path);
    expect(lantern.indexOf(zoneLooks.C.path)).toBeLessThan(lantern.indexOf('<b>31</b>'));
    expect(render(ZoneLantern, { props: { zone: null, children } }).body).not.toContain('<svg');
  });
});

describe('[UI-6] what a person typed keeps its direction and is never markup', () => {
  test('markup stays text', () => {
    const { body } = render(TypedText, { props: { text: '<b>أهلا</b>' } });
    expect(body).toContain('dir="auto"');
    expect(body).toContain('&lt;b>أهلا');
  });
});

describe('[UI-7] a code can be scanned and read', () => {
  test('the picture comes from this server and says the letters one by one', () => {
    const { body } = render(QrCode, { props: { code: 'HKWT' } });
    expect(body).toContain('src="/qr/HKWT.svg"');
    expect(body).toContain('H K W T');
  });
});

test('[UI-1] a ring says its time in text and has its name for readers', () => {
  const { body } = render(Ring, { props: { startedAtMs: 0, endsAtMs: 600_000, nowMs: () => 135_000 } });
  expect(body).toContain('role="timer"');
  expect(body).toContain('7:45');
});
