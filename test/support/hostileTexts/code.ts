import { verbatim } from './HostileText.js';

/** Attacks on code that takes text for a URL. */
export const addresses = verbatim(71, [
  'javascript:sprung()',
  'JaVaScRiPt:sprung()',
  'javascript://%0asprung()',
  'data:text/html,<script>sprung()</script>',
  'data:image/svg+xml,<svg onload=sprung()>',
  'vbscript:sprung()',
  'file:///etc/passwd',
  '//evil.example/x.js',
  'https://evil.example/?q=<b>&amp;',
  'mailto:a@evil.example?subject=Pay',
  '../../../../etc/passwd',
  '\\\\evil.example\\share',
]);

/** Attacks on code that takes text for a template: of frameworks, of formats, and of our own messages. */
export const templates = verbatim(71, [
  "{{constructor.constructor('sprung()')()}}",
  '{{7*7}}',
  `\${sprung()}`,
  '#{sprung()}',
  '<%= sprung() %>',
  '{% raw %}{{ x }}',
  '[[sprung()]]',
  '{!! sprung() !!}',
  '{n}',
  '{date}',
  '{total}',
  '{kind}',
  '{n} of {total} left, {date}',
  '{{n}}',
  '{0} {1}',
  '{n, plural, one {# lot} other {# lots}}',
  '{children}',
  '%s %d %o %c',
  '%1$s',
  '$1 $& $$ $` $<n>',
  '\\0 \\1 \\u0041 \\x41',
]);

/** Attacks on code that takes text for CSS, or for the rest of a tag. */
export const styles = verbatim(71, [
  ';background:url(//evil.example)',
  '}*{display:none}',
  '</style><style>*{display:none}</style>',
  '@import "//evil.example/x.css";',
  'expression(sprung())',
  'url(javascript:sprung())',
  'var(--cw-accent)',
  '--cw-accent:red;color:red',
  '" style="position:fixed;inset:0',
  '" onpointerover="sprung()',
  '" class="cw-root" data-state="blocked',
  "' autofocus onfocus='sprung()",
  '\\22 ;}\\0a *{display:none}',
]);

/** Names that every object has, or that our own code uses. */
export const names = verbatim(66, [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  '__lookupSetter__',
  'toLocaleString',
  'then',
  'length',
  'ref',
  'key',
  'children',
  'dangerouslySetInnerHTML',
  'other',
  'pending',
  'subscription',
  'kindSubscription',
]);

/** Texts that look like a value, an element, JSON, or a command. */
export const lookAlikes = verbatim(71, [
  'undefined',
  'null',
  'NaN',
  'true',
  '0',
  '-1',
  '1e999',
  '[object Object]',
  'Symbol(react.element)',
  '{"$$typeof":"Symbol(react.transitional.element)","type":"script"}',
  '{"credits":0,"breakdown":[]}',
  '"},"credits":0,"x":{"y":"',
  '<Fragment></Fragment>',
  '<></>',
  '() => sprung()',
  'new Function("sprung()")()',
  "'; DROP TABLE lots; --",
  '=HYPERLINK("//evil.example")',
  '$(touch x) `id` | cat',
]);
