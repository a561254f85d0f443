const WORK = ['Home', 'Projects', 'Sources', 'Reports'];
const SETTINGS = ['Members', 'Billing', 'API keys'];

/** The product's navigation; on narrow screens a strip above the page. */
export function Sidebar() {
  return (
    <nav className="saas-nav" aria-label="Main">
      <p className="saas-brand">
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <rect width="20" height="20" rx="6" fill="currentColor" />
          <path
            d="M6 6.5h8M6 10h8M6 13.5h4.5"
            stroke="#fff"
            strokeWidth="1.6"
            strokeLinecap="round"
          />
        </svg>
        Fieldnote
      </p>
      <ul>
        {WORK.map((name) => (
          <li key={name}>
            <a href={`#${name}`}>{name}</a>
          </li>
        ))}
      </ul>
      <p className="saas-nav-title">Settings</p>
      <ul>
        {SETTINGS.map((name) => (
          <li key={name}>
            <a href={`#${name}`} aria-current={name === 'Billing' ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
