import { cases } from './quoted-case.ts';

/**
 * Press prose in the engine's blind spots: judgements and preferences, words said in a relative clause behind them,
 * speech named in the sentence before, terms. Written by somebody who had not seen the engine, and worked on after its
 * first look.
 */
export const PROSE_WINTER = [
  ...cases('en', [
    [
      'P',
      'The review board found the pilot’s decision to land in the crosswind “defensible”, though it faulted the airline for keeping the runway open.',
    ],
    [
      'PS',
      'The tabloids found it “heroic”. To the rest of us the “rescue” looked like four men round a paddling pool.',
    ],
    [
      'NP',
      'Imke Harlow, whose bronze “Seven Doors” stands outside the station, sniffed at “another glass box for accountants”.',
    ],
    [
      'P',
      'The minister prefers the term “managed retreat”. On the three islands, what they have seen so far is a leaflet and a phone number nobody answers.',
    ],
    [
      'P',
      'Harbour pilots scoff at “a shortcut drawn by somebody in an office”, but the coastguard says the new lane has halved waiting times.',
    ],
    [
      'P',
      'Brussels is wary of “one-off favours” to member states that missed the deadline, according to two diplomats involved in the talks.',
    ],
    [
      'P',
      'The “thousand new classrooms” that Councillor Delahume promises on every doorstep would cost more than the county’s whole road budget.',
    ],
    [
      'P',
      'None of the “personal friends in the palace” of whom she boasted to colleagues could be traced by the inquiry.',
    ],
    [
      'PP',
      'The prime minister spoke for eleven minutes. Growth was “within touching distance”, the deficit “yesterday’s problem”.',
    ],
    [
      'P',
      'His words at the graveside were few. Sergeant Moyle, he told the mourners, had been “first through every door”.',
    ],
    [
      'P',
      'The speech dropped last year’s passages on the climate altogether and dwelt instead on “energy made at home by people who live here”.',
    ],
    [
      'P',
      'Inuit leaders complained on Tuesday of “a carve-up of the Arctic in which nobody asks who lives there”.',
    ],
    ['P', 'Was it, as the opposition leader insists, “the worst budget in living memory”? Hardly.'],
    [
      'SN',
      'What exactly is “sustainable” about a cruise ship with an ice rink? The newest of them, christened “Gentle Footprint”, burns a bathtub of oil a minute.',
    ],
    [
      'S',
      'Nobody could accuse Mr Brand of dishonesty. He had merely “forgotten” the villa, and the yacht, and the second villa.',
    ],
    ['PP', 'Vasquez: Pension plan is “a raid on the young”; minister hits back at “student politics”'],
    ['S', 'The minister’s “open door” turns out to be locked'],
    [
      'SP',
      'The so-called “peace council” met for nine minutes, and its only resolution described the shelling of the market as “regrettable”.',
    ],
    ['S', 'Activists have been warning about the “recycling” plant since its third fire.'],
    [
      'QS',
      '“Nobody will lose a penny,” the chief executive told staff on Monday. By Thursday four hundred drivers had been “released”.',
    ],
    [
      'N',
      'Geologists call the interval the “boring billion”, a stretch of time in which almost nothing seems to have happened.',
    ],
    [
      'N',
      'Known to his players as “the Professor”, Lindqvist has kept a notebook of every penalty since 1998.',
    ],
    [
      'S',
      'Six consultants, two away-days and a logo later, the council’s “transformation” consists of a new telephone queue.',
    ],
    [
      'SQ',
      '“Affordable” flats at the old gasworks start at half a million. “I laughed out loud,” said Dean Ross, a porter at the hospital opposite.',
    ],
    [
      'PS',
      'Beijing’s foreign ministry accused Washington of “thinking in blocs”. Two hundred of its “fishing boats”, none of which has been seen with a net, stayed where they were.',
    ],
    [
      'PS',
      'The brochure promised “uninterrupted sea views”. The “sea” is a boating lake, and it was drained in March.',
    ],
    [
      'SQ',
      'Professor Adeyemi points out that the “study” behind the diet was a questionnaire filled in by eleven of its inventor’s cousins. “I would fail a first-year student for it,” she says.',
    ],
    [
      'SS',
      'Our “impartial” national broadcaster led on it for four nights running, with a “debate” in which all three guests agreed.',
    ],
    [
      'N',
      'The brigade is to be equipped with “loitering munitions”, drones that circle above an area before they dive at a target.',
    ],
    ['S', 'City’s “rebuilt” defence let in five before half-time.'],
    ['P', 'Judge Farquhar called the defence “ingenious but hopeless” and jailed him for six years.'],
    ['S', 'The jury was told that he paid his “carers” in cash and never learnt their names.'],
    ['S', 'In the new economy nobody is sacked; people are “let go”, like balloons.'],
    [
      'PS',
      'Her pledge of “no surprises, no excuses and no new taxes” lasted until the second week of February, when a “contribution” appeared on every water bill.',
    ],
    [
      'PP',
      'Accusations of “industrial espionage” flew in both directions at the trade talks, which an official described as “brisk”.',
    ],
    ['S', 'They “won” the war in the sense that the other side ran out of villages first.'],
    [
      'SQ',
      'Police have questioned a man who spent four years “working” as a doctor at the clinic without having passed an exam. “He had lovely hands,” said a former patient.',
    ],
    [
      'QQS',
      '‘I’ve lived on this street since I was born,’ says Gwen Pryce, ‘and I’ve never seen a bat.’ The developer’s ‘bat survey’ was carried out in January.',
    ],
    [
      'PP',
      'Ofwin, the regulator, branded the tariff “opaque” and said that customers had been “steered like cattle” towards the dearest option.',
    ],
    [
      'SS',
      'The junta has sent eleven journalists to a “re-education” camp in the hills. Two “graduates” came home last month unable to walk.',
    ],
    ['N', 'The password to the ministry’s server, it turned out, was “password”.'],
    ['N', 'The ship’s crew gave the robot a name, “Doris”, and a birthday.'],
    ['NN', 'She sang “Cold Harbour” and “My Brother’s Coat”, and went home without an encore.'],
    ['S', 'The museum has apologised for showing the skulls of “primitive” peoples next to the dinosaurs.'],
    [
      'NP',
      'The gas plant, “the Kettle” to everybody who lives near it, was declared “safe for the time being” by inspectors late on Wednesday.',
    ],
    [
      'SS',
      'At the spa, “detox” is a glass of warm water, and the “therapist” is a boy of nineteen with a laminated card.',
    ],
    ['S', 'For most of her childhood her father was “away”, which is to say in Wandsworth prison.'],
    ['QQ', '“We knew the ice was thin,” the guide admitted. “We did not know how thin.”'],
    ['P', 'Tehran dismissed the report as "fiction" and summoned the Dutch ambassador.'],
    [
      'QS',
      '"I can’t sleep for the noise," said Ivan Peake, 44. The firm’s "soundproofing" is a row of hay bales.',
    ],
    ['S', 'The “right” sort of refugee, it seems, brings a surgeon’s diploma and a violin.'],
    [
      'S',
      'The deal comes with sweeteners: a toll-free road, a “community fund” run by the mine’s own lawyers and a swimming pool without water.',
    ],
    [
      'SP',
      'The “boom” has so far passed by every street in Harwood but one. Analysts at the bank see “little room for error” in the town’s borrowing plan.',
    ],
    ['Q', 'A note pinned to the gate read: “Closed until somebody pays us.”'],
    [
      'NS',
      'Under the scheme, known as “Homes First”, families are moved out of hostels. Some of the “homes” are caravans behind a tyre depot.',
    ],
    [
      'QP',
      '“There is no plan B,” the Finnish president told reporters in Tallinn. He ruled out what he called “a ceasefire on paper”.',
    ],
    ['S', 'And who pays for the “free” school meals? The school does, out of its books.'],
    [
      'PN',
      'The company’s lawyers object to “trial by podcast” and have asked the judge to move the case. The podcast, “Dead Reckoning”, returns in June.',
    ],
    [
      'P',
      'The “clean break” that the chancellor announced in May has been followed by four extensions and a review.',
    ],
    ['S', 'Since then the pair have been “just good friends”, to judge by the shared honeymoon suite.'],
    [
      'NP',
      'Botanists use “ghost forest” for stands of trees killed by salt water. The one at Ness Point is expanding at what the survey describes as “an uncomfortable speed”.',
    ],
    [
      'Q',
      'The coach had one message for the dressing room: “You are better than them. Go out and be better than them.”',
    ],
  ]),
];
