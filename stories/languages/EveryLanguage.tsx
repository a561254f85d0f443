import { catalogs } from './catalogs.js';
import { OneLanguage } from './OneLanguage.js';
import './languages.css';

/** Every catalog, one under the other. */
export function EveryLanguage() {
  return (
    <main className="languages">
      {catalogs.map((messages) => (
        <OneLanguage key={messages.locale} messages={messages} />
      ))}
    </main>
  );
}
