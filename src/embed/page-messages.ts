/**
 * Reads the page's own words from `<script type="application/json" data-alliance-messages>`. A script of its own, because
 * few pages need it.
 */
import type { Messages } from '../i18n/messages.ts';
import { setMessages, warnOf } from '../i18n/own-messages.ts';

function read() {
  for (const { textContent } of document.querySelectorAll('script[data-alliance-messages]')) {
    try {
      for (const [language, messages] of Object.entries(JSON.parse(textContent) as Record<string, Partial<Messages>>))
        setMessages(language, messages);
    } catch (error) {
      warnOf(String(error));
    }
  }
}

// The words may stand below the script.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', read, { once: true });
else read();
