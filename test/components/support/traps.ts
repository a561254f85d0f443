import { onTestFinished } from 'vitest';

/** Functions that text may call if it is taken for code; `sprung` is the one that the hostile texts call. */
const FUNCTIONS = ['sprung', 'alert', 'confirm', 'prompt', 'print', 'open', 'eval'] as const;
const EVENTS = ['error', 'unhandledrejection', 'securitypolicyviolation', 'submit'] as const;

/**
 * Sets traps in a window: functions that only hostile text calls, dialogs, uncaught errors, failed loads, form
 * submissions, properties added to `Object.prototype`. Returns a getter for what was caught so far.
 *
 * @param when - When to remove them: at the end of this test, or after all tests of a suite (`afterAll`).
 */
export function setTraps(
  where: typeof window = window,
  when: (remove: () => void) => void = onTestFinished,
): () => string[] {
  const caught: string[] = [];
  const before = FUNCTIONS.map((name) => Object.getOwnPropertyDescriptor(where, name));
  for (const name of FUNCTIONS) {
    const value = () => caught.push(name);
    Object.defineProperty(where, name, { value, configurable: true, writable: true });
  }
  const handleEvent = ({ type }: Event) => caught.push(`event ${type}`);
  for (const type of EVENTS) where.addEventListener(type, handleEvent, true);
  const names = () => Object.getOwnPropertyNames(where.Object.prototype);
  const prototype = names();

  when(() => {
    FUNCTIONS.forEach((name, index) => {
      Reflect.deleteProperty(where, name);
      const own = before[index];
      if (own) Object.defineProperty(where, name, own);
    });
    for (const type of EVENTS) where.removeEventListener(type, handleEvent, true);
  });
  return () => {
    const lent = names().filter((name) => !prototype.includes(name));
    return [...caught, ...lent.map((name) => `Object.prototype.${name}`)];
  };
}
