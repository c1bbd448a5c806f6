import { cases } from './quoted-case.ts';

/**
 * English prose by writers who had not seen the engine: every second text of theirs, whose errors were looked into.
 * Read first, 1.00 precision and .88 recall of 25 scare quotes.
 */
export const PROSE_AUTUMN = [
  ...cases('en', [
    [
      'S',
      'The “special military operation” is in its fifth year, and the cemetery outside Rostov has been enlarged for the third time.',
    ],
    [
      'N',
      'The method, known as “strip grazing”, keeps cattle on a narrow band of pasture for a day at a time.',
    ],
    ['Q', '“I heard the glass go and I just ran,” said Marlene Osei, who keeps the shoe shop next door.'],
    ['S', 'Minister’s “green” airport to get third runway'],
    ['PQ', 'The governor pledged to “rebuild every school by spring”. “You have my word,” he added.'],
    ['N', 'Her second novel, “The Salt Almanac”, was shortlisted for the prize last year.'],
    [
      'S',
      'So-called “detox” teas have sent eleven people to hospital since August, the poisons centre said.',
    ],
    ['S', 'And what do we get for our council tax? Potholes, shut libraries and a mayor who ‘listens’.'],
    ['P', 'A second witness put the accident down to “tiredness and bad paint”.'],
    ['S', 'It is hard to see what is so “smart” about a motorway on which you cannot stop.'],
    [
      'PS',
      'The finance ministry insisted that the loan was made “on market terms”. On those terms the president’s cousin paid no interest for nine years, and his “collateral” turned out to be a painting of a horse.',
    ],
    ['P', 'The alliance’s secretary-general warned of “a long winter of small provocations”.'],
    [
      'SS',
      'Moscow-installed officials held a “vote” at which soldiers carried the ballot boxes from flat to flat, and on Tuesday the “parliament” in Kherson approved the result without debate.',
    ],
    [
      'PP',
      'The referee’s report describes the tackle as “reckless”. It adds that the player left the pitch “with a gesture towards the main stand”.',
    ],
    [
      'S',
      'Last week the party of law and order discovered that some laws are only “guidance”, namely those on party donations.',
    ],
    ['P', 'There were accusations of “gross favouritism” from the losing bidders.'],
    [
      'PS',
      'Council leader Dev Parrish hailed “a fantastic day for the high street”. The fantastic day consisted of a ribbon, a cake and the opening of a vape shop in the “heritage quarter”.',
    ],
    [
      'Q',
      'The judge was unmoved. “You had every chance to tell the truth, Mr Loomis, and you let every one of them pass,” he said, and sent him down for six years.',
    ],
    [
      'P',
      'In a letter to shareholders, the chairman conceded that the takeover had been “more expensive and less useful than we had hoped”.',
    ],
    ['S', 'The senator flew home from his “fact-finding” trip with a tan and two cases of rum.'],
    [
      'N',
      'The letters “RD” on an Irish prescription are short for a Latin phrase that few pharmacists could now complete.',
    ],
    [
      'S',
      'In the lane behind the mosque stand nine burnt-out cars, the work of the “unknown persons” whom the army never seems to meet.',
    ],
    [
      'S',
      'The answer to the housing shortage has been found at last: “micro-living”, which our grandparents knew as a cupboard.',
    ],
    [
      'NS',
      'On the city map it is the “Avenue of Friendship”. For a friendship street it is surprisingly well supplied with cameras, which report to the neighbouring country’s “cultural centre”.',
    ],
    ['P', 'The pilots’ union made a plea for “one weekend a month at home”.'],
    ['S', 'The “sharing economy” shares everything with its riders except the money.'],
    ['N', 'What English speakers call a “doom loop” is, in the Italian press, a dog biting its tail.'],
    [
      'S',
      'It was a very British coup: nobody raised his voice, and by teatime the chairwoman had “decided” to spend more time in her garden.',
    ],
    [
      'PP',
      'According to the indictment, the two men agreed to “make the paperwork disappear”. A third is said to have offered “a warm welcome” to any inspector who asked.',
    ],
    [
      'Q',
      '"I have been a referee for twenty years and I have never been bitten before," Lowell Strand told the local radio station.',
    ],
    ['S', 'The "upgrade" deleted nine years of appointments.'],
    [
      'NN',
      'The gallery has hung “Girl with Heron” next to the smaller “Study in Tin”, which has not been shown since 1961.',
    ],
    [
      'PS',
      'An internal memo warned that the dam was “at or beyond the end of its design life”. The company carried out an “inspection” from a helicopter.',
    ],
    [
      'QP',
      '“If you want to know where the money went, look at the roof,” said the churchwarden, pointing upward. The diocese would say only that repairs were “in hand”.',
    ],
    ['S', 'The left’s new “pragmatists” have noticed, to general relief, that the rich are people too.'],
    ['P', 'The president thanked Denmark for what he called its “quiet and stubborn generosity”.'],
    [
      'PQ',
      'Goalkeeper Tomas Arrieta was lauded as “the reason we are still in this cup” by his manager. “He has hands like dinner plates,” said the defender next to him.',
    ],
    [
      'NP',
      'Storm “Edwina”, the third of the season, is expected to reach Galway by dawn. Forecasters spoke of “a short but vicious spell”.',
    ],
    [
      'PPS',
      'The report finds that inmates were held in “degrading” conditions and that complaints were “routinely mislaid”. The prison’s answer has been to rename the punishment block; it is now the “reflection unit”.',
    ],
    [
      'Q',
      '“You cannot eat a press release.” With that, the head of the food bank in Wexley left the meeting.',
    ],
    [
      'P',
      'The court’s ruling rests on the finding that the search had been “neither necessary nor proportionate”.',
    ],
    [
      'S',
      'The North’s news agency showed the leader giving “on-the-spot guidance” to a noodle factory whose machines were not plugged in.',
    ],
    [
      'SP',
      'There is no shortage of “experts” who foresaw the crash once it was over. The central bank’s own forecast, a month before, had been for “moderate but durable growth”.',
    ],
    [
      'SS',
      'Belgrade does not recognise the “border”, nor the “republic” behind it, but its lorries queue there like everybody else’s.',
    ],
    [
      'QSP',
      '“I did what any father would do,” the former health minister said outside court. What this father did was to steer a €6m contract to a “start-up” consisting of his son and a dog. The judge called the tender “a sham with a letterhead”.',
    ],
  ]),
];
