import { useEffect } from 'react';
import { useLatest } from '../../../hooks/useLatest.js';

/**
 * Runs `onEscape` when the reader presses Escape, wherever the focus is, while it is of use. The key is used up then: a
 * dialog round the widget stays open.
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
