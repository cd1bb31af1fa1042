import { css } from 'lit';

export const fieldsStyles = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend,
  form summary {
    inline-size: 100%;
    padding: 0.5rem 0 0.375rem;
    border-block-end: 1px solid var(--rule);
    font-size: 1.0625rem;
    font-weight: 650;
  }

  summary {
    cursor: pointer;
  }

  .field {
    margin-block: 0.75rem 1rem;
  }

  .inputs {
    display: flex;
    gap: 0.5rem;
    margin-block-start: 0.25rem;
  }

  input[type='text'] {
    flex: 1;
    min-inline-size: 0;
    padding-inline: 0.5rem;
  }

  input::placeholder,
  textarea::placeholder {
    color: var(--muted);
    opacity: 1;
  }

  input[type='color'] {
    inline-size: 3rem;
    padding: 2px;
  }

  .report {
    margin-block-start: 0.375rem;
    font-size: 0.875rem;
  }

  .report strong {
    color: var(--bad);
  }

  .report button {
    margin-block-start: 0.375rem;
  }

  .sample {
    display: inline-block;
    inline-size: 1em;
    block-size: 1em;
    border: 1px solid var(--edge);
    border-radius: 2px;
    vertical-align: -0.125em;
    forced-color-adjust: none;
  }

  input[aria-invalid] {
    border-color: var(--bad);
  }
`;
