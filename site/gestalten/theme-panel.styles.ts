import { css } from 'lit';

/** The tools look the same on every page: quiet, small, and in nothing but greys. */
export const styles = css`
  :host {
    --ground: light-dark(#f3f6f7, #1b2226);
    --field: light-dark(#fff, #12181b);
    --ink: light-dark(#1a2226, #e9ecec);
    --muted: light-dark(#566067, #a9b4b9);
    --rule: light-dark(#d5dadd, #38434a);
    --edge: light-dark(#78838a, #8a969c);
    --accent: light-dark(#0b5f78, #74c8de);
    --bad: light-dark(#a4161a, #ff9d96);
    --good: light-dark(#1b6535, #8fd3a3);

    --code: ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace;

    display: block;
    border-inline-end: 1px solid var(--rule);
    background: var(--ground);
  }

  * {
    box-sizing: border-box;
  }

  /* Not on the host, where a rule of the page would be stronger. */
  section {
    color: var(--ink);
    font:
      400 0.9375rem/1.45 'Source Sans 3 Variable',
      system-ui,
      sans-serif;
    letter-spacing: normal;
    display: flex;
    flex-direction: column;
    block-size: 100%;
  }

  form,
  .result,
  .css {
    padding: 1rem 1.25rem;
  }

  .result,
  .css {
    border-block-start: 1px solid var(--rule);
  }

  h1 {
    margin: 0 0 0.25rem;
    font-size: 1.25rem;
    font-weight: 650;
    line-height: 1.2;
  }

  p {
    margin: 0;
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8rem), 1fr));
    gap: 0.625rem 0.75rem;
    margin-block: 1rem;
  }

  label {
    font-weight: 600;
  }

  code {
    font-family: var(--code);
    font-size: 0.875em;
  }

  input,
  select,
  textarea,
  button {
    min-block-size: 2.125rem;
    border: 1px solid var(--edge);
    border-radius: 4px;
    background: var(--field);
    color: inherit;
    font: inherit;
  }

  select {
    inline-size: 100%;
    margin-block-start: 0.125rem;
    padding-inline: 0.25rem;
  }

  .purpose,
  .needed,
  .widgets {
    color: var(--muted);
    font-size: 0.875rem;
    line-height: 1.35;
  }

  textarea {
    display: block;
    inline-size: 100%;
    margin-block: 0.25rem 0.5rem;
    padding: 0.5rem;
    font: 0.8125rem/1.45 var(--code);
    resize: vertical;
  }

  button {
    padding-inline: 0.875rem;
    cursor: pointer;
  }

  form > button {
    margin-block-start: 1.25rem;
  }

  button.main:enabled {
    border-color: var(--accent);
    background: var(--accent);
    color: light-dark(#fff, #12181b);
    font-weight: 600;
  }

  button:disabled {
    border-style: dashed;
    color: var(--muted);
    cursor: default;
  }

  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }

  a {
    color: var(--accent);
  }

  .refused,
  .failed {
    color: var(--bad);
  }

  .passed {
    color: var(--good);
  }

  [role='status'] {
    font-weight: 600;
  }

  .css [role='status'] {
    margin-inline-start: 0.5rem;
  }

  /* Paper has no ground below a button. */
  @media print {
    button.main:enabled {
      background: none;
      color: inherit;
    }
  }

  @media (forced-colors: active) {
    button.main:enabled {
      background: ButtonFace;
      color: ButtonText;
    }
  }

  @media (min-width: 64rem) {
    :host {
      overflow-y: auto;
    }

    form {
      flex: 1 1 0;
      min-block-size: 26rem;
      overflow-y: auto;
    }

    .scroll {
      max-block-size: 20vh;
      overflow-y: auto;
    }
  }
`;
