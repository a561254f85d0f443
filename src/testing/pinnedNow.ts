/** 2024-12-02T12:00:00Z in epoch milliseconds: a clock at which the documented example's lots are live. */
export const PINNED_NOW: number = Date.UTC(2024, 11, 2, 12);
