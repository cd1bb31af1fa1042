import { Markdown } from '@storybook/addon-docs/blocks';
import type { ReactNode } from 'react';

interface SectionProps {
  /** The same in both languages, so that links to it keep their aim. */
  id: string;
  title: string;
  children: ReactNode;
}

export const Section = ({ id, title, children }: SectionProps) => (
  <>
    <h2 id={id}>{title}</h2>
    {children}
  </>
);

/** A table of names and meanings, or a sentence if there are none. */
export function Table({ head, rows, none = '' }: { head: string[]; rows: ReactNode[][]; none?: string }) {
  if (!rows.length) return <p>{none}</p>;
  return (
    <div className="alliance-table" tabIndex={0} role="group" aria-label={head[0]}>
      <table>
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Comments of the code have Markdown in them. Their German is shown if the page has one for it. */
export const Text = ({ english = '', german }: { english?: string; german?: string }) => (
  <div lang={german ? 'de' : 'en'}>
    <Markdown>{german ?? english}</Markdown>
  </div>
);
