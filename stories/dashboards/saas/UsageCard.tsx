export interface UsageCardProps {
  name: string;
  value: string;
  change: string;
  /** Path of the sparkline, in a box of 120 by 32. */
  line: string;
}

/** One figure of the host's own, with its last weeks as a line. */
export function UsageCard({ name, value, change, line }: UsageCardProps) {
  return (
    <div className="saas-card">
      <h2>{name}</h2>
      <div className="saas-figure">
        <p>{value}</p>
        <svg viewBox="0 0 120 32" preserveAspectRatio="none" aria-hidden="true">
          <path d={line} />
        </svg>
      </div>
      <p className="saas-quiet">{change}</p>
    </div>
  );
}
