import { render } from '@testing-library/react';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hostileTexts } from '../../support/hostileTexts/hostileTexts.js';
import { HARMLESS, sightsOf } from '../support/hostilePage.js';
import { setTraps } from '../support/traps.js';

/** An empty page inside of this one, without a policy. */
function anEmptyFrame(): typeof window {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  const page = frame.contentDocument?.defaultView;
  if (!page) throw new Error('no page in the frame');
  return page;
}

/** A page that takes a text for markup; call the result for what it caught. */
function trustingPage(text: string): () => string[] {
  const frame = anEmptyFrame();
  const caught = setTraps(frame);
  frame.document.body.innerHTML = text;
  return caught;
}

describe('control: what the tests of hostile texts would notice', () => {
  it('a page that takes them for markup springs the traps', async () => {
    const short = hostileTexts.filter(({ text }) => text.length < 200);
    const pages = short.map(({ text }) => ({ text, caught: trustingPage(text) }));
    const sprung = () => pages.filter(({ caught }) => caught().includes('sprung'));
    await expect.poll(() => sprung().length).toBeGreaterThanOrEqual(25);
    const texts = sprung().map(({ text }) => text);
    for (const sign of ['<img', '<svg', '<details', '<iframe', '<style', '<math', '-->', ']]>']) {
      expect(
        texts.filter((text) => text.includes(sign)),
        sign,
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

  it('an element that a text has become is another page', () => {
    const text = '<b>Pro</b>';
    const { container, rerender } = render(<p>{HARMLESS}</p>);
    const harmless = sightsOf(container, HARMLESS);
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the fault that is looked for
    rerender(<p dangerouslySetInnerHTML={{ __html: text }} />);
    expect(sightsOf(container, text).html).not.toBe(harmless.html);
  });

  it('a text that is filled in is another page', () => {
    const { container, rerender } = render(<p>{HARMLESS}</p>);
    const harmless = sightsOf(container, HARMLESS);
    rerender(<p>5 of 7 left</p>);
    expect(sightsOf(container, '{n} of {total} left').html).not.toBe(harmless.html);
  });

  it('a text that no line breaks stands outside', () => {
    const { container, rerender } = render(<bdi>{'WWW '.repeat(30)}</bdi>);
    expect(sightsOf(container, null).outside).toEqual([]);
    rerender(<bdi>{'W'.repeat(120)}</bdi>);
    expect(sightsOf(container, null).outside).toContain('bdi');
  });

  it('an override turns what is beside it', () => {
    const name = '\u202ePro';
    const { container, rerender } = render(
      <p>
        <bdi>{name}</bdi> 5 of 7 left
      </p>,
    );
    expect(sightsOf(container, name).turned).toEqual([]);
    rerender(<p>{name} 5 of 7 left</p>);
    expect(sightsOf(container, name).turned).not.toEqual([]);
  });
});
