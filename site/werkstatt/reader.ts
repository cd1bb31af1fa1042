/** The page's side of the worker, which is loaded for the first file. */
import type { Answer, Order, Results } from './protocol.ts';

/** Members that the DOM's types lack so far. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: Error) => void;
  readonly onProgress?: (fraction: number) => void;
}

export class Reader {
  /** As the page's policy wants it. */
  readonly #address: string;
  readonly #waiting = new Map<number, Waiting>();
  #worker?: Worker;
  /** The last report. */
  #report: Record<string, unknown> = {};
  #last = 0;

  constructor(address: string) {
    const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
    const policy = trustedTypes?.createPolicy('worker', { createScriptURL: (url) => url });
    this.#address = policy?.createScriptURL(address) ?? address;
  }

  /** Gives the worker an order. It follows one after the other. */
  ask<O extends Order>(order: O, onProgress?: (fraction: number) => void): Promise<Results[O['kind']]> {
    const worker = (this.#worker ??= this.#start());
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as Waiting['resolve'], reject, onProgress });
      worker.postMessage({ id, order });
    });
  }

  /** Puts together the report of which the worker sent what is new. */
  #whole(result: object, same: readonly string[]): object {
    const known = same.map((part) => [part, this.#report[part]] as const);
    return (this.#report = { ...result, ...Object.fromEntries(known) });
  }

  #start(): Worker {
    const worker = new Worker(this.#address, { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#hear(data);
    worker.onerror = (event) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(event.message));
      this.#waiting.clear();
      // The next file tries again.
      worker.terminate();
      this.#worker = undefined;
    };
    return worker;
  }

  #hear(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    if (!waiting) return;
    if ('progress' in answer) return waiting.onProgress?.(answer.progress);
    this.#waiting.delete(answer.id);
    if ('failure' in answer) waiting.reject(new Error(answer.failure));
    else waiting.resolve(answer.same ? this.#whole(answer.result as object, answer.same) : answer.result);
  }
}
