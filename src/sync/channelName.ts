/**
 * Name of the channel on which the tabs of a source say that they have signed out, or of that on which the tabs of one of
 * its teams share answers.
 */
export function channelName(source: string, team?: string): string {
  return `react-credit-widgets/1|${source}${team === undefined ? '' : `|${team}`}`;
}
