import type { ReactNode } from 'react';
import type { LotState } from '../../../credits/lotState.js';
import type { CreditLot } from '../../../credits/types.js';
import type { MessageKey } from '../../../format/messageTypes.js';
import { DateText } from '../../widget/DateText.js';
import type { LotsWidget } from '../chartProps.js';
import { themeKind } from '../purchaseKinds.js';
import type { TableRow } from './sortRows.js';

const STATES: Record<LotState, MessageKey> = {
  live: 'stateLive',
  'used-up': 'stateUsedUp',
  expired: 'stateExpired',
  pending: 'statePending',
};

interface TableLineProps {
  widget: LotsWidget;
  row: TableRow;
  onLotSelect: ((lot: CreditLot) => void) | undefined;
}

/** One lot as a table row, with one fact per cell so that it can be copied into a spreadsheet. */
export function TableLine({ widget, row, onLotSelect }: TableLineProps): ReactNode {
  const { slot, text } = widget;
  const { lot, state, kind } = row;
  const cell = (column: string, name: MessageKey) => ({
    ...slot('table-cell'),
    'data-column': column,
    'data-label': text.message(name),
  });
  const name = <bdi>{kind}</bdi>;
  return (
    <tr {...slot('table-row', 'kind')} data-state={state} data-kind={themeKind(lot.kind)}>
      <th {...slot('table-kind')} scope="row" data-column="kind">
        {onLotSelect ? (
          <button {...slot('table-button')} type="button" onClick={() => onLotSelect(lot)}>
            {name}
          </button>
        ) : (
          name
        )}
      </th>
      <td {...cell('remaining', 'columnRemaining')}>{text.credits(lot.remaining)}</td>
      <td {...cell('allocated', 'columnAllocated')}>{text.credits(lot.allocated)}</td>
      <td {...cell('expiry', 'columnExpiry')}>
        {lot.expiresAtMs === null ? (
          text.message('lotNoExpiry')
        ) : (
          <DateText widget={widget} instantMs={lot.expiresAtMs} />
        )}
      </td>
      <td {...cell('state', 'columnState')}>{text.message(STATES[state])}</td>
    </tr>
  );
}
