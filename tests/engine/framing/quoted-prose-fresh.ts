import { cases } from './quoted-case.ts';

/**
 * English prose of politics, defence, economy, courts, culture, sport, science and places, written by somebody who had
 * not seen the engine. Read first, .97 precision and .83 recall of 66 scare quotes; worked on since.
 */
export const PROSE_FRESH = [
  ...cases('en', [
    [
      'S',
      'Eleven months into Moscow’s “special military operation”, the bakeries of Belgorod are rationing sugar.',
    ],
    [
      'PQ',
      'The transport secretary called the delays “wholly unacceptable” and promised a review by Easter. “Passengers have been patient for far too long,” she told the Commons on Tuesday.',
    ],
    ['S', 'The council’s “consultation” lasted nine days, six of them in the school holidays.'],
    [
      'SP',
      'Three of the four “independent” directors turn out to be cousins of the founder. The regulator has described the arrangement as “a matter of some concern”.',
    ],
    ['N', 'Economists have a word for this, “greedflation”, meaning price rises that run ahead of costs.'],
    [
      'P',
      'Officials at the defence ministry spoke of “significant progress” on the eastern front but gave no figures.',
    ],
    [
      'S',
      'So much for the “party of the family”: its deputy leader has just voted to cut child benefit for the second time in a year.',
    ],
    [
      'Q',
      '“We found the boat upside down and nobody near it,” said Harald Lindqvist, who has run the harbour since 1998.',
    ],
    ['S', 'The prosecutors’ “evidence” consisted of two screenshots and a bus ticket.'],
    [
      'PP',
      'In its ruling the court found the search “unreasonable in scope” and criticised the police for “a casual attitude to the warrant”.',
    ],
    ['N', 'Her second novel, “The Salt Ledger”, was longlisted for three prizes and won none.'],
    [
      'S',
      'The island’s headteachers are to have another dose of “patriotic education”, whether they want it or not.',
    ],
    [
      'SQ',
      'Nobody at the club likes to be asked about the “temporary” stand, which is fifteen years old this month. “My son learnt to walk on those steps, and he shaves now,” said Dot Ferris, a season-ticket holder.',
    ],
    [
      'P',
      'The minister’s pledge of “no new taxes on working people” has been repeated so often that civil servants mouth it along with him.',
    ],
    [
      'S',
      'They were not arrested, you understand; they were invited for a “conversation” that took eleven hours and cost one of them two teeth.',
    ],
    [
      'NS',
      'Under the scheme, known as “Help to Stay”, tenants get a loan. Any “help” must be paid back at nine per cent.',
    ],
    [
      'P',
      'Scientists not involved in the study urged caution, noting that the sample was “vanishingly small”.',
    ],
    ['S', 'The self-declared “people’s republic” has had no functioning court since 2015.'],
    ['S', 'Our betters in the capital have once again “listened”, and once again they have heard nothing.'],
    [
      'QP',
      '“I am not going to apologise for winning,” the manager told reporters after the match. He dismissed talk of a transfer as “rubbish”.',
    ],
    [
      'S',
      'In the past two years the government has stripped citizenship from 317 “traitors”, among them a poet of 84 and a swimming coach.',
    ],
    [
      'P',
      'The report, published on Thursday, warns of “cascading failures” in the grid if a second interconnector goes down.',
    ],
    ['N', 'The unit, nicknamed “the Plumbers” by other officers, was disbanded in March.'],
    [
      'S',
      'Workers at the depot were then offered the chance to “volunteer” for Sunday shifts, on pain of losing Saturday’s.',
    ],
    ['S', '“Reform” at the hospital has so far meant fewer beds, fewer nurses and a new logo.'],
    [
      'PS',
      'A spokesman said the firm was “working constructively with all stakeholders”. One such “constructive” step was to sack the shop steward by text message.',
    ],
    [
      'Q',
      'Asked whether he would stand again, the president paused for a long time. “Ask me when the harvest is in,” he said.',
    ],
    [
      'S',
      'The “grassroots” campaign against the wind farm shares an address, a telephone and an accountant with the gas lobby.',
    ],
    [
      'N',
      'The term “grey zone” refers to hostile acts that fall short of open war, such as cutting cables or jamming signals.',
    ],
    [
      'P',
      'Police have charged a 34-year-old man with possessing material “likely to be useful to a person preparing an act of terrorism”.',
    ],
    [
      'S',
      'Since the “reunification” of the peninsula, as state television will have it, the tap water has turned brown.',
    ],
    [
      'PQ',
      'Residents complained of “a smell like burnt hair” and of headaches. “You couldn’t open a window from April to September,” said Marcia Penhale, 61.',
    ],
    [
      'S',
      'Yet another “landmark” trade deal has been signed with a country that buys less from us than Guernsey does.',
    ],
    [
      'S',
      'The left’s “solidarity” with the strikers ended at the point where the bins stopped being emptied in its own postcode.',
    ],
    ['S', 'The billionaire’s “philanthropy” comes back to him every April as a tax deduction.'],
    [
      'SS',
      'The regime held its “election” on Sunday, and the “winner” was announced at noon, three hours before the polls closed.',
    ],
    ['N', 'The fault appears on the dashboard as “E-47”, which the manual lists as a blocked filter.'],
    [
      'P',
      'Critics branded the budget “a raid on pensioners”, while business groups gave it a cautious welcome.',
    ],
    ['S', 'For the third time the bridge has been “opened”, and for the third time nobody may drive on it.'],
    [
      'PP',
      'The two leaders agreed to “deepen cooperation” on energy, according to a joint statement, and voiced “serious concern” at missile tests in the region.',
    ],
    [
      'S',
      'Anyone who has tried to live on the “generous” allowance will know that it runs out on the nineteenth.',
    ],
    [
      'Q',
      'The judge was unmoved. “You had every opportunity to tell the truth, and you took none of them,” she told the defendant before sentencing him to four years.',
    ],
    [
      'S',
      'On the site of the old swimming baths stand 60 “affordable” flats, the cheapest of them at £410,000.',
    ],
    ['N', 'Kaluga’s best-known band takes its name from the Russian word “sneg”, meaning snow.'],
    [
      'S',
      'Once more we are told by the broadcaster’s “fact-checkers” that what we saw with our own eyes did not take place.',
    ],
    [
      'PS',
      'The general said the withdrawal had been “orderly”. Satellite pictures show what the “orderly” withdrawal left behind: forty burnt-out lorries and a field hospital.',
    ],
    [
      'P',
      'Hailed as “a once-in-a-century left foot” by the Catalan press, the teenager has started two league games this season.',
    ],
    [
      'S',
      'The coup leaders promised to hand over power after a “transition” and have been transitioning ever since.',
    ],
    ['P', 'The inquiry put the collapse down to “a culture of looking the other way” among senior managers.'],
    ['S', 'The tabloid’s “exclusive” had been in the parish newsletter since August.'],
    [
      'NQ',
      'The exhibition “Rust and Bone China” opens at the Harrow Gallery on Friday. “It is about what families throw away,” the curator, Ines Okafor, explained.',
    ],
    ['S', 'It is a curious sort of “free market” in which the same three firms win every contract.'],
    [
      'S',
      'Every “moderate” the mullahs have ever put up for office has ended by signing the death warrants.',
    ],
    [
      'PQP',
      'Ms Adeyemi, who chairs the committee, accused the bank of “staggering complacency”. “They knew in January and they told us in June,” she said. The bank rejected the claim as “misleading”.',
    ],
    ['S', 'The lake is now so “clean” that the council advises dogs against it.'],
    ['N', 'Doctors refer to such patients as “frequent flyers”, a phrase borrowed from the airlines.'],
    [
      'S',
      'In occupied Melitopol, teachers who refuse the new curriculum are sent to “re-education” courses behind a locked gate.',
    ],
    [
      'P',
      'The prime minister’s official spokesman declined to repeat her description of the plan as “bonkers”.',
    ],
    [
      'S',
      'There is nothing very “smart” about a motorway on which you cannot stop when your car is on fire.',
    ],
    [
      'QS',
      '“The figures speak for themselves,” the chief constable said. They do: of the 900 “solved” burglaries, 812 were closed without a suspect.',
    ],
    ['S', 'His “scholarship” rests on four websites and a man he met in Odessa.'],
    ['P', 'The charity said it was “deeply saddened” by the death of its founder, who was 91.'],
    [
      'N',
      'A clause called “golden share” in the articles of the company gives the state a veto over any sale.',
    ],
    ['S', 'Thousands were bussed in to “spontaneously” welcome the marshal.'],
    ['S', 'When pensioners freeze it is weather; when a bank loses money it is a “crisis”.'],
    [
      'PP',
      'Internal emails seen by this newspaper show that engineers had described the valve as “a ticking bomb” and pleaded for “an immediate stop” to production.',
    ],
    [
      'S',
      'A “security guarantee” that can be withdrawn by tweet is worth roughly what the paper would be, if there were paper.',
    ],
    [
      'Q',
      '“It just came out of the sky and landed in the beans,” said farmer Colin Tregear, pointing at the hole in his field.',
    ],
    ['S', 'Health chiefs’ “winter plan” fits on one side of A4, with room for a picture of a snowflake.'],
    ['N', 'The software, code-named “Heron”, was built to find drones by their sound.'],
    [
      'SP',
      'The “swift” inquiry is in its fifth year. Families of the dead said they felt “forgotten twice over”.',
    ],
    [
      'S',
      'The party treasurer received the money, in a bag, as a “loan” from a man whose surname he never learnt.',
    ],
    ['P', 'In a letter to shareholders the board warned that the coming year would be “challenging”.'],
    ['S', 'He has been “resting” his hamstring since the day his contract was signed.'],
    [
      'S',
      'No fewer than nine quangos are paid to protect us from “misinformation”, by which they mean opinions held north of Watford.',
    ],
    [
      'PS',
      'Denmark and Norway condemned the sabotage as “an attack on us all”. The crew of the “fishing vessel” had no nets, no ice and no fish.',
    ],
    ['N', 'The word “moreish” does not appear in American dictionaries, though American crisps deserve it.'],
    [
      'S',
      'Parents at St Aldhelm’s learnt of the “merger” when they found the gates of their own school chained.',
    ],
    [
      'Q',
      'Finland’s foreign minister was blunter. “There is no such thing as a small invasion,” she said in Tampere.',
    ],
    ['S', 'The so-called “mega-farm” is, on the evidence of a short walk, two sheds and a pond.'],
    [
      'S',
      'So-called “experts” had assured the coast that the wall would hold for a century; it held for a winter.',
    ],
    [
      'P',
      'The film was praised for its “unshowy tenderness” by the Bergen festival jury and ignored by everybody else.',
    ],
    ['S', 'The police “lost” the tape, then found it, then lost the machine to play it on.'],
    [
      'N',
      'A so-called “heat dome”, a lid of high pressure that traps warm air, is expected to sit over Spain until Thursday.',
    ],
    ['S', 'Ask any nurse what she thinks of the “pay rise” that leaves her forty pounds a month poorer.'],
    [
      'PQ',
      'The union denounced the offer as ‘a slap in the face’. ‘We will be out for as long as it takes,’ its general secretary, Pat Rudge, told a rally in Hull.',
    ],
    [
      'S',
      'The trust’s ‘state-of-the-art’ scanner has been in its crate since the floor was found to be too weak to bear it.',
    ],
    ['P', 'Downing Street was last night urged to release the papers ‘without further delay’.'],
    ['N', 'Locals call the wind ‘the Helm’ and blame it for bad hay and worse tempers.'],
    ['S', 'It is now eighteen months since ministers ‘fixed’ the asylum backlog, and it has doubled.'],
    ['S', 'The "ceasefire" claimed 14 lives on its first night.'],
    [
      'P',
      'A White House official, speaking on condition of anonymity, described the meeting as "testy at times".',
    ],
    [
      'QP',
      '"We are not a bank," the archbishop told the synod. He asked parishes to show "restraint" in applying for grants.',
    ],
    ['S', 'The senator’s "listening tour" of the drought counties took in two airports and a steakhouse.'],
    ['N', 'The bill, titled the "Clear Skies and Quiet Streets Act", would ban leaf blowers before 8 a.m.'],
    ['S', 'Those "tiny" fees, added up over thirty years, come to a third of your pension.'],
    [
      'P',
      'Accusations of “systematic neglect” have been levelled at the orphanage by three former employees.',
    ],
    ['S', 'How “woke” do you have to be to think that a child ought to have a hot lunch?'],
    [
      'SP',
      'The league’s “zero tolerance” of racism came to a fine of £800 and a leaflet. Anti-racism campaigners called the penalty “laughable”.',
    ],
    ['S', 'Not one of the eight “witnesses” had been in the country on the day.'],
    [
      'P',
      'The astronaut’s plea for “five minutes’ silence” from mission control was met with laughter and then with silence.',
    ],
    [
      'S',
      'While the “adults in the room” were congratulating one another on the communiqué, the currency lost a tenth of its value.',
    ],
    ['N', 'Astronomers have given the object the designation “2031 QX9”, pending something more memorable.'],
    ['S', 'One man’s “vibrant night-time economy” is another man’s vomit on the doorstep.'],
    [
      'PQ',
      'Customs officers called the haul “the largest in living memory”. “They were the heaviest garden gnomes I have ever lifted,” one of them remarked.',
    ],
    [
      'S',
      'In Minsk the “parasites”, which is to say the unemployed, will have to pay for their own heating from January.',
    ],
    [
      'S',
      'Under heavy guard, the “terrorists” were led into the courtroom: a librarian, her husband and a boy of sixteen.',
    ],
    [
      'PS',
      'Sir Alan told MPs that he had “no recollection” of the lunch. It was one of eleven such “forgotten” lunches, all of them at the same table.',
    ],
    [
      'S',
      'Heading for the beach? The “hidden gem” of every guidebook now has a queue, a turnstile and a burger van.',
    ],
    [
      'Q',
      'Rangers were left to rue a missed penalty. “On another day that goes in and we are all friends,” said captain Jamie Strachan.',
    ],
    [
      'S',
      'Water companies spilled sewage for 3.6 million hours last year under “exceptional” circumstances, which is to say whenever it rained.',
    ],
    [
      'N',
      'The prize goes to the best first collection; this year’s winner was “Small Hours at the Abattoir” by Lena Voss.',
    ],
    [
      'PQ',
      'Vilnius will ask for “a permanent brigade, not a rotating one”, a diplomat said. “Tripwires are for cartoons,” he added.',
    ],
    [
      'S',
      'The museum acquired the bronzes in 1897 by the method then known as war, and its “loan” of them to their owners expires next year.',
    ],
  ]),
];
