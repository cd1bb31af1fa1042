import type { Texts } from './texts.ts';

export const de: Texts = {
  given: 'Ihre Seite',
  system: 'System',
  systems: {
    typo3: 'TYPO3',
    wordpress: 'WordPress',
    drupal: 'Drupal',
    contao: 'Contao',
    joomla: 'Joomla',
    other: 'ein anderes',
  },
  address: 'Adresse der Seite',
  html: 'HTML der Seite',
  htmlHint: 'Öffnen Sie die Seite, drücken Sie Strg + U, und kopieren Sie alles hierher.',
  file: 'oder eine gespeicherte Seite',
  policy: 'Content Security Policy',
  policyHint: 'Nur wenn der Server eine sendet: der Wert der Kopfzeile, in den Entwicklerwerkzeugen unter „Netzwerk“.',
  stays: 'Alles bleibt in Ihrem Browser. Die Seite wird nicht ausgeführt und lädt nichts nach.',
  found: 'Befund',
  waiting: 'Noch nichts eingefügt.',
  problems: {
    archive:
      'Das ist ein Webarchiv (.mhtml oder .webarchive). Speichern Sie die Seite als „Webseite, nur HTML“, in Safari als „Seitenquelltext“.',
    binary: 'Das ist keine HTML-Datei. Speichern Sie die Seite im Browser als „Webseite, nur HTML“.',
    deep: 'Zu viele Elemente stehen ineinander: Auf der Seite fehlen wohl schließende Tags. Kopieren Sie nur ihren Kopf und den Teil mit dem Widget hierher.',
    empty: 'Die Datei ist leer. Speichern Sie die Seite noch einmal.',
    folder: 'Das lässt sich nicht lesen. Ist es ein Ordner, wählen Sie die .html-Datei darin.',
    large:
      'Die Datei ist größer als 20 MB. Kopieren Sie nur den Kopf der Seite und den Teil mit dem Widget in das Feld.',
    several: 'Das sind mehrere Dateien. Wählen Sie nur die .html-Datei.',
  },
  nothingFound: 'Hier hindert nichts die Widgets.',
  count: (count) => (count === 1 ? '1 Befund' : `${count} Befunde`),
  others: (count) => `und ${count} weitere`,
  more: 'Zeigt die Seite trotzdem nichts, nennt die Konsole des Browsers (F12) ein Kürzel. Was es bedeutet, steht in der Hilfe unter „Fehler und Hinweise“.',
  rules: {
    nothing: [
      'Auf der Seite ist kein Widget.',
      'Das System hat die Zeile entfernt, oder nur ihr Ersatzinhalt ist geblieben.',
    ],
    'as-text': [
      'Die Zeile steht als Text auf der Seite.',
      'Das System kennt das Element nicht und hat seine spitzen Klammern maskiert. Nehmen Sie die Schreibweise mit data-alliance, und fügen Sie die Zeile im Quellcode ein, nicht im Text.',
    ],
    'no-script': [
      'Das Skript alliance-widgets.js fehlt.',
      'Editoren entfernen Skripte. Die Technik baut es einmal in die Vorlage der Website ein. Steckt es in einer zusammengefassten Datei, ist das kein Fehler.',
    ],
    'held-script': [
      'Das Skript wird zurückgehalten.',
      'Ein Optimierer oder ein Einwilligungswerkzeug hat seinen Typ oder seine Adresse geändert. Das Widget erscheint erst, wenn das Werkzeug das Skript wieder einsetzt. Nehmen Sie alliance-widgets.js dort aus.',
    ],
    'pinned-script': [
      'integrity passt nicht zu einer wandernden Adresse.',
      'Das Skript unter v1/ bekommt Korrekturen; der Browser weist es danach ab. Nehmen Sie die Adresse einer Version, etwa v1.2.3/, oder lassen Sie integrity weg.',
    ],
    'unknown-widget': [
      'Dieses Widget gibt es nicht.',
      'Vergleichen Sie den Namen. In data-alliance steht er ohne „alliance-“ und klein: data-alliance="partner-grid".',
    ],
    'unfit-place': [
      'Dieses Element kann kein Widget aufnehmen.',
      'Setzen Sie ein <div> hinein, das die Attribute bekommt.',
    ],
    'self-closing': [
      'Das schließende Tag fehlt.',
      'Browser lesen das als öffnendes Tag, und der Rest der Seite wird zum Inhalt des Widgets. Schreiben Sie Ersatzinhalt und das schließende Tag.',
    ],
    empty: [
      'Der Ersatzinhalt fehlt.',
      'Manche Systeme löschen leere Elemente oder schreiben sie so um, dass der Rest der Seite verschwindet. Schreiben Sie einen Satz zwischen die Tags.',
    ],
    'no-feed': [
      'Die Adresse des Feeds fehlt.',
      'Schreiben Sie sie in src oder data-alliance-src, oder einmal für die ganze Seite in <link rel="alternate" type="application/alliance-feed+json">.',
    ],
    'escaped-twice': [
      'Das System hat die Adresse doppelt maskiert (&amp;amp;).',
      'Ein Rahmen mit embed.html liest sie trotzdem. Ein Feed mit dieser Adresse fehlt meist: Schreiben Sie im Quellcode & oder &amp;.',
    ],
    'mixed-content': ['Eine Seite mit https: braucht https:.', 'Ändern Sie die Adresse in https:.'],
    'other-server': [
      'Der Feed liegt auf einem anderen Server.',
      'Das geht, wenn dieser Access-Control-Allow-Origin: * sendet. Ob er es tut, ist von hier nicht zu sehen: Fehlt es, nennt die Konsole feed-network.',
    ],
    policy: ['Die Content Security Policy lässt das nicht zu.', 'Ergänzen Sie die Angabe in der Richtlinie.'],
    'trusted-types': [
      'Die Content Security Policy verbietet das Skript.',
      "Ergänzen Sie lit-html. Lädt die Seite zwei Kopien des Skripts, auch 'allow-duplicates'.",
    ],
    'frame-title': ['Der Rahmen hat keinen title.', 'Ergänzen Sie title="…": Screenreader lesen ihn vor.'],
  },
  remedies: {
    typo3: {
      line: 'Im Texteditor lässt TYPO3 div und data-… stehen, eigene Elemente nicht. Im Inhaltselement „HTML“ geht beides. Am einfachsten ist die Erweiterung.',
      script: 'Setzen Sie ein Inhaltselement der Erweiterung auf die Seite, oder laden Sie das Skript im Site-Package.',
    },
    wordpress: {
      line: 'Nehmen Sie den Block „Individuelles HTML“ mit data-alliance. Eigene Elemente bleiben nur mit dem Recht auf jedes HTML stehen. Das Plugin hat für jedes Widget einen Block.',
      script:
        'Das Plugin lädt das Skript. Nehmen Sie alliance-widgets.js aus Plugins aus, die Skripte zusammenfassen oder umschreiben.',
    },
    drupal: {
      line: 'Nehmen Sie das Textformat „Volles HTML“, oder erlauben Sie in Ihrem <div data-alliance data-alliance-*>. Am einfachsten ist das Modul.',
      script: 'Das Modul lädt das Skript, wo ein Text ein Widget hat.',
    },
    contao: {
      line: 'Nehmen Sie das Inhaltselement „HTML“. Welche Tags und Attribute erlaubt sind, legt Ihre Technik in den Einstellungen fest.',
      script: 'Ihre Technik baut das Skript in die Vorlage ein.',
    },
    joomla: {
      line: 'Nehmen Sie das Modul „Eigenes HTML“; im Editor zuerst „Editor an/aus“, Textfilter „Keine Filterung“.',
      script: 'Ihre Technik baut das Skript in die Vorlage ein.',
    },
    other: {
      line: 'Nehmen Sie die Schreibweise mit data-alliance. Lässt das System auch sie nicht zu, hilft ein iframe.',
      script: 'Ihre Technik baut das Skript in die Vorlage ein. Geht das nicht, hilft ein iframe.',
    },
  },
};
