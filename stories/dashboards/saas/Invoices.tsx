const INVOICES = [
  { id: 'FN-2419', date: 'Dec 1', what: 'Pro, monthly', total: '$99.00', state: 'Due' },
  { id: 'FN-2388', date: 'Nov 14', what: 'Top-up, 5,000 credits', total: '$45.00', state: 'Paid' },
  { id: 'FN-2371', date: 'Nov 1', what: 'Pro, monthly', total: '$99.00', state: 'Paid' },
  { id: 'FN-2325', date: 'Oct 1', what: 'Pro, monthly', total: '$99.00', state: 'Paid' },
  { id: 'FN-2290', date: 'Sep 1', what: 'Pro, monthly', total: '$99.00', state: 'Paid' },
];

/** The product's own list of invoices. */
export function Invoices() {
  return (
    <section className="saas-card saas-invoices" aria-labelledby="saas-invoices">
      <h2 id="saas-invoices">Invoices</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Description</th>
            <th scope="col">Status</th>
            <th scope="col">Amount</th>
          </tr>
        </thead>
        <tbody>
          {INVOICES.map(({ id, date, what, total, state }) => (
            <tr key={id}>
              <td className="saas-date">
                {date}
                <span className="saas-year">, 2024</span>
              </td>
              <td>
                <a href={`#${id}`}>{id}</a>
                <span className="saas-quiet">{what}</span>
              </td>
              <td>
                <span className="saas-pill" data-state={state}>
                  {state}
                </span>
              </td>
              <td>{total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
