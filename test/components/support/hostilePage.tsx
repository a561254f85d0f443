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

/** The harmless text that replaces a hostile one in the comparison. */
export const HARMLESS = 'Plain';

/** What a page looks like with a hostile text, in a form comparable to the same page with a harmless text. */
export interface PageSummary {
  /** The elements of the page, with `HARMLESS` where the text is shown. */
  html: string;
  /** How often the text is shown. */
  count: number;
  /** Height of the page in each column, CSS pixels. */
  heights: number[];
  /** Parts that overflow a column or scroll in it. */
  outside: string[];
  /** Texts of ours that do not run left to right. */
  turned: string[];
}

/** A response body with one text in every text field, and as a field name. */
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

/** Renders all widgets with a text wherever a payload may contain one. */
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

/** Summarizes a page in a narrow and a wide column; `shown` is what users see of the hostile text. */
export function summarize(page: HTMLElement, shown: string | null): PageSummary {
  const summary: PageSummary = { ...htmlOf(page, shown), heights: [], outside: [], turned: [] };
  for (const width of WIDTHS) {
    page.style.width = `${width}px`;
    summary.heights.push(page.getBoundingClientRect().height);
    summary.outside.push(...outsideOf(page));
    summary.turned.push(...turnedIn(page, shown));
  }
  return summary;
}

function htmlOf(page: Element, shown: string | null): Pick<PageSummary, 'html' | 'count'> {
  const copy = page.cloneNode(true) as Element;
  const texts = textsIn(copy).filter(({ data }) => data === shown);
  for (const text of texts) text.data = HARMLESS;
  const html = copy.innerHTML.replace(/(?<=(id|labelledby|controls)=")[^"]*/g, '');
  return { html, count: texts.length };
}

function outsideOf(column: HTMLElement): string[] {
  const bounds = boxOf(column);
  return [...column.querySelectorAll('*')].flatMap((element) => {
    const { left, right } = boxOf(element);
    const sticksOut = left < bounds.left - 1 || right > bounds.right + 1;
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
