import type { Words } from './en.ts';
import { libraryNb } from './library/nb.ts';
import { counted, fullDate, listOf, quotedBetween } from './phrases.ts';
import { savingNb } from './saving/nb.ts';

/** All that Crossread says, in Norwegian Bokmål. A fact is an «opplysning», a story a «sak». */
export const nb: Words = {
  language: 'nb',
  date: (isoDay) => fullDate(isoDay, 'nb-NO'),
  list: (items) => listOf(items, 'nb-NO'),
  quoted: (text) => quotedBetween('«', '»', text),
  documentTitle: (page) => `${page} · Crossread`,

  library: libraryNb,

  manifest: {
    name: 'Crossread',
    description:
      'Se hva artikkelen foran deg bekrefter, utelater og formulerer annerledes enn andre medier. Ingenting forlater maskinen din.',
    toggleHighlights: 'Markeringer av eller på',
    openPanel: 'Åpne sidepanelet',
    nextSentence: 'Gå til neste markerte setning',
    previousSentence: 'Gå til forrige markerte setning',
    saveArticle: 'Lagre denne artikkelen',
  },

  badge: {
    toldDifferently: (n) => `${counted(n, 'opplysning', 'opplysninger')} er gjengitt annerledes andre steder`,
    nothingDifferent: 'Ingen opplysning er gjengitt annerledes andre steder',
    noStory: 'Crossread',
  },

  verdict: {
    confirmed: 'også meldt av andre',
    framed: 'formulert annerledes',
    differs: 'detaljer spriker',
    'only-here': 'bare i denne artikkelen',
    omitted: 'ikke i denne artikkelen',
    'not-yet': 'meldt senere andre steder',
    unsure: 'uavklart',
  },
  count: {
    confirmed: (n) => `${n} også meldt`,
    framed: (n) => `${n} formulert annerledes`,
    differs: (n) => `${n} spriker`,
    'only-here': (n) => `${n} bare her`,
    omitted: (n) => `${n} ikke her`,
    'not-yet': (n) => `${n} meldt senere`,
    unsure: (n) => `${n} ${n === 1 ? 'uavklart' : 'uavklarte'}`,
  },
  alsoReportedBy: (names) => `også meldt av ${listOf(names, 'nb-NO')}`,
  doubt: {
    'partial-page': 'Bare en del av artikkelen kunne leses, så ingenting regnes som utelatt.',
    'weak-match': 'En setning kommer nær dette, men ikke nær nok til å si at den melder det.',
    'own-source-only':
      'Bare teksten artikkelen bygger på, melder dette, og den regnes ikke som en annen kilde.',
    'other-language': 'Dette er meldt på andre språk enn artikkelens, og de ble ikke sammenlignet.',
  },

  kind: {
    quotation: 'sitat',
    'scare-quote': 'distanserende anførselstegn',
    'partial-quote': 'delsitat',
    hedge: 'forbehold',
    attribution: 'kildehenvisning',
    'loaded-term': 'ladet ord',
    certainty: 'grad av sikkerhet',
    'altered-quote': 'endret sitat',
    number: 'tall',
    date: 'dato',
    place: 'sted',
    person: 'hvem',
    status: 'hva som har skjedd',
  },
  side: { here: 'her', there: 'der' },

  signal: {
    concept: 'idé',
    entity: 'navn',
    number: 'tall',
    wording: 'ordlyd',
    quotation: 'sitat',
    reference: 'viser tilbake',
    context: 'sammenheng',
    reader: 'du sa det',
  },
  evidence: {
    title: 'Hvorfor dette treffet?',
    standsFor: 'står for',
    none: 'Det er ikke tatt vare på noen begrunnelse for denne opplysningen.',
  },

  origin: {
    own: 'egen tekst',
    primary: 'primærkilde',
    from: (name) => `fra ${name}`,
    sameText: (name) => `samme tekst som ${name}`,
    agency: (name) => `byråtekst fra ${name}`,
    samePage: 'teksten denne artikkelen bygger på',
    count: (outlets, origins) =>
      `${counted(outlets, 'kilde', 'kilder')}, ${counted(origins, 'uavhengig opphav', 'uavhengige opphav')}`,
  },

  thisArticle: 'Denne artikkelen',
  openArticle: (name) => `Åpne artikkelen hos ${name}`,

  popup: {
    title: 'Crossread',
    counts: 'Opplysninger etter utfall',
    top: 'Det som skiller seg mest',
    nothingDiffers: 'Ingen opplysning i denne artikkelen er gjengitt annerledes andre steder.',
    openPanel: 'Åpne sidepanelet',
    highlights: 'Markeringer',
    leaveAlone: (host) => `La ${host} være i fred`,
    recognise: 'Kjenn igjen saker på nyhetsnettsteder',
    settings: 'Innstillinger',
    partial: 'Bare en del av artikkelen kunne leses, så ingenting regnes som utelatt.',
    ownSource: (name) => `Artikkelen er en av kildene til saken, ${name}; den sammenlignes med de andre.`,
  },

  state: {
    idle: {
      title: 'Ikke sammenlignet ennå',
      text: 'Se hvordan andre medier forteller det denne artikkelen forteller.',
    },
    comparing: {
      title: 'Sammenligner',
      text: 'Leser artikkelen og legger den ved siden av det andre melder.',
    },
    noStory: {
      title: 'Ingen kjent sak',
      text: 'Dette er en artikkel, men ikke om en sak Crossread kjenner. Lagre den og andre om samme sak, så kan de sammenlignes.',
      byIcon:
        'Dette er en artikkel, men ikke om en sak Crossread kjenner. Klikk på Crossread-ikonet for å lagre den, lagre andre om samme sak, så kan de sammenlignes.',
    },
    noArticle: {
      title: 'Ingen artikkel på denne siden',
      text: 'Crossread lette etter teksten til én nyhetsartikkel og fant ingen. Er siden ferdig lastet nå, kan du lete igjen.',
    },
    unreadable: {
      title: 'En side Crossread ikke kan lese',
      text: 'Nettlesere holder sine egne sider, utvidelsesbutikker og PDF-filer lukket for utvidelser. Åpne artikkelen som en vanlig nettside, og klikk på Crossread-ikonet der.',
    },
    unreadableFile: {
      title: 'En fil Crossread ikke kan lese',
      text: 'Nettleseren viser denne filen i en visning som den holder lukket for utvidelser. Er det en sakspakke, kan du lagre den og importere filen i biblioteket.',
    },
    noPermission: {
      title: 'Crossread har ikke lov til å lese siden',
      text: (host) =>
        `La det lese ${host}, så sammenligner det artikkelen. Ingenting av det som leses, forlater maskinen din.`,
    },
    clickIcon: 'Klikk på Crossread-ikonet på verktøylinjen, så sammenlignes siden.',
    askIcon: (host) =>
      `Klikk på Crossread-ikonet for å sammenligne siden, eller la Crossread lese ${host} herfra.`,
    switchedOff: {
      title: 'Slått av her',
      text: (host) => `Crossread holder seg unna ${host}, slik du har valgt.`,
      inSettings: (host) =>
        `Crossread holder seg unna ${host}, slik du har valgt. Innstillingene viser hvilke nettsteder det gjelder.`,
    },
    failed: {
      title: 'Det gikk ikke',
      problem: {
        'too-large': 'Siden er for stor til å leses.',
        'timed-out': 'Det tok for lang tid. Det hjelper ofte å prøve igjen.',
        'bad-pack': 'En sakspakke kunne ikke leses, så ingenting kunne sammenlignes med den.',
        'page-changed': 'Siden endret seg mens den ble lest.',
        'storage-full':
          'Det er ikke plass til å ta vare på dette. Det som var der fra før, er der fortsatt. Slett saker du ikke trenger lenger, eller filer på denne maskinen, og prøv igjen.',
        'library-newer':
          'Biblioteket ble sist endret av en nyere Crossread. Det får ligge urørt til denne er oppdatert.',
        'library-blocked': 'Biblioteket kunne ikke åpnes. Det hjelper ofte å lukke andre Crossread-sider.',
        'private-window': 'I et privat vindu blir ingenting tatt vare på, så her er det ikke noe bibliotek.',
        conflict: 'Saken ble endret et annet sted i mellomtiden. Se på den igjen først.',
        'no-such-story': 'Saken er ikke i biblioteket lenger.',
        'not-own-story': 'Dette går bare med en sak du har laget selv, ikke med en sakspakke.',
        'story-full': 'Det ville bli flere artikler enn en sak kan ha.',
        unexpected: 'Det skjedde noe Crossread ikke var forberedt på.',
      },
    },
    thisSite: 'dette nettstedet',
  },

  action: {
    compare: 'Sammenlign denne siden',
    startAgain: 'Begynn på nytt',
    compareAgain: 'Sammenlign på nytt',
    lookAgain: 'Let igjen',
    tryAgain: 'Prøv igjen',
    allow: (host) => `La Crossread lese ${host}`,
    switchOn: 'Slå på her',
    seeWording: 'Se ordvalget',
    openSettings: 'Åpne innstillingene',
    copyDetails: 'Kopier detaljer',
    copied: 'Kopiert.',
    copyFailed: 'Kopiering ble ikke tillatt. Detaljene står under, så du kan merke og kopiere dem.',
    close: 'Lukk',
    showInArticle: 'Vis i artikkelen',
  },

  panel: {
    views: 'Visninger',
    facts: 'Opplysninger',
    wording: 'Ordvalg',
    sources: 'Kilder',
    search: 'Søk i opplysninger og omtale',
    byVerdict: 'Vis bare',
    byOutlet: 'Meldt av',
    anyOutlet: 'hvilket medium som helst',
    shown: (n, of) =>
      n === of
        ? counted(n, 'opplysning', 'opplysninger')
        : `${n} av ${counted(of, 'opplysning', 'opplysninger')}`,
    nothingFound: 'Ingenting passer.',
    clearAll: 'Vis alt',
    matrix: 'Hvilken opplysning som er meldt hvor',
    fact: 'Opplysning',
    group: {
      shared: 'I denne artikkelen og andre steder',
      'only-here': 'Bare i denne artikkelen',
      omitted: 'Ikke i denne artikkelen',
      'not-yet': 'Meldt senere andre steder',
      unsure: 'Uavklart',
    },
    groupNote: {
      shared: '',
      'only-here': 'Ingen annen kilde som er lest, melder dette.',
      omitted: 'Andre melder dette. Å utelate noe kan være et valg av lengde eller tema.',
      'not-yet': 'All omtale av dette er datert en senere dag enn artikkelen.',
      unsure: 'Åpne en for å se hvorfor.',
    },
    cell: {
      reports: 'melder det',
      differs: 'melder det med detaljer som spriker',
      framed: 'melder det, formulert annerledes',
      silent: 'melder det ikke',
      unread: 'bare delvis lest, så ingenting kan sies',
      own: 'teksten denne artikkelen bygger på',
    },
    pageCell: { reports: 'i denne artikkelen', silent: 'ikke i denne artikkelen', unsure: 'uavklart' },
    reports: 'Omtale',
    noDifferences: 'Ingen formulerer disse opplysningene annerledes.',
    ownWords: 'Ordvalget i denne artikkelen',
    noMarks: 'Det er ikke funnet distanserende anførselstegn, forbehold eller ladede ord i artikkelen.',
    noSources: 'Det er ennå ingenting å sammenligne artikkelen med.',
    published: 'Publisert',
    noDate: 'uten dato',
    origin: 'Opphav',
    read: 'Lest',
    readAll: 'i sin helhet',
    readPart: 'delvis: det den ikke melder, står åpent',
    tells: 'Melder',
    factsReported: (n) => counted(n, 'opplysning', 'opplysninger'),
    key: 'Tegnforklaring',
    keyToFacts: 'Foran en opplysning',
    keyToColumns: 'I kolonnene',
  },

  card: {
    label: 'Hvordan andre forteller dette',
    none: 'Setningen inneholder ingen kjent opplysning.',
    previous: 'Forrige markerte setning',
    next: 'Neste markerte setning',
    place: (position, count) => `${position} av ${count}`,
    pin: 'La stå',
    onlyHere: 'Ingen annen kilde som er lest, melder dette.',
  },

  saving: savingNb,

  welcome: {
    title: 'Les en artikkel side om side med de andre',
    lead: 'Crossread viser, setning for setning, hva andre medier bekrefter, utelater eller formulerer annerledes. Det gir ingen karakter og sier ingenting om hvem som har rett: det legger dekningen side om side.',
    marksTitle: 'Fire merker i teksten',
    marks: {
      confirmed: 'En annen kilde melder det samme. Av til du ønsker det: det gjelder de fleste setninger.',
      framed: 'Andre melder det med ord som inntar et annet standpunkt.',
      differs: 'En annen kilde oppgir et annet tall, sted, navn eller en annen dato.',
      'only-here': 'Ingen annen kilde som er lest, melder det.',
    },
    offPage: 'Det andre melder og artikkelen ikke har med, står i ikonets vindu og i sidepanelet.',
    recogniseTitle: 'Kjenn igjen saker av seg selv',
    recognise: (n) => `På ${n} nyhetsnettsteder`,
    recogniseText:
      'Nettleseren spør om lov til å lese disse nettstedene. Uten den klikker du på Crossread-ikonet på en side, og da leses bare den siden.',
    privacyTitle: 'Ingenting forlater maskinen din',
    privacy:
      'Hver sammenligning gjøres her, med sakene som følger med, og artiklene du lagrer. Crossread har ingen tjener og henter ingenting.',
    done: 'Begynn å lese',
  },

  options: {
    title: 'Innstillinger',
    reading: 'Lesing',
    recognise: 'Kjenn igjen saker av seg selv',
    recogniseHint: (n) => `På ${n} nyhetsnettsteder, med nettleserens tillatelse.`,
    highlights: 'Markeringer i artikkelen',
    highlightsHint: 'Strek under setninger så snart en sammenligning er klar.',
    highlightConfirmed: 'Marker også det andre melder',
    highlightConfirmedHint:
      'Det gjelder de fleste setninger, så de står umarkert om du ikke velger noe annet.',
    language: 'Språk',
    auto: 'Nettleserens',
    sites: 'Nettsteder som får være i fred',
    noSites: 'Ingen. Du lar et nettsted være i fred fra ikonets vindu mens du er på det.',
    switchOn: 'Slå på igjen',
    remove: (host) => `Slå på igjen hos ${host}`,
    version: (version) => `Crossread ${version}`,
    privacy: 'Ingenting av det du leser, forlater maskinen din.',
  },
};
