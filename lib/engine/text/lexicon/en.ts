import type { ConceptId } from './concepts.ts';
import { terms } from './terms.ts';

/**
 * The concepts' words in English. "accord" stands in phrases only: its stem is also that of "according to".
 */
export const CONCEPTS_EN: Record<ConceptId, string[]> = {
  '@agreement': terms(`agreement, pact, treaty, deal, compact, memorandum, an accord, the accord, new accord,
    this accord, that accord, their accord, defence accord, defense accord, security accord, bilateral accord,
    accord with, accord between, accord on, proposed accord, accord would, accord will, entente,
    arrangement, strategic partnership, new partnership, partnership agreement, proposed partnership,
    defence partnership, defense partnership, security partnership, bilateral partnership, framework, concord,
    covenant, convention, tie up, declaration of intent, alliance, military partnership, understanding,
    defence arrangement, treaty on, concordat, defence plan, defense plan, military plan, tie up between,
    written agreement, text`),
  '@talks': terms(`talks, negotiate, negotiation, negotiator, discussions, dialogue, consultations,
    bargaining, parley, summit, negotiating table, conversations, haggling, direct channel, back channel,
    round of talks, diplomacy, peace process, one on one, one to one, tete a tete, huddle, confab, powwow,
    chinwag, parleys, private talks, bilateral meeting, haggle, bargain, horse trading, negotiating
    session`),
  '@begin': terms(`begin, began, begun, start, launch, open, kickstart, kick start, kick off, commence, set
    in motion, set in train, get under way, got under way, under way, underway, get going, inaugurate,
    embark, set about, enter into, entered talks, entered negotiations, starting gun, set the ball rolling,
    fire up, set off, trigger, set going, first steps, first round, into negotiations, into talks, up and
    running, get down to, first meeting, get cracking, got cracking, kicks off, kicking off, break ground,
    get down, got down, sat down, sit down, came together to, started work, starts work, begun work, set to
    work, entering, enter, entered, opening of, at the start, first day of, launch pad, off the ground, set
    the wheels, wheels in motion, set sail, take shape, taking shape, initiate*, initiating*, initiation*,
    get .. going, got .. going, getting .. going, gets .. going, set .. going, set .. in motion, in motion,
    ball rolling, set rolling, first session, first sitting, down to business, get to work, got to work,
    getting to work, come to the table, came to the table, put in hand, put in train, took the first`),
  '@plan': terms(`plan, intend, propose, proposal, prepare, draw up, drawing up, drew up, draft, blueprint,
    set out plans, envisage, envision, work on, work towards, work toward, thrash out, hammer out, hash out,
    map out, roadmap, look to, looking to, aim to, seek to, set to, due to, in the works, in the pipeline,
    on the cards, hope to, mull`),
  '@aim': terms(`aim, aimed at, designed to, meant to, intended to, in order to, with a view to, goal,
    objective*, purpose, bid to, effort to, so as to, seek to, sought to, is to, will help, would help,
    help to, help, target, with an eye`),
  '@sign': terms(`sign, signing, signature, ink, conclude, conclusion, finalise, finaliz*, seal, clinch,
    put pen to paper, tie up, wrap up, in place, ready for signature, complete, nail down, strike .. deal,
    done by, names to`),
  '@cancel': terms(`cancel, cancellation, call off, called off, scrap, drop, abandon, shelve, ditch, axe,
    collapse, fall through, fell through, break off, broke off, broken off, suspend, walk away from, torn up,
    tear up`),
  '@follow': terms(`follow, follows, come after, came after, on the heels of, in the wake of,
    hot on the heels, months after, weeks after, modelled on, modeled on, echo, after signing, mirror,
    in the footsteps, successor, a sequel, builds on, similar to, precedent, earlier, second such,
    comes on top of`),
  '@build-on': terms(`build on, builds on, built on, building on, build upon, built upon, building upon,
    extend, extension, expand, expansion, rests on, rest on, based on, grow out of, grows out of, grew out of,
    add to, adds to, on top of, foundation of, take .. further, next level, carry .. further, existing,
    established, longstanding, long standing, decades old, already close, upgrade, evolve`),
  '@relationship': terms(`relationship, relations, ties, links, bonds, partnership, friendship, alliance,
    cooperation, co operation, collaboration, association*, connections, rapport`),
  '@cooperate': terms(`cooperate, co operate, cooperation, co operation, cooperative, collaborate,
    collaboration, work together, work more closely, work closely, closer working, work side by side, team
    up, join forces, joint, partner, partnership, pool, integrat*, interoperable,
    interoperability, coordinate, co ordinate, coordination, co ordination, act together, hand in hand,
    closer together, closer, tighter, shared, tie up, ties, links, in tandem, knit, mesh, working
    relationship, in concert, interlock, intertwine, tie .. together, tying .. together, bind, bound, weld,
    dovetail, merge, fuse, shoulder to shoulder, in step, in lockstep, hand in glove, entwine, bring ..
    together, brings .. together, bringing .. together, joint work, joint projects, work as one, work with
    each other, work with one another, partners in, share, tie together, build together, cooperating, pull
    together, combine, interplay, sharing, get together, together, in harness, jointly, as one, brothers in
    arms, side by side, operate together, fight together, train together, plan together, exercise together,
    slot into, slot together, more of one another, more of each other, join up, joined up, joining up,
    interchangeable, swap, swapped, closely linked, link up, linking up, linked up, hook up, plug into, pull
    in the same direction, act as one, function as one, operate as one, move as one, one force, single force,
    woven together, weave .. together, knitted together, stitched together, lashed together, yoked together,
    grow together, grown together, brought together, common projects, shared contracts, buddy up, pair up,
    pally, chummy, alongside one another, alongside each other, training and fighting, alongside`),
  '@closer': terms(`closer, closer together, tighter, deeper, nearer, more closely, tighten, knit, closest
    ever, intensify, tight, tightly, tie .. together, knit .. together, bind, bound, weld, lash together,
    stitch together, sew together, dovetail, mesh, fuse, merge, hand in glove, shoulder to shoulder, side by
    side, in step, in lockstep, entwine, more closely together, close cooperation, bring .. together, brings
    .. together, bringing .. together, in line for closer, work closely, working closely, cosier, cosy, cosy
    up, cozy up, each other's arms, one another's arms, join hands, joining hands, joined hands, woven
    together, weave .. together, grow together, grown together, closely linked, as one, brothers in arms,
    knitted together, stitched together, brought together, tied together, tightly bound, interwoven, easier
    access, ever closer, joined at the hip, back to back`),
  '@strengthen': terms(`strengthen, strong, stronger, bolster, boost, reinforce, reinforcement, shore up,
    deepen, enhance, enhancement, beef up, step up, ramp up, buttress, fortify, improve, improvement, upgrade,
    increase, firm up, tighten, consolidate, solidify, expand, add muscle, underpin, build up, toughen,
    stiffen, heighten, cement, intensify, sharpen, raise, stronger footing, lift, shoring up, harden, safer,
    more secure, modernise, modernize, more muscle, harder, more capable, new strength, give .. muscle,
    add weight to, prop up, support, safeguard, defend, securing*, makes secure`),
  '@support': terms(`support, help, aid, assist, assistance, back, backing, stand by, stand behind,
    stands with, prop up, succour, relief, solidarity, supply, deliver`),
  '@joint': terms(`joint, jointly, common, shared, mutual, together, combined, in common, collective`),
  '@ally': terms(`ally, allied, partner, friend, coalition`),
  '@statement': terms(`statement, communique, declaration, joint text, press release, readout, declare,
    document, joint note, joint paper, text issued, joint announcement`),
  '@priority': terms(`priority, prioritise, prioritize, top of the list, focus, focal, agenda, areas of focus,
    centre on, center on, main concerns, three themes, key areas, key strands, singles out, singled out,
    first among, lists, listed, foremost, pillars, strands, names three, main points, emphasis,
    points to three, head of the list, heads the list, first on, in first place, comes first, come first,
    put first, puts first, singled, above all, particular attention, three points, three subjects,
    three fields`),
  '@status-planned': terms(`plans to, set out plans, outlined plans, proposed, will begin talks,
    will open talks, to begin talks, to open talks, will start talks, to start talks, to begin negotiations,
    to open negotiations, to start negotiations, will begin negotiations, will start negotiations, intends to,
    is due to, are due to, will sign, to sign, to be signed, hope to, aim to, expected to, planned talks,
    planned pact, planned agreement, planned deal`),
  '@status-opened': terms(`talks have begun, begun talks, began talks, begin talks, started talks,
    opened talks, launched talks, started negotiations, begun negotiations, began negotiations,
    begin negotiations, opened negotiations, opened, launched, kickstarted, kick started, kicked off,
    initiated*, negotiations on, negotiating, in talks, entered talks, entered into talks, under way, underway,
    have begun, has begun, have started, has started, began, begun, commenced, started, work on a new,
    draw up`),
  '@status-agreed': terms(`agreed on, agreed a, agreed an, have agreed, has agreed, agreed to a, agreed the,
    reached an agreement, reached agreement, reached a deal, struck a deal, struck an agreement,
    strike a deal, struck an accord, reached an accord, settled on, clinched a, clinched an, sealed a,
    sealed an, concluded a, concluded an, hammered out a, came to terms, secured a deal, forged a, forged an,
    deal reached, done deal`),
  '@status-signed': terms(`signed, have signed, has signed, was signed, signed a, signed an, signed the,
    signed up to, inked, put pen to paper, signed off, put their names to, put their signatures,
    signing ceremony, signatories`),
  '@status-in-force': terms(`in force, into force, took effect, takes effect, came into effect,
    comes into effect, ratified, in effect, became law, is now law, now applies, entered into force`),
  '@status-cancelled': terms(`cancelled, canceled, called off, scrapped, abandoned, shelved, collapsed,
    broken off, broke off, broke down, fell through, suspended, dropped, torn up, postponed, on hold`),
  '@say': terms(`say, said, tell, told, state, add, declare, claim, insist, explain, comment, according to,
    stress, note, argue, remark, call, describe, hail, vow, speak, spoke, in the words of`),
  '@announce': terms(`announce, announcement, unveil, reveal, make public, made public, disclose, publish,
    set out, outline, declare, news, move, step, initiative*`),
  '@promise': terms(`promise, pledge, vow, commit, commitment, undertake, swear, sworn, swore, assure,
    assurance, guarantee, word, pact, promised, assurances, good on, gave their word, given their word, gave
    his word, give their word, given his word, on their word, can count on, could count on, count on,
    assured`),
  '@commit': terms(`commit, commitment, pledge, promise, vow, reaffirm, affirm, reiterate, renew, undertake,
    resolve, resolved to, determination, dedicated to, underline, underlined, underscore, stress, agreed to,
    agreed on the need, agreed that, reconfirm, restate, swore, swear, sworn, promised to, united in,
    intention to, intent to, stand by, stood by, recommit, signalled, confirmed their, confirmed, confirm,
    insisted, assure, undertook, pledged, made clear, declared, repeated, said they would, will continue,
    would continue, will keep, would keep, resolve to, bound themselves, gave their word, shook hands on,
    committed themselves, stressed, emphasised, emphasized, assured, agreed, agree, vowing, vows, swear to,
    intend to, mean to, underscored, spoke of, given their word, gave his word, can count on, could count on,
    count on, undertaken, vowed, of one mind`),
  '@discuss': terms(`discuss, discussion, talk over, talked over, talk about, talked about, talked through,
    debate, address, exchange views, went over, go over, touch on, to confer, conferred*, consult, raise, conversation,
    on the agenda, turned to, cover, compare notes, compared notes, spoke about, spoke of, speak of, dwelt on,
    swapped views, traded views, aired*, reviewed, review, considered, deliberate, mull, talks on, talks about,
    took stock, pored over, share concerns, sounded out, subjects, topics, table, spoke, spoken, speak,
    speaking, chat, chatted, chatting, talk, talked, talking, exchanged, exchange, dealt with, deal with,
    mulled over, chewed over, weighed, weigh, compared, went through, gone through, dwell on, dwelled on,
    conferring*, aired their, confided, voiced, ventilated, shared their, set out their, swap, swapped,
    brought up, tackled`),
  '@demand': terms(`demand, urge, press for, pressed .. to, pressing .. to, pressed allies, pressure, insist,
    call on, call for, called on, calls on, calls for, calling on, calling for, push, exhort, lean on, leaned
    on, leant on, told .. to, tell .. to, telling .. to, ask .. to, asked .. to, want .. to, wants .. to,
    wanted .. to, require, harangue, hector, scold, berate, berated, lecture, chide, upbraid, admonish,
    cajole, bully, prod, nag, argue, argued, complain, chastise, tell, told, ultimatum, appeal, plead,
    criticise, rail, ordered, warned, badger, earful, tongue lashing, dressing down, riot act, laying into,
    lay into, moan, grumble, gripe, griping, hectoring, wag .. finger, finger wagging, carp, carped, telling
    off, ticking off, tick off, rebuke, hammering, hammer, stern words, leaning on, twist arms, arm twisting,
    twisting arms, goad, needle, shame, shaming, lambast, complaint, complained, complaints, drum into,
    drummed into, repeatedly told, wants, wanted, expects, expect, bark, grouse, thunder, thundered, tirade,
    barbs, jab, jabs, taunt, taunts, mock, mocking, browbeat, strong arm, squeeze, squeezing, put the
    squeeze, nudge, nudging, insistence, demanding, order .. to, pester, chivvy, has been telling, criticiz*,
    splash more, orders, tell off, told off, preach, preaching, sermon, ticked off, lectures, cough up,
    nagged, nagging, nags, leans on, badgered, badgering, hectored, harangued, scolded, scolding, berating,
    lectured, lecturing, browbeaten, insist that, after .. to, on at, long enough, living off, sponge,
    sponging, demanding that, bawl, bawled, shout at, shouting at, cajoled, prodded, prodding, goaded, twist
    .. arm, read the riot act, told to, tells .. to, put on notice, complains, grumbles, grumbled, accuses,
    accused, reproach, reproached, upbraided`),
  '@warn': terms(`warn, warning, caution, alert, sound the alarm, raise the alarm, alarm`),
  '@deny': terms(`deny, denial, dispute, reject, dismiss, rebut, refute, contradict, rule out`),
  '@criticise': terms(`criticise, condemn, denounce, slam, blast, attack, decry, deplore, blame, rebuke,
    hit out, lambast, censure, criticiz*, criticism*`),
  '@praise': terms(`praise, hail, welcome, applaud, laud, commend, salute, pay tribute, endorse, positive`),
  '@react': terms(`react, reaction, respond, response, reply, comment, pick up, picked up, take up, taken up,
    coverage, cover, attention, report on, notice, noticed, interest, echo, resonance, ripple, headlines,
    write about, written about, discussed, commentary, make waves, made waves, splash, play, press attention,
    make the news, made the news, makes the news, made news, in the news, eyebrow, eyebrows, stir, stirred,
    excite, excitement, exercised, fuss, noise, mention, mentioned, mentions, picked it up, reported, story,
    run the story, ran the story`),
  '@show': terms(`show, demonstrate, prove, proof, evidence, illustrate, underline, underscore, highlight,
    signal, reflect, testify, testament, make clear, sign of, point to, attest, mark, recognise, recognize,
    recognition, acknowledge, confirm, embody, reveal, speak to, emphasise, emphasize, stress, drive home,
    drives home, brings home, put into practice, example of, being put, in action, turned into, evidence of`),
  '@angry': terms(`angry, anger, infuriate, fury, furious, incense, outrage, rage, enrage, irate, livid,
    indignant, indignation, ire, upset, protest, fume, seethe, resent, resentment, dismay, bristle, rile,
    aggrieve, affront, hit out, lash out, bitter, bitterly, bitterness, displeasure, incandescent, annoy,
    irritate, exasperate, wrath, up in arms, offended, rankle, unhappy, is cross, was cross, were cross, very cross, complain, condemn, denounce,
    criticise, railed, vented, spitting, seeing red, apoplectic, hurt, stung, stings, smart, smarting, not
    amused, not pleased, not happy, cried foul, cry foul, furore, hopping mad, mad at, fuming, ablaze,
    boiling, indignantly, protests, protested, outcry, blow up, blew up, hit the roof, hit back, hits back,
    disgusted, disgust, appalled, rage at, raging, seething, bristling, steaming, galled, gall, incandescent
    with, took offence, take offence, taken offence, offence, insulted, insult, humiliated, humiliation,
    temper, unhappiness, piqued, vexed, sore, cross about, cross with, aggrieved, grievance, rejected, will
    not accept, criticiz*, beside himself, hacked off, cheesed off, put out, miffed, peeved, narked, wounded,
    lashed, besides himself, blew his top, lost his temper, lost patience, sulk, sulking, incandescence,
    spitting feathers, hurtful, slap in the face, grievous, beside herself, not best pleased, best pleased,
    far from happy, far from pleased, take it well, took it well, taken it well, take kindly, taken kindly,
    took kindly, goat, umbrage, nothing decided without, anything but pleased, anything but happy, less than
    pleased, less than happy, less than thrilled, not thrilled, unimpressed, not impressed, unamused, hit the
    ceiling, went ballistic, ballistic, blew a fuse, blow a fuse, blowing a fuse, blows his top, saw red,
    spitting blood, teed off, ticked off, bristled, chafe, chafed, slighted, slight, bridle, bridled, aghast,
    foul mood, black mood, let rip, lays into, laid into, tore into, vent his, gave vent, took it badly,
    taken it badly, takes it badly, takes offence, in a huff, in a rage, in a fury, beside himself with, made
    no secret of, not polite, not take it lying down, thunderous, thundered, had a go, up the wall, none too
    pleased, none too happy, not a happy man, out of humour, nettled, chagrin, chagrined, took exception,
    taken exception, takes exception, cried betrayal, betrayal, betrayed, ranted, rant, sees red, bitterly
    complained, complained, complains, grumble, grumbled`),
  '@rift': terms(`rift, split, gulf, divide, division, chasm, breach, rupture, fracture, crack, strain,
    tension, fallout, falling out, fall out, disagreement, discord, estrangement, at odds, odds with, clash,
    widening gap, gap between, row between, quarrel, spat, friction, diverge, divergence, dispute, schism,
    drift apart, drifting apart, pulling apart, fray, deteriorate, deterioration, crisis in relations,
    upheaval, cooling, parting of the ways, part ways, turbulence, faultline, fault line, bad blood, cold
    shoulder, wedge, differences over, differ over, unravel, sour, souring, rocky, ructions, loggerheads,
    bust up, feud, feuding, bicker, bickering, showdown, row, rows, row with, row over, estranged, estrange,
    alienate, alienation, growing apart, grow apart, grown apart, daylight between, gap, falling apart, come
    apart, coming apart, no longer .. same, different ending, disagree, cross purposes, different page, see
    .. differently, separate ways, fallen out, fell out, squabble, squabbling, at each other's, speaking
    terms, pulling in different, opposite directions, on opposite sides, turned cold, go cold, gone cold,
    frosty, frost, icy, chill between, trading insults, trade insults, trading barbs, clashing, collision,
    divorce, break with, breaking with, breakdown, broke with, mistrust, distrust, suspicion between,
    acrimony, acrimonious, standoff, stand off, wrangle, wrangling, hostility between, quarrelling,
    quarreling, part company, grow wider, wider by the day, apart over, fissure, split over, ruffled,
    fraught, frictions, daggers drawn, at daggers, ill feeling, bad terms, friendship .. strained, on the
    rocks, under strain, tested, further apart, far apart, apart on, at variance, out of step, poles apart,
    sharply differ, drifted, on different tracks, out of sync, at each other, tug of war, no longer sees, no
    longer see, stopped seeing, creak, creaks, creaking, in trouble, no longer of one mind, not of one mind,
    at breaking point, breaking point, hanging by a thread, in tatters, in ruins, in pieces, on the skids,
    torn`),
  '@exclude': terms(`exclude, exclusion, shut .. out, shut out, shutting .. out, lock .. out, locked out,
    lock out, locking .. out, leave .. out, left .. out, leaving .. out, left out, keep .. out, kept .. out,
    keeping .. out, freeze .. out, froze .. out, frozen out, freezing .. out, cut .. out, cutting .. out,
    cold shoulder, in the cold, out in the cold, sideline, bypass, without .. at the table, without .. in the
    room, not at the table, no seat, denied a seat, a seat at the table, without a seat, not invited,
    uninvited, no invitation, without inviting, without involving, without the involvement, not included,
    without including, over the heads, over .. head, over .. heads, behind .. back, behind .. backs, barred,
    bar .. from, absent from, not present, no place, without consulting, squeeze .. out, squeezed out, push
    .. aside, brush .. aside, push .. out, cold-shouldered, close .. door, door closed, did not invite, were
    not asked, was not asked, not part of, excluded from, no role, no say, no part in, cut off from,
    circumvent, sidestep, edge .. out, snub, on the outside, outside the room, outside the door, not been
    invited, wasn't invited, weren't invited, was not invited, were not invited, isn't invited, never
    invited, no chair, without a chair, given a chair, not been given, no place at, from the corridor,
    looking on, look on, on the sidelines, from the sidelines, out of the loop, kept in the dark, in the
    dark, waiting outside, left standing, left outside, left to watch, left watching, watched from, watching
    from, spectator, spectators, bystanders, not consulted, without asking, without telling, nobody asked, no
    one asked, weren't asked, wasn't asked, missing from, not at, absent, absence, empty chair, behind
    closed, door shut, doors shut, closed to, kept away, keep away, keeping away, kept at arm's, sidelining,
    bypassing, cold shouldered, snubbed, no voice, without a voice, denied a voice, excluding, go around,
    going around, went around, behind the backs, shut the door, slammed the door, slam the door, left at the
    door, at the door, not a party, not party to, nowhere to be seen, excluded, cut him out, cutting him out,
    leave him out, leaving him out, left him out, shut him out, shutting him out, absentia, in their absence,
    in his absence, absence of, nobody at the table, no part, wait outside, waits outside, waited outside,
    reading about it, read about it, reads about it, learn from the television, learned from the television,
    hear about it afterwards, heard about it afterwards, past its own allies, past its allies, past ..
    allies, without a word, before a word, without so much as, nobody else, no one else, none of the others,
    everyone else, everybody else, alone together, between themselves, among themselves, froze out, freezes
    out, shuts out, given the cold shoulder, not let in, elbowed aside, brushed aside, pushed aside, left by
    the wayside, left high and dry, out of the picture, kept out of, stood outside, stand outside, nose
    pressed, noses pressed, on the pavement, as bystanders, as an onlooker, onlookers, onlooker, unasked,
    with Russia alone, with Moscow alone, with the Kremlin alone, with Putin alone, with the Russians alone,
    alone with`),
  '@determined': terms(`determined, determination, resolve, resolute, intent on, bent on, set on,
    committed to, firm, keen, resolved, aim to, out to`),
  '@visit': terms(`visit, tour, trip, called at, call at, calling at, called in at, called on, shown round,
    shown around, show round, showed round, travel, flew to, fly to, flying to, flew in, flown to, stopped
    at, stop at, stopping at, stopped off, stop off, stopover, inspect, inspection, dropped in, drop in,
    dropping in, went to, gone to, went aboard, go aboard, going aboard, on board, aboard, boarded, came
    aboard, stepped aboard, journey, head to, headed to, heading to, came to see, went to see, saw for
    himself, see for himself, saw at first hand, first hand, stay in, toured, look round, looked round, look
    over, looked over, looked around, guided, viewed, made his way, swing through, touched down, arrived,
    arrive, arrival, landed in, landed at, landed on, walked, stood at, taken to, took him to, took them to,
    whistle stop, tramped, drove to, driven to, taken round, taken around, welcomed aboard, welcomed on
    board, itinerary, detour, ventured, briefing aboard, paid a call, met crew, went up to, took in a, taking
    in a, leg of his, leg of the, spent time with, drove into, drove out, drove up, drive to, was driven,
    piped aboard, walked the deck, clambered aboard, climbed aboard, climb aboard, welcomed by, welcomed to,
    welcomed on, received by, received on, greeted by, being shown, is shown, been shown, were shown, was
    shown, shown over, showed him, showed them, peered, peer, peek, looked out, gazed, stands at, stood by,
    stood on, standing at, standing on, popped in, pop in, popped up, swung by, swing by, set foot, go up to,
    went up, went north, flew north, flew into, flies to, flying into, flew up, flew east, flew on, flown
    north, headed north, heading north, travels north, travelled north, traveled north, whirlwind, went
    round, in person, called by, came by, passed through, dropped by, drop by, made for, ended up at, was at,
    were at, been to, hosted, stay, on a trip, day in, days in, joined by, to see, muck in, mucked in, hung
    out, hang out, was flown, been flown, led through, led round, led around, guided round, guided through,
    taken through, walked through, was taken, were taken, was led, were led, looked in, look in, looked in
    on, put in an appearance, called in on, paid a visit, pay a visit, stop with, was out with, put in a day,
    took a look, have a look, had a look, having a look, take a look, taking a look, poke around, poked
    around, climbed, clambered, shown how, was shown how, took .. round, took .. around, round the ship, over
    the ship, went over, bow to stern, from bridge to, poked about, nosed around`),
  '@meet': terms(`meet, met, meeting, get together, got together, sit down, sat down, come together, came
    together, gather, convene, encounter, face to face, rendezvous, host, spoke to, speak with, spoke with,
    chatted, talked to, see troops, greeted, join, joined, with troops, to thank, thanked, thank, to see,
    hail, praised, praise, shook hands, shake hands, handshake, tea with, breakfast with, lunch with, mingle,
    among them, alongside, came face to, caught up with, chat, chatting, address, addressed, time with,
    encouraged, cheered, muck in, mucked in, rub shoulders, rubbed shoulders, hung out, told the, said to,
    spent the, sat with, ate with, dined, conferred*, looked in, look in on, looked in on, looks in on, put
    in an appearance, shared a brew, brew with, shared a meal, porridge with, ate .. with, supper with,
    dinner with, pint with, drank .. with, asked about, pressed the flesh, press the flesh, pressing the
    flesh, glad handed, posed with, pose with, poses with, posing with, selfie, selfies, time .. with,
    morning with, afternoon with, evening with, hour with, hours with, stop with, stop among, calls on, paid
    a visit, pay a visit, paying a visit, reviewed, boost morale, morale, pep talk, was out with, out with,
    caught up, swapped stories, mixed with, mixing with, fell in with, in the company of, had breakfast, had
    lunch, had tea, had a brew`),
  '@host': terms(`host, receive, welcome, entertain, play host`),
  '@protect': terms(`protect, protection, guard, safeguard, defend, defence of, defense of, shield, police,
    patrol, keep safe, keep .. safe, keeping .. safe, watch over, security of, preserve, harden, protective,
    safety of, shelter, vigilance, look after, make safe, safer, resilience, resilient, stop .. sabotage,
    prevent sabotage, against sabotage, keep .. whole, keep a watch, keep watch, watch, keep an eye, keeping
    .. open, keep .. open, guarding, better guarded, prevent, keep .. from harm, keep .. intact, vulnerable,
    out of harm's way, fence, securing*, secured*, make .. secure, keep .. secure, whole, intact, unharmed,
    looked after, looking after, keep .. from, guarded, eye on, watch .. over, kept safe, kept whole, keeping
    .. whole, keep meddlers, keep saboteurs`),
  '@deter': terms(`deter, deterrence, deterrent, counter, combat, contain, containment, stand up to, stands
    up to, stood up to, standing up to, see off, seeing off, face down, facing down, face up to, rein in,
    reining in, curb, check, ward off, warding off, fend off, hold back, holding back, keep .. at bay,
    keeping .. at bay, discourage, dissuade, repel, resist, confront, tackle, push back, blunt, thwart, hold
    off, guard against, defend against, respond to, response to, in the face of, warning to, message to,
    signal to, bulwark, stave off, oppose, head off, hem in, keep .. in check, holding .. in check, block,
    counteract, counterweight, foil, frustrate, defy, parry, neutralise, neutralize, hold .. at bay, hold the
    line, stem, think twice, faces, faced with, face the, facing the, keep .. out, slam the door, shut the
    door, thwarting, stand firm, stare down, staring down, bolt the door, hold firm, show strength, make ..
    harder, harder for, warn off, warning shot, push against, meet .. threat, meeting .. threat, keep in
    check, bring to heel, put off, scare off, square up to, squaring up to, keep watch on, push back on, push
    back against, answer to, defend .. against, guard .. against, shield .. against, protect .. against,
    protect .. from, safe from, holding off, meet what, ready for, put off trying, pause, give pause, keep ..
    honest, keeping .. honest, bloody nose, hands off, frighten off, frightened off, frighten .. off, scare
    .. off, put .. in its place, keep .. in its place, answer the danger, answer the threat, answer the
    challenge`),
  '@threat': terms(`threat, threaten, menace, danger, risk, peril, challenge, challenges, hostile, hostility,
    intimidation, provocation, pressure, aggression, assertive, assertiveness, belligerence, sabre rattling,
    saber rattling, adventurism*, incursion*, intimidate, encroachment, activity, designs, ambitions`),
  '@aggression': terms(`aggression, aggressive, belligerence, belligerent, hostility, hostile, bellicose,
    assertiveness, expansionism, adventurism*, sabre rattling, saber rattling, bullying, provocation,
    warmongering, militarism, intimidation, assault`),
  '@attack': terms(`attack, assault, strike on, raid, invade, invasion, bomb, bombing, shell, shelling,
    offensive, incursion*, ambush, air strike, airstrike`),
  '@sabotage': terms(`sabotage, saboteur, tamper, tampering, interference, deliberate damage, damage,
    cutting of, vandalism, attack, hybrid attack, wreck, disrupt, disruption, hack at, hacking at, snip,
    snipped, snipping, cut, cutting, cuts, meddle, meddling, mischief, snapped, dragging, drag, dragged,
    anchors, anchor, slash, prying, pry, harm, interfere, foul play, malicious, hostile hands, severed*,
    severing*`),
  '@war': terms(`war, conflict, fighting, hostilities, battle, combat, invasion, warfare`),
  '@peace': terms(`peace, ceasefire, cease fire, truce, armistice, end the war, end to the war, settlement`),
  '@monitor': terms(`monitor, surveillance, surveil, watch, survey, keep an eye, keeping an eye, keep watch,
    keeping watch, observe, inspect, patrol, scan, track, scour, detect, reconnaissance, oversee, eyes on,
    look for, looking for, hunt for, hunting for, sniff out, spot, spotting, listen, listening, map, mapping,
    sweep, inspecting, watchful, eye on, eyes in, swim along`),
  '@defence': terms(`defence, defense, military, armed forces, security, defend, warfighting, militarily`),
  '@security': terms(`security, safety, safe, safer, secure, defence, defense, protection, stability`),
  '@armed-forces': terms(`armed forces, armed services, their militaries, two militaries, both militaries,
    nations' militaries, countries' militaries, respective militaries, the militaries, defence forces,
    defense forces, armed force, fighting forces, air forces, troops of both, servicemen, two forces,
    their forces, both forces, uniformed, forces will work, forces would work, forces to work, forces are to,
    countries' forces, nations' forces, forces work, forces of, soldiers and sailors of, in uniform,
    military ties, military links, our forces, militaries of, military integration, the military,
    military capability, military capabilities, military co operation, military cooperation, their armies,
    two armies, both armies, countries' armies, nations' armies, armed services of, services,
    soldiers of both, troops of the two, troops from both, both navies, two navies, sailors and soldiers,
    soldiers from both, military units, two fleets, both fleets, armed forces of, soldiers and sailors,
    servicemen and women, our servicemen, military forces, joint force, army and navy, their soldiers,
    their troops`),
  '@troops': terms(`troops, soldiers, marines, commandos, service personnel, military personnel, servicemen,
    service members, personnel, forces, infantry, paratroopers, squaddies, detachment, contingent, regiment,
    battalion, brigade, in uniform, servicewomen, servicepeople, service men, fighters`),
  '@navy': terms(`navy, naval, sailors, fleet, marine, maritime forces, mariners`),
  '@aircraft': terms(`aircraft, plane, jet, airplane, aeroplane, helicopter, patrol plane, warplane, bomber,
    spy plane`),
  '@ship': terms(`ship, vessel, warship, frigate, boat, destroyer, fleet auxiliary, auxiliary, craft,
    mothership, naval ship, support ship`),
  '@submarine': terms(`submarine, sub`),
  '@drone': terms(`drone, uncrewed, unmanned, remotely operated, remote controlled, remotely controlled,
    remotely piloted, autonomous, underwater robots, robots, robotic, submersible, ROV, ROVs, mini submarines,
    mini subs, AUV, AUVs, UUV, UUVs, tethered, remote vehicles, underwater vehicles, unmanned vehicles,
    minisub, minisubs, submersibles, robot submarines, remote controls, autonomously`),
  '@missile': terms(`missile, rocket, warhead, ballistic`),
  '@weapon': terms(`weapon, arms, ammunition, munitions, artillery, weaponry, armament, hardware, ordnance`),
  '@exercise': terms(`exercise, drill, manoeuvre, maneuver, war game, wargame, training, train, practise,
    practice, deployment, war games, rehearse, rehearsal, war gaming, joint practice, training exercise,
    naval exercise, sea training`),
  '@train': terms(`train, training, trainer, instruct, instruction, instructor, teach, taught, school, drill,
    prepare, preparing, coach, programme for, put through, teaching, put .. through, learn, taught to,
    drilled, drilling, turn .. into soldiers, turning .. into soldiers, instructing, pass on, courses,
    course for`),
  '@recruits': terms(`recruit, conscript, cadet, trainee, soldiers, troops, volunteers, new soldiers, sailors,
    fighters, personnel, crews`),
  '@militarise': terms(`militaris*, militariz*, remilitaris*, remilitariz*, arms build up, arms buildup,
    military build up, military buildup, rearm, rearmament, fortify, military presence, military activity,
    military footprint, build up .. forces, building up .. forces, built up .. forces, build up of,
    buildup of, pour troops, pouring troops, massing, mass troops, expand .. bases, expanding .. bases,
    new bases, reopened .. bases, reopening .. bases, reopen .. bases, soviet bases, bristling, garrison,
    garrisons, military muscle, armed camp, pile up, arming, arm the, stationing, amassing,
    military expansion, expanding its military, military hardware, military assets, piling, putting arms,
    putting weapons, more weapons, more troops, militarily`),
  '@base': terms(`base, camp, barracks, garrison, outpost, installation, facility, station`),
  '@headquarters': terms(`headquarters, HQ, command centre, command center, command post, nerve centre,
    nerve center, bunker, control centre, control room, command bunker, stronghold, fortress,
    operations centre, operations center, complex, redoubt, command, operational command`),
  '@kill': terms(`kill, dead, die, died, death, deaths, murder, fatal, slay, slain, casualties,
    lose their lives, lost their lives, killing`),
  '@injure': terms(`injure, injury, wound, hurt, maim, hospitalise, hospitalize, casualty`),
  '@arrest': terms(`arrest, detain, detention, custody, apprehend, seize, jail, imprison`),
  '@fund': terms(`fund, funding, finance, financing, money, bankroll, pay for, cash, aid, grant, subsidy,
    assistance, support, dollars, cheque book, chequebook, checkbook, purse, spending on, contributions,
    backing, supplies, help for, purse strings, military help, arms deliveries, arms supplies, weapons
    deliveries, paying, funder, paymaster, tap, spigot, faucet, dollars for, billions, greenbacks, bucks,
    bill for, funded`),
  '@spend': terms(`spend, spent, spending, expenditure, outlay, budget, pay, cost, invest, investment, cough
    up, stump up, fork out, dig deeper, dig into, foot the bill, dip into, money, cash, GDP, shell out,
    shelled out, shelling out, hand over, fish into, reach into, chip in, defence budgets, defense budgets,
    wallets, pockets`),
  '@withdraw': terms(`withdraw, withdrew, withdrawn, withdrawal, move away, moving away, moved away, pull
    back, pulling back, pull out, pulling out, pulled out, back away, backing away, turn away, turned away,
    turning away, turning its back, turn its back, turned its back, step back, steps back, stepping back,
    stepped back, scale back, scaling back, wind down, winding down, cut, cuts, cutting, halt, end, ending,
    retreat, pause, freeze, froze, stop, stopping, reduce, reducing, reduction, curtail, phase out, taper,
    wean, walk away, draw back, shy away, shift away, shifting away, edging away, edge away, inching away,
    drift away, drifting away, backs away, turns off, turn off, turning off, dry up, drying up, run down,
    running down, retrench, disengage, abandon, loosen, reluctant, reluctance, no longer, cool on, cooling
    on, distance, rein in, shed, give up, giving up, wean off, discontinue, cease, unwilling, unwillingness,
    leave, leaving, waning, wane, backed off, turn off .. tap, turning off .. tap, turned off .. tap, turns
    off .. tap, tap off, taps off, tighten .. purse, tightening .. purse, tightens .. purse, tightening ..
    tap, close .. purse, closing .. purse, shut .. purse, shutting off, shut off, shuts off, cutting off, cut
    off, cuts off, backing out, back out, get out of, getting out of, out of the business, lose interest,
    losing interest, lost interest, no appetite, less willing, cease to, stop paying, stops paying, stopping
    .. flow, slow, slowing, dwindle, dwindling, ebb, ebbing, recede, receding, shrink, shrinking, pulls the
    plug, pull the plug, pulling the plug, wash .. hands, washing .. hands, step aside, stepping aside, steps
    aside, move on from, moves away, moved on, slacken, slackening, loosening, weary, tired of, wearying,
    slipping away, sliding away, walking away, walks away, walked away, ease off, easing off, eases off,
    throttle, throttling, less and less, drawing back, drawn back, drew back, withholding, withhold, closing
    the, close its, closing its, unpick, doubts over, in doubt, less of, pulling away, pull away, pulled
    away, scale down, scaling down, scaled down, trim, trimming, run out of, backing off, back off, thin out,
    winding up, wind up, rolling back, roll back, turn the tap, fed up with paying, less keen, going cold,
    gone cold, wants out, want out, washing its hands, running out, runs out, ran out, had enough of, coming
    to an end, come to an end, comes to an end, edging out, edge out, edges out, rid of, wound up, no more,
    for others to pay, someone else's bill, somebody else's bill, leave it to others, leaving it to others,
    petering out, peter out, peters out, drying, dries up, choke off, choking off, chokes off, choked off,
    calling time on, call time on, turned down, turning down, turns down, closing the tap, not going to pay,
    done paying, tired of paying, sick of paying, weary of paying, no intention of paying, signing off, bow
    out, bowing out, bows out, fading, fade, fades, wash its hands, let go of, letting go of, tail off,
    tailing off, tails off, drop off, dropping off, winding back, wind back, off the hook`),
  '@buy': terms(`buy, bought, purchase, order, acquire, acquisition, procure, procurement, takeover,
    take over`),
  '@sell': terms(`sell, sold, sale, export, divest`),
  '@industry': terms(`industry, industries, industrial, manufacturer, defence firms, defense firms, defence
    companies, defense companies, arms makers, arms firms, arms companies, arms manufacturers, weapons
    makers, weapons manufacturers, contractors, defence sector, defense sector, defence sectors, defense
    sectors, suppliers, factories, shipyards, producers, supply chains, armaments makers, industrialists,
    arms trade, arms sector, arms producers, manufacturing, shipbuilders, weapon makers, weapons firms,
    weapons companies, weapons industry, arms industry, arms industries, defence business, makers of,
    boardrooms, plants, workshops, defence groups, arms groups, procurement, producers of arms, their firms,
    two firms, firms in both, firms on both, firms will, firms would, firms to, firms are, firms from, firms
    of, firms and, technology firms, defence technology, companies, company, defence giants, defense giants,
    arms giants, big arms, arms dealers, armourers, factories of, munitions makers, firms that build, firms
    that make, firms making, firms building, companies that make, companies that build, companies making,
    companies building, gun makers, gunmakers, missile makers, armsmakers, arms builders, weapon builders,
    tech firms, boffins, engineers and, welders, yards, the yards, foundries, steelworks, business leaders,
    makers of arms, makers of weapons, builders of, arms business, war industry, merchants of death`),
  '@growth': terms(`growth, grow the economy, economic, economy, prosperity, expansion, jobs, investment,
    opportunities`),
  '@jobs': terms(`jobs, employment, workers, workforce, hiring, livelihoods`),
  '@tax': terms(`tax, taxation, levy, duty, VAT`),
  '@trade': terms(`trade, tariff, export, commerce, commercial, imports*, importing*`),
  '@strike': terms(`strike, walkout, stoppage, industrial action, picket`),
  '@important': terms(`important, importance, significance, significant, key, vital, crucial, critical*,
    essential, significance of, strategic, weight, value, matters, central, centrality, relevance, prominence,
    how much, pivotal, attaches, stakes, high on, mattered, counts, weighs, central to, of the first rank,
    heavy, how central`),
  '@leadership': terms(`leadership, leading, lead, leader, helm, forefront, front rank, take charge,
    at the head, driving seat, vanguard, spearhead, frontline role, prominent, prominence, larger, bigger,
    greater, weightier, central, heavier, more visible, more active, stronger, enlarged, expanded,
    more assertive`),
  '@role': terms(`role, part, responsibilit*, position, place, share, burden, function, profile, load, voice,
    seat, stage, hand, presence, lead, mantle, weight`),
  '@increase': terms(`increase, raise, rise, rose, risen, rising, grow, step up, stepping up, stepped up,
    ramp up, ramping up, boost, expand, more, scale up, hike, greater, bolster, intensify, further,
    strengthen, redouble, enlarge, extra, additional, reinforce, deepen, growing, lift, higher, enhance,
    extend, accelerate, double, widen, beef up, bigger hand, bigger, larger, longer, heavier, another, fresh,
    more than, increased, still more, even more, extra help, further help, more from them, step .. up,
    stepped .. up, ratchet up, pile on, top up`),
  '@decrease': terms(`decrease, reduce, cut, fall, fell, fallen, decline, drop, shrink, slash, lower, less,
    fewer, dwindle`),
  '@new': terms(`new, fresh, first, novel, latest, unprecedented, landmark, historic`),
  '@cable': terms(`cable, fibre optic, fiber optic, wires, interconnector, data links, communication links,
    communications links, telecoms links, lines, links, data lines, wiring, lifelines, communications lines,
    web cables, internet cables, internet lines, data wires`),
  '@pipeline': terms(`pipeline, gas pipes, pipes, oil pipes, conduit, gas lines`),
  '@undersea': terms(`undersea, under the sea, subsea, sub sea, seabed, sea bed, underwater, beneath the sea,
    beneath the waves, beneath the sea*, ocean floor, sea floor, seafloor, submarine cable, submarine cables,
    submarine infrastructure, below the surface, on the bottom of the sea, submerged, deep sea,
    below the waves, under water, under the waves, beneath the*, submarine pipelines, submarine data,
    submarine communications, bottom of the sea, bottom of the ocean, floor of the, sea bottom,
    on the seafloor, along the bottom, cross the floor, under the waters, sunken, depths, the deep, ocean bed,
    bed of the sea, bed of the, under the ocean, lie beneath, lies beneath, submarine links, submarine lines,
    sub surface, subsurface, deep down`),
  '@infrastructure': terms(`infrastructure, installations, cables, pipelines, interconnectors, lifelines,
    networks, links, lines, pipes, installation, connections, assets, arteries, grid, what lies, what runs,
    everything that runs, everything that lies, whatever lies, gas mains, mains, wires`),
  '@energy': terms(`energy, power, electricity, oil, gas, fuel, petroleum, wind farm, nuclear`),
  '@border': terms(`border, frontier, boundary, borderland`),
  '@mountain': terms(`mountain, mountainside, hillside, rock, bedrock, hollowed out, tunnel, tunnelled,
    tunneled, carved into, inside a hill, granite, blasted into, subterranean, underground, mountainous,
    dug deep, dug into, deep inside, cave, cavern`),
  '@port': terms(`port, harbour, harbor, quay, quayside, dock, berth, docked, moored, alongside, pier, wharf,
    tied up, anchor, anchored`),
  '@government': terms(`government, administration, cabinet, executive*, authorit*`),
  '@minister': terms(`minister, secretary, secretary of state, ministers, counterpart`),
  '@parliament': terms(`parliament, congress, senate, house of commons, lawmakers, assembly, bundestag,
    storting, MPs`),
  '@elect': terms(`elect, election, vote, ballot, poll, polls, electorate, referendum`),
  '@win': terms(`win, won, victory, triumph, beat, defeat, succeed`),
  '@lose': terms(`lose, lost, loss, defeated, beaten`),
  '@resign': terms(`resign, resignation, step down, stepping down, stepped down, quit, stand down,
    standing down, stood down`),
  '@appoint': terms(`appoint, appointment, name as, named as, nominate, nomination, install, promote`),
  '@law': terms(`law, bill, legislation, act of parliament, statute, decree, regulation`),
  '@court': terms(`court, trial, judge, jury, verdict, lawsuit, prosecute, prosecutor, sue, charged with,
    convict, conviction, appeal`),
  '@police': terms(`police, officers, constabulary, detective*, investigator*`),
  '@protest': terms(`protest, demonstration, demonstrators, rally, march, riot`),
  '@media': terms(`media, press, newspapers, news outlets, outlets, journalists, broadcaster*, papers,
    headlines, coverage, newsrooms, commentator*, news sites, news organisations, news organizations, titles,
    editors, columnists`),
  '@accident': terms(`accident, crash, collision, derail, sink, sank, mishap, capsize`),
  '@disaster': terms(`disaster, earthquake, quake, flood, storm, hurricane, wildfire, fire, blaze, landslide,
    avalanche, eruption`),
  '@rescue': terms(`rescue, save, saved, evacuate, evacuation, pull from, pulled from`),
  '@disease': terms(`disease, virus, epidemic, pandemic, outbreak, infection, vaccine, illness`),
};
