import type { Line } from './line.ts';

/** A phone that changed its network leaves a dead connection behind: the new one of the same tab ends it. */
export function onePerTab(): (line: Line) => void {
  const open = new Map<string, Line>();
  return (line) => {
    const { at, client, gathering } = line.data.admitted;
    const whose = at.surface === 'phone' ? at.device : at.surface;
    const tab = `${gathering.id}/${whose}/${client}`;
    open.get(tab)?.disconnect(true);
    open.set(tab, line);
    line.on('disconnect', () => {
      if (open.get(tab) === line) open.delete(tab);
    });
  };
}
