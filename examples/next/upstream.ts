/** URL that the server reads credits from. */
export const upstream = process.env.CREDITS_UPSTREAM ?? 'https://api.olostep.com/user/credits/info';
