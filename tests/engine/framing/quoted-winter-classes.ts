import { cases } from './quoted-case.ts';

/** Rules that the winter prose taught, in sentences of our own, in each language: what a rule takes, and what it leaves. */
export const WINTER_CLASSES = [
  ...cases('en', [
    // A relative clause right behind the words says whose they are
    ['P', 'The “warm homes for all” that Ms Okafor promised in spring are still on paper.'],
    ['P', 'Of the “army of helpers” of whom he boasted, two came.'],
    ['P', 'The “fresh start” the chairman announced has yet to start.'],
    ['S', 'The “helpers” who promised to come sent an invoice.'],
    // What is judged may be long, or no more than a pronoun
    ['P', 'The panel found the surgeon’s choice to wait until the morning “reasonable”.'],
    ['P', 'One of the envoys thought that “brave”.'],
    // Complaints of a thing, not of what it does
    ['P', 'In Ankara the ministry complained of a “siege” of the strait by its neighbours.'],
    ['S', 'Tenants complain that the “renewal” of their block never ends.'],
    // Scorn and preference
    ['P', 'The senator sniffed at a “field trip with sandwiches”.'],
    ['P', 'The two cabinets prefer “arrangement”.'],
    ['N', 'Foresters use “widow tree” for a trunk that leans on another.'],
    ['S', 'The town was full of “tourists”, men who never took a photograph.'],
    // The words of a speaker whose sentence comes before
    ['P', 'The mayor spoke for an hour. The harbour was “open to the whole world”.'],
    ['P', 'One may smile at the minister’s words. “A golden age” is what we have heard of every spring.'],
    ['QS', '“No flat will be lost,” the agent told tenants. By June sixty of them had been “repurposed”.'],
    // What is spoken about, once it has been said what was said
    ['QS', '“My windows shook,” says Ida Roe of the quarry’s “silent” blasting.'],
    // A list of things behind a colon is the writer's
    [
      'S',
      'The offer has its charms: a free pen, a “wellness room” without a window and a view of the ring road.',
    ],
    ['P', 'The reply from Lima was short: the paper needed “further work by its own authors”.'],
    // The adjective of a noun at a sentence's head
    ['S', '“Sustainable” fish at the new market comes by plane.'],
    ['N', '“Parasite” won the prize.'],
  ]),
  ...cases('nb', [
    ['P', 'De «tusen nye boligene» som ordføreren lovet i vår, finnes bare på papiret.'],
    ['P', 'Den «friske starten» styrelederen varslet, lar vente på seg.'],
    ['S', '«Hjelperne» som lovet å komme, sendte regning.'],
    ['P', 'Tilsynet fant legens valg om å vente til morgenen «rimelig».'],
    ['P', 'En av utsendingene syntes det «modig».'],
    ['P', 'Departementet i Ankara klaget over en «beleiring» av stredet.'],
    ['P', 'Senatoren fnyste av «en klassetur med matpakke».'],
    ['P', 'De to regjeringene foretrekker «ordning».'],
    ['N', 'Skogfolk bruker «enketre» om en stamme som lener seg på en annen.'],
    ['P', 'Ordføreren snakket i en time. Havna var «åpen for hele verden».'],
    ['P', 'Man kan smile av ministerens ord. «En gyllen tid» har vi hørt om hver vår.'],
    ['QS', '«Ingen mister jobben», sa sjefen på mandag. I juni var seksti av dem blitt «frigjort».'],
    ['QS', '«Vinduene mine ristet», sier Ida Ro om steinbruddets «lydløse» sprengninger.'],
    [
      'S',
      'Tilbudet har sine lyspunkter: en gratis penn, et «velværerom» uten vindu og utsikt til ringveien.',
    ],
    ['S', '«Bærekraftig» fisk på det nye torget kommer med fly.'],
  ]),
  ...cases('de', [
    [
      'P',
      'Die „tausend neuen Wohnungen“, die der Bürgermeister im Frühjahr versprach, gibt es nur auf Papier.',
    ],
    ['P', 'Das „Heer von Helfern“, von dem sie sprach, bestand aus zweien.'],
    ['S', 'Die „Helfer“, die zu kommen versprachen, schickten eine Rechnung.'],
    ['P', 'Die Kommission fand die Entscheidung des Arztes „vertretbar“.'],
    ['P', 'Einer der Gesandten fand das „mutig“.'],
    ['P', 'Das Ministerium in Ankara klagte über eine „Belagerung“ der Meerenge.'],
    ['P', 'Der Senator rümpfte die Nase über einen „Schulausflug mit Pausenbrot“.'],
    ['P', 'Über „noch einen Schulausflug“ konnte der Senator nur die Nase rümpfen.'],
    ['N', 'Förster verwenden „Witwenbaum“ für einen Stamm, der sich an einen anderen lehnt.'],
    ['P', 'Der Bürgermeister sprach eine Stunde. Der Hafen war „offen für alle Welt“.'],
    ['QS', '„Meine Fenster bebten“, sagt Ida Roe über die „lautlosen“ Sprengungen des Steinbruchs.'],
    ['S', 'Die Bank führt zu einer „Beratung“ von der Länge eines Niesers.'],
    ['S', 'Am Tor weisen „Partner“ in Stiefeln den Weg.'],
    ['S', '„Nachhaltiger“ Fisch auf dem neuen Markt kommt mit dem Flugzeug.'],
  ]),
];
