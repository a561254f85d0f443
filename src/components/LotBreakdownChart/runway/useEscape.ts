import { useEffect } from 'react';
import { useLatest } from '../../../hooks/useLatest.js';

/**
 * Calls `onEscape` when the user presses Escape, wherever the focus is, while `isActive`. It prevents the default, so
 * that a dialog around the widget stays open.
 */
export function useEscape(isActive: boolean, onEscape: () => void): void {
  const latest = useLatest(onEscape);
  useEffect(() => {
    if (!isActive) return;
    const handleKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, [isActive, latest]);
}
