import { cases } from './quoted-case.ts';

/** What went wrong once, by its class, in sentences of our own: each failed before its class was understood. */
export const CLASSES = [
  ...cases('en', [
    // What could stand by itself is speech, whoever says it
    ['QQ', 'The reviews ran from “it’ll do” to “this is a disgrace”.'],
    [
      'Q',
      'In small type below the picture, “a chair was broken here on the night of the flood and has not been mended since”.',
    ],
    // A label of the other side in the writer’s own claim
    ['S', 'The allegation that the union is ‘sabotaging’ the port was aired twice.'],
    ['S', 'Italy’s claim to a “leading part” in the talks amused the Dutch.'],
    ['S', 'The bank’s officials are talking to the junta about “reform”.'],
    ['S', "The so-called 'winter truce' was over by noon."],
    ['S', 'Critics noted that the “historic” treaty has no budget.'],
    ['S', 'The envoy announced that work on an “ambitious” timetable had begun.'],
    ['S', 'We are told it will make the harbour ‘safer’.'],
    ['S', 'They promised the town “help”, by which they meant a leaflet.'],
    ['S', 'Lorries carried “relief” to the front, that is, shells.'],
    ['S', 'The plan is said to protect the bloc’s “unity”.'],
    ['QS', '“No,” said Ek. Korean “weather balloons” with cameras drifted over the base.'],
    ['P', 'The minister said that the “terrible” winter was over.'],
    ['P', 'Critics say the treaty is “a disgrace”.'],
    ['P', 'Belgrade rejected the allegation that it is ‘meddling’.'],
    ['S', 'As so often, “order” means that the shops stay shut.'],
    ['S', 'So much for the “open door”, which has three locks.'],
    ['P', 'Nurses grumble about “endless” forms.'],
    ['P', 'The review found the bridge “sound”.'],
    ['P', 'The crew looked forward to “a week without any wind”.'],
    ['N', 'In dockers’ slang a “monkey” is a short crane.'],
    ['S', 'The envoys, who rarely speak, signed a “common” note twice.'],
    ['S', 'The “fight for growth” claims its first school.'],
    ['S', 'The port, we learn, has “guests” from the navy.'],
    ['S', 'The self-declared “experts” left early.'],
    ['S', 'The meeting was to discuss alleged “Danish meddling”.'],
    ['QS', '“All is paid,” he said. Nobody has met the “payers”.'],
    // Reported speech without a known verb
    ['P', 'The skipper grunted that the crew were “made of oak”.'],
    ['P', 'The club, which its owner flattered as “the pride of the coast”, lost again.'],
    // Words as words
    ['N', 'There is a word for it. The word is “late”.'],
    ['N', '‘Nearby’ here means within a day’s sailing.'],
    ['N', 'Whoever puts “peace” in inverted commas should go there.'],
    ['N', 'There were headlines about a ‘cod war’.'],
    ['N', 'By “coast” the law means the first nine miles.'],
    ['N', "Guests choose between the 'sea view index' and the weather."],
    // What a thing turns out to be, behind a colon
    ['S', 'The inspector had found a “swimming pool”: a puddle.'],
    // A conditional is no would-be
    ['P', 'The winter would be “hard”, the board wrote.'],
    // Ships and papers, named by what belongs to them
    ['N', 'Nobody aboard the “Kittiwake” was hurt.'],
  ]),
  ...cases('nb', [
    ['S', 'Kritikerne viser til at den «historiske» planen mangler penger.'],
    ['S', 'Påstanden om at laget «jukser», er ikke undersøkt av noen.'],
    ['P', 'Ordføreren skrøt av at kaia er «verdens fineste».'],
    ['S', 'Også her betyr «orden» at butikkene holder stengt.'],
    ['N', 'Noen setter «fred» i hermetegn.'],
    ['N', 'Hun mener at «rolig» er et ord fra i fjor.'],
    ['N', 'Pengene kommer fra «House of the North».'],
    // Who speaks stands behind a verb that goes second
    ['P', 'Nå begynner «en ny tid», lovet ministeren.'],
    ['N', '«Lavtrykk» er ordet fiskerne bruker.'],
  ]),
  ...cases('de', [
    ['P', 'Schweden sei „ein verlässlicher Partner“.'],
    ['P', 'Er wolle, dass Finnland „eine tragende Rolle“ übernehme.'],
    ['S', 'Ein Dutzend von „Zeugen“ hatte denselben Text.'],
    ['S', 'Die These, Oslo „kaufe“ Stimmen, hält sich hartnäckig.'],
    ['N', 'Geld kommt aus dem „Fund for Peace“.'],
    ['N', 'Die Regierung verweist auf ihren „Fund for Peace“.'],
    ['N', 'Wer „Frieden“ in Gänsefüßchen schreibt, irrt.'],
    // Ships and papers, named by what belongs to them, by who is told and by what they do
    ['N', 'An Bord der „Seeadler“ waren acht Mann.'],
    ['N', 'Das sagte sie der „Rundschau“ am Freitag.'],
    ['N', 'Zuvor hatte die „Rundschau“ über den Plan berichtet.'],
    ['N', 'Die als „Grünröcke“ bekannten Jäger üben jeden Winter.'],
    // A verb that ends its clause, or whose particle does
    ['P', 'Die Sitzung dauert, weil der Rat „mehr Tempo“ fordert.'],
    ['P', 'Der Rat stellte eine „rasche Lösung“ in Aussicht.'],
    ['P', 'Für Ottawa ist das Papier eine „Kränkung“.'],
  ]),
];
