/** The page "Diagnose": what somebody pastes, and what in it stops the widgets. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fileField, select } from '../einbinden/controls.ts';
import { textsOf as textsOfWidgets } from '../einbinden/texts/texts.ts';
import { watchDrops } from '../werkstatt/files.ts';
import { isTooDeep } from './depth.ts';
import { parse } from './inert.ts';
import { pageOf, type Finding } from './rules/page.ts';
import { diagnose } from './rules/rules.ts';
import { readSaved, type Problem } from './saved-page.ts';
import { remedyOf, systems, textsOf, type System } from './texts/texts.ts';

const { lang } = document.documentElement;
const texts = textsOf(lang);
const known = Object.keys(textsOfWidgets(lang).widgets);
const main = document.querySelector<HTMLElement>('#builder')!;

interface Given {
  system: System;
  html: string;
  address: string;
  policy: string;
  /** Why a page cannot be read. */
  problem?: Problem;
}

const given: Given = { system: 'typo3', html: '', address: '', policy: '' };

/** The HTML as a document, read once: a page can have megabytes. */
let page = parse('');

let isDeep = false;

function change(next: Partial<Given>): void {
  if (next.html !== undefined) {
    isDeep = isTooDeep(next.html);
    page = parse(isDeep ? '' : next.html);
  }
  Object.assign(given, { problem: isDeep ? 'deep' : undefined }, next);
  update();
}

const findings = (): Finding[] => diagnose(pageOf(page, given.html, given.address, given.policy), known);

async function read(files: readonly File[]): Promise<void> {
  const saved = await readSaved(files);
  if (saved) change(saved);
}

/** Web archives can be chosen, too: the page then says how to save the page instead. */
const kinds = '.html,.htm,.xhtml,.mht,.mhtml,.webarchive';

/** The most that somebody reads: how many values of a finding, and how many characters of each. */
const most = { values: 20, characters: 300 };

const cut = (text: string) => (text.length > most.characters ? `${text.slice(0, most.characters)} …` : text);

/** Findings of one rule stand together, each value once. */
function grouped(all: readonly Finding[]): [Finding['rule'], string[]][] {
  const groups = new Map<Finding['rule'], Set<string>>();
  for (const { rule, detail } of all) {
    const group = groups.get(rule) ?? new Set();
    if (detail) group.add(detail);
    groups.set(rule, group);
  }
  return [...groups].map(([rule, details]) => [rule, [...details]]);
}

function finding([rule, details]: [Finding['rule'], string[]]): TemplateResult {
  const [title, remedy] = texts.rules[rule];
  const kind = remedyOf[rule];
  return html`<li>
    <h3>${title}</h3>
    ${details.slice(0, most.values).map((detail) => html`<p><code>${cut(detail)}</code></p>`)}
    ${details.length > most.values ? html`<p>${texts.others(details.length - most.values)}</p>` : nothing}
    <p>${remedy}</p>
    ${kind ? html`<p><strong>${texts.systems[given.system]}:</strong> ${texts.remedies[given.system][kind]}</p>` : nothing}
  </li>`;
}

function result(): TemplateResult {
  const isGiven = !given.problem && given.html.trim() !== '';
  const groups = isGiven ? grouped(findings()) : [];
  const waiting = given.problem ? texts.problems[given.problem] : texts.waiting;
  const count = groups.length ? texts.count(groups.length) : texts.nothingFound;
  // Always the same element: screen readers announce what changes in it.
  return html`<p role="status">${isGiven ? count : waiting}</p>
    ${
      isGiven
        ? html`<ol class="findings">
              ${groups.map(finding)}
            </ol>
            <p>${texts.more}</p>`
        : nothing
    }`;
}

const valueOf = ({ target }: Event) => (target as HTMLInputElement | HTMLTextAreaElement).value;

function update(): void {
  render(
    html`<section aria-labelledby="given">
        <h2 id="given">${texts.given}</h2>
        ${select(
          texts.system,
          given.system,
          systems.map((system) => [system, texts.systems[system]]),
          (system) => change({ system: system as System }),
        )}
        <label
          >${texts.html}
          <textarea
            rows="10"
            spellcheck="false"
            aria-describedby="html-hint"
            .value=${live(given.html)}
            @input=${(event: Event) => change({ html: valueOf(event) })}
          ></textarea>
        </label>
        <p class="hint" id="html-hint">${texts.htmlHint} ${texts.stays}</p>
        ${fileField(texts.file, kinds, (file) => read([file]))}
        <label
          >${texts.address}
          <input
            type="url"
            placeholder="https://www.example.org/"
            .value=${live(given.address)}
            @input=${(event: Event) => change({ address: valueOf(event) })}
        /></label>
        <label
          >${texts.policy}
          <textarea
            rows="3"
            spellcheck="false"
            aria-describedby="policy-hint"
            .value=${live(given.policy)}
            @input=${(event: Event) => change({ policy: valueOf(event) })}
          ></textarea>
        </label>
        <p class="hint" id="policy-hint">${texts.policyHint}</p>
      </section>
      <section aria-labelledby="found">
        <h2 id="found">${texts.found}</h2>
        ${result()}
      </section>`,
    main,
  );
}

main.replaceChildren();
update();
watchDrops(
  () => null,
  (files) => void read(files),
);
