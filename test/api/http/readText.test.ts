import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/api/http/readText.js';

const encode = (text: string) => new TextEncoder().encode(text);

/** A response whose body arrives in these chunks; counts how many were pulled. */
function inChunks(chunks: readonly Uint8Array[]) {
  const progress = { pulled: 0, canceled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const chunk = chunks[progress.pulled];
        progress.pulled += 1;
        if (chunk) controller.enqueue(chunk);
        else controller.close();
      },
      cancel() {
        progress.canceled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { response: new Response(body), progress };
}

/** As on platforms without body streams: the body can only be read whole. */
function withoutStream(text: string): Response {
  const response = new Response(text);
  Object.defineProperty(response, 'body', { value: null });
  return response;
}

describe('readText', () => {
  it('FAULTS 33: accepts exactly the limit and rejects one byte more', async () => {
    expect(await readText(new Response('x'.repeat(8)), 8)).toBe('xxxxxxxx');
    expect(await readText(new Response('x'.repeat(9)), 8)).toBeNull();
  });

  it('FAULTS 33: counts bytes, not characters', async () => {
    expect(await readText(new Response('€€'), 6)).toBe('€€');
    expect(await readText(new Response('€€'), 5)).toBeNull();
  });

  it('FAULTS 33: counts bytes also when the body is not a stream', async () => {
    expect(await readText(withoutStream('€€'), 6)).toBe('€€');
    expect(await readText(withoutStream('€€'), 5)).toBeNull();
  });

  it('FAULTS 33: downloads nothing past the limit', async () => {
    const { response, progress } = inChunks(Array.from({ length: 100 }, () => encode('xxxx')));
    expect(await readText(response, 10)).toBeNull();
    expect(progress).toEqual({ pulled: 4, canceled: true }); // the third is over, a clone is one ahead
  });

  it('FAULTS 34: drops a byte order mark only at the start', async () => {
    const { response } = inChunks([encode('\ufeff'), encode('a\ufeffb')]);
    expect(await readText(response, 100)).toBe('a\ufeffb');
  });

  it('FAULTS 34: reads every body as UTF-8; bytes of another charset become U+FFFD', async () => {
    const latin1 = new Response(new Uint8Array([0x50, 0x72, 0xf6, 0x21]), {
      headers: { 'content-type': 'text/plain; charset=iso-8859-1' },
    });
    expect(await readText(latin1, 100)).toBe('Pr\ufffd!');
  });

  it('joins a character that was split across chunks', async () => {
    const bytes = encode('a€👍');
    const single = Array.from(bytes, (byte) => new Uint8Array([byte]));
    expect(await readText(inChunks(single).response, 100)).toBe('a€👍');
  });

  it('replaces a character that was cut off with U+FFFD', async () => {
    expect(await readText(inChunks([encode('a€').slice(0, 2)]).response, 100)).toBe('a\ufffd');
  });

  it('FAULTS 2: reads a missing body as empty text', async () => {
    expect(await readText(new Response(null), 100)).toBe('');
  });

  it('FAULTS 29: is network when the body breaks off, without partial text', async () => {
    const body = new ReadableStream<Uint8Array>({
      start(stream) {
        stream.enqueue(encode('{"credits":5}'));
      },
      pull(stream) {
        stream.error(new TypeError('terminated'));
      },
    });
    await expect(readText(new Response(body), 100)).rejects.toMatchObject({
      code: 'network',
    });
  });
});
