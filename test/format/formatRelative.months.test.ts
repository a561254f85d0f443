import { describe, expect, it } from 'vitest';
import { formatRelative } from '../../src/format/formatRelative.js';

const DAY_MS = 86_400_000;

describe('formatRelative', () => {
  it.each(['2025-01-31', '2025-03-15', '2025-12-31'])(
    'never formats a day two months ahead as "next month", on %s',
    (today) => {
      const nowMs = Date.parse(today);
      expect(formatRelative(nowMs + 60 * DAY_MS, nowMs, 'en', 'UTC')).not.toBe('next month');
    },
  );
});
