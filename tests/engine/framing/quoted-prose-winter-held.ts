import { cases } from './quoted-case.ts';

/**
 * The other texts of that prose, but for the first seven, which were seen and went to the half that was worked on. Only
 * totals were read, before the work that followed the first half (.96 precision and .89 recall of 28 scare quotes) and
 * after it (the same).
 */
export const PROSE_WINTER_HELD = [
  ...cases('en', [
    [
      'PP',
      'Osei was unrepentant in the witness box. She had acted “in good faith and on advice”; the emails had been “cut to fit a story”.',
    ],
    ['Q', 'Okafor: “We will not be moved”'],
    ['P', 'Ferry boss: Cancellations “down to jellyfish”'],
    [
      'S',
      'Moscow has extended the payments to volunteers wounded in its “special military operation”, the state news agency reported on Friday.',
    ],
    [
      'Q',
      '“We were told to wait until the water reached the second step,” said Marta Quill, 71, whose house in Lower Penwith has flooded three times since 2019.',
    ],
    ['NP', 'The film, “Nine Days of Rain”, was hailed by one critic as “a small, wet masterpiece”.'],
    ['N', 'The word “quarantine” comes from the forty days that ships once had to lie off Venice.'],
    ['S', 'My energy supplier has “simplified” my tariff. It now runs to four pages.'],
    ['S', '“Experts” on breakfast television have by now foretold seven of the last two recessions.'],
    [
      'PPN',
      'The army said its jets had struck “command posts and depots” north of the river. Residents reached by phone spoke of “a bakery, a school, a row of garages”. The operation has been named “Northern Lantern”.',
    ],
    [
      'P',
      'The lease, seen by this newspaper, bars tenants from “any conduct likely to embarrass the landlord”.',
    ],
    ['Q', '“He said ‘don’t come back’ and shut the door in my face,” she told the tribunal.'],
    ['S', 'Landlords, poor lambs, are to be “burdened” with the duty of mending boilers.'],
    ['S', 'Once again the “grown-ups” have set fire to the curtains.'],
    [
      'P',
      'General Thorne is wary of “miracle weapons”. What the army lacks, he told the committee, is shells.',
    ],
    [
      'PQ',
      'The manager put the defeat down to “twenty minutes of sleepwalking”. “I don’t recognise that team,” he added.',
    ],
    [
      'SS',
      'Price ran a “modelling agency” that never placed a model and a “charity” with one beneficiary, himself.',
    ],
    [
      'QPS',
      '“I want to see every child on a bicycle,” said the mayor, launching what her office billed as “a revolution on two wheels”. The “revolution” so far is forty metres of green paint.',
    ],
    [
      'N',
      'Economists speak of “sticky prices” when shops are slow to change what they charge although their costs have moved.',
    ],
    [
      'PS',
      'A plea by the bishops for “a little less certainty on all sides” went unanswered; the “dialogue” had been cancelled for want of a second speaker.',
    ],
    ['S', 'The gala raised £90,000 for the poor, of which the “expenses” were £84,000.'],
    ['SN', 'His “autobiography”, written by two men he has never met, is called “In My Own Words”.'],
    ['P', '‘Utterly shameless’ is how one of her oldest allies described the broadcast.'],
    ['S', 'Anyone who has waited for the 43 at Tollgate will know how “frequent” a frequent service can be.'],
    [
      'S',
      'In Minsk the “elections” went as everyone had expected, with the president taking four-fifths of the vote before lunch.',
    ],
    [
      'QS',
      'A Treasury source shrugged. “It’s a rounding error.” For the eight thousand families who lose the grant, the “saving” comes to a month’s rent.',
    ],
    ['N', 'In Cornish the village’s name means “place of thorns”.'],
    [
      'N',
      'The disorder, which doctors term “broken heart syndrome”, weakens the left side of the heart after a shock.',
    ],
    ['S', 'The mayor thanked the “volunteers”, who were on fourteen pounds an hour.'],
    [
      'PS',
      'The party’s manifesto speaks of “order at the border”. Its first “achievement” in office was to lose the files of nine thousand people.',
    ],
    [
      'PQ',
      'Neighbours remembered him as “quiet, almost too quiet”. “He fed my cat when I was away,” said one.',
    ],
    ['S', 'A “temporary” bridge put up for the 1954 coronation visit has finally been listed.'],
    ['Q', 'Then the line went quiet. “Are you still there?” asked the operator.'],
    [
      'P',
      'The union greeted the offer with derision: it was “a biscuit thrown to a drowning man”, its general secretary said.',
    ],
    ['S', 'Guests are woken at six for a "breakfast" of one egg, shared.'],
    [
      'SS',
      'Never mind that the “victims” of this tax own, on average, three houses, or that the “little old lady” of the adverts is an actress of forty.',
    ],
    [
      'S',
      'Ministers have lately taken to “consulting” the public, which is to say telling it what will happen and then asking for its postcode.',
    ],
    [
      'PP',
      'Mrs Lowell, who chairs the inquiry, was struck by the “almost total absence of paper”. It was, her report goes on, “as if nobody had wished to be asked”.',
    ],
    [
      'PN',
      'Even her rivals admired what one of them described as “a backhand from another planet”. Tennis has a word for the set she won without losing a game, “bagel”.',
    ],
    ['N', 'The army’s plan for the bridge, code-named “Glass Otter”, was drawn up over a weekend.'],
    ['P', 'Is the pact really “dead and buried”, as the French minister put it on Sunday?'],
    ['S', 'Brussels duly hailed the “agreement”, which none of the parties had signed.'],
    [
      'S',
      'The cardinal knew of four complaints and dealt with them “discreetly”: the priest was sent to a parish with a larger school.',
    ],
    [
      'SS',
      'It takes a special sort of “patriot” to keep his money in Panama, and a special sort of “reporter” to type out his press releases.',
    ],
    [
      'QP',
      '“Show me the invoice,” Senator Rudd demanded. None was shown; the witness offered “my word as a gentleman”.',
    ],
    [
      'SQ',
      'Visitors may now walk the “ancient” walls, built in 1987 with a lottery grant. “They fooled me,” a guide admitted.',
    ],
    ['S', 'The clinic “treated” her hay fever with magnets for the better part of a year.'],
    ['S', 'She rang the “complaints department”, an unplugged answering machine in a cupboard in Swindon.'],
  ]),
];
