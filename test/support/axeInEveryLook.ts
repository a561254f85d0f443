import { axeFindings } from './axe.js';
import { applyLook, looks } from './looks.js';

/** The result of running axe in every look. */
export interface AxeVerdict {
  /** How often axe ran. */
  runs: number;
  /** One line per violation, with the look it occurs in. */
  findings: string[];
}

declare module 'vitest' {
  interface TaskMeta {
    /** How often axe ran on a story, and how many violations it found; for scripts/reporters/axe.mjs. */
    axe?: { runs: number; violations: number; ms: number };
  }
}

/** Runs axe on an element in every look, one after the other, without rendering it again. */
export async function axeInEveryLook(element: Element): Promise<AxeVerdict> {
  const findings: string[] = [];
  let runs = 0;
  for (const look of looks) {
    const restore = applyLook(look);
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
