import { type Abbreviations, words } from './abbreviations.ts';

export const german: Abbreviations = {
  joining: words(`
    Hr Hrn Fr Frl Dr Prof Dipl Ing Ir Mag Hptm Oberstlt Gen bzw z.B d.h u.a.m z.T zz zzt zt vgl sog ggf inkl exkl
    einschl evtl bes insb insbes lt gem i.d.R v.a Abb geb gest Sankt Kap.Lt
  `),
  numbering: words(
    'Nr Art Abs Kap Bd Jg Ziff S Hrsg Jh Aufl Jan Feb Febr März Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez',
  ),
  closing: words('Mio Mrd Tsd usw etc u.a u.ä o.ä Str Co e.V n.Chr v.Chr Jh Jan Febr Aug Sept Okt Nov Dez'),
  clock: [],
  afterClock: [],
  timePrepositions: [],
  starters: words(`
    Der Die Das Ein Eine Einer Er Sie Es Wir Ich Im Am Auf Mit Nach Vor Bei Für Aber Und Oder Doch Als Wenn Weil
    Dann Auch Dies Diese Dieser Dieses Zu Zum Zur Seit Während Wie Was Wer Warum Laut Dabei Damit Denn Durch Nur
    Noch Jetzt Hier Dort Viele Alle Unter Zwischen Trotz Allerdings Zuvor
  `),
  ordinalNouns: words(`
    Januar Februar März April Mai Juni Juli August September Oktober November Dezember
    Jahrhundert Jahrhunderts Jahrestag Weltkrieg Weltkriegs Bundesliga Liga Platz Rang Spieltag Geburtstag Klasse
    Etage Stock Minute Lesung Runde Auflage Mal
  `),
  ordinalArticles: words(
    'der die das den dem des im am vom zum zur beim seit ab bis Der Die Das Im Am Vom Zum Beim',
  ),
  exclaimedNames: [],
  sayingVerbs: words('sagte sagt fragte fragt antwortete schrieb rief warnte erklärte meinte'),
};
