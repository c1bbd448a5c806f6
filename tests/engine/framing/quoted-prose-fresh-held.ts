import { cases } from './quoted-case.ts';

/**
 * The second lot of that prose, by the same writer. Only its totals were read: before the work that followed the first
 * lot .84 precision and .87 recall of 68 scare quotes, after it .94 and .88, after the autumn's .94 and .87.
 */
export const PROSE_FRESH_HELD = [
  ...cases('en', [
    [
      'S',
      'Farewell, then, to the “paperless” surgery, which has just taken delivery of its eleventh filing cabinet.',
    ],
    [
      'QQ',
      '“I planted those walnuts for my grandchildren,” said Josef Hrubý, 77, leaning on the gate, “and now they tell me there will be a car park.”',
    ],
    ['S', 'Would you let an “assistant” that invents one answer in six near your tax return?'],
    [
      'N',
      'Ranchers in Chubut call them “ghost herds”: cattle that exist on the subsidy forms and nowhere else.',
    ],
    [
      'SPQ',
      'The bishop’s “sabbatical” has now lasted three years. The diocese will say only that he is “in a period of discernment”. “We pray for him and for the auditors,” a canon told us.',
    ],
    ['P', 'Inspectors found the kitchen to be “visibly infested” and ordered it closed the same afternoon.'],
    ['S', 'Pick any app on your telephone and count the ways in which it is “free”.'],
    ['S', 'Opposition daily shut for “fire safety”'],
    ['S', 'Villagers evicted to make way for “untouched” wilderness'],
    ['P', 'Ferry company admits “serious lapses” over lifejackets'],
    ['P', 'Skipper’s conduct was “reckless in the extreme”, says judge'],
    ['S', 'For sale: one “cosy” studio, in which the lavatory may be reached from the bed.'],
    [
      'NS',
      'The method is called “rainbow washing”. It requires a flag, a float and one “ally” on the board, retired every July.',
    ],
    [
      'P',
      'The headteacher’s letter to parents regrets “an error of judgment on the part of one member of staff”.',
    ],
    ['S', 'What she got instead of a hip was a “pathway” and a stick.'],
    [
      'SSS',
      'Along the road to the “liberated” town we passed a “liberated” school without a roof and, hanging from the lamp posts, a number of the “liberated” themselves.',
    ],
    ['Q', '“Never trust a chef who is thin or a banker who is fat,” my landlady used to say.'],
    [
      'PP',
      'Guests had variously reported the pool as “tepid”, and in one memorable review as “a soup with a view”.',
    ],
    ['S', 'Nor did it trouble the “caring” profession that the woman had been on a trolley since Sunday.'],
    ['N', 'The Welsh word “hiraeth” has no exact equivalent in English.'],
    [
      'PN',
      'Its makers promise “a revolution in oral care”. It is a toothbrush, sold under the name “Brüsh Pro Max”.',
    ],
    ['S', 'Last autumn the province was “pacified” with cluster munitions.'],
    ['S', 'A “pro-life” governor has just signed his ninth death warrant.'],
    ['S', 'They preach “tolerance” on Monday and draw up the list of banned speakers on Tuesday.'],
    ['S', 'Our rulers’ sacred “growth” has come at last: 0.1 per cent, most of it funerals.'],
    [
      'QPS',
      '“No decision has been taken,” insisted the bishop of the northern diocese. Parishioners at Saint Brannock’s called that “a fib in a mitre”; the “undecided” sale had been on an estate agent’s website since Lent.',
    ],
    [
      'P',
      'Born in Lagos in 1938, he was once introduced by a rival as “the rudest man in Nigerian chemistry”, and had the phrase printed on his cards.',
    ],
    [
      'N',
      'To his shipmates he was always “Biscuit”, a name he had earned in the Malacca Strait and never explained.',
    ],
    [
      'S',
      'An official at the ministry of culture, herself the author of two banned books, now “advises” publishers on what to leave out.',
    ],
    ['P', 'Growers have appealed to Brussels for “emergency breathing space” on pesticide rules.'],
    ['S', 'The motorway services at Thrapley offer a “breakfast” for £14.50.'],
    ['S', 'Nobody in the valley has seen a penny of the “compensation”.'],
    [
      'Q',
      'The verdict from the under-fives was simple. “It’s too green,” announced Rosie, aged four, and handed back the broccoli.',
    ],
    [
      'PS',
      'The airline attributed the cancellations to “crew availability issues”. Passengers spent their third night in “four-star” accommodation beside the baggage belt.',
    ],
    [
      'S',
      'Over one summer he “borrowed” his neighbour’s tractor, trailer and most of a barn, none of which has been seen since.',
    ],
    [
      'N',
      'A technique known as “spear phishing”, in which a single employee is targeted with a personal message, accounts for most breaches.',
    ],
    ['S', 'Amid the rubble of Ward 4 it is hard to recall that this was a “precision” strike.'],
    ['P', 'Asked for comment, a lawyer for Mr Dray said the allegations were “false, stale and actionable”.'],
    [
      'PP',
      'The treaty obliges each party to use its “best endeavours” to protect cod stocks, and defines a stock as protected when it is “not manifestly declining”.',
    ],
    [
      'S',
      'Like so many “disruptors” before it, the company has disrupted chiefly its suppliers, whom it has not paid.',
    ],
    ['S', 'It takes a special kind of “feminist” to explain to rape victims that the time is not right.'],
    ['S', 'You will find the “gourmet” wrap next to the napkins, which it resembles.'],
    ['N', 'Under “Occupation” the form reads simply: none.'],
    ['S', 'Because the camp is officially “closed”, the nine thousand people inside it receive no post.'],
    [
      'QN',
      '“Grandmother would have hated it,” says Tove Aas of the pink façade. She grew up here when the street was still called “Slaughter Lane”.',
    ],
    [
      'P',
      'In evidence to the select committee, vice-chancellors painted a picture of a sector “running on fumes and goodwill”.',
    ],
    ['S', 'Scarcely had the “last-ever” farewell tour ended when tickets went on sale for the next.'],
    ['S', 'Tech’s new aristocracy “gives back”, mostly to itself.'],
    ['P', 'Indigenous leaders have rejected the dam as “a coffin with a turbine”.'],
    [
      'S',
      'This week in “efficiency”: the department has rehired, as consultants and at double pay, the forty people it made redundant in June.',
    ],
    [
      'QP',
      '“Are we cross? Of course we’re cross,” said Bev Marlow, who keeps the village shop. The county’s assurance that the bus would return “in due course” had been pinned above the till, next to the bad cheques.',
    ],
    [
      'S',
      'While “frozen”, the oligarch’s yacht has been repainted, refuelled and twice hired out for weddings.',
    ],
    ['N', 'Programmers distinguish between “latency”, the delay before data arrive, and bandwidth.'],
    ['N', 'In Japan the phenomenon even has its own name, “kodokushi”, or lonely death.'],
    [
      'S',
      'She married an heir, divorced a “producer” whose productions no one could name, and settled in Menton.',
    ],
    [
      'P',
      'Opponents of the mosque extension cited fears of “parking chaos” in their submissions to planners.',
    ],
    ['S', 'The migrants were left at a “reception centre” that turned out to be a bus shelter.'],
    [
      'S',
      'Border agents took the children from their mothers and put them, now “unaccompanied”, on a flight to Texas.',
    ],
    [
      'S',
      'Sanctuary cities have welcomed another busload of “asylum seekers”, several of them with longer rap sheets than the Gambino family.',
    ],
    ['S', 'As the planet cooks, the oil majors offer us “carbon-neutral” petrol.'],
    ['Q', 'I put this to the abbot. “God is patient, but the roof is not,” he replied.'],
    [
      'PQ',
      'Dr Silje Norum, who led the trial, cautioned that the drug was “not a cure”. “It buys time, and for some of my patients time is everything,” she said.',
    ],
    ['S', 'Is it too much to ask that a “national” theatre should, once in a decade, leave London?'],
    [
      'NP',
      'In “A Field Guide to My Father”, her third memoir, the novelist returns to Ulster; one reviewer complained of “a certain thrift with incident”.',
    ],
    ['S', 'Jurors were told nothing of the “confession”, which had been typed before the suspect was found.'],
    [
      'P',
      'Her doctors had advised against it in the strongest terms; one went so far as to say she was “signing her own certificate”.',
    ],
    ['S', 'The village’s “Roman” bath was built in 1911 by a dentist.'],
    ['S', 'Every child in the class, including two who did not turn up, has been awarded a “distinction”.'],
    ['N', 'What statisticians mean by “significant” is that a result would rarely turn up by chance.'],
    [
      'PS',
      'Kenya’s transport ministry hailed the railway as “a gift to our children”. The “gift” will be paid off, at 6.8 per cent, when the children are fifty.',
    ],
    ['S', 'With friends as “loyal” as these, the chancellor hardly needs the opposition.'],
    ['Q', 'The note, in green ink, was taped to the piano. “Sorry about the goat,” it read.'],
    [
      'P',
      'There was alarm at the Food Standards Agency over a batch described in one memo as “technically cheese”.',
    ],
    [
      'S',
      'So far the scheme has attracted eleven “geniuses”, one of whom is wanted in Malta for selling the same flat nine times.',
    ],
    ['S', 'Perhaps the “liberal elite” could tell us, between skiing holidays, what a bus fare costs.'],
    [
      'S',
      'Conservatives have rediscovered their love of “free speech” and will defend it against anyone who uses it to disagree.',
    ],
    ['SS', 'In the window, “vintage” crockery from 2009; beside the till, “local” honey from Hunan.'],
    [
      'PQ',
      'The strike, which rail bosses branded “needless and cruel”, enters its second week on Monday. “Cruel is a seventy-hour week,” retorted Winston Obi, a driver at the Crewe depot.',
    ],
    ['N', 'Firefighters call it “flashover”, the moment at which everything in a room ignites at once.'],
    ['N', 'The password, it emerged, was “password”.'],
    ['S', 'After a “thorough” search lasting some four minutes, the missing file was declared not to exist.'],
    [
      'P',
      'According to the leaked minutes, directors agreed that the sinkhole should be presented to the press “as a drainage matter”.',
    ],
    ['S', 'An appeal from five hundred “ordinary mothers” was drafted at an advertising agency.'],
    ['S', 'Farmers will be “incentivised”, poor devils, to grow less food.'],
    [
      'QQ',
      '“It’s the silence that gets you,” said Chidi. His sister disagreed. “It’s the mosquitoes,” she said.',
    ],
    ['S', 'Rome’s much-trumpeted “naval blockade” consists of one cutter, and it is in dry dock.'],
    ['P', 'Campaigners for the blind voiced “profound dismay” at the loss of the ticket offices.'],
    [
      'S',
      'From the terrace one may admire the “sea view”, provided that one stands on a chair and somebody holds the chair.',
    ],
    [
      'S',
      'It was a “robbery” in which nothing was taken, nobody was hurt and the only witness owed the bank a million.',
    ],
    ['N', 'The letters “NFA” beside a case stand for no further action.'],
    [
      'PP',
      'Tajik border guards blamed “armed smugglers” for the firefight; Kabul put it down to “a misunderstanding over sheep”.',
    ],
    ['S', 'The landlord’s idea of a “furnished” flat is one with a door.'],
    ['S', 'Since when is a man with three convictions for fraud a “wellness entrepreneur”?'],
    ['Q', 'Nine weeks on, she still sets a place for him at table. “If I stop, then it’s true,” she says.'],
    [
      'S',
      'A year after Tehran’s morality patrols were “abolished”, the vans are parked outside the girls’ schools again.',
    ],
    ['S', 'Tibet’s new “boarding schools” take pupils from the age of four.'],
    ['P', 'The palace let it be known, through friends, that the duke was “in excellent spirits”.'],
    [
      'NS',
      'Called “Operation Tidy Street”, the sweep netted one stolen bicycle. Nineteen “gang members”, most of them on their way to choir practice, were released before supper.',
    ],
    [
      'QS',
      '“Our hearts go out to every one of them,” said the chief executive of the 2,000 people he had dismissed that morning. The hearts did not go out as far as a pension; the “package” is a fortnight’s wages.',
    ],
    [
      'P',
      'Peru’s potters want the museum to stop selling mugs which it advertises as “inspired by a vanished people”.',
    ],
    ['S', 'Fury as ‘luxury’ care home runs out of blankets'],
    ['P', 'Baggage handlers were treated ‘like cattle’, tribunal hears'],
    ['S', 'The ‘unbreakable’ code was broken on a Thursday afternoon by a sixth-former in Kidderminster.'],
    [
      'QN',
      '‘You could hear the ice talking,’ said the expedition’s cook. Sledgers know the noise as ‘the choir’.',
    ],
    [
      'SP',
      'His ‘diet’ was followed by eleven thousand people, four of whom are suing. The company said the claims were ‘wholly without merit’.',
    ],
    ['S', 'By lunchtime the "silent" retreat had produced two shouting matches and a divorce.'],
    ['P', 'The Kremlin on Friday dismissed the report as "yet another fairy tale".'],
    ['S', 'That "handmade" sign above the bakery? It was printed in Shenzhen, as were the buns.'],
    [
      'QP',
      '"Nobody told us it was loaded," said Theo Brandt, 19, one of the re-enactors. The county sheriff called the accident "one for the books".',
    ],
    ['N', 'The new species of frog has been named "Pristimantis dolores" after the biologist’s mother.'],
    ['N', 'In the trade the empty space at the top of a bottle is called "ullage".'],
    [
      'S',
      'What the generals tell the recruits, and the recruits their mothers, is that the war, sorry, the “exercise”, will be over by spring.',
    ],
    [
      'S',
      'There are no food shortages in the republic, only “temporary preferences” on the part of the shelves.',
    ],
    ['Q', 'Then the loudspeaker crackled. “This train will now divide,” said a voice, and it did.'],
    ['S', 'Among the “abstainers” at the temperance dinner two had to be carried to their cars.'],
    ['N', 'Beekeepers speak of “robbing” when one colony plunders the stores of another.'],
    ['N', 'The ballad “Cold Iron, Warm Bread” has been in the Hungarian charts for thirty weeks.'],
    ['Q', '“My advice to anybody thinking of buying a lighthouse is to count the stairs first,” he laughed.'],
  ]),
];
