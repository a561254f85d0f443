import type { HTMLAttributes, ReactNode } from 'react';
import type { HeadingLevel } from './WidgetProps.js';

interface HeadingProps extends HTMLAttributes<HTMLHeadingElement> {
  level: HeadingLevel;
}

/** A heading whose level the host chooses. */
export function Heading({ level, ...attributes }: HeadingProps): ReactNode {
  const Tag = `h${level}` as const;
  return <Tag {...attributes} />;
}
