const MEMBERS = [
  { name: 'ليلى حدّاد', role: 'أمينة المكتبة', pages: 1_240 },
  { name: 'يوسف القاسم', role: 'مفهرِس', pages: 865 },
  { name: 'Maya Okafor', role: 'باحثة زائرة', pages: 410 },
  { name: 'سلمان الراشد', role: 'مساعد بحث', pages: 235 },
];

const formatPages = new Intl.NumberFormat('ar').format;

/** The team's members, with the pages that each digitized this month. */
export function Members() {
  return (
    <section className="riwaq-card" aria-labelledby="riwaq-members">
      <h2 id="riwaq-members">صفحات هذا الشهر</h2>
      <ul>
        {MEMBERS.map(({ name, role, pages }) => (
          <li key={name} className="riwaq-member">
            <span className="riwaq-initial" aria-hidden="true">
              {name.slice(0, 1)}
            </span>
            <span>
              <bdi>{name}</bdi>
              <small>{role}</small>
            </span>
            <span className="riwaq-pages">{formatPages(pages)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
