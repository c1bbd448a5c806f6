import type { FragmentLexicon } from './lexicon.ts';
import { phrases, words } from './words.ts';

/** What tells Norwegian scare quotes from names, mentions and glosses; chosen by hand. */
export const NB_FRAGMENT: FragmentLexicon = {
  disowning: phrases(`
    såkalt, såkalte, såkalla, såkalla, selverklært, selverklærte, selvutnevnt, selvutnevnte, selvtitulert, under
    dekke av, i navnet til, under påskudd av, myten om, angivelig å være, presentert som, solgt som, markedsført
    som, utgir seg for, utga seg for, så mye for, så mye for den, så mye for det, kledd ut som, illusjonen om,
    eventyret om`),
  doubting: words(
    'påstått påståtte angivelig angivelige formodet formodede tilsynelatende antatt antatte påståelege',
  ),
  naming: phrases(`
    kalt, kalles, heter, het, med navnet, under navnet, kjent som, også kjent som, med kallenavnet, døpt, omdøpt,
    med tittelen, ved navn, med kodenavnet, med tilnavnet, merket, med overskriften, går under navnet, titulert,
    ført opp som, bokført som, under posten`),
  beforeName: phrases(`
    om bord på, ombord på, om bord i, mannskapet på, kapteinen på, skipperen på, redaktøren i, redaktøren av`),
  known: words('kjent'),
  grading: words('vurdert vurderte karakteren rangert'),
  titled: words(`
    operasjon operasjonen øvelse øvelsen øvelsa prosjekt prosjektet knm mt ms skip skipet fartøy fartøyet fregatten
    fregatt ubåten ubåt båten film filmen bok boka boken roman romanen sang sangen låt låta låten album albumet
    serien serie program programmet podkast podkasten avisen avisa avis bladet dikt diktet maleriet maleri
    utstillingen utstilling artikkel artikkelen rapport rapporten kampanje kampanjen initiativet initiativ ordningen
    strategien strategi planen plan festivalen festival konferansen konferanse stykket teaterstykket forestillingen
    appen spillet singelen orkanen stormen partiet`),
  mentioning: words(`
    ordet ordene ord uttrykket uttrykk begrepet begrep betegnelsen betegnelse navnet navn tittelen slagordet mottoet
    emneknaggen verbet bokstaven kallenavnet flertall flertallet entall entallet fenomenet parolen frasen knappen kommandoen spørsmålet svaret`),
  labels: words('merkelappen ordet begrepet slagordet'),
  inscribing: words('tatovert malt skrevet sprayet risset ripet trykket tastet stemplet broderte brodert'),
  wordUsing: words('bruker brukte brukt sier sa skriver skrev foretrekker foretrakk velger valgte'),
  usedFor: words('om når framfor fremfor istedenfor for'),
  carriers: words(
    'skilt skiltet lapp lappen plakat plakaten banner banneret merke merket tavla tavlen kort døra veggen',
  ),
  carrierLinks: words('med står sto'),
  standing: words('står sto'),
  lookingUp: words('bytt erstatt søk trykk tast skriv rop slå se velg'),
  inLanguage: words('på'),
  wordFor: words('ordet'),
  mentionLinks: words('om som med'),
  jargon: words('sjargong slang sjargongen dialekten'),
  definingBy: words('med'),
  defining: words('mener menes mente'),
  termSetting: words('definerer definerte definert skiller skilte deler delte sorterer sorterte inndeler'),
  unmasking: phrases(
    'deres ord for, sitt ord for, det vil si, altså, som i praksis, som egentlig, som betyr, hva nå det, hva enn det',
  ),
  turning: phrases('betyr at, betød at, betyr bare'),
  questioning: words('ingen få hvorvidt tviler betviler faktisk neppe knapt egentlig'),
  hearsay: phrases(`
    vi får høre, vi fikk høre, alt snakket om, all praten om, alt snakk om, vi blir fortalt, vi blir lovet, vi ble
    lovet, vi ble fortalt, vi er blitt lovet, vi er blitt fortalt, det sies, det heter seg, tross snakket, tross
    praten, så mye for`),
  opponents: words('kritikere kritikerne skeptikere skeptikerne motstandere motstanderne'),
  praise: words('histor dyp styrk ambisi strateg spesi omfatt banebryt'),
  termHeads: words('indeks indeksen test testen metoden effekten teorien'),
  glossing: phrases(`
    betyr, det betyr, som betyr, det vil si, på norsk, på engelsk, på russisk, oversatt til, bokstavelig talt, står
    for, eller, i anførselstegn, i hermetegn, i gåseøyne, betyr her, her betyr, het opprinnelig, kommer av`),
  glossingApart: phrases('som betyr, bokstavelig talt'),
  finite: words(`
    er var blir ble vil ville skal skulle kan kunne må måtte bør burde har hadde gjør gjorde får fikk går gikk kommer
    kom vet visste tror trodde ser sier sa mener trenger betyr viser står`),
  presentEnding: 'r',
  acting: words('mot motvirke bekjempe avskrekke stanse stoppe hindre forsvare møte fremme gjenopprette'),
  definite: words('den det de denne dette disse slik slike slikt'),
  inPlace: [],
  publishing: [],
  definiteEndings: words('en et ene'),
  denying: words(
    'ikke ingen aldri ingenting intet uten verken neppe knapt bare fortsatt ennå likevel allerede',
  ),
  persons: words('vi oss vår vårt våre du deg dere jeg meg min mitt mine man'),
  degrees: words('svært så for mer mindre helt veldig ganske like'),
  noAdverbs: [],
  sides: words(`
    russ sovjet kines ukrain hviteruss europe amerik vest øst nord sør brit skott tysk frans polsk balt
    nordisk norsk svensk finsk dansk tyrk kurd arab iran irak syri israel palestin jød sionis islam muslim
    kristen ind pakist afghan korea japan taiwan`),
  stance: words(`
    aggresj trus trussel trusler ekspert reform fred spesial sikker provok sabotasj terror ekstrem demokrat frihet
    frigjør patriot forræd fiend inva okkup annekt folkemord nazi fascis avnazi suveren valg folkeavstem elit
    etablisse dialog samarbeid vennskap forhandl histor lede regim marionett propagand desinform falsk sannhet bevis
    verdier moral vest imperi koloni krise flom migrant flyktning ulovlig rettferd nøytral moderat opprør frivillig
    garanti avtale partner venn hjelp humanit beskytt solidar effektiv sparing moderniser fremskritt framgang vekst
    grønn bærekraft uavhengig uhell misforst hybrid innbland komplott motstand martyr helt separatist løsning gave
    forskning journalist fiendt avskrekk lov plan politikk strategi plott sone makt grense rett nasjon folk pakt
    agent krig angrep`),
  hasCapitalNouns: false,
  nounEndings: [],
  adjectiveEndings: words('bar bare lig lige ig ige isk iske ert erte sam somme full fulle løs løse'),
  foreignSmall: words('of the and to up'),
  small: words('en et ei av for og eller i på til ved med fra er som om den det de'),
};
