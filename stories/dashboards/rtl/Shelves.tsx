const SHELVES = [
  { title: 'رحلات وأسفار', detail: '128 كتابًا', done: 0.92 },
  { title: 'دواوين الشعر', detail: '74 كتابًا', done: 0.61 },
  { title: 'مخطوطات الطب', detail: '39 كتابًا', done: 0.34 },
];

const formatShare = new Intl.NumberFormat('ar', { style: 'percent' }).format;

/** The library's shelves, with the digitized share of each. */
export function Shelves() {
  return (
    <section className="riwaq-card" aria-labelledby="riwaq-shelves">
      <h2 id="riwaq-shelves">رفوف قيد الرقمنة</h2>
      <ul>
        {SHELVES.map(({ title, detail, done }) => (
          <li key={title} className="riwaq-shelf">
            <span>{title}</span>
            <small>{detail}</small>
            <progress value={done} aria-label={title} />
            <small>{formatShare(done)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
