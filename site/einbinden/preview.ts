/** The widgets as they look on the page that somebody chooses. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { tokensCss } from '../gestalten/theme-css.ts';
import { select } from './controls.ts';
import { inLink, ownSheetView, sheetOf } from './own-sheet.ts';
import { lang as pageLang, preview, root, texts, titleOf, type View } from './page.ts';
import { PreviewFrame } from './preview-frame.ts';
import { hostNames, type HostName } from './preview/protocol.ts';
import { frameAddress } from './snippets.ts';
import { hashOf, schemes, widths, type State } from './state.ts';
import { frameTheme, isCut, themingAddress } from './theme.ts';

const looks = { light: { color: '1d2125', background: 'fff' }, dark: { color: 'e8eaed', background: '15181b' } };

/** The host page whose style sheet did not arrive. */
let missing: HostName | undefined;
let again: () => void;
let frame: PreviewFrame | undefined;

/** The widgets on a host page. */
function hosted(view: View): HTMLIFrameElement {
  const { state, feed } = view;
  const { host, scheme, lang, width, theme, chosen } = state;
  again = view.update;
  frame ??= new PreviewFrame(preview, (host) => {
    missing = host;
    again();
  });
  const title = `${texts.preview}: ${chosen.map(({ widget }) => titleOf(widget)).join(', ')}`;
  const look = { ...{ host, scheme, pageLang, lang }, theme: tokensCss(theme), sheet: sheetOf(view), widgets: chosen };
  return frame.show(title, width, look, feed);
}

/** The very frames of the snippet. */
function framed({ chosen, lang, width, scheme, theme }: State): unknown {
  return chosen.map((one, index) => {
    const address = frameAddress(one, lang, root, { ...looks[scheme], ...frameTheme(theme, scheme) });
    const title = `${texts.preview}: ${chosen.length > 1 ? `${index + 1}. ` : ''}${titleOf(one.widget)}`;
    // A new frame for each address: an old one would add a step to the history.
    return keyed(address, html`<iframe title=${title} width=${width} height="480" src=${address}></iframe>`);
  });
}

export function previewView(view: View): TemplateResult {
  const { state, change } = view;
  const { way, width, scheme, host, theme } = state;
  const isFramed = way === 'iframe';
  if (missing !== host) missing = undefined;
  return html`<section class="preview" aria-labelledby="preview">
    <h2 id="preview">${texts.preview}</h2>
    <div class="row">
      ${select(
        texts.width,
        width,
        widths.map((px) => [px, px]),
        (px) => change({ width: px as State['width'] }),
      )}
      ${select(
        texts.scheme,
        scheme,
        schemes.map((name) => [name, texts[name]]),
        (name) => change({ scheme: name as State['scheme'] }),
      )}
      ${
        isFramed
          ? nothing
          : select(
              texts.host,
              host,
              hostNames.map((name) => [name, texts.hosts[name]]),
              (name) => change({ host: name as HostName, css: inLink(sheetOf(view)) }),
            )
      }
    </div>
    ${isFramed ? html`<p class="hint">${texts.hostOfFrames}</p>` : nothing}
    ${!isFramed && host === 'own' ? ownSheetView(view) : nothing}
    ${missing ? html`<p class="problem" role="alert">${texts.hostMissing}</p>` : nothing}
    <p><a href=${themingAddress(theme, hashOf({ ...state, theme: {} }))}>${texts.theming}</a></p>
    ${isFramed && isCut(theme, scheme) ? html`<p class="hint">${texts.previewCut}</p>` : nothing}
    <div class="stage" tabindex="0" role="group" aria-labelledby="preview">
      ${isFramed ? framed(state) : hosted(view)}
    </div>
    ${isFramed ? nothing : html`<p class="hint">${texts.previewHint}</p>`}
  </section>`;
}
