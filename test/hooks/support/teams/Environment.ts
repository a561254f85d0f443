import { onlineManager } from '@tanstack/react-query';
import { act } from '@testing-library/react';
import { vi } from 'vitest';

/** A fake browser environment: page visibility and network. */
export class Environment {
  isVisible = true;
  isOnline = true;

  constructor() {
    vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() =>
      this.isVisible ? 'visible' : 'hidden',
    );
  }

  setVisible(isVisible: boolean): void {
    this.isVisible = isVisible;
    act(() => {
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    });
  }

  setOnline(isOnline: boolean): void {
    this.isOnline = isOnline;
    act(() => {
      window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
    });
  }

  /** Restores the real environment. */
  restore(): void {
    onlineManager.setOnline(true);
    vi.restoreAllMocks();
  }
}
