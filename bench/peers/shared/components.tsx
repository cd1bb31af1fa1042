/** The widgets as function components, for React and, with its own `react`, Preact. */
import { memo, useMemo, useState, type ReactNode } from 'react';
import type { Feed } from '../../../src/feed/schema/feed.ts';
import {
  cardsOf,
  goalsOf,
  HEADINGS,
  metaOf,
  partnersOf,
  potsOf,
  search,
  SEARCH,
  type Card,
  type Row,
} from './facts.ts';
import { count } from './format.ts';
import type { WidgetName } from './page.ts';

interface Props {
  feed: Feed;
}

const Section = ({ label, children }: { label: string; children: ReactNode }) => (
  <section aria-label={label}>
    <h2>{label}</h2>
    {children}
  </section>
);

const Meta = ({ text }: { text: string }) => <p className="meta">{text}</p>;

const Details = ({ rows }: { rows: Row[] }) => (
  <dl>
    {rows.map(({ label, values }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>
          {values.map((value) => (
            <p key={value}>{value}</p>
          ))}
        </dd>
      </div>
    ))}
  </dl>
);

/** The facts of a card without their labels, which screen readers say. */
const QuietFacts = ({ rows }: { rows: Row[] }) => (
  <dl className="quiet">
    {rows.map(({ label, values, isLine }) => (
      <div key={label} className={isLine ? 'line' : undefined}>
        <dt className="hidden">{label}</dt>
        {values.map((value) => (
          <dd key={value}>{value}</dd>
        ))}
      </div>
    ))}
  </dl>
);

const Partners = ({ feed }: Props) => (
  <Section label={HEADINGS.partners}>
    <ul role="list" className="grid tiles">
      {partnersOf(feed).map(({ id, name, url }) => (
        <li key={id} className="card">
          {url ? <a href={url}>{name}</a> : name}
        </li>
      ))}
    </ul>
    <Meta text={metaOf(feed, 'partners')} />
  </Section>
);

const Goals = ({ feed }: Props) => (
  <Section label={HEADINGS.goals}>
    <ol role="list" className="list">
      {goalsOf(feed).map(({ id, title }) => (
        <li key={id}>
          <p className="goal">{title}</p>
        </li>
      ))}
    </ol>
    <Meta text={metaOf(feed, 'goals')} />
  </Section>
);

const Funding = ({ feed }: Props) => (
  <Section label={HEADINGS.funding}>
    <ul role="list" className="grid figures">
      {potsOf(feed).map(({ id, number, unit, title, rows }) => (
        <li key={id} className="card">
          <p className="quantity">
            <span className="value">{number}</span> {unit}
          </p>
          <p className="label">{title}</p>
          <Details rows={rows} />
        </li>
      ))}
    </ul>
    <Meta text={metaOf(feed, 'funding')} />
  </Section>
);

/** Without `memo`, every key would render every card that stays. */
const ProjectCard = memo(({ card: { name, summary, rows } }: { card: Card }) => (
  <li>
    <article className="card">
      <h3>{name}</h3>
      <p>{summary}</p>
      <QuietFacts rows={rows} />
    </article>
  </li>
));

const Projects = ({ feed }: Props) => {
  const [query, setQuery] = useState('');
  const cards = useMemo(() => cardsOf(feed).map((prepare) => prepare()), [feed]);
  const found = cards.filter(search(query));
  return (
    <Section label={HEADINGS.projects}>
      <label className="search">
        <span>{SEARCH}</span>
        <input type="search" value={query} onInput={({ currentTarget }) => setQuery(currentTarget.value)} />
      </label>
      <p className="found">
        <span role="status">{count(found.length, cards.length)}</span>
      </p>
      <ul role="list" className="grid">
        {found.map((card) => (
          <ProjectCard key={card.id} card={card} />
        ))}
      </ul>
      <Meta text={metaOf(feed, 'projects')} />
    </Section>
  );
};

export const components: Record<WidgetName, (props: Props) => ReactNode> = {
  partners: Partners,
  goals: Goals,
  funding: Funding,
  projects: Projects,
};
