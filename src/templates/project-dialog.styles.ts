import { css } from 'lit';

/** A dialog in the page's own look. */
export const projectDialogStyles = css`
  dialog {
    inline-size: 60em;
    max-inline-size: calc(100vw - 2em);
    max-block-size: min(calc(100dvh - 1em - var(--_start, 1em)), var(--_room, 100dvh));
    margin: var(--_start, auto) auto auto;
    padding: 0 min(2em, 4vw) min(2em, 4vw);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_ground), Canvas;
    color: inherit;
    overflow: auto;
    overscroll-behavior: contain;
    /* What the button covers while the dialog scrolls. */
    scroll-padding-block-start: 5em;
    /* The dialog is wider than the place of the widget. */
    container-type: inline-size;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }

  /* Covers whole lines while the dialog scrolls, from edge to edge, never a part of one. */
  .bar {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: flex;
    justify-content: end;
    max-inline-size: none;
    margin-inline: calc(-1 * min(2em, 4vw));
    padding: 0.75em min(2em, 4vw);
    background: var(--_ground), Canvas;
  }

  .close {
    min-block-size: 44px;
  }

  dialog > [part='heading'] {
    margin-block-end: 0.75em;
    font-size: var(--_font-size-title);
  }

  @media (forced-colors: active) {
    dialog,
    .bar {
      background: Canvas;
    }
  }
`;
