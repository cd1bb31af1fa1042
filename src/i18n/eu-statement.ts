/**
 * The sentence beside the emblem of the European Union, Regulation (EU) 2021/1060, Annex IX, point 1.2. The German ones are
 * read in the legal text. The others are found in use by public bodies; Irish and Maltese ones are not, and are left out.
 * Before a release they are to be compared with the Commission's own files.
 *
 * "Funded" is there in the wording that was read. German stands first: it is what a page gets that none of them suits.
 */
export const euStatements = {
  funded: {
    de: 'Finanziert von der Europäischen Union',
  },
  'co-funded': {
    de: 'Kofinanziert von der Europäischen Union',
    en: 'Co-funded by the European Union',
    bg: 'Съфинансирано от Европейския съюз',
    cs: 'Spolufinancováno Evropskou unií',
    da: 'Medfinansieret af Den Europæiske Union',
    el: 'Με τη συγχρηματοδότηση της Ευρωπαϊκής Ένωσης',
    es: 'Cofinanciado por la Unión Europea',
    et: 'Kaasrahastanud Euroopa Liit',
    fi: 'Euroopan unionin osarahoittama',
    fr: 'Cofinancé par l’Union européenne',
    hr: 'Sufinancira Europska unija',
    hu: 'Az Európai Unió társfinanszírozásával',
    it: 'Cofinanziato dall’Unione europea',
    lt: 'Bendrai finansuoja Europos Sąjunga',
    lv: 'Līdzfinansē Eiropas Savienība',
    nl: 'Medegefinancierd door de Europese Unie',
    pl: 'Współfinansowane przez Unię Europejską',
    pt: 'Cofinanciado pela União Europeia',
    ro: 'Cofinanțat de Uniunea Europeană',
    sk: 'Spolufinancovaný Európskou úniou',
    sl: 'Sofinancira Evropska unija',
    sv: 'Medfinansieras av Europeiska unionen',
  },
};
