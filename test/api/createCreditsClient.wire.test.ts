import { gzipSync } from 'node:zlib';
import { type CreditsClientOptions, createCreditsClient } from 'react-credit-widgets/query';
import { documentedExample } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { closedAddress, localServer, localSocket, realFetch } from './support/localServer.js';

const LIMIT_BYTES = 2_097_152;
const JSON_TEXT = JSON.stringify(documentedExample);

const getCredits = (endpoint: string, options: Partial<CreditsClientOptions> = {}) =>
  createCreditsClient({ endpoint, fetch: realFetch, ...options }).getCredits();

describe('createCreditsClient over a socket', () => {
  it('sends one GET with the key and the accept header', async () => {
    const seen: unknown[] = [];
    const url = await localServer(({ method, headers }, response) => {
      seen.push({ method, accept: headers.accept, authorization: headers.authorization });
      response.end(JSON_TEXT);
    });
    const credits = await getCredits(url, { getKey: () => 'sk-1' });
    expect(credits.balance).toBe(12_500);
    expect(seen).toEqual([
      { method: 'GET', accept: 'application/json', authorization: 'Bearer sk-1' },
    ]);
  });

  it.each([301, 302, 303, 307, 308])(
    'FAULTS 6: does not follow a %i, so that the key goes nowhere else',
    async (status) => {
      const paths: unknown[] = [];
      const url = await localServer(({ url: path }, response) => {
        paths.push(path);
        response.writeHead(status, { location: '/elsewhere' }).end();
      });
      await expect(getCredits(url)).rejects.toMatchObject({ code: 'network' });
      expect(paths).toEqual(['/api/credits']);
    },
  );

  it('FAULTS 27: a refused connection is network', async () => {
    const url = await closedAddress();
    await expect(getCredits(url)).rejects.toMatchObject({ code: 'network', status: null });
  });

  it('FAULTS 27: a server without TLS is network', async () => {
    const url = await localServer((_request, response) => response.end(JSON_TEXT));
    await expect(getCredits(url.replace('http:', 'https:'))).rejects.toMatchObject({
      code: 'network',
    });
  });

  it('FAULTS 29: a reset in the middle of the body is network, never partial data', async () => {
    const url = await localSocket((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${JSON_TEXT.length}\r\n\r\n`);
      socket.write(JSON_TEXT.slice(0, 60), () => socket.resetAndDestroy());
    });
    await expect(getCredits(url)).rejects.toMatchObject({ code: 'network' });
  });

  it('FAULTS 30: full JSON and then a reset instead of the last chunk is network', async () => {
    const url = await localSocket((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
      const chunk = `${JSON_TEXT.length.toString(16)}\r\n${JSON_TEXT}\r\n`;
      socket.write(chunk, () => socket.end());
    });
    await expect(getCredits(url)).rejects.toMatchObject({ code: 'network' });
  });

  it('FAULTS 31: a server that never answers is a timeout', async () => {
    const url = await localServer(() => {});
    await expect(getCredits(url, { timeoutMs: 150 })).rejects.toMatchObject({
      code: 'timeout',
      status: null,
    });
  });

  it('FAULTS 32: the same timer covers a body that trickles in', async () => {
    const url = await localServer((_request, response) => {
      response.writeHead(200);
      const trickle = setInterval(() => response.write(' '), 10);
      response.on('close', () => clearInterval(trickle));
    });
    await expect(getCredits(url, { timeoutMs: 150 })).rejects.toMatchObject({ code: 'timeout' });
  });

  it('FAULTS 33: a gzip bomb is too_large, and so is one byte over 2 MiB', async () => {
    const bomb = gzipSync(Buffer.alloc(4 * LIMIT_BYTES, ' '));
    expect(bomb.length).toBeLessThan(LIMIT_BYTES / 100);
    const url = await localServer((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip', 'x-request-id': 'r-1' }).end(bomb);
    });
    await expect(getCredits(url)).rejects.toMatchObject({
      code: 'too_large',
      status: 200,
      requestId: 'r-1',
    });
    const large = await localServer((_request, response) => {
      response.end(JSON_TEXT.padEnd(LIMIT_BYTES + 1));
    });
    await expect(getCredits(large)).rejects.toMatchObject({ code: 'too_large' });
  });

  it('FAULTS 33: reads exactly 2 MiB, plain and decompressed', async () => {
    const body = JSON_TEXT.padEnd(LIMIT_BYTES);
    const plain = await localServer((_request, response) => response.end(body));
    const zipped = await localServer((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(body));
    });
    expect((await getCredits(plain)).balance).toBe(12_500);
    expect((await getCredits(zipped)).balance).toBe(12_500);
  });

  it('sends no request when the caller has already aborted', async () => {
    let requests = 0;
    const url = await localServer((_request, response) => {
      requests += 1;
      response.end(JSON_TEXT);
    });
    const client = createCreditsClient({ endpoint: url, fetch: realFetch });
    const outcome = client.getCredits({ signal: AbortSignal.abort() });
    await expect(outcome).rejects.toMatchObject({ code: 'network' });
    await client.getCredits(); // an earlier request would have arrived before this one
    expect(requests).toBe(1);
  });

  it('closes the connection when the caller aborts', async () => {
    const caller = new AbortController();
    let handleClose = () => {};
    const closed = new Promise<void>((resolve) => {
      handleClose = resolve;
    });
    const url = await localServer((_request, response) => {
      response.on('close', handleClose);
      caller.abort();
    });
    const client = createCreditsClient({ endpoint: url, fetch: realFetch });
    const outcome = client.getCredits({ signal: caller.signal });
    await expect(outcome).rejects.toMatchObject({ code: 'network' });
    await closed;
  });
});
