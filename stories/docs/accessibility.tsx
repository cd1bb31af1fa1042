import { Markdown } from '@storybook/addon-docs/blocks';
import german from '../../docs/de/accessibility.md?raw';
import english from '../../docs/accessibility.md?raw';
import { useLanguage } from './language.ts';

/** The page on accessibility of the documentation, in the language of the toolbar. */
export function Accessibility() {
  const language = useLanguage();
  return (
    <div className="alliance-docs" lang={language}>
      <Markdown>{language === 'de' ? german : english}</Markdown>
    </div>
  );
}
