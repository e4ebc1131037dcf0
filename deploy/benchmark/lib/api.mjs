/** The platform's API as the benchmark uses it. */
export class Api {
  constructor(base, { tokenUrl, client, token }) {
    this.base = base;
    this.tokenUrl = tokenUrl;
    this.client = client;
    this.token = token;
  }

  /** A fresh access token: those of the platform live for less than a minute. */
  async bearer() {
    if (this.token) return this.token;
    const [id, secret] = this.client.split(':');
    const answer = await fetch(this.tokenUrl, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id: id, client_secret: secret }),
    });
    if (!answer.ok) throw new Error(`No token from ${this.tokenUrl}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()).access_token;
  }

  async get(path, headers = {}) {
    const answer = await fetch(this.base + path, { headers });
    if (answer.status >= 400) throw new Error(`${answer.status} for ${path}: ${(await answer.text()).slice(0, 300)}`);
    return answer;
  }

  /** Delivers NDJSON; the report's lines, the summary last. */
  async deliver(body) {
    const answer = await fetch(`${this.base}/api/v1/integrationsatlas/offers/bulk`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-ndjson', Authorization: `Bearer ${await this.bearer()}` },
      body,
    });
    if (!answer.ok) throw new Error(`${answer.status} for a delivery: ${(await answer.text()).slice(0, 500)}`);
    return (await answer.text()).trim().split('\n').map((line) => JSON.parse(line));
  }
}

/** Options that `Api` needs, with their defaults: the demonstration started by `./mvnw -Prun`. */
export const CONNECTION = {
  base: process.env.BASE_URL ?? 'http://localhost:8080',
  tokenUrl:
    process.env.TOKEN_URL ?? 'http://localhost:8180/realms/modellregionen/protocol/openid-connect/token',
  client: process.env.CLIENT ?? 'demo-import-all:demo-import-all-secret',
  token: process.env.TOKEN ?? '',
};
