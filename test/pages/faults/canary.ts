/**
 * The API key of these pages, which is to be found nowhere but in the header of a request. It holds what base64 and URLs
 * write in another way.
 */
export const CANARY = 'crw-live-4f7c0d9e+Qb/81za==';
