/** Why an address could not be fetched; the message is for people and follows the address's name. */
export class NotFetched extends Error {
  readonly fix: string | undefined;
  /** The server's answer, where it gave one. */
  readonly status: number | undefined;

  constructor(message: string, more: { readonly fix?: string | undefined; readonly status?: number | undefined } = {}) {
    super(message);
    this.name = 'NotFetched';
    this.fix = more.fix;
    this.status = more.status;
  }
}
