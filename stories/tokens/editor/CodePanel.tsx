import { useState } from 'react';

interface CodePanelProps {
  title: string;
  code: string;
}

/** Code to copy. */
export function CodePanel({ title, code }: CodePanelProps) {
  const [copied, setCopied] = useState('');
  const isCopied = copied === code;
  const handleCopy = () => navigator.clipboard.writeText(code).then(() => setCopied(code));
  return (
    <section className="code-panel" aria-label={title}>
      <header>
        <h3>{title}</h3>
        <button type="button" onClick={handleCopy}>
          {isCopied ? 'Copied' : 'Copy'}
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <pre tabIndex={0}>
        <code>{code}</code>
      </pre>
    </section>
  );
}
