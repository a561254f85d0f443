import type { ReactNode } from 'react';

/** The content of a host's page, with class names and attributes like those of widget parts. */
export const hostPage: ReactNode = (
  <main className="root">
    <header className="header">
      <h1 className="title">Team</h1>
      <h2>Billing</h2>
      <h3 className="caption">Credits</h3>
      <h4>Plan</h4>
    </header>
    <p className="value" data-slot="value" data-state="negative">
      900 <strong>credits</strong> <small>left</small> <a href="#buy">Top up</a>
    </p>
    <div className="meter kind" data-kind="subscription" />
    <meter value={9} max={10} />
    <span className="tag badge status">Pro</span>
    <button type="button" className="refresh retry" aria-disabled="true" data-busy>
      Refresh
    </button>
    <ol className="lots-list">
      <li className="lot" data-state="expired">
        <time dateTime="2025-01-01">
          <bdi>Jan 1</bdi>
        </time>
      </li>
    </ol>
    <ul>
      <li>one</li>
    </ul>
    <dl>
      <dt>Plan</dt>
      <dd>Pro</dd>
    </dl>
    <figure data-slot="lot-breakdown" data-view="table">
      <svg width="20" height="20" aria-hidden="true">
        <rect className="track" width="20" height="20" />
        <path className="fill" d="M0 0h9" />
        <text>9</text>
      </svg>
      <figcaption>Lots</figcaption>
    </figure>
    <table className="table">
      <caption>Lots</caption>
      <thead>
        <tr>
          <th>Kind</th>
        </tr>
      </thead>
      <tbody>
        <tr className="table-row">
          <td className="table-cell">Setup</td>
        </tr>
      </tbody>
    </table>
    <form className="footer">
      <label>
        Name <input className="body" placeholder="Acme" />
      </label>
      <input type="range" />
      <input type="checkbox" />
      <select>
        <option>one</option>
      </select>
      <textarea className="notice" />
    </form>
    <details className="error" open>
      <summary>More</summary>
      <pre>
        <code>npm test</code>
      </pre>
    </details>
    <hr />
    <dialog open>Sure?</dialog>
  </main>
);
