/** Reads the page's own words from `<script type="application/json" data-alliance-messages>`. Few pages need this script. */
import { setMessages, warnOf } from '../i18n/own-messages.ts';
import type { OwnMessages } from '../i18n/registry.ts';

function read() {
  for (const { textContent } of document.querySelectorAll('script[data-alliance-messages]')) {
    try {
      for (const [language, messages] of Object.entries(JSON.parse(textContent) as Record<string, OwnMessages>))
        setMessages(language, messages);
    } catch (error) {
      warnOf(String(error));
    }
  }
}

// The words may stand below the script.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', read, { once: true });
else read();
