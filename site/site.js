/** The two switches of the page. Nothing is stored: a reload shows the page in German, in the scheme of the system. */
const page = document.documentElement;
const titles = {
  de: 'Fachkräfteallianz Hannover – Demonstration',
  en: 'Fachkräfteallianz Hannover – demonstration',
};

const dark = matchMedia('(prefers-color-scheme: dark)');

function showState() {
  const scheme = page.dataset.scheme ?? (dark.matches ? 'dark' : 'light');
  for (const button of document.querySelectorAll('[data-language]'))
    button.setAttribute('aria-pressed', String(button.dataset.language === page.lang));
  for (const button of document.querySelectorAll('[data-scheme-to]'))
    button.setAttribute('aria-pressed', String(button.dataset.schemeTo === scheme));
}

document.addEventListener('click', ({ target }) => {
  const { language, schemeTo } = target.closest('button')?.dataset ?? {};
  if (language) {
    page.lang = language;
    document.title = titles[language];
  }
  if (schemeTo) page.dataset.scheme = schemeTo;
  showState();
});

dark.addEventListener('change', showState);
showState();
page.classList.add('with-script');
