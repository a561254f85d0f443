import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { parse } from 'yaml';

interface Schema {
  properties: Record<string, { enum?: string[] }>;
}

interface OpenApi {
  paths: {
    '/user/credits/info': {
      get: {
        responses: Record<
          string,
          { description: string; content?: { 'application/json': { example: unknown } } }
        >;
      };
    };
  };
  components: {
    schemas: Record<'CreditsInfoResponse' | 'CreditsBreakdownItem' | 'ActiveSubscription', Schema>;
  };
}

const file = new URL('./credits-api.openapi.yaml', import.meta.url);

/** Olostep's API contract. */
export const contract: OpenApi = parse(readFileSync(file, 'utf8'));

/** The documented 200 body, a new copy each time. */
export function documentedBody(): Record<string, unknown> {
  const response = contract.paths['/user/credits/info'].get.responses['200'];
  return Object.assign({}, structuredClone(response?.content?.['application/json'].example));
}

const ajv = new Ajv({ strict: false }); // OpenAPI adds `example` to JSON Schema
ajv.addSchema(contract, 'contract');

/** Whether the contract allows a body. */
export const isInContract: ValidateFunction = ajv.compile({
  $ref: 'contract#/components/schemas/CreditsInfoResponse',
});

/** Every subset of an object's entries, from the empty one to the full one. */
export function subsetsOf(record: Record<string, unknown>): Record<string, unknown>[] {
  const entries = Object.entries(record);
  return Array.from({ length: 2 ** entries.length }, (_, mask) =>
    Object.fromEntries(entries.filter((_entry, bit) => (mask >> bit) % 2 === 1)),
  );
}
