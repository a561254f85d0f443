/** What happened in another tab. */
export type StaleTabReason = 'signed_out' | 'wrong_team';

const TEXT: Record<StaleTabReason, string> = {
  signed_out: 'You signed out in another tab.',
  wrong_team: 'You switched to another team in another tab.',
};

interface StaleTabProps {
  reason: StaleTabReason;
}

/** Says that this tab's session was ended or switched in another tab, with a button to reload. */
export function StaleTab({ reason }: StaleTabProps) {
  return (
    <p className="stale-tab" role="status">
      {TEXT[reason]}
      <button type="button" className="button" onClick={() => location.reload()}>
        Reload
      </button>
    </p>
  );
}
