// Compiled by tests/bench/compile/tables.ts from WordNet 3.0 (see WORDNET-LICENSE.txt) and from
// counts of words in news; not to be edited by hand.

export const PLACES = `
a-horizon aachen aalborg aalst aarhus abadan aberdare aberdeen abidjan abilene abkhaz abkhazia abruzzi
abuja abydos abyssinia acadia acapulco accho accra achaea acores acragas acre actium adalia adana
adelaide aden adrianople adrianopolis adzhar adzharia aegates aegina aeolia aeolis afghanistan agra
agrigento ahvenanmaa aigina aix-la-chapelle akaba aken akka akko akmola akron al-hudaydah al-iraq
al-magrib al-mukalla alabama alaska albania albany alberta albion alborg albuquerque alep aleppo
aleutians alexandria algeria algerie algiers allentown alma-ata almaty alpena alsace alsatia altoona
amarillo america amman amsterdam anaheim anatolia anchorage andalucia andalusia andorra anglesea
anglesey anglia angola angora anguilla anjou ankara annaba annam annapolis antakiya antakya antalya
antananarivo antarctic antigua antilles antioch antofagasta antwerp antwerpen anvers anzio apeldoorn
apia appalachia appleton apulia aqaba aquarius aquila aquitaine aquitania arabia aragon aram arcadia
archer arctic ardennes areopagus arequipa argentina argos arhus ariana aries arizona arkansas arlington
armageddon armenia arnhem artois aruba asahikawa asama asheville ashkhabad ashur asmara asmera aspadana
aspinwall assam assouan assuan assur assyria astana astrakhan asuncion asur aswan athens athinai athos
atlanta attica auckland augusta austerlitz austin australasia australia austria austria-hungary
austronesia auvergne avignon avon ayr azerbaijan azerbajdzhan azores b-horizon babylon babylonia
badlands bagdad baghdad bahamas bahrain bahrein bairiki bakersfield baku balance bale bali balkans
baltimore bam bamako bandung banff bangalore bangkok bangladesh bangor bangui banjul barbados barbary
barbuda barcelona bari barranquilla barstow bartlesville basel basia basilicata basle basra
basse-normandie basseterre basutoland bath batna bavaria bayonne bayrut beantown beaumont beckley
beijing beira beirut belarus belau belem belfast belgique belgium belgrade belize bellingham belorussia
bemidji bend bengal benghazi benin bennington beograd bergen berkeley berkshire berlin bermuda bermudas
bern berne bethlehem bethlehem-judah bharat bhutan bida bihar bikini billings biloxi binghamton bioko
birmingham bisayas bishkek biskek bismarck bissau bithynia blackpool blacksburg blantyre blida
bloemfontein bloomington bloomsbury bluegrass boeotia bogota bohemia boise bolivia bologna bolzano
bombay bonaire bonn bordeaux borneo bosnia bosnia-herzegovina boston botswana bougainville boulder
bourgogne bowery bozeman braga brandenburg brasil brasilia brasov bratislava brattleboro braunschweig
brazil brazzaville breiz bremen bremerhaven brescia breslau brest bretagne bridgeport bridgetown
brighton brindisi brisbane bristol britain brittany brno broadway bromberg bronx brooklyn brownsville
bruges brummagem brunei brunn brunswick brusa brussels bruxelles bryan bucharest bucharesti bucuresti
budapest buffalo buganda bujumbura bulawayo bulgaria bull burgundy burlington burma bursa burundi butte
byblos bydgoszcz byelarus byelorussia byzantium c-horizon cadiz caesarea cairo calabria calais calcutta
caledonia calgary cali california caloocan calpe calvary cambodia cambria cambridge camden camelot
cameroon cameroun camlan campania campeche canaan canada canara canaries canberra cancer cancun cannes
canterbury canton cappadocia capri capricorn caracas carbondale cardiff caribbean caribees carlsbad
carolina carolinas cartagena carthage casablanca cashmere casper castile castilla castries catalonia
cathay caucasia caucasus cebu celebes centre ceylon chablis chad chalcedon chaldaea chaldea champagne
champagne-ardenne champaign chancellorsville changan charleroi charleston charlestown charlotte
charlottetown chartres chattanooga chechenia chechnya cheddar chelyabinsk chemnitz chemulpo chennai
cherbourg cherepovets chernobyl chester cheviots cheyenne chicago chihuahua chile chiloe china chios
chisinau chittagong chongqing chosen christchurch christiania chungking churchill cincinnati
citlaltepetl clarksburg cleveland clichy clichy-la-garenne clinton cnossos cnossus coahuila colchis
colima cologne colombia colombo colon colorado colossae columbia columbus comoros conakry concepcion
concord confederacy congo connecticut constantina constantine constantinople continent cooperstown
copenhagen cordoba cordova corinth cork cornwall corse corsica cotacachi cotonou cotopaxi cotswolds
coventry crab cracow cremona crete crimea croatia cuba culebra culiacan cumana cumbria curacao curitiba
cusco cuzco cyclades cymru cynoscephalae cyprus czechoslovakia czestochowa d-layer dacca
dae-han-min-gook dahna dahomey dairen dakar dakota dalian dallas dalmatia damascus danmark danzig
dardanelles darfur darwin dasht-e-kavir dasht-e-lut daugavpils davenport dawson dayton decatur delaware
delhi delphi demavend demerara denmark denver detroit deutschland devon devonshire dhahran dhaka
dhodhekanisos dijon dimash dipylon disneyland dixie dixieland djakarta djanet djibouti dneprodzerzhinsk
dnipropetrovsk dobrich dodecanese dodoma doha dominica donbas donbass donetsk donetske doris dortmund
douala dover dprk dresden dubai dublin dubrovnik dubuque duluth dunkerque dunkirk durango durazzo durban
durham durres dusanbe dushanbe dusseldorf dyushambe east ecuador edinburgh edirne edmonton edo eelam
egypt ehadhamen eindhoven eire el-aksur elam elisabethville ellas elmont elsass emilia-romagna england
enid eniwetok entebbe ephesus epirus erie erin eritrea erivan esfahan espana espoo essen essex esthonia
estonia ethiopia etna etruria eugene eureka evansville ezo faeroes faisalabad fargo farmington faroes
fayetteville fengtien ferrara fes fez fiji fijis finland firenze fish flagstaff flanders flint flodden
florence florida formosa fort-lamy france franche-comte frankfort frankfurt frederick fredericksburg
fredericton freetown fresno frg friesland frisia frunze fuego fuji fuji-san fujinoyama fujiyama fukuoka
funafuti gabon gaborone gabun gadsden gafsa gainesville galapagos galatia galeras galicia galilee gallia
galloway gallup galveston galway gambia gand gansu garland gary gascogne gascony gaul gaza gdansk gemini
geneva geneve genf genoa genova gent georgetown georgia germany gettysburg ghana ghent gibraltar giza
gizeh glasgow gloucester gloucestershire goa goat gobi goeteborg golan goldsboro golgotha goma gomel
gomorrah gomorrha gorki gorkiy gorky goteborg gothenburg granada graz greece greenland greensboro
greenville greenwich grenada grenoble gronland grozny groznyy guadalajara guadalcanal guadeloupe
guallatiri guam guangdong guangzhou guantanamo guatemala guayaquil guiana guine-bissau guinea
guinea-bissau gujarat gujerat gulu guyana hagerstown haifa haiphong haiti halab halicarnassus halifax
halle halle-an-der-saale hamburg hamelin hameln hamilton hampshire han-gook hangchow hangzhou hannibal
hannover hanoi hanover harare hargeisa harlem harrisburg hartford hastings hattiesburg haute-normandie
havana hawai'i hawaii hayastan hays hayti hebei hebrides hedjaz hefa hejaz helena hellespont helsingfors
helsinki herat herculaneum hermosillo hershey hertfordshire hibbing hibernia highlands hijaz hilo
hindustan hippo hiroshima hispaniola hobart hodeida hohenlinden hohhot hokkaido holland hollywood homel
homyel hondo honduras honiara honolulu honshu hopeh hopei houghton houston hrvatska hsian huainaputina
huambo hull hunan hungary huntington huntsville hyderabad ibadan iberia iceland idaho ile-de-france
ile-st-louis ilion ilium illinois illyria incheon inchon independence india indiana indianapolis
indochina indonesia innsbruck interlaken ionia iowa irak iran iraq ireland ischia isfahan islamabad
islay israel istanbul italia italy ithaca ithaki izmir jabalpur jackson jacksonville jaffa jakarta
jalalabad jamaica jamestown japan java jed'dah jeddah jerevan jerez jericho jersey jerusalem jidda
jiddah jinja johannesburg jonesboro joppa jordan juarez jubbulpore juda judaea judah judea jugoslavija
juneau jutland jylland kabul kadikoy kahoolawe kalahari kalamazoo kalimantan kaluga kampala kampuchea
kananga kanara kandahar kandy kansas kansu karachi karbala karelia karl-marx-stadt karnataka kashmir
katar kathmandu katmandu katowice katsina kauai kaunas kazak kazakh kazakhstan kazakstan kazan kennedy
kennewick kent kentucky kenya kerbala kerbela khabarovsk kharkiv kharkov khartoum khios kiev kigali
kikladhes kimberley kingston kingstown kinshasa kirghiz kirghizia kirghizstan kirgiz kirgizia kirgizstan
kiribati kirkuk kishinev kisumu kitakyushu klaipeda klondike klyuchevskaya knossos knoxville kobe
kobenhavn kolkata koln kolonia konakri kordofan korea korinthos kosovo kovna kovno koweit krakatao
krakatau krakatoa krakau krakow kriti kuangchou kulun kumasi kurdistan kursk kuwait kwajalein kwangchow
kwangju kwangtung kwazulu-natal kyoto kyrgyzstan kyushu kyyiv l'aquila labrador laconia lafayette lagos
lahore lakeland lanai lancashire lancaster lanchou lanchow lander languedoc-roussillon lansing lanzhou
laos lapland lappland laramie laredo lascar lassa latakia lateran latium latvia lausanne lawrence lawton
lazio lebanon leeds leicester leicestershire leiden leipzig lemnos leningrad lentia leo leon
leopoldville lesbos lesotho lesvos levant lewiston lexington leyden lhasa liberia libra libreville libya
liechtenstein liege liepaja lietuva liguria lille lilongwe lima limeira limerick limnos limousin lincoln
lincolnshire lindesnes linz lion lisboa lisbon lithuania liverpool livonia ljubljana lobito lodz lofoten
logrono lombardia lombardy lome london lorraine lothringen louisiana louisville lower-normandy lowlands
loyang luanda lubavitch lubbock lubeck lublin lubumbashi lucania lucknow luda lufkin luik luluabourg
lund luoyang lusaka lushun lusitania luta luxembourg luxembourg-ville luxemburg luxor luzon lyallpur
lycia lydia lynchburg lyon lyonnais lyons maarianhamina macao macau macedon macedonia macon madagascar
madeira madeiras madison madras madrid maghreb magyarorszag maharashtra mahgrib maiduguri maine majorca
makedonija malabo malaga malawi malaya malaysia maldives male mali malmo malta man managua manama
manchester manchuria mandalay manhattan manila manipur manitoba mankato mannheim mansfield maputo
maracaibo maracay marche marches marianas mariehamn maritimes maroc marquette marrakech marrakesh
marruecos marseille marseilles martinique maryland maseru mashhad mashriq masqat massachusetts massawa
matamoros maui mauritania mauritanie mauritius mawlamyine mayenne mazar-i-sharif mazatlan mbabane mbeya
mcalester mcallen mecca medan medellin medford medina melanesia melbourne memel memphis merida meridian
mesa meshed mesoamerica mesopotamia messina mexicali mexico miami michigan micronesia mideast midi
midi-pyrenees midland midwest milan milano milwaukee mindanao mindoro minneapolis minnesota minsk
mississippi missoula missouri mobile mocambique mogadiscio mogadishu mohave mojave moldavia moldova
moline molise molokai molotov moluccas mombasa mona monaco monaco-ville mongolia monroe monrovia montana
montenegro monterey monterrey montevideo montgomery montmartre montpelier montreal montserrat moravia
morgantown morocco moron morristown moscow mosul motown moukden moulmein mozambique muenchen mukalla
mukden mull mumbai muncie munich muritaniya murmansk muscat muscovy muskogee mwanza myanmar mycenae
mysore mytilene n'djamena nablus nafud nagano nagasaki nagoya nairobi najd nakuru nalchik namibia nampa
namur nan-chang nan-ning nanaimo nanchang nancy nanjing nanking nanning nantes nantucket naples napoli
naseby nashville nassau natal natchez nauru nazareth naze ndjamena nebraska nederland nefud negev nejd
nemea nepal netherlands nevada never-never nevis newark newburgh newcastle newcastle-upon-tyne
newfoundland newport niamey nicaea nicaragua nice nicosia nidaros niger nigeria nihau nihon nijmegen
nineveh nippon nogales nome nord-pas-de-calais noreg norfolk norge normandie normandy north northampton
northamptonshire northeast northumberland northumbria northwest norway nouakchott novgorod novosibirsk
nubia numidia nunavut nuremberg nurnberg nyala nyamuragira nyasaland nyiragongo oahu oakland oaxaca
occident oceania oceanica odesa odessa oesterreich ogden ohio okinawa oklahoma olympia omaha oman
omdurman omiya omsk ontario oporto oran oregon orient orissa orizaba orlando orleanais orleans orly
orono orumiyeh osaka osasco oslo ostrava ottawa ottumwa oujda oviedo owensboro oxford padova padua
paducah pakistan palatinate palatine palau palermo palestine panama papeete para paraguay paramaribo
paris parkersburg parthia pasadena pasto patagonia patavium paterson patrai patras peiping peking pelew
peloponnese peloponnesus pennines pennsylvania pensacola peoria pergamum perm pernambuco persepolis
persia perth peru peshawar peterburg petersburg petrograd pfalz phenicia philadelphia philippi
philippines philippopolis philistia phoenicia phoenix phrygia picardie picardy piedmont piemonte pierre
pilsen pinatubo pinsk pisa pisces pittsburgh pittsfield plano plataea plovdiv plymouth plzen pocatello
poitou poitou-charentes poland polska polynesia pompeii pompey pontus port-au-prince port-of-spain
portland porto portsmouth portugal potomac potsdam pozsony prag prague praha praia prc prescott
pressburg pretoria preussen princeton principe provence providence provo prussia puebla pueblo puglia
punjab purace pusan putrajaya pyongyang qandahar qatar quebec queens queensland quito qum rabat racine
ragusa raleigh ram rand rangoon rasht rawalpindi reading recife redding redonda reef reggane regina
reims reno resht reykjavik rheims rheinland rhineland rhodes rhodesia rhone-alpes richmond riga rio
riverside riviera riyadh roanoke rochester rockford rodhos roma romania rome rosario roseau rostock
rostov roswell rotterdam roumania ruanda rubicon ruhr rumania rus russia rustbelt rutland rwanda saba
sabah sachsen sacramento safaqis saginaw sagittarius sahara saida saigon saipan sakartvelo sakkara salem
salina salisbury salonica salonika salvador salzburg samarang samarcand samaria samarkand samoa sana
sana'a sanaa sangay santiago santos sapporo saqqara saqqarah saragossa sarajevo sarasota saratov sarawak
sardegna sardinia sardis saskatchewan saskatoon savannah savoy saxe saxony sayda scandinavia schenectady
schlesien schweiz scorpio scorpion scotland scranton scythia sealyham seattle sebastopol sedalia seeland
selma semarang senegal seoul serbia serdica serengeti setubal sevastopol sevilla seville seychelles
seyhan sfax shanghai sheffield shenyang sherman shetland shikoku shiraz shreveport siam sian siberia
sichuan sicilia sicily sidon sikkim silesia sinai singan singapore sinkiang sion siracusa sitka sitsang
sjaelland skagway skopje skoplje slask slezsko slovakia slovenia slovenija smolensk smyrna sodom sofia
soho soledad solingen solomons somalia sombrero somerset soudan sousse south southeast southwest soweto
spain sparta spitsbergen spitzbergen split spokane spotsylvania springfield srbija stabroek staffa
stagira stagirus stalinabad stalingrad stalino stamboul stambul stavanger stockholm stonehenge strand
strasbourg strassburg stratford-on-avon stratford-upon-avon stuttgart sucre sudan sudbury suez suisse
sulawesi sumatra sumer sunbelt sunderland suomi superior sur surinam suriname surrey susa susah susiana
sussex suva svalbard sverige svizzera swansea swaziland sweden switzerland sydney syracuse syria
szechuan szechwan t'ien-ching tabasco tabora tabriz tabuk tacoma tadjik tadzhik tadzhikistan taegu
tahiti taichung taif taipeh taipei taiwan taiyuan tajik tajikistan talien tallahassee tallin tallinn
tamale tammerfors tampa tampere tampico tanga tanganyika tangier tangiers tangshan tanzania taos tara
tarabulus tarawa tartary tartu tashkent taskent tasmania tatary taurus tbilisi tchad tegu tegucigalpa
teheran tehran temuco tenerife tennessee tepic tessin texarkana texas thailand thebes thessalia
thessalonica thessaloniki thessaly thibet thorshavn thrace thule thuringia tianjin tibet tibur ticino
tidewater tientsin tiflis tijuana timbuktu timgad timimoun timor tirana tirol tivoli tobago togo tokio
tokyo tolbukhin toledo tonga topeka torino toronto torreon toscana toulon toulouse tours toyohashi
toyonaki toyota trablous transcaucasia transvaal transylvania trent trento trenton trinidad tripoli
trondheim troy tsaritsyn tucson tulsa tunis tunisia tupelo tupungatito turin turkestan turkey turkistan
turkmen turkmenia turkmenistan turkomen tuscaloosa tuscany tuskegee tuvalu twins tyler tyre tyrol ufa
uganda ukraine ukrayina ulaanbaatar ulster umbria union upper-normandy uppsala upsala urbana urga urmia
uruguay usa uskub ussr usumbura utah utica utrecht uzbek uzbekistan vaduz valdez valdosta valencia
valenciennes valetta valletta valparaiso vancouver vanuatu varna venetia veneto venezia venezia-euganea
venezuela venice veracruz vermont verona versailles vesuvius viborg vichy vicksburg victoria vidalia
vienna vienne vientiane vieques vietnam vila village villahermosa vilna vilnius vilno virgin virginia
virgo vladivostok volgograd waco wagram waikiki wake wales warsaw warszawa washington waterbury
waterford waterloo watertown wausau weimar wellington wembley wessex west westminster wheeling whitehall
whitehorse wichita wiesbaden williamstown wilmington wilno wimbledon winchester windhoek windsor
winnipeg winston-salem wisconsin witwatersrand worcester wroclaw wuerzburg wuhan wurzburg wyoming xian
xinjiang xizang yafo yakima yalta yaltopya yamoussukro yangon yaounde yeddo yedo yekaterinoslav
yellowknife yemen yerevan yerwa-maiduguri yezo yisrael yokohama yorkshire yorktown youngstown yucatan
yugoslavia yukon yuma yunnan zabrze zagreb zaire zambia zanzibar zaragoza zaria zarqa zealand zetland
zimbabwe zion zomba zurich
`;
