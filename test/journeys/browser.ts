/** As much of a browser as a sign-in needs: cookies by host, and the way from one address to the next. */
export class Browser {
  private readonly cookies = new Map<string, Map<string, string>>();

  async fetch(address: string, init: RequestInit = {}): Promise<Response> {
    const { host } = new URL(address);
    const kept = [...(this.cookies.get(host) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(init.headers as Record<string, string>), ...(kept && { cookie: kept }) };
    const response = await fetch(address, { ...init, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) this.keep(host, cookie);
    return response;
  }

  /** Follows until something is shown. */
  async follow(address: string): Promise<{ readonly url: string; readonly response: Response }> {
    for (let [url, response] = [address, await this.fetch(address)]; ; response = await this.fetch(url)) {
      const next = nextOf(url, response);
      if (next === null) return { url, response };
      url = next;
    }
  }

  /** Sends a form and follows to an address that begins with one of these, which is not opened; what comes after the host. */
  async submit(url: string, form: Readonly<Record<string, string>>, ...ends: readonly string[]): Promise<string> {
    const sent = await this.fetch(url, { method: 'POST', body: new URLSearchParams(form) });
    const [office = '', callback] = ends;
    let [from, response] = [url, sent];
    for (;;) {
      const next = nextOf(from, response);
      if (next === null) throw new Error(`${from} leads nowhere: ${response.status} ${await response.text()}`);
      if (callback !== undefined && next.startsWith(callback)) return next;
      if (next.startsWith(office) && !next.startsWith(`${office}/api/`)) return next.slice(office.length);
      [from, response] = [next, await this.fetch(next)];
    }
  }

  /** Where an address leads to, by path. */
  async landing(address: string): Promise<string> {
    const next = nextOf(address, await this.fetch(address));
    return next === null ? '' : next.slice(new URL(next).origin.length);
  }

  private keep(host: string, cookie: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    const jar = this.cookies.get(host) ?? new Map<string, string>();
    if (value === '') jar.delete(name);
    else jar.set(name, value);
    this.cookies.set(host, jar);
  }
}

function nextOf(from: string, { status, headers }: Response): string | null {
  const location = headers.get('location');
  return location !== null && status >= 300 && status < 400 ? new URL(location, from).href : null;
}
