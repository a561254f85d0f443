const FIGURES = [
  { name: 'requests/min', value: '1,184', note: '+3.1%' },
  { name: 'p95', value: '612 ms', note: '−18 ms' },
  { name: 'errors', value: '0.42%', note: '5 of 1,184' },
  { name: 'credits/hour', value: '96', note: '130 h left' },
];

/** A strip with four of the host's own metrics. */
export function Figures() {
  return (
    <dl className="dev-figures">
      {FIGURES.map(({ name, value, note }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value} <span className="dev-quiet">{note}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
