/** A request as the demo saw it. */
export interface LoggedRequest {
  method: string;
  /** The whole address; for a tunnel (`CONNECT`, what HTTPS asks a proxy for) host and port. */
  address: string;
  /** No page of the demo has this address: nothing was sent on, the browser got an error. */
  refused: boolean;
}

/** Every request that reached the demo, in order: what a browser behind it asked of the network. */
export class RequestLog {
  #entries: LoggedRequest[] = [];

  record(entry: LoggedRequest): void {
    this.#entries.push(entry);
  }

  get entries(): readonly LoggedRequest[] {
    return this.#entries;
  }

  /** The addresses asked for, of one host or of all. */
  addresses(host = ''): string[] {
    return this.#entries.map(({ address }) => address).filter((address) => address.includes(host));
  }

  /** Forgets what came before. */
  clear(): void {
    this.#entries = [];
  }
}
