import type { HTMLAttributes, ReactNode } from 'react';
import type { HeadingLevel } from './WidgetProps.js';

const LEVELS: unknown[] = [1, 2, 3, 4, 5, 6] satisfies HeadingLevel[];

interface HeadingProps extends HTMLAttributes<HTMLHeadingElement> {
  /** @default 3 */
  level: HeadingLevel | undefined;
}

/** A heading whose level the host chooses. */
export function Heading({ level = 3, ...attributes }: HeadingProps): ReactNode {
  const Tag = `h${LEVELS.includes(level) ? level : 3}` as const;
  return <Tag {...attributes} />;
}
