import { Markdown } from '@storybook/addon-docs/blocks';
import type { ReactNode } from 'react';

/** A heading in both languages. The text below is English, as in the code. */
export const Section = ({ de, en, children }: { de: string; en: string; children: ReactNode }) => (
  <>
    <h2 id={en.toLowerCase().replaceAll(/\W+/g, '-')}>
      {de} <small lang="en">· {en}</small>
    </h2>
    {children}
  </>
);

/** A table of names and meanings, or a sentence if there are none. */
export function Table({ head, rows, none }: { head: string[]; rows: ReactNode[][]; none: string }) {
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

/** Comments of the code have Markdown in them. */
export const Text = ({ children = '' }: { children?: string }) => (
  <div lang="en">
    <Markdown>{children}</Markdown>
  </div>
);
