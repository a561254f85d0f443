import { type CreditsHandlerOptions, createCreditsHandler } from 'react-credit-widgets/server';
import { describe, expect, it } from 'vitest';
import { aHandler } from './support/handler.js';

describe('createCreditsHandler() › misuse', () => {
  it('throws without authorize, when the server starts', () => {
    expect(() => createCreditsHandler({} as CreditsHandlerOptions)).toThrow(
      /authorize must be a function .* anyone could read/,
    );
  });

  it.each(['/user/credits/info', 'ftp://api.example', 'https://a:b@api.example', ''])(
    'throws for the upstream %j',
    (upstream) => {
      expect(() => aHandler({ upstream })).toThrow(/upstream must be an absolute/);
    },
  );

  it.each(['*', 'null', 'https://app.example.com/', 'app.example.com', 'https://a.example/x', ''])(
    'throws for the allowed origin %j',
    (origin) => {
      expect(() => aHandler({ allowOrigins: [origin] })).toThrow(
        /allowOrigins takes a list of origins/,
      );
    },
  );

  it('throws for an origin that is not in a list', () => {
    const allowOrigins = 'https://app.example.com' as unknown as string[];
    expect(() => aHandler({ allowOrigins })).toThrow(/allowOrigins takes a list of origins/);
  });

  it.each<[Partial<CreditsHandlerOptions>, RegExp]>([
    [{ timeoutMs: 0 }, /timeoutMs must be 1 to 2147483647/],
    [{ timeoutMs: 2 ** 31 }, /timeoutMs must be/],
    [{ timeoutMs: Number.NaN }, /timeoutMs must be/],
    [{ maxBytes: 0 }, /maxBytes must be 1/],
    [{ maxBytes: Infinity }, /maxBytes must be 1/],
    [{ freshMs: -1 }, /freshMs must be 0/],
    [{ freshMs: Infinity }, /freshMs must be 0/],
  ])('throws for %o', (options, message) => {
    expect(() => aHandler(options)).toThrow(message);
  });
});
