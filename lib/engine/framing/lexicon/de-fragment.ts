import type { FragmentLexicon } from './lexicon.ts';
import { phrases, words } from './words.ts';

/** What tells German scare quotes from names, mentions and glosses; chosen by hand. */
export const DE_FRAGMENT: FragmentLexicon = {
  disowning: phrases(`
    sogenannt, sogenannte, sogenannten, sogenannter, sogenanntes, so genannte, so genannten, selbsternannte,
    selbsternannten, selbsternannter, selbsterklärte, selbsterklärten, selbsterklärter, selbst ernannte, selbst
    ernannten, vermeintliche, vermeintlichen, vermeintlicher, unter dem deckmantel, unter dem vorwand, im namen der,
    im namen des, verkauft als, angepriesen als, getarnt als, ausgegeben als, so viel zu, so viel zum, so viel zur, das märchen von, das
    märchen vom, die mär von, die mär vom, die illusion von, die illusion der, der mythos von, der mythos vom`),
  doubting: words(`
    angeblich angebliche angeblichen angeblicher angebliches mutmaßliche mutmaßlichen mutmaßlicher vermeintlich
    vermeintliche vermeintlichen vermeintlicher vorgebliche vorgeblichen`),
  naming: phrases(`
    namens, heißen, heißt so etwas, heißt das, nennt man das, nennt man so etwas, genannt, heißt, hieß, mit dem namen, unter dem namen, bekannt als, auch bekannt als, mit dem titel,
    unter dem titel, getauft auf, getauft, mit dem spitznamen, mit dem decknamen, betitelt, umbenannt in,
    verbucht als, unter dem posten, geführt als`),
  beforeName: phrases(`
    an bord, an deck, besatzung, crew, kapitän, informationen, redaktion, chefredakteur, chefredakteurin, gegenüber,
    im gespräch mit, interview mit, im interview mit`),
  known: words('bekannt bekannte bekannten bekannter bekanntes'),
  grading: words('bewertet bewertete eingestuft'),
  titled: words(`
    operation übung projekt schiff fregatte u-boot film buch roman lied song album serie sendung podcast zeitung
    magazin gedicht gemälde ausstellung artikel bericht kampagne initiative programm strategie plan festival
    konferenz stück oper app spiel single musical sturm orkan doktrin partei gruppe marke zeitschrift tageszeitung
    fernsehserie verein stiftung bürgerinitiative`),
  mentioning: words(`
    wort worte wörter begriff begriffe ausdruck bezeichnung name namen titel slogan motto parole stichwort hashtag verb
    buchstabe spitzname vokabel überschrift knopf schlagwort plural singular phänomen frage antwort`),
  labels: words('etikett stempel'),
  inscribing: words('gesprüht geschrieben tätowiert gemalt eingraviert gedruckt getippt gestempelt gestickt'),
  wordUsing: words(
    'benutzen benutzt benutzte verwenden verwendet verwendete gebrauchen gebraucht sagen sagt sagte schreiben schreibt bevorzugen bevorzugt',
  ),
  usedFor: words('für wenn statt anstatt'),
  carriers: words(
    'schild schildern zettel plakat plakaten banner aufkleber tafel aushang karte tür wand mauer',
  ),
  carrierLinks: words('steht stand mit'),
  standing: words('steht stand'),
  lookingUp: words('ersetze ersetzen suchen drücken tippen wählen klicken siehe'),
  inLanguage: words('auf'),
  wordFor: words('für wort'),
  mentionLinks: words('über von wie'),
  jargon: words('jargon slang mundart dialekt'),
  definingBy: words('mit'),
  defining: words('meint meinen meinte'),
  termSetting: words(
    'definiert definierte definieren unterscheidet unterscheiden unterschied versteht verstehen teilt teilen sortiert sortieren',
  ),
  unmasking: phrases(
    'ihr wort für, sein wort für, das heißt, also, was in der praxis, was in wahrheit, was bedeutet, was immer das, was auch immer',
  ),
  turning: phrases('bedeutet nur, heißt nur'),
  questioning: words('niemand keiner ob bezweifelt bezweifeln tatsächlich wirklich kaum freilich eigentlich'),
  hearsay: phrases(`
    man sagt uns, uns wird gesagt, so heißt es, wird uns gesagt, wurde uns gesagt, wurde uns versprochen, uns wurde
    versprochen, uns wurde gesagt, es heißt immer, bei allem gerede, all dem gerede von, all das gerede von, vor
    lauter, trotz allen geredes, so viel zu`),
  opponents: words('kritiker skeptiker gegner'),
  praise: words('histor tief vertief ambition strateg besonder umfass bahnbrech'),
  termHeads: words('index test methode effekt theorie'),
  glossing: phrases(
    `bedeutet, heißt, das heißt, das bedeutet, auf deutsch, auf englisch, übersetzt, wörtlich, steht für, oder,
    in anführungszeichen, in gänsefüßchen, in anführungsstriche, bedeutet hier, heißt hier, meint hier`,
  ),
  glossingApart: phrases('wörtlich'),
  finite: words(`
    ist sind war waren wird werden wurde wurden kann können konnte muss müssen musste soll sollte sollen will wollen
    wollte darf dürfen hat haben hatte hatten gibt gab geht ging kommt kam weiß wissen glaubt steht bleibt bedeutet
    brauchen braucht machen macht`),
  presentEnding: 't',
  acting: words('gegen bekämpfen abschrecken stoppen verhindern verteidigen fördern wiederherstellen'),
  definite: words(
    'der die das den dem des diese dieser dieses diesen diesem jene jener solche solchen im am zum zur vom beim ins ans',
  ),
  inPlace: words('im am ins'),
  publishing: words(`
    druckt druckte zeigt zeigte sendet sendete titelt titelte meldet meldete veröffentlicht veröffentlichte enthüllt
    enthüllte bringt brachte läuft lief berichtet gemeldet geschrieben`),
  definiteEndings: [],
  denying: words(`
    nicht kein keine keinen keiner keinem nie niemals niemand nichts ohne weder kaum nur noch immer bereits schon
    trotzdem`),
  persons: words('wir uns unser unsere unserem unseren du dich ich mich mein meine man'),
  degrees: words('sehr so zu mehr weniger ganz völlig ziemlich'),
  noAdverbs: [],
  sides: words(`
    russ sowjet chines ukrain belaruss europ amerik west ost nord süd brit schott deutsch franz poln polnisch
    balt nordisch norweg schwed finn dän türk kurd arab iran irak syri israel palästin jüd zionis islam musl
    christ ind pakist afghan korea japan taiwan`),
  stance: words(`
    aggress bedroh drohung expert reform frieden spezial sicher provok sabot terror extrem demokrat freiheit befrei
    patriot verräter feind invas besatz annexion annekt völkermord nazi fasch entnazi souverän wahl referend elit
    dialog zusammenarbeit kooperation freundschaft verhandl histor führ establish regime marionett propagand
    desinform falsch wahrheit beweis werte moral west imperial kolonial krise flut migrant flüchtling illegal
    gerecht neutral gemäßigt rebell freiwillig garantie partner freund hilfe humanitär schutz rett solidar effizien
    modernis fortschritt wachstum grün nachhaltig unabhängig unfall missverständnis hybrid einmisch verschwörung
    widerstand märtyrer held separatist lösung spende forsch journalist abschreck gesetz plan politik strateg
    komplott zone macht grenz recht nation volk pakt agent krieg angriff militäroperation`),
  hasCapitalNouns: true,
  nounEndings: words(
    'ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten nis nisse ismus oren isten anten enten innen',
  ),
  adjectiveEndings: words(
    'bare barer bares liche licher liches ige iger iges ische ischer isches ierte ierter iertes same samer sames lose loser loses',
  ),
  foreignSmall: words('of for the and to at'),
  small: words(
    'ein eine der die das des dem den und oder in im am zu zur zum von vom mit für auf aus ist als',
  ),
};
