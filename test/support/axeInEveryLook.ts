import { axeFindings } from './axe.js';
import { looks, wearLook } from './looks.js';

/** What axe has to say of something that is on the page already. */
export interface AxeVerdict {
  /** How often axe looked. */
  runs: number;
  /** One line per finding, with the look that it was found in. */
  findings: string[];
}

declare module 'vitest' {
  interface TaskMeta {
    /** How often axe looked at a story, and how much it found; for scripts/reporters/axe.mjs. */
    axe?: { runs: number; violations: number; ms: number };
  }
}

/** Shows an element in every look, one after the other, without drawing it anew, and lets axe look each time. */
export async function axeInEveryLook(element: Element): Promise<AxeVerdict> {
  const findings: string[] = [];
  let runs = 0;
  for (const look of looks) {
    const restore = wearLook(look);
    try {
      const found = await axeFindings(element);
      findings.push(...found.map((finding) => `${look.name}: ${finding}`));
      runs += 1;
    } finally {
      restore();
    }
  }
  return { runs, findings };
}
