import { counted } from '../phrases.ts';
import type { savingEn } from './en.ts';

/** Det samme på norsk (bokmål). */
export const savingNb: typeof savingEn = {
  menu: { save: 'Lagre denne artikkelen for å sammenligne den', find: 'Hvilke artikler melder dette?' },
  open: 'Lagre denne artikkelen',
  library: 'Bibliotek',
  title: 'Lagre denne artikkelen',
  reading: 'Leser artikkelen …',
  intoStory: 'I saken',
  newStory: 'En ny sak',
  storyName: 'Navnet på den',
  isLike: 'Artikkelen ser ut til å høre til denne saken.',
  save: 'Lagre',
  saving: 'Lagrer, og finner opplysningene …',
  cancel: 'Avbryt',
  back: 'Tilbake',
  obstacle: {
    'no-article': 'Det ble ikke funnet noen artikkel på denne siden, så det er ingenting å lagre.',
    private: 'Ingenting beholdes fra et privat vindu. Åpne artikkelen i et vanlig vindu for å lagre den.',
  },
  local: 'Teksten blir på denne maskinen.',
  part: 'Bare en del av artikkelen kunne leses. Den lagres som det, og det sies aldri at den utelater noe.',
  saved: (story, articles) => `Lagret i «${story}», som nå har ${counted(articles, 'artikkel', 'artikler')}.`,
  savedAlready: (story) => `Denne artikkelen er alt i «${story}», med samme tekst.`,
  savedAgain: (story) => `Lagret i «${story}» som en ny versjon: mediet har endret teksten.`,
  savedVersion: (story) => `Lagret i «${story}» som en ny versjon.`,
  readOtherwise: {
    more: 'Mer av den kunne leses denne gangen: hele artikkelen.',
    less: 'Mindre av den kunne leses denne gangen. Det er fortsatt versjonen som ble lest i sin helhet, det sammenlignes med.',
    part: 'Bare en del av den kunne leses, som før.',
  },
  sameWords: 'Ordene er de samme som før.',
  newTitle: (before, after) => `Mediet har endret overskriften fra «${before}» til «${after}».`,
  changes: (added, removed, changed) =>
    [
      added > 0 && `${counted(added, 'setning', 'setninger')} lagt til`,
      removed > 0 && `${counted(removed, 'setning', 'setninger')} tatt ut`,
      changed > 0 && `${counted(changed, 'setning', 'setninger')} omskrevet`,
    ]
      .filter((part) => part !== false)
      .join(', '),
  needsAnother: 'Lagre en artikkel til om saken, så kan de to sammenlignes.',
  openLibrary: 'Åpne biblioteket',

  find: {
    title: 'Hvilke artikler melder dette?',
    looking: 'Leter …',
    nothing: 'Ingen lagret eller medfølgende artikkel som Crossread kjenner, melder dette.',
    found: (n) => `Fant ${counted(n, 'artikkel', 'artikler')}.`,
    'same-fact': 'Samme opplysning med andre ord, slik saken har den',
    close: 'Nær ved, men ikke sikkert det samme',
    more: (n) => `${n} til`,
  },

  pack: {
    title: 'En sakspakke',
    text: 'Denne siden er en sakspakke. Biblioteket viser hva som er i den, før noe beholdes.',
    look: 'Se på den i biblioteket',
  },

  correct: {
    title: 'Er dette feil?',
    notTheSame: 'Dette er ikke det samme',
    notTheSameHint: (sentence) => `Setningen «${sentence}» melder ikke dette.`,
    missing: 'Et treff mangler',
    missingHint: 'Hvilken setning i artikkelen melder det?',
    confirm: 'Den melder dette',
    kept: 'Det du sier, beholdes på denne maskinen og gjelder fra da av. Biblioteket viser det.',
  },

  tabs: {
    title: 'Sammenlign åpne faner',
    lead: 'Velg fanene som forteller om én sak. Nettleseren spør om lov til å lese disse nettstedene, og ingen andre.',
    showAll: 'Vis alle fanene mine',
    showAllHint:
      'Nettleseren vil spørre om lov til å se adressene til fanene. Tillatelsen gis tilbake når du har valgt.',
    none: 'Ingen åpen fane kan ses ennå.',
    likeOneStory: 'Disse ser ut som én sak',
    others: 'Andre faner',
    choose: 'Velg to eller flere.',
    chooseOne: 'Velg én eller flere.',
    chosen: (n) => `${counted(n, 'fane', 'faner')} valgt`,
    compare: 'Sammenlign disse',
    outcome: 'Framdrift og utfall',
    keepAccess: 'La Crossread fortsette å lese disse nettstedene',
    working: (done, total) => `Leser ${done} av ${total}`,
    result: {
      saved: 'lagret',
      same: 'var lagret fra før',
      alone: 'lest, men ikke beholdt: det er ingenting å sammenligne den med',
      'no-article': 'fant ingen artikkel',
      'not-loaded': 'ikke lastet: åpne fanen først',
      'not-allowed': 'kan ikke leses',
      failed: 'kunne ikke leses',
    },
    done: (story) => `Saken «${story}» er klar.`,
    openStory: 'Åpne den i biblioteket',
    tooFew: 'For få artikler kunne leses til å sammenligne, så ingenting ble beholdt.',
    declined: 'Tillatelsen ble ikke gitt, så ingenting ble lest.',
    cancelled: 'Avbrutt. Ingenting er tatt vare på.',
  },
};
