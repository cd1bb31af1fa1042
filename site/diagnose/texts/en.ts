import type { Texts } from './texts.ts';

export const en: Texts = {
  given: 'Your page',
  system: 'System',
  systems: {
    typo3: 'TYPO3',
    wordpress: 'WordPress',
    drupal: 'Drupal',
    contao: 'Contao',
    joomla: 'Joomla',
    other: 'another one',
  },
  address: 'Address of the page',
  html: 'HTML of the page',
  htmlHint: 'Open the page, press Ctrl + U, and copy everything here.',
  file: 'or a saved page',
  policy: 'Content security policy',
  policyHint: 'Only if the server sends one: the value of the header, under “Network” in the developer tools.',
  stays: 'Everything stays in your browser. The page does not run, and loads nothing.',
  found: 'Findings',
  waiting: 'Nothing pasted yet.',
  problems: {
    archive:
      'This is a web archive (.mhtml or .webarchive). Save the page as “Webpage, HTML only”, in Safari as “Page Source”.',
    binary: 'This is not an HTML file. Save the page in the browser as “Webpage, HTML only”.',
    deep: 'Too many elements are inside one another: the page seems to lack closing tags. Copy only its head and the part with the widget here.',
    empty: 'The file is empty. Save the page again.',
    folder: 'This cannot be read. If it is a folder, choose the .html file in it.',
    large: 'The file is larger than 20 MB. Copy only the head of the page and the part with the widget into the field.',
    several: 'These are several files. Choose only the .html file.',
  },
  nothingFound: 'Nothing here stops the widgets.',
  count: (count) => (count === 1 ? '1 finding' : `${count} findings`),
  others: (count) => `and ${count} more`,
  more: 'If the page still shows nothing, the console of the browser (F12) names a code. The help explains it under “Errors and issues”.',
  rules: {
    nothing: ['The page has no widget.', 'The system has removed the line, or left only its fallback content.'],
    'as-text': [
      'The line is on the page as text.',
      'The system does not know the element, and has escaped its angle brackets. Use the line with data-alliance, and paste it into the source, not into the text.',
    ],
    'no-script': [
      'The script alliance-widgets.js is missing.',
      'Editors remove scripts. Let the web team put it into the template of the website, once. If it is part of a combined file, this is no fault.',
    ],
    'held-script': [
      'The script is held back.',
      'An optimiser or a consent tool has changed its type or address. The widget appears only once the tool puts the script in again. Exclude alliance-widgets.js there.',
    ],
    'pinned-script': [
      'integrity does not fit a moving address.',
      'The script under v1/ gets corrections, and the browser then refuses it. Use the address of one version, such as v1.2.3/, or leave out integrity.',
    ],
    'unknown-widget': [
      'There is no such widget.',
      'Compare the name. In data-alliance, write it without “alliance-” and in lower case: data-alliance="partner-grid".',
    ],
    'unfit-place': ['This element cannot hold a widget.', 'Put a <div> inside, and move the attributes there.'],
    'self-closing': [
      'The closing tag is missing.',
      'Browsers read this as an opening tag, and the rest of the page becomes the content of the widget. Write fallback content and the closing tag.',
    ],
    empty: [
      'The fallback content is missing.',
      'Some systems delete empty elements, or shorten them so that the rest of the page disappears. Write a sentence between the tags.',
    ],
    'no-feed': [
      'The address of the feed is missing.',
      'Write it in src or data-alliance-src, or once for the whole page in <link rel="alternate" type="application/alliance-feed+json">.',
    ],
    'escaped-twice': [
      'The system has escaped the address twice (&amp;amp;).',
      'A frame with embed.html reads it nevertheless. There is mostly no feed at such an address: write & or &amp; in the source.',
    ],
    'mixed-content': ['A page with https: needs https:.', 'Change the address to https:.'],
    'other-server': [
      'The feed is on another server.',
      'That works if this server sends Access-Control-Allow-Origin: *. Whether it does cannot be seen from here: if not, the console names feed-network.',
    ],
    policy: ['The content security policy does not allow this.', 'Add it to the policy.'],
    'trusted-types': [
      'The content security policy forbids the script.',
      "Add lit-html. If the page loads two copies of the script, add 'allow-duplicates', too.",
    ],
    'frame-title': ['The frame has no title.', 'Add title="…": screen readers name the frame by it.'],
  },
  remedies: {
    typo3: {
      line: 'The text editor of TYPO3 keeps div and data-…, but no elements of one’s own. The content element “HTML” keeps both. The extension is easiest.',
      script: 'Put a content element of the extension on the page, or load the script in your site package.',
    },
    wordpress: {
      line: 'Use the block “Custom HTML” with data-alliance. Other elements stay only with the right to all HTML. The plugin has a block for each widget.',
      script: 'The plugin loads the script. Exclude alliance-widgets.js from plugins that combine or rewrite scripts.',
    },
    drupal: {
      line: 'Use the text format “Full HTML”, or allow <div data-alliance data-alliance-*> in yours. The module is easiest.',
      script: 'The module loads the script where a text has a widget.',
    },
    contao: {
      line: 'Use the content element “HTML”. Your web team sets the allowed tags and attributes.',
      script: 'Let your web team put the script into the template.',
    },
    joomla: {
      line: 'Use the module “Custom HTML”; in the editor, first “Toggle Editor”, text filter “No filtering”.',
      script: 'Let your web team put the script into the template.',
    },
    other: {
      line: 'Use the line with data-alliance. If the system does not allow it either, use an iframe.',
      script: 'Let your web team put the script into the template. If that is impossible, use an iframe.',
    },
  },
};
