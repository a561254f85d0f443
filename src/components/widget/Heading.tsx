import type { HTMLAttributes, ReactNode } from 'react';
import type { HeadingLevel } from './WidgetProps.js';

interface HeadingProps extends HTMLAttributes<HTMLHeadingElement> {
  /** Any other than 1–6 is 3. */
  level: HeadingLevel | undefined;
}

/** A heading whose level the host chooses. */
export function Heading({ level, ...attributes }: HeadingProps): ReactNode {
  const Tag = `h${level && /^[1-6]$/.test(String(level)) ? level : 3}` as const;
  return <Tag {...attributes} />;
}
