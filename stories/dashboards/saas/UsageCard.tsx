export interface UsageCardProps {
  name: string;
  value: string;
  change: string;
  /** SVG path of the sparkline, in a 120 × 32 box. */
  line: string;
}

/** One of the product's own metrics, with a sparkline of the last weeks. */
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
