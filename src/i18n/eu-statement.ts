/**
 * The sentences beside the emblem of the European Union, Regulation (EU) 2021/1060, Annex IX, point 1.2. A wording is here only
 * if somebody read it in a source: the German ones in the legal text; the English ones on the Commission's page on the
 * regulation's rules of communication (ec.europa.eu/regional_policy/policy/communication/legislation_en); the others of
 * "co-funded" on websites of public bodies. Irish and Maltese were not found. Compare all of them with the Commission's own
 * files before a release.
 */
export const euStatements = {
  funded: {
    de: 'Finanziert von der Europäischen Union',
    en: 'Funded by the European Union',
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
