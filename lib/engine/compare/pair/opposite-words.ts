/**
 * Opposites by language, a line for each pair of sides, the sides apart by a stroke. Besides WordNet's antonyms, which
 * are of words and not of what happens.
 */

/** Words that news turns on and their opposites: one can be so or the other. */
export const EXCLUSIVE: Readonly<Record<string, string>> = {
  en: `
    rise increase grow / fall drop decrease decline shrink plunge
    raise / cut
    support favour back / oppose
    accept approve / reject veto block
    allow permit legalise / ban forbid prohibit outlaw
    confirm admit acknowledge / deny
    grant / refuse deny reject
    sign / veto
    uphold upheld / overturn quash annul
    convict guilty / acquit innocent
    survive alive / die died dead perish
    win / lose
    gain / lose
    resume reopen / suspend halt
    stay remain / leave
    welcome praise applaud / condemn criticise
    higher / lower
    lift / keep retain extend
    postpone / cancel
    profit / loss
    majority / minority
    success triumph succeed succeeded / failure flop fail
    hero / villain
    real / fictional imaginary
    strengthen / weaken`,
  nb: `
    økte steg vokste økning / falt sank minket nedgang
    hevet / senket kuttet
    støtter støttet / motsetter motsatte
    godkjente vedtok / forkastet avviste avslo
    tillot / forbød
    dømt skyldig / frikjent uskyldig
    vant / tapte
    overskudd / underskudd
    flertall / mindretall
    størst største / minst minste`,
  de: `
    stieg wuchs / sank fiel schrumpfte
    angenommen gebilligt / abgelehnt
    erlaubt / verboten
    verurteilt schuldig / freigesprochen unschuldig
    gewann / verlor
    gewinn / verlust
    mehrheit / minderheit
    größte / kleinste`,
};

/** WordNet's opposites that stand beside each other in one story: two people, two times. */
export const BESIDE_EACH_OTHER = `
  employer / employee
  man boy father son brother uncle husband king prince / woman girl mother daughter sister aunt wife queen princess
  parent / child
  adult / child juvenile
  plaintiff / defendant
  prosecutor / defender
  creditor / debtor
  buyer / seller
  civilian / military
  day / night
  early / late
  buy / sell
  question / answer
  front / back`;

/** Words for how something begins and how it ends: both are so, one after the other. */
export const STAGES: Readonly<Record<string, string>> = {
  en: `
    begin start open launch premiere debut / end finish close conclude
    form founded establish create / disband dissolve abolish
    arrive enter join / leave depart
    arrest seize / release free
    hire appoint / fire dismiss resign
    impose / lift
    marry / divorce
    born bear birth birthday / die died dead death kill`,
  nb: `
    åpnet startet begynte / stengte endte sluttet
    stiftet grunnla / oppløst oppløste
    arrestert pågrepet / løslatt
    født / døde død drept`,
  de: `
    begann eröffnet startete / endete geschlossen
    gegründet / aufgelöst
    festgenommen verhaftet / freigelassen
    geboren / starb gestorben`,
};
