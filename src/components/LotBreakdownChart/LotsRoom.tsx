import type { ReactNode, Ref } from 'react';
import type { LotsWidget } from './chartProps.js';

interface LotsRoomProps {
  widget: LotsWidget;
  roomRef?: Ref<HTMLDivElement>;
  /** Lines to reserve room for. */
  rowCount: number;
  /** Whether there is a stylesheet to give the spacer its size. */
  isStyled: boolean;
  /** What the picture is, for the stylesheet. */
  'data-view'?: 'kinds' | 'table';
  'data-axis'?: boolean | undefined;
  'data-plot'?: 'drawn' | undefined;
  'data-asked'?: boolean | undefined;
  children: ReactNode;
}

/**
 * The room of the picture. Its height is reserved by a spacer of `rowCount` em, whose font size the stylesheet sets to
 * the height of a row, so that nothing on the page moves when the lots, and later the plot, arrive.
 */
export function LotsRoom({
  widget: { slot },
  roomRef,
  rowCount,
  isStyled,
  children,
  ...flags
}: LotsRoomProps): ReactNode {
  const height = isStyled ? `${rowCount}em` : 0;
  return (
    <div {...slot('lots-area')} ref={roomRef} {...flags}>
      <svg {...slot('lots-spacer')} width="0" height={height} aria-hidden="true" />
      {children}
    </div>
  );
}
