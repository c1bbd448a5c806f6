import { cases } from './quoted-case.ts';

/**
 * The other texts of that prose. Only totals were read, before the work that followed the first half (.86 precision and
 * .92 recall of 13 scare quotes) and after it (.92 and .92).
 */
export const PROSE_AUTUMN_NB_DE_HELD = [
  ...cases('nb', [
    ['S', 'Etter tre måneder med «våpenhvile» faller det fortsatt granater over havnebyen.'],
    ['P', 'Riksrevisjonen omtaler styringen av prosjektet som «sterkt kritikkverdig».'],
    ['N', 'Ordet «dugnad» kommer av norrønt og betyr hjelp.'],
    [
      'PQ',
      'Ordføreren varslet «en vinter uten nye kutt». «Vi kan ikke stenge flere skoler», sa hun til lokalavisen.',
    ],
    ['P', 'Han ble av flere tidligere kolleger beskrevet som «en tikkende bombe i dress».'],
    ['N', 'Romanen «Saltvind» er oversatt til elleve språk.'],
    [
      'PS',
      'Direktøren beklaget «ulempene dette har medført». Ulempene er at kundene har stått uten strøm i ni døgn, mens selskapets «beredskap» har vært en telefonsvarer.',
    ],
    [
      'PP',
      'I tiltalen heter det at mennene ble enige om å «få papirene til å forsvinne». En tredje skal ha lovet «en varm velkomst» til den som spurte.',
    ],
    ['N', 'Fenomenet, kalt «svart is», oppstår når regn fryser på en kald veibane.'],
    ['P', 'Kritikerne advarte mot «et digitalt panoptikon på resept».'],
    [
      'QP',
      '«Vi gir oss ikke nå», sa streikeleder Anders Moe utenfor porten. Bedriften mener kravet er «helt ute av proporsjoner».',
    ],
    [
      'NS',
      'På kartet heter plassen «Vennskapets torg». Vennskapet voktes av førti kameraer og et «kulturhus» uten vinduer.',
    ],
    ['S', '«Oppussingen» besto i at huseieren tok ut radiatorene i november.'],
    ['S', 'Landsbyens barn ble sendt til «sommerleir» bak piggtråd og lærte å lade våpen.'],
    ['S', 'Den såkalte "vidunderkuren" selges for 900 kroner flasken og er vann med sitron.'],
  ]),
  ...cases('de', [
    [
      'S',
      'Die „Spezialoperation“ dauert nun ins fünfte Jahr, und vor der Stadt wird der Friedhof erweitert.',
    ],
    [
      'Q',
      '„Ich habe es nur noch krachen hören“, sagte die Wirtin Elfriede Sandner dem Bayerischen Rundfunk.',
    ],
    ['N', 'Das Wort „Kindergarten“ ist in mehr als zwanzig Sprachen gewandert.'],
    ['P', 'Ein ehemaliger Kommandeur beschreibt den Einsatz als „Lösung auf der Suche nach einem Problem“.'],
    [
      'S',
      'Auf dem besetzten Gebiet wurde drei Tage lang „gewählt“, und Soldaten trugen die Urnen von Tür zu Tür.',
    ],
    ['N', 'Ihr Debütroman „Salzwinter“ stand auf der Shortlist.'],
    [
      'PP',
      'In der Anklage heißt es, die Männer hätten vereinbart, die Akten „verschwinden zu lassen“. Einem Prüfer sollen sie „einen warmen Empfang“ angekündigt haben.',
    ],
    [
      'SP',
      'Dutzende »Freiwillige« kamen in Armeelastern zur Maisernte. Das Ministerium sprach von »einer Welle der Vaterlandsliebe«.',
    ],
    ['N', 'In der Metallkunde bezeichnet man diese langsame Verformung als „Kriechen“.'],
    [
      'QP',
      '„Wir gehen hier nicht weg“, rief Betriebsrätin Hülya Demir ins Megafon. Die Geschäftsführung bezeichnete die Forderungen als „völlig realitätsfern“.',
    ],
    ['S', 'Den Rentnern bleiben ein Faltblatt, eine Hotline und „Zuversicht“.'],
    [
      'NS',
      'Auf dem Stadtplan heißt sie „Allee der Freundschaft“. Bewacht wird sie von vierzig Kameras und einem „Kulturzentrum“ ohne Fenster.',
    ],
    [
      'S',
      'Belgrads Boulevardblätter feierten den „spontanen“ Jubel, für den man Busse aus fünf Städten bestellt hatte.',
    ],
    [
      'SQ',
      'Das "Bürgergespräch" dauerte zwölf Minuten, Fragen waren nicht vorgesehen. "Ich hatte noch nicht mal die Jacke aus", erzählt ein Teilnehmer.',
    ],
    ['P', 'Aus dem Außenamt kam die Warnung vor „einem langen Winter kleiner Nadelstiche“.'],
  ]),
];
