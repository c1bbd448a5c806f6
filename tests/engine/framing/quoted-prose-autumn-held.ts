import { cases } from './quoted-case.ts';

/**
 * The other texts of that prose, of which only totals were read: every scare quote and no other before the work that
 * followed the first half, and after it.
 */
export const PROSE_AUTUMN_HELD = [
  ...cases('en', [
    [
      'QPS',
      '“We never left anyone behind,” the coastguard commander told the inquiry. His own logbook gives the launch as “delayed pending shift change”. The “rescue” began four hours after the last call.',
    ],
    [
      'P',
      'The auditors called the procurement “irregular from start to finish” and asked for the money back.',
    ],
    [
      'SS',
      'Fans who had paid £900 for a “premium experience” got a plastic chair behind a pillar and a “gourmet” sausage roll.',
    ],
    [
      'PP',
      'Ms Tarrant was branded “a liar and a fantasist” by the defence, which accused her of “dressing up a row over parking as persecution”.',
    ],
    ['S', 'The “independent” study was paid for, printed and posted by the gambling industry.'],
    ['S', 'The “fishing vessels” that surround the reef carry water cannon and no nets.'],
    [
      'N',
      'The word “boycott” goes back to a land agent in County Mayo whose neighbours stopped speaking to him.',
    ],
    ['S', 'The package offers pensioners a leaflet, a helpline and “hope”.'],
    [
      'SPQ',
      'Dozens of “volunteers” arrived in army lorries to bring in the maize. The labour ministry spoke of “an upswell of patriotic feeling”. “They took our phones at the gate,” one of the volunteers said later.',
    ],
    [
      'QS',
      '“Nobody has been sacked,” Harmon Logistics said in a statement. Some 340 drivers have merely been “released” to look for other work.',
    ],
    [
      'NP',
      'Residents have nicknamed the tower “the Cheese Grater’s ugly cousin”. The architects’ own brochure promises “a conversation with the sky”.',
    ],
    ['S', 'Three months into the “ceasefire”, shells fell again on Monday on the road to the hospital.'],
    [
      'Q',
      'Asked whether she would stand again, the chancellor smiled. “Ask me when the tulips are out,” she said.',
    ],
    ['N', 'Cell biologists call the process “autophagy”, from the Greek for eating oneself.'],
    [
      'S',
      'We were promised a revolution in childcare. What arrived, after two consultations and a logo, was a “framework”.',
    ],
    [
      'QN',
      '“It drinks like a sponge and flowers like a weed,” says grower Ines Maddox of the variety, which is sold as “Blue Tuesday”.',
    ],
    ['S', 'Police broke up the march with “non-lethal” rounds. Two people are dead.'],
    ['S', 'The ‘cure’, sold online for £79 a bottle, is tap water with a drop of lemon.'],
    [
      'NS',
      'Under the scheme, labelled “Homes for Heroes” on the posters, nine veterans have been housed so far. The remaining “heroes” are in a hostel by the ring road.',
    ],
    [
      'PQ',
      'Doctors’ leaders complained of “a rota held together with sticky tape”. “It is not safe and everyone knows it,” said Dr Anil Fonseka, who chairs the regional committee.',
    ],
    ['S', 'Nothing says “family values” like a third divorce announced on a yacht.'],
    [
      'SP',
      'The “technical fault” that stopped the count on Sunday night lasted exactly as long as the opposition was ahead. Observers from the African Union were “not given a satisfactory explanation”, their preliminary statement says.',
    ],
    ['P', 'The mission was described by one former commander as ‘a solution looking for a problem’.'],
    [
      'QP',
      '“No deal has been done and no deal will be done behind the backs of our farmers,” agriculture minister Petra Lind told reporters in Brussels. Two diplomats said that talks were nevertheless “well advanced”.',
    ],
    ['S', 'The film has been ‘restored’ so thoroughly that the leading man seems to be made of wax.'],
    [
      'PS',
      'In the company’s books the $2m is entered as “advice on road safety”. The former minister has no driving licence, and the company no roads; of the “advice” police found one page.',
    ],
    [
      'S',
      'In the capital a student aged nineteen spent six weeks in a “treatment centre” because she had danced on a bridge.',
    ],
    [
      'QS',
      '“Our thoughts are with the families,” a spokeswoman for Dalton Chemicals said. The families have been waiting since March for the “hardship fund” to answer the telephone.',
    ],
    [
      'P',
      'The president, who had earlier dismissed the figures as “totally fake”, did not mention them on Thursday.',
    ],
    [
      'SS',
      'The ‘affordable’ flats start at £615,000, the ‘community garden’ is a planter, and the gate is locked at six.',
    ],
    [
      'P',
      'The regulator said it had found "no evidence of wilful misconduct" in the collapse of the savings bank.',
    ],
    ['S', 'The ruling party paid for the posters, the stage and the “spontaneous” crowd.'],
    ['S', 'The junta’s “roadmap to democracy” has now been extended by three years for the fourth time.'],
    [
      'S',
      'As for the president’s “peace plan”, it fits on a napkin and the other side has not been shown the napkin.',
    ],
    ['N', 'Engineers use the term “creep” for the slow deformation of a metal under constant load.'],
    [
      'S',
      'Woke bureaucrats at the Home Office have spent £1.4m on “resilience coaching” while the boats keep coming.',
    ],
    ['S', 'Her landlord’s ‘renovation’ consisted of taking the radiators out in November.'],
    [
      'S',
      'The families were driven to the border at gunpoint, where they “voluntarily” signed away their houses.',
    ],
    [
      'S',
      'A tabloid published photographs of the minister “working from home”, glass in hand, beside somebody else’s pool.',
    ],
    [
      'S',
      'Labour lawyers point out that not one of the firm’s “self-employed” couriers may choose his own hours.',
    ],
    ['S', 'How “temporary” the border checks are can be judged by the concrete being poured for them.'],
    [
      'SQ',
      'The tech giant’s “town hall” took twelve minutes and allowed no questions. “I was still looking for the mute button when it was over,” an engineer said.',
    ],
    ['N', 'The pass between the two lakes is marked on old maps as “Dead Mule Gap”.'],
    ['P', 'Shoppers in the town were told to “avoid the area until further notice”.'],
    [
      'NS',
      'The disorder, which researchers named “sleep inertia”, has long been known to shift workers. On the internet it is now treated with “grounding” sheets at €140 apiece.',
    ],
  ]),
];
