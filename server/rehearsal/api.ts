import type { GatheringSummary, PersonalLink, RosterPreview } from '../../shared/contract/http.ts';

/** The owner's HTTP calls that a rehearsal makes; every refusal throws with the server's words. */
export class OwnerApi {
  readonly #url: string;
  readonly #key: string;

  constructor(url: string, key: string) {
    this.#url = url;
    this.#key = key;
  }

  async #call(path: string, options: RequestInit = {}): Promise<Response> {
    const headers = new Headers(options.headers);
    headers.set('authorization', `Bearer ${this.#key}`);
    const response = await fetch(this.#url + path, { ...options, headers });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response;
  }

  async #post<T>(path: string, body: unknown): Promise<T> {
    const headers = { 'content-type': 'application/json' };
    const response = await this.#call(path, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await response.json()) as T;
  }

  create(gathering: object): Promise<GatheringSummary> {
    return this.#post('/api/gatherings', gathering);
  }

  async importRoster(gathering: string, csv: string): Promise<RosterPreview> {
    const path = `/api/gatherings/${gathering}/roster`;
    const headers = { 'content-type': 'text/csv' };
    const response = await this.#call(`${path}?preview`, { method: 'POST', headers, body: csv });
    const preview = (await response.json()) as RosterPreview;
    await this.#post(path, { token: preview.token });
    return preview;
  }

  async links(gathering: string): Promise<PersonalLink[]> {
    const response = await this.#call(`/api/gatherings/${gathering}/links`);
    return (await response.json()) as PersonalLink[];
  }

  async highlights(gathering: string): Promise<string> {
    const response = await this.#call(`/api/gatherings/${gathering}/highlights.html`);
    return response.text();
  }
}
