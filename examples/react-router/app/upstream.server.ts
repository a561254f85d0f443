/** Where credits are read. */
export const upstream = process.env.CREDITS_UPSTREAM ?? 'https://api.olostep.com/user/credits/info';
