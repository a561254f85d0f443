import type { ReactNode, Ref } from 'react';
import type { LotsWidget } from './chartProps.js';

interface LotsRoomProps {
  widget: LotsWidget;
  rootRef?: Ref<HTMLDivElement>;
  /** Number of lines to reserve space for. */
  rowCount: number;
  /** Whether the stylesheet, which sizes the spacer, is in use. */
  isStyled: boolean;
  /** Which view it is, for the stylesheet. */
  'data-view'?: 'kinds' | 'table';
  'data-axis'?: boolean | undefined;
  'data-plot'?: 'drawn' | undefined;
  'data-asked'?: boolean | undefined;
  children: ReactNode;
}

/**
 * Reserved space for a view, so that nothing on the page moves when the lots, and later the plot, arrive. Its height
 * comes from a spacer of `rowCount` em, whose font size the stylesheet sets to the height of a row.
 */
export function LotsRoom({
  widget: { slot },
  rootRef,
  rowCount,
  isStyled,
  children,
  ...flags
}: LotsRoomProps): ReactNode {
  const height = isStyled ? `${rowCount}em` : 0;
  return (
    <div {...slot('lots-area')} ref={rootRef} {...flags}>
      <svg {...slot('lots-spacer')} width="0" height={height} aria-hidden="true" />
      {children}
    </div>
  );
}
