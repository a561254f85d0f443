import { useEffect, useState } from 'react';

const systemIsDark = () => matchMedia('(prefers-color-scheme: dark)').matches;

/** Toggles the page between light and dark; the widgets follow `data-theme` on their own. */
export function SchemeToggle() {
  const [isDark, setIsDark] = useState(systemIsDark);
  useEffect(() => {
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  }, [isDark]);
  return (
    <button
      type="button"
      className="scheme"
      aria-pressed={isDark}
      onClick={() => setIsDark(!isDark)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M8 2a6 6 0 1 0 0 12z" fill="currentColor" />
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <span>Dark</span>
    </button>
  );
}
