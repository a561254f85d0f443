import { onTestFinished } from 'vitest';

/** What text may do that is taken for code; `sprung` is the name that the hostile texts call. */
const FUNCTIONS = ['sprung', 'alert', 'confirm', 'prompt', 'print', 'open', 'eval'] as const;
const EVENTS = ['error', 'unhandledrejection', 'securitypolicyviolation', 'submit'] as const;

/**
 * Sets traps in a window: functions that only hostile text calls, dialogs, uncaught errors, what cannot be loaded, forms that
 * are sent, properties that all objects have. Call the result for what was caught until now.
 *
 * @param when - When they are taken away: at the end of this test, or of all tests of a suite (`afterAll`).
 */
export function setTraps(
  where: typeof window = window,
  when: (takeAway: () => void) => void = onTestFinished,
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
