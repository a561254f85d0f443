import { catalogues } from './catalogues.js';
import { OneLanguage } from './OneLanguage.js';
import './languages.css';

/** Every catalogue, one under the other. */
export function EveryLanguage() {
  return (
    <main className="languages">
      {catalogues.map((messages) => (
        <OneLanguage key={messages.locale} messages={messages} />
      ))}
    </main>
  );
}
