import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import {
  CreditBalance,
  type Credits,
  LotBreakdownChart,
  PlanBadge,
  parseCredits,
} from 'react-credit-widgets';
import 'react-credit-widgets/styles.css';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { boxOf } from './geometry.js';
import { VIEWS } from './viewPage.js';

const WIDTHS = [240, 600] as const;
const NOW_S = PINNED_NOW / 1_000;
const DAY_S = 86_400;

/** Stands for a hostile text in what is compared. */
export const HARMLESS = 'Plain';

/** What a hostile text has made of a page, as far as it can be compared with what a harmless one makes of it. */
export interface Sights {
  /** The elements of the page, with a harmless word where the text is shown. */
  html: string;
  /** How often the text is shown. */
  count: number;
  /** Height of the page in each column, CSS pixels. */
  heights: number[];
  /** Parts that stand outside of a column, or are scrolled in it. */
  outside: string[];
  /** Texts of ours that do not run from left to right. */
  turned: string[];
}

/** A body with one text in every field that holds text, and as a field of its own. */
function aBodyWith(text: string | null) {
  const lot = (remaining_units: number, expiry_date?: number) => ({
    purchase_kind: text,
    allocated_units: 10_000,
    remaining_units,
    expiry_date,
    [`${text}`]: text,
  });
  return {
    credits: 12_500,
    breakdown: [lot(8_500, NOW_S + 30 * DAY_S), lot(4_000), lot(700, NOW_S - DAY_S)],
    active_subscription: {
      id: text,
      display_name: text,
      credits: 10_000,
      created_at: NOW_S - 300 * DAY_S,
    },
    allow_usage: true,
    [`${text}`]: text,
  };
}

/** Draws all widgets with a text wherever a payload may hold one. */
export function drawWidgets(text: string | null): HTMLElement {
  const body = aBodyWith(text);
  const { id, credits } = body.active_subscription;
  const unnamed = parseCredits({ credits: 12_500, active_subscription: { id, credits } });
  return render(<Widgets credits={parseCredits(body)} unnamed={unnamed} />).container;
}

interface WidgetsProps {
  credits: Credits;
  /** Credits of a plan that has an id and no name. */
  unnamed: Credits;
}

function Widgets({ credits, unnamed }: WidgetsProps): ReactNode {
  const shared = { credits, now: () => PINNED_NOW, timeZone: 'UTC' };
  return (
    <>
      <PlanBadge {...shared} />
      <PlanBadge {...shared} credits={unnamed} />
      <CreditBalance {...shared} />
      <CreditBalance {...shared} variant="inline" />
      {VIEWS.map((view) => (
        <LotBreakdownChart
          key={view}
          {...shared}
          view={view}
          plot={false}
          onLotSelect={view === 'lots' ? undefined : () => {}}
        />
      ))}
    </>
  );
}

/** What can be seen of a page, in a narrow and a wide column, where `shown` is what readers get of the hostile text. */
export function sightsOf(page: HTMLElement, shown: string | null): Sights {
  const sights: Sights = { ...htmlOf(page, shown), heights: [], outside: [], turned: [] };
  for (const width of WIDTHS) {
    page.style.width = `${width}px`;
    sights.heights.push(page.getBoundingClientRect().height);
    sights.outside.push(...outsideOf(page));
    sights.turned.push(...turnedIn(page, shown));
  }
  return sights;
}

function htmlOf(page: Element, shown: string | null): Pick<Sights, 'html' | 'count'> {
  const copy = page.cloneNode(true) as Element;
  const texts = textsIn(copy).filter(({ data }) => data === shown);
  for (const text of texts) text.data = HARMLESS;
  const html = copy.innerHTML.replace(/(?<=(id|labelledby|controls)=")[^"]*/g, '');
  return { html, count: texts.length };
}

function outsideOf(column: HTMLElement): string[] {
  const room = boxOf(column);
  return [...column.querySelectorAll('*')].flatMap((element) => {
    const { left, right } = boxOf(element);
    const sticksOut = left < room.left - 1 || right > room.right + 1;
    const isScrolled = element.matches('.cw-root') && element.scrollWidth > element.clientWidth;
    return sticksOut || isScrolled ? [element.getAttribute('data-slot') ?? element.localName] : [];
  });
}

function turnedIn(column: Element, shown: string | null): string[] {
  return textsIn(column).flatMap((text) => {
    if (text.data === shown || text.length < 2) return [];
    const [first, last] = [boxAt(text, 0), boxAt(text, text.length - 1)];
    return first.top === last.top && last.left < first.left ? [text.data] : [];
  });
}

function boxAt(text: Text, at: number): DOMRect {
  const range = document.createRange();
  range.setStart(text, at);
  range.setEnd(text, at + 1);
  return range.getBoundingClientRect();
}

function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}
