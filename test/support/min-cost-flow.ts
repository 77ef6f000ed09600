/** An edge from a customer to a colleague, and what their meeting costs. */
export interface Meeting {
  customer: number;
  colleague: number;
  cost: number;
}

interface Arc {
  to: number;
  room: number;
  cost: number;
  back: number;
}

class Network {
  readonly #arcs: Arc[] = [];
  readonly #from: number[][];

  constructor(nodes: number) {
    this.#from = Array.from({ length: nodes }, () => []);
  }

  join(from: number, to: number, { room, cost }: { room: number; cost: number }): void {
    this.#from[from]?.push(this.#arcs.length);
    this.#arcs.push({ to, room, cost, back: this.#arcs.length + 1 });
    this.#from[to]?.push(this.#arcs.length);
    this.#arcs.push({ to: from, room: 0, cost: -cost, back: this.#arcs.length - 1 });
  }

  /** Sends one unit after another along the cheapest way there is; gives how many went, and for how much. */
  send(source: number, sink: number): { sent: number; cost: number } {
    let [sent, cost] = [0, 0];
    for (let way = this.#cheapest(source, sink); way.length > 0; way = this.#cheapest(source, sink)) {
      for (const arc of way) {
        arc.room -= 1;
        cost += arc.cost;
        const back = this.#arcs[arc.back];
        if (back !== undefined) back.room += 1;
      }
      sent += 1;
    }
    return { sent, cost };
  }

  /** Bellman and Ford: costs of ways back are negative. */
  #cheapest(source: number, sink: number): Arc[] {
    const cost = this.#from.map((_, node) => (node === source ? 0 : Infinity));
    const through: (Arc | undefined)[] = [];
    const queue = [source];
    for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
      for (const arc of this.#leaving(node)) {
        const next = (cost[node] ?? Infinity) + arc.cost;
        if (next >= (cost[arc.to] ?? Infinity)) continue;
        cost[arc.to] = next;
        through[arc.to] = arc;
        if (!queue.includes(arc.to)) queue.push(arc.to);
      }
    }
    return this.#wayTo(sink, through);
  }

  #leaving(node: number): Arc[] {
    return (this.#from[node] ?? []).flatMap((at) => this.#arcs[at] ?? []).filter(({ room }) => room > 0);
  }

  #wayTo(sink: number, through: readonly (Arc | undefined)[]): Arc[] {
    const way: Arc[] = [];
    for (let arc = through[sink]; arc !== undefined; arc = through[this.#arcs[arc.back]?.to ?? -1])
      way.push(arc);
    return way;
  }
}

/**
 * The least that several rounds cost together, when each customer meets `perRound` colleagues in every
 * round, each colleague one customer, and nobody meets twice. Any choice of meetings with these numbers
 * splits into rounds (Koenig), so that rounds need not be looked at. Null when there is none.
 */
export function leastOverRounds(
  meetings: readonly Meeting[],
  rounds: number,
  perRound: number,
): number | null {
  const customers = new Set(meetings.map(({ customer }) => customer));
  const colleagues = new Set(meetings.map(({ colleague }) => colleague));
  const node = new Map<string, number>();
  for (const customer of customers) node.set(`customer ${customer}`, node.size);
  for (const colleague of colleagues) node.set(`colleague ${colleague}`, node.size);
  const [source, sink] = [node.size, node.size + 1];
  const network = new Network(node.size + 2);
  const at = (name: string): number => node.get(name) ?? -1;
  for (const each of customers)
    network.join(source, at(`customer ${each}`), { room: rounds * perRound, cost: 0 });
  for (const each of colleagues) network.join(at(`colleague ${each}`), sink, { room: rounds, cost: 0 });
  for (const { customer, colleague, cost } of meetings) {
    network.join(at(`customer ${customer}`), at(`colleague ${colleague}`), { room: 1, cost });
  }
  const { sent, cost } = network.send(source, sink);
  return sent === customers.size * perRound * rounds ? cost : null;
}
