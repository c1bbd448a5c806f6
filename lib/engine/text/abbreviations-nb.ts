import { type Abbreviations, words } from './abbreviations.ts';

export const norwegian: Abbreviations = {
  joining: words(`
    dr prof adv kapt oblt maj gen stud cand bl.a f.eks dvs pga ifm iht jf jfr vha mht ift hhv fmr eks inkl ekskl
    ev evt t.o.m f.o.m tlf pst p.g.a i.h.t s.k såk sml red.leder h.k.h H.K.H H.M adm.dir adm
  `),
  numbering: words(
    'kl nr s ca pkt kap par paragr gt str bd årg jan feb mar apr jun jul aug sep sept okt nov des',
  ),
  closing: words(
    'osv mv m.m m.v mfl m.fl o.l e.l d.å d.y d.e e.Kr f.Kr kr mrd jan feb mar apr aug sept okt nov des',
  ),
  clock: [],
  afterClock: [],
  timePrepositions: [],
  starters: words(`
    Det Den Dette Disse Han Hun Vi Jeg Du I På Med Men Og Når Hvis Etter Før Ifølge Også Nå Her Hva Hvem Hvor Hvorfor
    Hvordan Til Fra Av Om Som En Et Ingen Mange Flere Alle Samtidig Derfor Dermed Likevel Ved Mens Deretter Siden
  `),
  ordinalNouns: [],
  ordinalArticles: [],
  exclaimedNames: [],
  sayingVerbs: words('sa sier spurte spør svarte skrev ropte undret fortsatte forklarte advarte'),
};
