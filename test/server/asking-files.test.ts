import { expect, test } from 'vitest';
import { createTea, openWorld } from './join-world.ts';

test('[EXPORT-21] the owner and the facilitator download the three tables; nobody else', async () => {
  const world = await openWorld();
  const tea = await createTea(world);
  const crew = { authorization: `Bearer ${tea.links.console.split('#k=')[1]}` };
  for (const what of ['results', 'answers', 'questions']) {
    const url = `/api/gatherings/${tea.gathering}/${what}.csv`;
    for (const headers of [crew, world.owner]) {
      const file = await world.app.http.inject({ url, headers });
      expect([file.statusCode, file.headers['cache-control']]).toEqual([200, 'no-store']);
      expect(file.headers['content-type']).toBe('text/csv; charset=utf-8');
      expect(file.headers['content-disposition']).toBe(`attachment; filename="${what}-tea-tills.csv"`);
    }
    for (const links of [tea.links.keeper, tea.links.walls[0]?.path, tea.links.hosts[0]?.path])
      expect(
        (await world.app.http.inject({ url, headers: { authorization: `Bearer ${links?.split('#k=')[1]}` } }))
          .statusCode,
      ).toBe(401);
    expect((await world.app.http.inject({ url })).statusCode).toBe(401);
  }
  await world.app.close();
});
