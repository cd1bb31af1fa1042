/** A text to copy, with its button. */
import { html } from 'lit';
import type { Texts } from './texts/texts.ts';

/** Copies a text; if the browser does not allow it, selects it for the keyboard. */
async function copy(id: string, texts: Texts): Promise<void> {
  const code = document.getElementById(id)!;
  const status = document.getElementById('copy-status')!;
  try {
    await navigator.clipboard.writeText(code.textContent);
    status.textContent = texts.copied;
  } catch {
    getSelection()?.selectAllChildren(code);
    status.textContent = texts.notCopied;
  }
}

export const code = (id: string, label: string, text: string, texts: Texts) =>
  html`<h3 id="${id}-label">${label}</h3>
    <pre tabindex="0" role="region" aria-labelledby="${id}-label"><code id=${id}>${text}</code></pre>
    <button type="button" aria-describedby="${id}-label" @click=${() => copy(id, texts)}>${texts.copy}</button>`;
