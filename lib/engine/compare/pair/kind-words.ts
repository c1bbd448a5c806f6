/**
 * What kinds of thing news tells of, and the nouns that say so, by language and in their base forms. Nothing is of two
 * kinds, but for what a noun of two lines may mean: a church is an institution or a building. Left out is whatever a
 * company can be as well as a person (producer, leader, member, rival), and what is any of these (star, character).
 */
export const KIND_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    person: `
      actor actress comedian comedienne dancer singer songwriter musician composer guitarist drummer pianist rapper
      politician senator congressman congresswoman lawmaker minister mayor diplomat ambassador president chancellor
      king queen prince princess emperor monarch duke duchess
      writer author poet novelist playwright screenwriter journalist photographer painter sculptor architect
      footballer cricketer quarterback golfer boxer wrestler swimmer athlete cyclist skier runner goalkeeper
      scientist physicist chemist biologist mathematician philosopher economist historian engineer astronaut
      lawyer attorney judge prosecutor soldier sailor general admiral sergeant officer policeman policewoman sheriff
      priest bishop pope nun monk imam rabbi saint prophet
      teacher professor student pupil doctor surgeon nurse farmer fisherman businessman businesswoman entrepreneur
      man woman boy girl child teenager criminal murderer terrorist pirate spy refugee`,
    film: 'film movie documentary',
    series: 'series miniseries sitcom telenovela',
    album: 'album',
    song: 'song single hymn anthem ballad',
    book: 'book novel novella memoir biography autobiography textbook',
    artwork: 'painting sculpture statue fresco',
    medium: 'website newspaper magazine tabloid',
    company:
      'company corporation airline bank brewery startup conglomerate website newspaper magazine tabloid',
    party: 'party',
    band: 'band duo trio quartet orchestra choir',
    team: 'club team squad',
    institution:
      'university college school hospital church museum library theatre theater hotel restaurant prison club',
    building: `
      building skyscraper tower bridge castle palace cathedral church stadium mosque temple museum library theatre
      theater hotel restaurant prison hospital school lighthouse`,
    country: 'country republic kingdom nation state',
    'part of a country': 'state province county municipality district region',
    settlement: 'city town village capital suburb hamlet municipality district',
    water: 'river lake sea ocean fjord strait canal',
    mountain: 'mountain volcano',
    island: 'island archipelago',
    continent: 'continent',
    planet: 'planet moon comet asteroid galaxy',
    animal: 'dog cat horse bird fish whale shark bear wolf animal insect reptile mammal dinosaur',
    plant: 'tree flower shrub vegetable fruit',
    illness: 'disease illness virus cancer disorder',
    language: 'language dialect',
    religion: 'religion',
    sport: 'sport',
    war: 'war battle uprising',
    ship: 'ship ferry tanker frigate submarine trawler yacht destroyer corvette icebreaker',
    aircraft: 'aircraft plane helicopter airliner jet drone',
    'road vehicle': 'car truck lorry bus van motorcycle',
    train: 'train tram locomotive',
    dish: 'dish dessert sauce soup',
    drink: 'beer wine liqueur',
  },
  nb: {
    person: `
      skuespiller komiker danser sanger låtskriver musiker komponist politiker statsråd ordfører diplomat ambassadør
      president konge dronning prins prinsesse forfatter dikter journalist fotograf maler arkitekt fotballspiller idrettsutøver
      skiløper forsker fysiker kjemiker filosof økonom historiker ingeniør advokat dommer soldat sjømann general
      admiral politimann prest biskop pave lærer professor lege sykepleier bonde fisker mann kvinne gutt jente`,
    film: 'film dokumentar dokumentarfilm spillefilm',
    series: 'serie tvserie',
    album: 'album',
    song: 'sang låt singel',
    book: 'bok roman biografi',
    medium: 'nettsted avis ukeblad magasin',
    company: 'selskap bedrift konsern flyselskap bank nettsted avis ukeblad magasin',
    party: 'parti',
    band: 'band orkester kor',
    team: 'klubb lag',
    institution: 'universitet skole sykehus kirke museum teater hotell fengsel',
    building: 'bygning tårn bro slott katedral kirke museum teater hotell fengsel sykehus skole stadion',
    country: 'land republikk kongedømme',
    'part of a country': 'fylke kommune provins',
    settlement: 'by bygd landsby hovedstad tettsted kommune',
    water: 'elv innsjø hav fjord',
    mountain: 'fjell vulkan',
    island: 'øy',
    animal: 'hund katt hest fugl fisk hval hai',
    illness: 'sykdom virus',
    war: 'krig slag',
    ship: 'skip ferge tankskip fregatt ubåt tråler korvett isbryter',
    aircraft: 'fly helikopter',
    'road vehicle': 'bil buss lastebil',
  },
  de: {
    person: `
      schauspieler schauspielerin komiker sänger sängerin musiker musikerin komponist politiker politikerin minister
      ministerin bürgermeister diplomat botschafter präsident präsidentin könig königin prinz prinzessin schriftsteller
      schriftstellerin autor autorin dichter journalist journalistin maler architekt fußballspieler sportler
      wissenschaftler physiker chemiker philosoph historiker ingenieur anwalt richter soldat priester bischof lehrer
      professor arzt bauer mann frau junge mädchen`,
    film: 'film spielfilm dokumentarfilm',
    series: 'serie fernsehserie',
    album: 'album',
    song: 'lied song single',
    book: 'buch roman biografie',
    medium: 'zeitung zeitschrift',
    company: 'unternehmen firma konzern bank zeitung zeitschrift',
    party: 'partei',
    band: 'band orchester chor',
    team: 'verein mannschaft',
    country: 'land republik königreich staat',
    'part of a country': 'bundesland landkreis provinz',
    settlement: 'stadt dorf hauptstadt',
    water: 'fluss see meer',
    mountain: 'berg vulkan',
    island: 'insel',
    animal: 'hund katze pferd vogel fisch',
    illness: 'krankheit virus',
    war: 'krieg schlacht',
    ship: 'schiff fähre fregatte',
    aircraft: 'flugzeug hubschrauber',
    'road vehicle': 'auto bus lastwagen',
  },
};

/** Nouns that "of" makes the number of something else: "a series of novels". */
export const COLLECTIVES: ReadonlySet<string> = new Set([
  'series',
  'band',
  'team',
  'squad',
  'party',
  'serie',
  'reihe',
]);
