/** The purchase kinds that Olostep documents, in its spelling and order. Types, colors, tests and stories follow this list. */
export const PURCHASE_KINDS = ['Subscription', 'Top-up', 'Manual', 'Setup', 'Pending'] as const;
