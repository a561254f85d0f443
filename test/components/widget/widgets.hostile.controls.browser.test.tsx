import { render } from '@testing-library/react';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hostileTexts } from '../../support/hostileTexts/hostileTexts.js';
import { HARMLESS, summarize } from '../support/hostilePage.js';
import { setTraps } from '../support/traps.js';

/** An empty iframe without a security policy. */
function anEmptyFrame(): typeof window {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  const page = frame.contentDocument?.defaultView;
  if (!page) throw new Error('no page in the frame');
  return page;
}

/** A page that takes a text for markup; returns a getter for what its traps caught. */
function trustingPage(text: string): () => string[] {
  const frame = anEmptyFrame();
  const caught = setTraps(frame);
  frame.document.body.innerHTML = text;
  return caught;
}

describe('control: what the tests of hostile texts detect', () => {
  it('a page that takes hostile texts for markup springs the traps', async () => {
    const short = hostileTexts.filter(({ text }) => text.length < 200);
    const pages = short.map(({ text }) => ({ text, caught: trustingPage(text) }));
    const sprung = () => pages.filter(({ caught }) => caught().includes('sprung'));
    await expect.poll(() => sprung().length).toBeGreaterThanOrEqual(25);
    const texts = sprung().map(({ text }) => text);
    for (const snippet of [
      '<img',
      '<svg',
      '<details',
      '<iframe',
      '<style',
      '<math',
      '-->',
      ']]>',
    ]) {
      expect(
        texts.filter((text) => text.includes(snippet)),
        snippet,
      ).not.toEqual([]);
    }
  });

  it.each([
    ['<img src=x onerror=alert(1)>', 'alert'],
    ['<img src=x onerror="throw 1">', 'event error'],
    ['<img src=x>', 'event error'],
    ['<img src=x onerror="Object.prototype.credits = 5">', 'Object.prototype.credits'],
  ])('%s is caught as %s', async (text, what) => {
    const caught = trustingPage(text);
    await expect.poll(caught).toContain(what);
  });

  it('a text that becomes an element changes the page', () => {
    const text = '<b>Pro</b>';
    const { container, rerender } = render(<p>{HARMLESS}</p>);
    const harmless = summarize(container, HARMLESS);
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the fault to detect
    rerender(<p dangerouslySetInnerHTML={{ __html: text }} />);
    expect(summarize(container, text).html).not.toBe(harmless.html);
  });

  it('a text with a filled-in placeholder changes the page', () => {
    const { container, rerender } = render(<p>{HARMLESS}</p>);
    const harmless = summarize(container, HARMLESS);
    rerender(<p>5 of 7 left</p>);
    expect(summarize(container, '{n} of {total} left').html).not.toBe(harmless.html);
  });

  it('a text without line breaks overflows', () => {
    const { container, rerender } = render(<bdi>{'WWW '.repeat(30)}</bdi>);
    expect(summarize(container, null).outside).toEqual([]);
    rerender(<bdi>{'W'.repeat(120)}</bdi>);
    expect(summarize(container, null).outside).toContain('bdi');
  });

  it('a directional override affects the text beside it', () => {
    const name = '\u202ePro';
    const { container, rerender } = render(
      <p>
        <bdi>{name}</bdi> 5 of 7 left
      </p>,
    );
    expect(summarize(container, name).turned).toEqual([]);
    rerender(<p>{name} 5 of 7 left</p>);
    expect(summarize(container, name).turned).not.toEqual([]);
  });
});
