import type { ReactiveController } from 'lit';
import type { ReactiveElement } from './reactive-element.ts';

const duration = 1000;

/** The digits of a number part of the way: "3,5" at a half is "1,8", "350.000" at a tenth "035.000". */
export function partOf(text: string, progress: number): string {
  const digits = text.replace(/\D/g, '');
  const now = String(Math.round(Number(digits) * progress)).padStart(digits.length, '0');
  let position = 0;
  return text.replace(/\d/g, () => now[position++]!);
}

/**
 * Lets the numbers of its host (`.value`) count up when they come into view. The text of the page stays the final number
 * throughout, for search, copying, print and assistive technology; only its picture moves (`data-count`, drawn by CSS).
 */
export class CountUpController implements ReactiveController {
  #seen = new WeakSet<Element>();
  #observer?: IntersectionObserver;

  constructor(
    private readonly host: ReactiveElement,
    private readonly isWanted: () => boolean,
  ) {
    host.addController(this);
  }

  hostUpdated() {
    // Forced colours would show the text below the moving picture as well.
    if (!this.isWanted() || matchMedia('(prefers-reduced-motion: reduce), (forced-colors: active)').matches) return;
    this.#observer ??= new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) this.#start(target as HTMLElement);
    });
    for (const value of this.host.renderRoot.querySelectorAll('.value')) this.#observer.observe(value);
  }

  hostDisconnected() {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #start(value: HTMLElement) {
    this.#observer?.unobserve(value);
    if (this.#seen.has(value)) return;
    this.#seen.add(value);
    const text = value.textContent ?? '';
    let start: number | undefined;
    const step = (now: number) => {
      const progress = (now - (start ??= now)) / duration;
      if (progress >= 1 || !value.isConnected) return void delete value.dataset.count;
      value.dataset.count = partOf(text, 1 - (1 - progress) ** 3);
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  }
}
