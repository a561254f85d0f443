/**
 * The API key of these pages, which must appear only in the header of a request. It contains characters that base64 and
 * URLs encode differently.
 */
export const CANARY = 'crw-live-4f7c0d9e+Qb/81za==';
