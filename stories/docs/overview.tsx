/** Every widget, small, on one page. They are the widgets themselves, which share one request for the feed. */
import { Unstyled } from '@storybook/addon-docs/blocks';
import { nameIn } from './embed-line.ts';
import { useLanguage } from './language.ts';
import { Live } from './live.tsx';
import { tags } from './manifest.ts';
import { pageOf } from './welcome.tsx';

const texts = {
  de: {
    title: 'Übersicht',
    lead: 'Alle Widgets mit einer erfundenen Allianz. Jedes Bild führt zur Seite des Widgets.',
  },
  en: {
    title: 'Overview',
    lead: 'All widgets, with a fictional alliance. Each picture leads to the page of its widget.',
  },
};

export function Overview() {
  const language = useLanguage();
  const { title, lead } = texts[language];
  return (
    <div className="alliance-docs" lang={language}>
      <h1>{title}</h1>
      <p className="alliance-lead">{lead}</p>
      <Unstyled>
        <ul className="alliance-thumbnails" role="list">
          {tags.map((tag) => (
            <li key={tag}>
              <a href={pageOf(tag)} target="_parent">
                {nameIn(language, tag)}
              </a>
              {/* A picture: nothing inside of it is reached or read out. */}
              <div className="picture" inert>
                <Live tag={tag} />
              </div>
            </li>
          ))}
        </ul>
      </Unstyled>
    </div>
  );
}
