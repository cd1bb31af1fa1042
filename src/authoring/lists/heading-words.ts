/**
 * Headings of lists in the other languages of the Union, as starts of words, without accents.
 * German, English and words that several languages share are in headings.ts.
 */

/** What a heading may mean; the first four are kinds of amounts. */
type Word =
  | 'eu'
  | 'eligible'
  | 'total'
  | 'rate'
  | 'end'
  | 'start'
  | 'code'
  | 'postcode'
  | 'town'
  | 'beneficiary'
  | 'summary'
  | 'name';

const starts: Record<Word, string> = {
  eu: `eu bijdrage, eubijdrage, bijdrage van de unie, wklad ue, wklad unii, dofinansowanie z ue, prispevek eu, prispevok eu, prispevek unie,
    prispevok unie, prispevek unije, eu støtte, eustøtte, eu bidrag, eubidrag, eu stod, eustod, eu medel, eumedel, unios tamogatas,
    unios hozzajarulas, eu tamogatas, eu tuki, eutuki, eu rahoitus, unionin tuki, unionin rahoitus, contributia ue, contributia uniunii,
    finantare ue, doprinos unije, doprinos eu, contribuicao da uniao, contribuicao ue, contribuicao da ue, apoio ue, apoio da uniao, ayuda ue,
    ayuda de la ue, contribucion de la union, contribucion ue, contributo ue, contributo dell unione, contributo unione, quota ue, montant ue,
    montant de l ue, aide ue, aide europeenne, soutien europeen, montant du soutien europeen, contribution de l union, soutien de l union,
    принос на съюза, принос на ес, финансиране от ес, συνεισφορα της ενωσης, ενωσιακη, el toetus, eli toetus, liidu toetus,
    es parama, es lesos, sajungos inasas, es finansejum, savienibas ieguldijum, eu budget, union budget, budget eu, union amount`,
  eligible: `elegivel, elegiveis, eligibil, opravnen, prihvatljiv, upraviceni strosk, upraviceni izdat, tinkamos finansuot, attiecinam,
    abikolblik, tukikelpoi, hyvaksyttav, допустим, επιλεξιμ, støtteberettig, subvencionable`,
  total: `samlede omkostning, samlede udgift, totalomkostning, samlet budget, συνολικ, kogumaksumus, kogukulu, kokonaiskustannu, kokonaisbudjet,
    ukupni trosa, ukupni trosko, ukupna vrijed, ukupni izdat, teljes koltseg, osszkoltseg, osszes koltseg, costo complessivo, spesa totale,
    bendra verte, bendra suma, visos islaidos, kopejas izmaksas, kopsumma, custo total, despesa total, montante total, gasto total,
    importe total, costul total, cost total, valoarea total, valoare total, skupni strosk, skupna vrednost, total kostnad, totala kostnad,
    totala utgift, totalkostnad, wartosc ogolem, koszt ogolem, wartosc projektu, общ разход, общи разход, обща стоиност, общо разход,
    totale uitgaven, depense totale, montant total, budget total`,
  rate: `miera, medfinansieringssats, medfinansieringsgrad, rahoitusaste, tarsfinanszirozas, rata de cofinant, stopa, stopnja, taxa de cofinanc,
    ποσοστο, процент, ставка, likme, maara, forderanteil, fordergrad`,
  end: `краи, приключ, konec, koniec, slutdato, afslut, ληξη, ολοκληρωσ, περατωσ, lopp, paatty, paattym, loppu, zavrset, completamento,
    conclusione, data termine, pabaig, beigu, beigas, pabeig, conclusao, data de fim, data finalizarii, finalizarii, incheier, ukoncen,
    zakljuc, voltooi, achevement, cloture, terminacion, conclusion, data koncow`,
  start: `начал, zacatk, startdato, begyndelse, εναρξη, algus, alkam, aloitus, pocetk, kezd, pradz, sakum, saksan, incep, demararii, zaciatk, zacatie,
    zacetk, borjan, begindatum, aanvangsdatum, lancement`,
  code: `numer umowy, numer projektu, registracni cislo, cislo projektu, kod projektu, numero du projet, numero de l operation, codice progetto,
    codice operazione, cup, codigo de operacion, codigo de la operacion, codigo do projeto, codigo da operacao, azonosito, hankekoodi, tunnus,
    cod smis, cod proiect, sifra, κωδικος, projekto kodas, projekta numurs, номер`,
  postcode: `iranyitoszam, postinumero, postnummer, cod postal, postanski broj, postna stevilka, pasto kodas, pasta indekss, postiindeks, ταχυδρομ,
    пощенски, cp`,
  town: `city, town, commune, ville, comune, luogo, localita, municipio, localidad, lugar, localizacao, concelho, plaats, locatie, miejscowosc,
    obec, misto, miesto, umiestnen, kommune, beliggenhed, kommun, helyszin, telepules, sijainti, paikkakunta, localiz, lokacij, mjesto,
    τοποθεσια, местоположение, населено, asukoht, vieta, vietove, atrasanas`,
  beneficiary: `бенефициер, støttemodtager, tilskudsmodtager, δικαιουχ, toetuse saaja, abisaaja, tuensaaja, edunsaaj, tuen saaja, korisnik, naudos gavej,
    vykdytoj, finansejuma sanemej, atbalsta sanemej, prijimatel, upravicen`,
  summary: `обобщение, резюме, цел на, sammendrag, περιληψη, σκοπος, περιγραφη, kokkuvote, eesmark, tiivistelma, kuvaus, tarkoitus, sazetak, svrha, opis,
    finalita, descrizione, santrauka, tikslas, aprasym, kopsavilkum, merkis, apraksts, resumo, descricao, finalidade, descripcion, rezumat, descriere,
    scopul, zhrnutie, ucel, povzetek, sammanfattning, beskrivning, syfte, cel operacji, cel projektu, omschrijving`,
  name: `наименование, име на, projektnavn, navn, τιτλος, ονομα, projekti nimi, nimetus, hankkeen nimi, nimi, naziv, megnevez, projekt cime, projekt neve,
    pavadinim, nosaukum, nome, designacao, titulo, titlu, denumire, nazov, projektnamn, benamning, nazwa, title, nom`,
};

/** A start counts at the beginning of a word only. “cp” and “nom” are whole words. */
const whole = new Set([
  'cp',
  'cup',
  'nom',
  'nome',
  'nimi',
  'navn',
  'title',
  'city',
  'town',
  'ville',
  'comune',
  'commune',
  'kommun',
  'kommune',
  'misto',
  'obec',
  'opis',
  'konec',
]);

const patternOf = (words: string) =>
  new RegExp(
    words
      .split(/,\s+/)
      .map((word) => word.trim().replace(/\s+/g, ' '))
      .map((word) => `(?<![\\p{L}\\p{N}])${word}${whole.has(word) ? '(?![\\p{L}\\p{N}])' : ''}`)
      .join('|'),
    'u',
  );

const patterns = Object.fromEntries(Object.entries(starts).map(([name, words]) => [name, patternOf(words)]));

/** Returns whether a heading, normalised, has a word of another language for this. */
export const hasWord = (text: string, name: string): boolean => patterns[name]?.test(text) ?? false;
