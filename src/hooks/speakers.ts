import type { CreditsConnection } from './CreditsContext.js';

const speakers = new WeakMap<CreditsConnection, object[]>();

/** Puts somebody in the row of those who could speak for a connection. Returns how to leave it. */
export function joinSpeakers(connection: CreditsConnection, speaker: object): () => void {
  const row = speakers.get(connection) ?? [];
  row.push(speaker);
  speakers.set(connection, row);
  return () => {
    row.splice(row.indexOf(speaker), 1);
  };
}

/** Whether it is their turn: whoever came first speaks alone, so that a failure is not told by each widget of a page. */
export function isSpeaker(connection: CreditsConnection, speaker: object): boolean {
  return speakers.get(connection)?.[0] === speaker;
}
