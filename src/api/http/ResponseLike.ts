/** What a `fetch` resolves with: a `Response`, or as much of one as a test's double has. */
export interface ResponseLike {
  status: number;
  /** As `headersOf` reads them. */
  headers?: unknown;
  redirected?: boolean;
  body?: Partial<Pick<ReadableStream<Uint8Array>, 'cancel' | 'getReader'>> | null;
  clone?(): ResponseLike;
  text?(): Promise<string>;
  json?(): Promise<unknown>;
}
