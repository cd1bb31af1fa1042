import type { LitElement, ReactiveController } from 'lit';
import { windowOf } from './listen.ts';

const duration = 1000;

/** A number part of the way, digit by digit: "3,5" at a half is "2,3", "350.000" at a half "230.000". */
export const partOf = (text: string, progress: number) =>
  text.replace(/\d/g, (digit) => String(Math.round(Number(digit) * progress)));

export interface CountUpOptions {
  /** Selects the elements that hold a number. */
  readonly selector: string;
  /** Whether the host wants its numbers to count up. */
  readonly isWanted: () => boolean;
}

/**
 * Lets the numbers of its host count up when they come into view. The text of the page stays the final number throughout,
 * for search, copying, print and assistive technology; only its picture moves (`data-count`, drawn by CSS).
 */
export class CountUpController implements ReactiveController {
  #observer?: IntersectionObserver;
  #counted = new WeakSet<Element>();

  constructor(
    private readonly host: LitElement,
    private readonly options: CountUpOptions,
  ) {
    host.addController(this);
  }

  hostUpdated() {
    const { selector, isWanted } = this.options;
    const values = this.host.renderRoot.querySelectorAll<HTMLElement>(selector);
    // Forced colours would show the text below the moving picture as well.
    const view = windowOf(this.host);
    const isStill = view.matchMedia('(prefers-reduced-motion: reduce), (forced-colors: active)').matches;
    if (this.#observer || !values.length || !isWanted() || isStill) return;
    this.#observer = new view.IntersectionObserver((entries, observer) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        this.#counted.add(target);
        countUp(target as HTMLElement);
      }
    });
    for (const value of values) if (!this.#counted.has(value)) this.#observer.observe(value);
  }

  hostDisconnected() {
    this.#observer?.disconnect();
    // A moved widget is updated in its new place, and observes again there.
    this.#observer = undefined;
  }
}

function countUp(value: HTMLElement) {
  const text = value.textContent ?? '';
  const start = performance.now();
  const step = () => {
    const left = 1 - (performance.now() - start) / duration;
    if (left <= 0) {
      delete value.dataset.count;
      return;
    }
    value.dataset.count = partOf(text, 1 - left ** 3);
    windowOf(value).requestAnimationFrame(step);
  };
  step();
}
