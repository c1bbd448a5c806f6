// Compiled by tests/bench/compile/tables.ts from WordNet 3.0 (see WORDNET-LICENSE.txt) and from
// counts of words in news; not to be edited by hand.

export const PLACES_WITHIN = `
a-horizon,a_horizon aachen,aken,aix-la-chapelle:germany aalborg,alborg:denmark abadan:iran
aberdare:wales aberdeen:maryland aberdeen:scotland aberdeen:south_dakota aberdeen:washington
abidjan:ivory_coast abilene:kansas abilene:texas abkhaz,abkhazia:georgia abruzzi,abruzzi_e_molise:italy
abu_dhabi:united_arab_emirates abuja:nigeria abydos:turkey acadia:maritime_provinces
acadia_national_park:maine acapulco,acapulco_de_juarez:mexico accra:ghana achaea:greece
acre,akko,akka,accho:israel acre:brazil actium:greece adana,seyhan:turkey
addis_ababa,new_flower:ethiopia adelaide:south_australia
adelie_land,terre_adelie,adelie_coast:antarctica aden:yemen admiralty_island:alexander_archipelago
admiralty_islands:bismarck_archipelago adzhar,adzharia:georgia aegina,aigina:greece
aeolis,aeolia:asia_minor afghanistan:asia agra:india agrigento,acragas:sicily akron:ohio
al_aqabah,aqaba,akaba:jordan al_ladhiqiyah,latakia:syria alabama:united_states:gulf_states:deep_south
aland_islands,aaland_islands,ahvenanmaa:finland alaska,last_frontier:united_states
albania:balkan_peninsula albany:georgia albany:new_york alberta:canada albuquerque:new_mexico
aleutian_islands,aleutians:pacific:alaska alexander_archipelago:alaska alexandria,el_iskandriyah:egypt
alexandria:louisiana algeria,algerie:maghreb algiers:algeria allentown:pennsylvania
almaty,alma-ata:kazakhstan alpena:michigan alsace,alsatia,elsass:france altoona:pennsylvania
amarillo:texas american_samoa,eastern_samoa:samoa american_virgin_islands:virgin_islands amman:jordan
amsterdam:netherlands anaheim:california anchorage:alaska andalusia,andalucia:spain andhra_pradesh:india
andorra:iberian_peninsula:europe anglesey,anglesey_island,anglesea,anglesea_island,mona:wales
angola:africa anguilla:west_indies anjou:france ankara,angora:turkey ann_arbor:michigan annaba:algeria
annapolis:maryland antalya,adalia:turkey antananarivo:madagascar
antarctic,antarctic_zone,south_frigid_zone antigua:antigua_and_barbuda
antigua_and_barbuda:leeward_islands:caribbean antilles:west_indies antioch,antakya,antakiya:turkey
antofagasta:chile antwerpen,antwerp,anvers:belgium anzio:italy apeldoorn:netherlands apia:samoa
appalachia:appalachians appleton:wisconsin appleton_layer,f_layer,f_region aquarius,water_bearer
aquila,l'aquila,aquila_degli_abruzzi:abruzzi aquitaine,aquitania:france
arabian_desert,eastern_desert:egypt:arabian_desert arabian_desert,great_arabian_desert:arabian_peninsula
arabian_peninsula,arabia:asia aragon:spain aran_islands:galway_bay:ireland arcadia:greece
arches_national_park:utah arctic,arctic_zone,north_frigid_zone arctic_archipelago:canada
ardennes:champagne areopagus:athens arequipa:peru argentina,argentine_republic:south_america
argos:greece arhus,aarhus:denmark ariana:tunisia aries,aries_the_ram,ram arizona:united_states:southwest
arkansas:united_states arlington:texas armenia,hayastan:transcaucasia arnhem:netherlands artois:france
aruba:netherlands_antilles asahikawa:hokkaido:japan asama,mount_asama:honshu:japan
asheville:north_carolina ashkhabad:turkmenistan asia_minor,anatolia:asia asian_russia:asia
asmara,asmera:eritrea assam:india assur,asur,ashur:assyria:iraq assyria:mesopotamia:iraq astana,akmola
astrakhan:russia asuncion:paraguay aswan,assuan,assouan:egypt atacama_desert:chile athens,athinai:greece
athens:georgia athens:ohio athos,mount_athos:greece atlanta:georgia atlantic_city:new_jersey
attica:greece auckland:new_zealand augusta:georgia augusta:maine austerlitz:czech_republic austin:texas
australasia:pacific australia:australia australian_desert,great_australian_desert:australia
austria,oesterreich:europe austria-hungary:europe austronesia:pacific auvergne:france avignon:france
avon:england az_zarqa,zarqa:jordan
azerbaijan,azerbaijani_republic,azerbajdzhan,azerbajdzhan_republic:transcaucasia azores,acores:portugal
b-horizon,b_horizon babylon:mesopotamia babylonia,chaldaea,chaldea:mesopotamia:iraq
bad_lands,badlands:south_dakota:nebraska badlands_national_park:south_dakota
baffin_island:arctic_ocean:canada baghdad,bagdad:iraq bahamas,bahama_islands:west_indies:caribbean
bahrain,bahrain_island,bahrein,bahrein_island:persian_gulf bahrain,bahrein:asia:gulf_states
bakersfield:california baku:azerbaijan balearic_islands:spain bali:indonesia
balkan_peninsula,balkans:europe balmoral_castle:scotland baltimore:maryland bam:iran bamako:mali
bandung:java banff:alberta bangalore:india bangkok,krung_thep:thailand
bangladesh,bangla_desh,east_pakistan:asia bangor:maine bangor:northern_ireland bangor:wales
bangui:central_african_republic banjul:gambia barbados:barbados:caribbean barbados:lesser_antilles
barbary:africa barbary_coast:barbary barbuda:antigua_and_barbuda barcelona:spain bari:puglia
barranquilla:colombia barstow:california bartlesville:oklahoma basel,basle,bale:switzerland
basilicata,lucania:italy basra,basia:iraq basse-normandie,lower-normandy:normandie
basseterre:saint_christopher-nevis bath:england batna:algeria baton_rouge:louisiana bavaria:germany
bayonne:new_jersey bayrut,beirut:lebanon beacon_hill:boston beaumont:texas beckley:west_virginia
beijing,peking,peiping:china beira:mozambique
belarus,byelarus,byelorussia,belorussia,white_russia:europe belem,para,feliz_lusitania:brazil
belfast:northern_ireland belgium,belgique:europe belgrade,beograd:serbia_and_montenegro:serbia
belize,british_honduras:central_america bellingham:washington belo_horizonte:brazil bemidji:minnesota
bend:oregon benghazi:libya benin,dahomey:africa bennington:vermont bergen:norway berkeley:california
berkshire:england berlin:germany bermuda,bermudas:atlantic bermuda_triangle:atlantic
bern,berne:switzerland bethlehem,bayt_lahm,bethlehem_ephrathah,bethlehem-judah:west_bank
bethlehem:pennsylvania beverly_hills:california bhutan:asia big_bend:texas big_sur:california
bihar:india bikini:marshall_islands billings:montana biloxi:mississippi binghamton:new_york
bioko:equatorial_guinea birmingham,brummagem:england birmingham:alabama biscayne_national_park:florida
bishkek,biskek,frunze:kyrgyzstan bismarck:north_dakota bismarck_archipelago:melanesia:papua_new_guinea
bissau:guinea-bissau bithynia:asia_minor black_hills:south_dakota:wyoming black_rock_desert:nevada
blackpool:england blacksburg:virginia blantyre:malawi blida:algeria bloemfontein:south_africa
bloomington:indiana bloomsbury:london bluegrass,bluegrass_country,bluegrass_region boeotia:greece
bogota:colombia boise:idaho bolivia:south_america bologna:emilia-romagna bolzano:italy
bonaire:netherlands_antilles bonn:germany bordeaux:france borneo,kalimantan:malay_archipelago
bosnia:bosnia_and_herzegovina bosnia_and_herzegovina,bosna_i_hercegovina,bosnia-herzegovina,bosnia
boston,bean_town,beantown:massachusetts boston_harbor:boston botswana:africa
bougainville:solomon_islands:papua_new_guinea boulder:colorado bourgogne,burgundy:france
bouvet_island:south_atlantic bowery:manhattan bowling_green:kentucky bozeman:montana braga:portugal
brandenburg:prussia brasilia:brazil brasov:romania bratislava,pressburg,pozsony:slovakia
brattleboro:vermont braunschweig,brunswick:germany brazil,brasil:south_america brazzaville:congo
breed's_hill:charlestown bremen:germany bremerhaven:germany brescia:italy brest:france
bretagne,brittany,breiz:france bridgeport:connecticut bridgetown:barbados brighton:england
brindisi:italy brisbane:queensland bristol:england british_columbia:canada british_isles:atlantic
british_virgin_islands:virgin_islands brno,brunn:czech_republic broadway,great_white_way:manhattan
bronx:new_york brooklyn:new_york brownsville:texas bruges:belgium brunei,negara_brunei_darussalam:borneo
brunswick:maine bruxelles,brussels:belgium bryan:texas bucharest,bucharesti,bucuresti:romania
buckingham_palace:westminster budapest:hungary buenos_aires:argentina buffalo:new_york buganda:uganda
bujumbura,usumbura:burundi bulawayo:zimbabwe bulgaria:europe bull_run:virginia burkina_faso,upper_volta
burlington:vermont bursa,brusa:turkey burundi:africa:east_africa butte:montana byblos:lebanon
bydgoszcz,bromberg:poland byzantine_empire,byzantium,eastern_roman_empire:roman_empire
byzantium:byzantine_empire c-horizon,c_horizon cadiz:spain caesarea:israel
cairo,al_qahira,el_qahira:egypt cairo:illinois calabria:italy calais:france caledonia:scotland
calgary:alberta cali:colombia california:united_states:southwest caloocan:philippines
calvary,golgotha:jerusalem cambodia,kampuchea:indochina cambridge:england cambridge:massachusetts
camden:new_jersey cameroon,cameroun:africa cameroon:cameroon campania:italy campeche:campeche
canada:north_america canary_islands,canaries:spain canberra:australia cancer,cancer_the_crab,crab
cancun:quintana_roo cannes:france canterbury:kent canyonlands_national_park:utah cape_ann:massachusetts
cape_breton_island:nova_scotia cape_cod:massachusetts cape_cod_canal:massachusetts
cape_fear:north_carolina cape_flattery:washington cape_froward:chile cape_girardeau:missouri
cape_hatteras:north_carolina cape_horn:chile cape_may:new_jersey cape_passero,passero_cape:sicily
cape_province,cape_colony:south_africa cape_town:south_africa cape_verde:cape_verde_islands
cape_verde_islands:atlantic capitol_hill:washington cappadocia:asia_minor capri:campania
capricorn,capricorn_the_goat,goat caracas:venezuela carbondale:illinois cardiff:wales
carlsbad:new_mexico carolina,carolinas:south caroline_islands:micronesia carson_city:nevada
cartagena:colombia cartagena:spain carthage:phoenicia casablanca:morocco casper:wyoming
castile,castilla:spain castries:saint_lucia catalonia:spain caucasia,caucasus cayman_islands:west_indies
cebu,cebu_city:philippines cebu:philippines cedar_rapids:iowa celebes,sulawesi:indonesia
central_african_republic,central_africa:africa central_america:north_america:latin_america:america
central_park:manhattan centre:france ceylon:indian_ocean chablis:france chad,tchad:africa
chalcedon,kadikoy:istanbul chaldea,chaldaea:mesopotamia:iraq champagne,champagne-ardenne:france
champaign:illinois champs_elysees:paris chancellorsville:virginia
channel_island:english_channel:british_isles chapel_hill:north_carolina charleroi:belgium
charleston:south_carolina charleston:west_virginia charlestown:boston
charlotte,queen_city:north_carolina charlottetown:prince_edward_island chartres:france
chattanooga:tennessee chechnya,chechenia,chechen_republic:russia cheddar:england chelyabinsk:russia
chemnitz,karl-marx-stadt:germany chennai,madras:india cherbourg:france cherepovets:russia
chernobyl:ukraine chester:pennsylvania cheviots,cheviot_hills:england:scotland cheyenne:wyoming
chicago,windy_city:illinois chihuahua:chihuahua chihuahuan_desert:texas:new_mexico:arizona:mexico
chile:south_america chiloe:chile china,communist_china,red_china,prc,cathay:asia chios,khios:greece
chittagong:bangladesh chongqing,chungking:china christchurch:new_zealand chula_vista:california
churchill:manitoba cincinnati:ohio citlaltepetl,mount_orizaba,mt_orizaba,pico_de_orizaba:mexico
ciudad_bolivar:venezuela ciudad_juarez,juarez:mexico ciudad_victoria:mexico clarksburg:west_virginia
cleveland:ohio clichy,clichy-la-garenne:paris clinton:iowa coahuila:mexico coats_land:antarctica
coeur_d'alene:idaho colima,nevado_de_colima,volcan_de_colima:mexico cologne,koln:germany
colombia:south_america colombo:sri_lanka colon,aspinwall:panama colorado:united_states
colorado_desert:california colorado_springs:colorado colossae:phrygia columbia:missouri
columbia:south_carolina columbia:tennessee columbus:mississippi columbus:ohio
comoro_islands,iles_comores:indian_ocean comoros:comoro_islands conakry,konakri:guinea
concord:massachusetts concord:new_hampshire coney_island:brooklyn
confederacy,confederate_states,south,dixie,dixieland congo,french_congo:africa
congo,zaire,belgian_congo:africa connecticut:united_states:new_england constantina:romania
constantine:algeria continent:europe cooperstown:new_york copenhagen,kobenhavn:denmark
cordoba,cordova:argentina cordoba,cordova:spain corinth,korinthos:greece cork:ireland cornwall:england
corpus_christi:texas corse,corsica:france corse,corsica:mediterranean costa_rica:central_america
cotacachi:ecuador cotonou:benin cotopaxi:ecuador cotswolds,cotswold_hills:england coventry:england
cracow,krakow,krakau:poland cremona:lombardy crete,kriti:greece:mediterranean crimea:ukraine
croatia,hrvatska:balkan_peninsula cuba:cuba:caribbean cuba:greater_antilles culebra:puerto_rico
culiacan:mexico cumana:venezuela cumbria:england cumbria:england:scotland curacao:netherlands_antilles
curitiba:brazil cuzco,cusco cyclades,kikladhes:greece cynoscephalae:thessalia cyprus:cyprus
cyprus:mediterranean czech_republic:europe czechoslovakia:europe czestochowa:poland d-layer,d_region
dakar:senegal dakota:united_states dalian,talien,dairen:china:luda dallas:texas dar_es_salaam:tanzania
dardanelles,canakkale_bogazi,hellespont:turkey darfur:sudan darwin:northern_territory
dasht-e-kavir,kavir_desert,great_salt_desert:iran dasht-e-lut,lut_desert:iran daugavpils:latvia
davenport:iowa dawson:yukon dayton:ohio daytona_beach:florida death_valley:california:nevada:mojave
decatur:alabama decatur:illinois deep_south:south del_rio:texas
delaware:united_states:mid-atlantic_states delhi,old_delhi:india delphi:greece demavend:iran
demerara:guyana denali_national_park:alaska denmark,danmark:jutland denver,mile-high_city:colorado
des_moines:iowa detroit,motor_city,motown:michigan devon,devonshire:england dhahran:saudi_arabia
dhaka,dacca:bangladesh dijon:france dimash,damascus:syria dipylon_gate,dipylon:athens disneyland:anaheim
djanet:algeria djibouti,afars_and_issas:africa:somali_peninsula djibouti:djibouti
dnipropetrovsk,yekaterinoslav dobrich,tolbukhin dodecanese,dhodhekanisos:greece dodge_city:kansas
dodoma:tanzania doha,bida,el_beda:qatar dominica:dominica:caribbean dominica:windward_islands
dominican_republic:hispaniola:caribbean donets_basin,donbass,donbas:ukraine
donetsk,donetske,stalino:ukraine doris:greece dortmund:germany douala:cameroon dover:delaware
downing_street:westminster dresden:germany dubai:united_arab_emirates dublin:ireland
dubrovnik,ragusa:croatia dubuque:iowa duluth:minnesota dunkirk,dunkerque
durango,victoria_de_durango:mexico durban:south_africa durham:north_carolina durres,durazzo:albania
dushanbe,dusanbe,dyushambe,stalinabad:tajikistan dusseldorf:germany east,orient east:united_states
east_africa:africa east_anglia:england east_coast:east east_germany,german_democratic_republic
east_malaysia:malaysia:borneo east_river:new_york east_saint_louis:illinois east_sussex:england
east_timor:southeast_asia:timor eau_claire:wisconsin ecuador:south_america edinburgh:lothian_region
edirne,adrianople,adrianopolis:turkey edmonton:alberta eelam,tamil_eelam:sri_lanka
egadi_islands,aegadean_isles,aegadean_islands,isole_egadi,aegates:sicily:mediterranean
egypt,united_arab_republic:middle_east:africa egyptian_empire,egypt ehadhamen:tunisia
eindhoven:netherlands el_aaium:morocco el_alamein:egypt el_misti:peru el_paso:texas
el_salvador,salvador:central_america elam,susiana ellis_island:new_jersey elmont:long_island
emilia-romagna:italy enderby_land:antarctica england:united_kingdom:europe enid:oklahoma
eniwetok:marshall_islands entebbe:uganda ephesus:asia_minor epirus:greece:albania
equatorial_guinea,spanish_guinea:africa erie:pennsylvania erie_canal:new_york eritrea:somali_peninsula
espoo:finland essen:germany essex:england estonia,esthonia:europe
ethiopia,yaltopya,abyssinia:somali_peninsula:africa etna,mount_etna,mt_etna:sicily etruria:italy
eugene:oregon eureka:california european_russia:russia:europe evansville:indiana
everglades_national_park:florida faisalabad,lyallpur:pakistan falkland_islands:atlantic far_east:east
fargo:north_dakota farmington:connecticut farmington:new_mexico
faroe_islands,faeroe_islands,faroes,faeroes faroe_islands,faeroe_islands,faroes,faeroes:atlantic
fayetteville:arkansas fayetteville:north_carolina fayetteville:west_virginia ferrara:italy
fertile_crescent:middle_east fez,fes:morocco fifth_avenue:manhattan fiji:fiji_islands
fiji_islands,fijis:melanesia finland,suomi:europe firenze,florence:tuscany flagstaff:arizona
flanders:europe fleet_street:london flint:michigan flodden:northumberland florence:south_carolina
florida:united_states:gulf_states forbidden_city:beijing fort_lauderdale:florida fort_meade:maryland
fort_myers:florida fort_smith:arkansas fort_wayne:indiana fort_worth:texas france,french_republic:europe
franche-comte:france frankfort:kentucky frankfurt,frankfort:germany frederick:maryland
fredericksburg:virginia fredericton:new_brunswick freetown:sierra_leone french_indochina:indochina
french_polynesia,french_oceania:polynesia french_riviera,cote_d'azur:riviera
french_west_indies:west_indies fresno:california friesland:frisia friesland:netherlands frisia:europe
frisian_islands:netherlands:germany:denmark friuli-venezia_giulia:italy fuego:guatemala
fuji,mount_fuji,fujiyama,fujinoyama,fuji-san:japan fukuoka:kyushu:japan funafuti:tuvalu
gabon,gabonese_republic,gabun:africa gaborone:botswana gadsden:alabama gafsa:tunisia gainesville:florida
galapagos_islands,galapagos:ecuador galatia:asia_minor galeras,pasto:colombia galicia:spain
galilee:israel galloway:scotland gallup:new_mexico galveston:texas galveston_island:texas galway:ireland
gambia,the_gambia:africa gambier_islands:french_polynesia gansu,kansu,gansu_province:china:silk_road
garland:texas gary:indiana gascogne,gascony:france gaul,gallia gaza_strip,gaza:israel
gdansk,danzig:poland gemini,gemini_the_twins,twins geneva,geneve,genf:switzerland genoa,genova:liguria
gent,gand,ghent:belgium george_town:cayman_islands georgetown,stabroek:guyana georgetown:washington
georgia,sakartvelo:transcaucasia georgia:united_states:south:deep_south germany,deutschland,frg:europe
gettysburg:pennsylvania ghana,gold_coast:africa gibraltar,calpe:europe
gibson_desert:australia:australian_desert gila_desert:arizona gilbert_islands:kiribati
giza,el_giza,gizeh:egypt glasgow:scotland gloucester:england gloucester:massachusetts
gloucestershire:england goa:india gobi,gobi_desert:mongolia:china golan_heights,golan:israel
goldsboro:north_carolina goma:congo gomorrah,gomorrha:israel goteborg,goeteborg,gothenburg:sweden
governador_valadares:brazil gran_santiago,santiago,santiago_de_chile:chile granada:andalusia
grand_canal:china grand_canal:venice grand_island:nebraska grand_rapids:michigan graz:austria
great_britain:british_isles great_falls:montana great_sandy_desert:australia:australian_desert
great_victoria_desert:australia:australian_desert greater_antilles:antilles
greater_sunda_islands:sunda_islands greece,hellenic_republic,ellas:europe green_bay:wisconsin
greenland,gronland,kalaallit_nunaat:atlantic:arctic_ocean greensboro:north_carolina
greenville:mississippi greenville:north_carolina greenville:south_carolina greenwich:london
greenwich_village,village:new_york grenada:windward_islands grenoble:france grozny,groznyy:russia
guadalajara:mexico guadalcanal:solomons guadalupe_island:pacific guadeloupe:leeward_islands
guallatiri:chile guam:mariana_islands guangdong,kwangtung,guangdong_province
guangzhou,kuangchou,kwangchow,canton:china guantanamo:cuba guatemala:central_america
guatemala_city:guatemala guayaquil:ecuador guiana:south_america guiana_highlands:south_america
guinea,french_guinea:africa guinea-bissau,guine-bissau,portuguese_guinea:africa gujarat,gujerat:india
gujarat,gujerat:india gulf_states:south gulu:uganda guyana,british_guiana:guiana hadrian's_wall:england
hagerstown:maryland haiphong:vietnam haiti:hispaniola:caribbean halab,aleppo,alep:syria
haleakala_national_park:hawaii halicarnassus:turkey halifax:nova_scotia halle,halle-an-der-saale:germany
hamburg:germany hameln,hamelin:germany hamilton:ontario hampshire:england hangzhou,hangchow:china
hannibal:missouri hannover,hanover:germany hanoi:vietnam harare,salisbury:zimbabwe hargeisa:somalia
harlem:manhattan harlem_river:new_york harley_street:london harpers_ferry,harper's_ferry:west_virginia
harrisburg:pennsylvania hartford:connecticut hastings:east_sussex hatteras_island:north_carolina
hattiesburg:mississippi haute-normandie,upper-normandy:normandie havana:cuba
hawaii,hawai'i:united_states:hawaiian_islands hawaii,hawaii_island:hawaiian_islands
hawaiian_islands,sandwich_islands:polynesia hays:kansas
heaviside_layer,kennelly-heaviside_layer,e_layer,e_region hebei,hopei,hopeh,hebei_province:china
hebrides,hebridean_islands,hebridean_isles,western_islands,western_isles:scotland hefa,haifa:israel
hejaz,hedjaz,hijaz:saudi_arabia:arabian_peninsula helena:montana
hell's_kitchen,hell's_half_acre:manhattan helsinki,helsingfors:finland herat:afghanistan
herculaneum:italy hermosillo:mexico hertfordshire:england hibbing:minnesota highlands:scotland
hilo:hawaii:hawaii hindustan:india hippo,hippo_regius:algeria hiroshima:honshu
hispaniola,haiti,hayti:greater_antilles hobart:tasmania hodeida,al-hudaydah:yemen hohenlinden:bavaria
hohhot:inner_mongolia hokkaido,ezo,yezo:japan holy_see,the_holy_see:rome homyel,homel,gomel:belarus
honduras:central_america hong_kong:china honiara:solomon_islands honolulu:oahu honshu,hondo:japan
hot_springs:arkansas houghton:michigan houston:texas huainaputina:peru huambo,nova_lisboa:angola
hull,kingston-upon_hull:england hunan,hunan_province:china hungary,magyarorszag:europe
huntington:west_virginia huntsville:alabama hyderabad:india hyderabad:pakistan ibadan:nigeria
iberian_peninsula,iberia:europe iceland:atlantic iceland:iceland:europe idaho:united_states
idaho_falls:idaho ile-de-france:france ile-st-louis:paris illinois:united_states:midwest
inchon,incheon,chemulpo:south_korea independence:missouri india,bharat:asia
indiana:united_states:midwest:corn_belt indianapolis:indiana
indochina,indochinese_peninsula:southeast_asia indonesia,dutch_east_indies:southeast_asia:austronesia
indonesian_borneo,kalimantan:borneo:indonesia inner_hebrides:hebrides inner_mongolia,nei_monggol:china
innsbruck:austria interlaken:switzerland ionia:asia_minor iowa:united_states:midwest:corn_belt
iran,persia:middle_east:asia:gulf_states iraq,al-iraq,irak:middle_east:gulf_states:asia
iraqi_kurdistan:kurdistan:iraq ireland,hibernia,emerald_isle:british_isles
ireland,irish_republic,eire:ireland:europe ischia:campania isfahan,esfahan,aspadana:iran
islamabad:pakistan islay:inner_hebrides israel,yisrael,zion,sion:middle_east israel:middle_east
istanbul,stambul,stamboul,constantinople:turkey italian_peninsula:italy
italy,italian_republic,italia:europe ithaca,ithaki:greece ithaca:new_york
ivory_coast,cote_d'ivoire:africa iwo_jima:japan izmir,smyrna:turkey jabalpur,jubbulpore:india
jackson:michigan jackson:mississippi jackson:tennessee jackson:wyoming jacksonville:florida
jaffa,joppa,yafo:tel_aviv jakarta,djakarta:java jalalabad:afghanistan jamaica:greater_antilles
jamaica:jamaica:caribbean jamestown:virginia japan,japanese_islands,japanese_archipelago:pacific
japan,nippon,nihon:asia java:indonesia jeddah,jed'dah,jiddah,jidda:saudi_arabia jefferson_city:missouri
jerez:spain jericho:west_bank jersey_city:new_jersey jerusalem:israel jinja:uganda joao_pessoa:brazil
johannesburg:south_africa johnson_city:tennessee jonesboro:arkansas jordan:middle_east:asia
judah,juda:palestine judea,judaea:palestine juneau:alaska jutland,jylland kabul:afghanistan
kahoolawe,kahoolawe_island:hawaiian_islands kalahari,kalahari_desert:botswana:namibia:south_africa
kaluga:russia kamchatka_peninsula:siberia kampala:buganda kananga,luluabourg:congo kanara,canara:india
kandahar,qandahar:afghanistan kandy:sri_lanka kansas:united_states:midwest kansas_city:kansas
kansas_city:missouri kara_kum,qara_qum,turkestan_desert:turkmenistan karachi:pakistan
karelia:finland:russia karnataka,mysore:india kashmir,cashmere,jammu_and_kashmir:india:pakistan
kathmandu,katmandu:nepal katmai_national_park:alaska katowice:poland katsina:nigeria
kauai,kauai_island:hawaiian_islands kaunas,kovna,kovno:lithuania kazakhstan,kazakstan,kazakh,kazak:asia
kazan:russia kennedy,kennedy_interrnational,kennedy_international_airport:long_island
kennewick:washington kent:england kentucky:united_states kenya:africa:east_africa
kerbala,karbala,kerbela:iraq key_west:florida khabarovsk:khabarovsk khabarovsk:siberia:russia
kharkov,kharkiv:ukraine khartoum:sudan kigali:rwanda kimberley:south_africa kingston:jamaica
kingston:new_york kingston:ontario kingstown:saint_vincent kinshasa,leopoldville:congo
kiribati:micronesia kirkuk:iraq kishinev,chisinau:moldova kisumu:kenya kitakyushu:kyushu:japan
klaipeda,memel:lithuania klamath_falls:oregon klondike:yukon klyuchevskaya:kamchatka_peninsula
knossos,cnossos,cnossus knoxville:tennessee kobe:honshu kola_peninsula:russia kolkata,calcutta:india
kolonia:micronesia kordofan:sudan korea,korean_peninsula,dae-han-min-gook,han-gook:asia kosovo:serbia
krakatau,krakatao,krakatoa:indonesia kuala_lumpur:west_malaysia kumasi:ghana
kurdistan:turkey:iraq:iran:syria kursk:russia kuwait,koweit:middle_east:gulf_states:asia
kuwait,kuwait_city,koweit:kuwait kwajalein:marshall_islands kwangju:south_korea kyoto:honshu:japan
kyrgyzstan,kyrgyz_republic,kirghizia,kirgizia,kirghiz,kirgiz,kirghizstan,kirgizstan:asia kyushu:japan
kyyiv,kiev:ukraine kyzyl_kum,kizil_kum,qizil_qum:uzbekistan la_crosse:wisconsin la_paz:bolivia
la_spezia:liguria labrador:newfoundland_and_labrador:labrador-ungava_peninsula laconia:greece
lafayette:indiana lafayette:louisiana lagos:nigeria lahore:pakistan
lake_district,lakeland:cumbria:england lanai,lanai_island:hawaiian_islands lancashire:england
lancaster:england lander:wyoming languedoc-roussillon:france lansing:michigan
lanzhou,lanchou,lanchow:gansu laos:indochina lappland,lapland:europe laramie:wyoming laredo:texas
las_cruces:new_mexico las_vegas:nevada lascar:chile lateran:rome latium,lazio:italy latvia:europe
laurentian_plateau,laurentian_highlands,canadian_shield:canada lausanne:switzerland lawrence:kansas
lawton:oklahoma le_havre:france lebanon,lebanese_republic:middle_east:asia leeds:west_yorkshire
leeward_islands:lesser_antilles left_bank,latin_quarter:paris leicester:england:leicestershire
leicestershire,leicester:england leiden,leyden:netherlands leipzig:germany lemnos,limnos:greece:aegean
leningrad,peterburg,petrograd,saint_petersburg:russia leo,leo_the_lion,lion leon:mexico leon:spain
lesbos,lesvos,mytilene:greece:aeolis lesotho,basutoland:africa lesser_antilles,caribees:antilles
lesser_sunda_islands,nusa_tenggara:sunda_islands levant:middle_east lewiston:idaho lewiston:maine
lexington:kentucky lexington:massachusetts lhasa,lassa,forbidden_city:tibet liberia:africa
liberty_island,bedloe's_island:new_york:new_york_bay libra,libra_the_balance,balance,libra_the_scales
libreville:gabon libya:africa libyan_desert:sahara:libya:egypt:sudan liechtenstein:europe
liege,luik:belgium liepaja:latvia liguria:italy lille:france lilongwe:malawi lima:peru limeira:brazil
limerick:ireland limousin:france lincoln:nebraska lincolnshire:england lindesnes,naze:norway
linz,lentia:austria lisbon,lisboa:portugal lithuania,lietuva little_rock:arkansas liverpool:england
livonia:estonia:latvia ljubljana:slovenia lobito:angola lodz:poland lofoten:norway:norwegian_sea
lombard_street:london lombardy,lombardia:italy lome:togo london,greater_london:england
long_beach:california long_island:new_york lorraine,lothringen:france los_alamos:new_mexico
los_angeles:california lothian_region:scotland louisiana:united_states:gulf_states:south:deep_south
louisiana_purchase:united_states louisville:kentucky low_countries:europe lower_egypt:egypt
lower_saxony:germany lowlands:scotland luanda:angola lubavitch:belarus lubbock:texas lubeck:germany
lublin:poland lubumbashi,elisabethville:congo lucknow:india luda,luta:china lufkin:texas lund:sweden
luoyang,loyang:china lusaka:zambia lushun,port_arthur:china:luda lusitania:portugal:spain
luxembourg,luxemburg:europe luxembourg-ville,luxembourg,luxemburg,luxembourg_city:luxembourg
luxor,el-aksur:egypt luzon:philippines lycia:asia_minor lydia:asia_minor lynchburg:virginia
lyon,lyons:france:lyonnais lyonnais:rhone-alpes macao,macau
macedon,macedonia,makedonija:balkan_peninsula macedonia:balkan_peninsula machu_picchu:peru macon:georgia
madagascar,malagasy_republic:madagascar:africa madagascar:indian_ocean madeira:madeira_islands
madeira_islands,madeiras:portugal madison:wisconsin madrid:spain maghreb,mahgrib:africa
maharashtra:india maiduguri,yerwa-maiduguri:nigeria maine:united_states:new_england
majorca:spain:balearic_islands malabo:bioko malaga:spain malawi,nyasaland:africa
malay_archipelago,east_indies,east_india:pacific malay_peninsula:asia malaysia,malaya:indochina
maldives,maldive_islands:indian_ocean maldives:maldives male:maldives mali,french_sudan:africa
malmo:sweden malta:malta malta:mediterranean man:british_isles managua:nicaragua manama:bahrain
manchester:england manchester:new_hampshire manchuria:china mandalay:myanmar manhattan:new_york
manhattan_island:new_york manila:philippines manipur:india manitoba:canada mankato:minnesota
mannheim:germany mansfield:ohio maputo:mozambique maracaibo:venezuela maracay:venezuela
marche,marches:italy mariana_islands,marianas,ladrone_islands:micronesia mariehamn,maarianhamina:finland
maritime_provinces,maritimes,canadian_maritime_provinces:canada
marquesas_islands,iles_marquises:french_polynesia marquette:michigan marrakesh,marrakech:morocco
marseille,marseilles:france marshall_islands:marshall_islands marshall_islands:micronesia
marston_moor:england martinique:windward_islands maryland:united_states:mid-atlantic_states:south
maseru:lesotho mashhad,meshed:iran mason_city:iowa massachusetts,massachusetts_bay_colony
massachusetts,old_colony:united_states:new_england massawa:eritrea matamoros:mexico
maui,maui_island:hawaiian_islands mauna_kea:hawaii mauna_loa:hawaii
mauritania,mauritanie,muritaniya:africa mauritius:indian_ocean mauritius:mauritius
mazar-i-sharif:afghanistan mazatlan:mexico mbabane:swaziland mbeya:tanzania mcalester:oklahoma
mcallen:texas mecca:saudi_arabia:hejaz medan:sumatra medellin:colombia medford:massachusetts
medford:oregon medina,al_madinah:saudi_arabia:hejaz melanesia:austronesia:oceania melbourne:florida
melbourne:victoria memphis:egypt memphis:tennessee merida:yucatan meridian:mississippi mesa:arizona
mesoamerica:north_america mesopotamia:iraq messina:sicily mexicali:mexico
mexico,united_mexican_states:mesoamerica mexico_city,ciudad_de_mexico:mexico miami:florida
miami_beach:florida michigan:united_states:midwest micronesia:austronesia:oceania micronesia:micronesia
mid-atlantic_states:united_states middle_east,mideast,near_east midi-pyrenees:france midi:france
midland:texas midway_islands:hawaiian_islands midwest:united_states milan,milano:lombardy
milwaukee:wisconsin mindanao:philippines mindoro:philippines minneapolis:minnesota
minnesota:united_states:midwest minsk:belarus mississippi:united_states:gulf_states:south:deep_south
missoula:montana missouri:united_states:midwest mobile:alabama mogadishu,mogadiscio:somalia
mojave,mojave_desert,mohave,mohave_desert:california:arizona moldova,moldavia:europe moline:illinois
molise:italy molokai,molokai_island:hawaiian_islands moluccas,spice_islands:indonesia mombasa:kenya
monaco-ville:monaco monaco:europe mongolia,mongolian_people's_republic,outer_mongolia:mongolia:asia
mongolia:asia monroe:louisiana monroe:michigan monrovia:liberia montana:united_states monte_carlo:monaco
montego_bay:jamaica montenegro,crna_gora:serbia_and_montenegro monterey:california monterrey:mexico
montevideo:uruguay montgomery:alabama montmartre:paris montpelier:vermont montreal:quebec
montserrat:west_indies moravia:czech_republic morgan_city:louisiana morgantown:west_virginia
morocco,maroc,marruecos,al-magrib:maghreb moron:argentina morristown:new_jersey moscow:russia mosul:iraq
moulmein,mawlamyine mount_saint_helens:cascades:washington mount_vernon:virginia
mozambique,mocambique:africa mukalla,al-mukalla:yemen mull:inner_hebrides mumbai,bombay:india
muncie:indiana munich,muenchen:bavaria murmansk:russia muscat,masqat:oman muscovy:russia
muskogee:oklahoma mwanza:tanzania myanmar,burma:indochina:malay_peninsula mycenae:greece mysore:india
n'djamena,ndjamena,fort-lamy:chad nablus:west_bank nag_hammadi:upper_egypt nagano:honshu:japan
nagasaki:kyushu:japan nagoya:honshu:japan naha_city:okinawa:japan nairobi:kenya nakuru:kenya
nalchik:russia namib_desert:namibia namibia,south_west_africa:africa nampa:idaho namur:belgium
nanaimo:british_columbia nanchang,nan-chang:china nancy:france nanjing,nanking:china
nanning,nan-ning:china nantes:france naples,napoli:campania naseby:northamptonshire nashville:tennessee
nassau:bahamas natal,kwazulu-natal:south_africa natal:brazil natchez:mississippi
nauru,nauru_island,pleasant_island:micronesia nauru:nauru nazareth:galilee
nebraska:united_states:midwest nefud,an_nefud,nafud,an_nafud:saudi_arabia negev,negev_desert:israel
nejd,najd:saudi_arabia:arabian_peninsula nemea:greece nepal:asia
netherlands,the_netherlands,nederland,holland:europe netherlands_antilles:lesser_antilles
nevada:united_states:southwest never-never:australian_desert nevis:saint_christopher-nevis
new_amsterdam:new_york new_britain:bismarck_archipelago new_brunswick:maritime_provinces
new_brunswick:new_jersey new_caledonia:melanesia new_delhi:delhi new_england:united_states
new_forest:hampshire new_guinea:pacific new_hampshire:united_states:new_england new_haven:connecticut
new_ireland:bismarck_archipelago new_jersey,jersey:united_states:mid-atlantic_states
new_london:connecticut new_mexico:united_states:southwest new_netherland:new_york new_orleans:louisiana
new_siberian_islands:arctic_ocean new_south_wales:australia
new_york,new_york_city,greater_new_york:new_york new_york:united_states:mid-atlantic_states
new_zealand,new_zealand_islands:pacific new_zealand:new_zealand newark:new_jersey newburgh:new_york
newcastle,newcastle-upon-tyne:england newfoundland:atlantic newfoundland_and_labrador:canada
newport:rhode_island newport:wales newport_news:virginia niagara_falls:new_york niamey:niger
nicaea:bithynia nicaragua:central_america nice:france nicosia:cyprus niger:africa nigeria:africa
nihau,nihau_island:hawaiian_islands nijmegen:netherlands nilgiri_hills:india nineveh:assyria:iraq
nizhnyi_novgorod,nizhni_novgorod,gorki,gorky,gorkiy:russia nob_hill:san_francisco nogales:arizona
nogales:mexico nome:alaska nord-pas-de-calais:france norfolk:virginia norfolk_island:australia
normandie,normandy:france north:united_states north_africa:africa
north_carolina:united_states:south:carolina north_dakota:united_states:dakota north_island:new_zealand
north_korea,dprk:korea:asia north_platte:nebraska north_vietnam:vietnam north_yorkshire:england
northampton:northamptonshire northamptonshire:england northeast:east
northern_ireland:united_kingdom:ireland:europe
northern_marianas,northern_mariana_islands:mariana_islands northern_territory:australia
northumberland:england northumbria:england northwest:west northwest_territories:canada
norway,norge,noreg nouakchott:mauritania nova_scotia:maritime_provinces nova_scotia:nova_scotia
novaya_zemlya,nova_zembla:russia novgorod:russia novosibirsk:russia nubia:africa
nubian_desert:sudan:arabian_desert nullarbor_plain:australia numidia:north_africa nunavut:canada
nuremberg,nurnberg:germany nyala:sudan nyamuragira:congo nyiragongo:congo
oahu,oahu_island:hawaiian_islands oakland:california oaxaca,oaxaca_de_juarez:mexico
oceania,oceanica:pacific odessa,odesa:ukraine odessa:texas ogden:utah ohio:united_states:midwest
okinawa:ryukyu_islands oklahoma:united_states oklahoma_city:oklahoma olympia:peloponnese
olympia:washington olympic_national_park:washington omaha:nebraska
oman,muscat_and_oman:arabian_peninsula:gulf_states:asia omdurman:sudan omiya:honshu:japan omsk:russia
ontario:canada oran:algeria oregon:united_states orissa:india orizaba:mexico
orkney_islands:scotland:atlantic:north_sea orlando:florida orleanais:france orleans:france orly:paris
orono:maine osaka:honshu:japan oslo,christiania:norway ostrava:czech_republic ottawa:ontario
ottoman_empire,turkish_empire:europe:asia:africa ottumwa:iowa oujda:morocco outer_hebrides:hebrides
oviedo:spain owensboro:kentucky oxford:england oxford:georgia
pacific_northwest:united_states:washington:oregon:british_columbia padua,padova,patavium:veneto
paducah:kentucky pago_pago,pango_pango:american_samoa painted_desert:arizona pakistan,west_pakistan:asia
palatinate,pfalz:germany palau,palau_islands,belau,pelew:pacific palau:palau palermo:sicily
palestine,canaan,holy_land,promised_land:asia pall_mall:london palm_beach:florida palo_alto:california
panama_canal_zone,canal_zone:panama panama_city:florida panama_city:panama papal_states:italy
papeete:tahiti papua_new_guinea:new_guinea paraguay:south_america paramaribo:suriname paris:france
paris:texas park_avenue:manhattan parkersburg:west_virginia parthia:asia pasadena:california
patagonia:argentina:chile patagonian_desert:patagonia paterson:new_jersey patras,patrai
pearl_harbor:oahu peloponnese,peloponnesus,peloponnesian_peninsula:greece pennines,pennine_chain:england
pennsylvania:united_states:mid-atlantic_states pensacola:florida peoria:illinois pergamum:turkey
perm,molotov:russia persepolis:iran persia,persian_empire:asia perth:western_australia
peru:south_america peshawar:pakistan petersburg:virginia philadelphia:pennsylvania
philippines,philippine_islands:pacific philippines:southeast_asia:philippines philistia:palestine
phnom_penh,pnom_penh:cambodia phoenicia,phenicia phoenix:arizona phrygia:asia_minor
picardie,picardy:france piedmont,piemonte:italy piedmont:south pierre:south_dakota
pilsen,plzen:czech_republic pinatubo,mount_pinatubo pine_bluff:arkansas pinsk:belarus pisa:tuscany
pisces,pisces_the_fishes,fish pittsburgh:pennsylvania pittsfield:massachusetts plano:texas
plataea:boeotia platt_national_park:oklahoma plovdiv,philippopolis:bulgaria plymouth:massachusetts
plymouth_colony:plymouth plymouth_rock:plymouth pocatello:idaho poitou-charentes,poitou:france
poland,polska:europe polynesia:austronesia:oceania pompeii:italy pontus:asia_minor poplar_bluff:missouri
port-au-prince:haiti port-of-spain:trinidad port_louis:mauritius port_moresby:papua_new_guinea
port_sudan:sudan port_vila,vila:vanuatu portland:maine portland:oregon porto,oporto:portugal
porto_novo:benin portsmouth,pompey:england portsmouth:new_hampshire portsmouth:virginia
portugal,portuguese_republic:iberian_peninsula:europe potsdam:germany prague,praha,prag:czech_republic
praia,cidade_de_praia:cape_verde prescott:arizona pretoria:south_africa
prince_edward_island:maritime_provinces princeton:new_jersey provence:france providence:rhode_island
provo:utah prussia,preussen:germany:poland puebla,puebla_de_zaragoza:mexico pueblo:colorado
puerto_rico,porto_rico:greater_antilles:caribbean puerto_rico,porto_rico:puerto_rico puglia,apulia:italy
punjab:india:pakistan punta_arenas:chile purace:colombia pusan:south_korea putrajaya:malaysia
pyongyang:north_korea qatar,katar:qatar:gulf_states:asia
qatar,qatar_peninsula,katar,katar_peninsula:arabian_peninsula quai_d'orsay:left_bank
quebec,quebec_city:quebec quebec:canada queen_maud_land:antarctica queens:new_york queensland:australia
quezon_city:philippines quintana_roo:mexico quito:ecuador qum:iran rabat:morocco racine:wisconsin
raleigh:north_carolina rapid_city:south_dakota rasht,resht:iran rawalpindi:pakistan
reading:england:berkshire recife,pernambuco:brazil redding:california redonda:antigua_and_barbuda
redwood_national_park:california reggane:algeria regina:saskatchewan reno:nevada reykjavik:iceland
rheims,reims:france rhineland,rheinland:germany rhode_island,little_rhody:united_states:new_england
rhodes,rodhos:dodecanese:greece rhone-alpes:france richmond:virginia riga:latvia right_bank:paris
rio_de_janeiro,rio:brazil riverside:california riviera:france:italy riyadh:saudi_arabia roanoke:virginia
rochester:minnesota rochester:new_york rock_island:illinois rock_springs:wyoming rockford:illinois
roman_empire:europe:africa:asia roman_republic:europe romania,roumania,rumania:europe
rome,roma,eternal_city:italy rosario:argentina roseau:dominica rostock:germany
rostov,rostov_on_don,rostov_na_donu:russia roswell:new_mexico rotterdam:netherlands
rub_al-khali,ar_rimsal,dahna,great_sandy_desert:saudi_arabia:arabian_desert ruhr,ruhr_valley:germany
russia,russian_federation:eurasia russia:eurasia rustbelt:new_england:midwest rutland:vermont
rwanda,rwandese_republic,ruanda:africa:east_africa ryukyu_islands:japan saba:netherlands_antilles
sabah,north_borneo:east_malaysia:borneo sacramento:california sagittarius,sagittarius_the_archer,archer
sahara,sahara_desert:africa saigon:vietnam saint_augustine:florida
saint_christopher,saint_kitts:saint_christopher-nevis saint_christopher-nevis:leeward_islands:caribbean
saint_cloud:minnesota saint_eustatius:netherlands_antilles saint_john's:antigua_and_barbuda
saint_john's:newfoundland_and_labrador saint_john:new_brunswick saint_joseph:missouri
saint_louis:missouri saint_lucia:saint_lucia saint_lucia:windward_islands:caribbean
saint_martin,saint_maarten:leeward_islands saint_paul:minnesota saint_petersburg:florida
saipan:northern_marianas salem:india salem:massachusetts salem:oregon salina:kansas salt_lake_city:utah
salzburg:austria samaria:palestine samarkand,samarcand:uzbekistan samoa,samoan_islands:polynesia
samoa,western_samoa,samoa_i_sisifo:samoa san_angelo:texas san_antonio:texas san_bernardino:california
san_diego:california san_francisco:california san_jose:california san_jose:costa_rica
san_juan:puerto_rico san_luis_potosi:mexico san_marino:italian_peninsula:europe san_marino:san_marino
san_mateo:california san_pablo:california san_pedro_sula:honduras san_salvador:el_salvador
san_sebastian:spain sana,sanaa,sana'a:yemen sangay:ecuador santa_ana:california santa_ana:el_salvador
santa_barbara:california santa_catalina,catalina_island:los_angeles:pacific santa_clara:california
santa_cruz:bolivia santa_cruz:california santa_fe:new_mexico santiago:dominican_republic
santiago_de_cuba,santiago:cuba santo_domingo,ciudad_trujillo:dominican_republic santos:brazil
sao_goncalo:brazil sao_louis:brazil sao_paulo:brazil sao_tiago_island:cape_verde_islands
sapporo:hokkaido:japan saqqara,saqqarah,sakkara:egypt sarajevo:bosnia_and_herzegovina sarasota:florida
saratoga_springs:new_york saratov:russia sarawak:east_malaysia:borneo sardinia,sardegna:italy
sardinia,sardegna:mediterranean sardis:turkey saskatchewan:canada saskatoon:saskatchewan
saudi_arabia:middle_east:arabian_peninsula:gulf_states sault_sainte_marie:ontario savannah:georgia
savoy:france:switzerland:italy saxony,sachsen,saxe sayda,saida,sidon:lebanon
scandinavia,scandinavian_peninsula:europe scandinavia:europe schenectady:new_york scilly_islands:england
scorpio,scorpio_the_scorpion,scorpion scotland:united_kingdom:great_britain:europe scythia:eurasia
sealyham:wales seattle:washington sebastopol,sevastopol:crimea sedalia:missouri selma:alabama
semarang,samarang:java senegal:africa seoul:south_korea sequoia_national_park:california
serbia,srbija:serbia_and_montenegro serbia_and_montenegro,yugoslavia,jugoslavija
serengeti,serengeti_plain:tanzania serengeti_national_park:serengeti setubal:portugal
seventh_avenue:manhattan sevilla,seville:spain seward_peninsula:alaska
seychelles,seychelles_islands:indian_ocean seychelles:seychelles sfax,safaqis:tunisia shanghai:china
sheffield:south_yorkshire shenandoah_national_park:virginia shenyang,mukden,moukden,fengtien:china
sherman:texas shetland,shetland_islands,zetland:scotland:atlantic shikoku:japan shiraz:iran
shreveport:louisiana siberia:russia sicily,sicilia:italy sicily,sicilia:mediterranean
sierra_leone:africa sikkim:india silesia,slask,slezsko,schlesien:europe silicon_valley:california
silver_city:new_mexico simpson_desert:australia sinai,sinai_desert:sinai:arabian_desert
sinai,sinai_peninsula:egypt singapore,singapore_island:south_china_sea singapore:singapore
singapore:singapore:southeast_asia sioux_city:iowa sioux_falls:south_dakota sitka:alaska skagway:alaska
skopje,skoplje,uskub:macedonia slovakia,slovak_republic:europe slovenia,slovenija smolensk:russia
society_islands:french_polynesia sodom:israel sofia,serdica:bulgaria soho:london soho:manhattan
soledad:colombia solingen:germany solomon_islands:solomons solomons,solomon_islands:melanesia
somali_peninsula:africa somalia:somali_peninsula:africa sombrero:saint_christopher-nevis
somerset:england sonoran_desert:arizona sousse,susa,susah:tunisia south:united_states
south_africa:africa south_australia:australia south_bend:indiana
south_carolina:united_states:south:deep_south:carolina south_dakota:united_states:dakota
south_island:new_zealand south_korea:korea:asia south_pole:antarctica south_vietnam:vietnam
south_yorkshire:england southeast:east southeast_asia:asia southwest:west
soviet_russia,russia:soviet_union:eurasia soviet_union,russia,ussr:eurasia soweto:south_africa
spain,espana:iberian_peninsula:europe sparta:peloponnese spitsbergen,spitzbergen:svalbard split:croatia
spokane:washington spotsylvania:virginia springfield:illinois springfield:massachusetts
springfield:missouri sri_lanka,ceylon staffa:inner_hebrides stagira,stagirus:greece
staten_island:new_york stavanger:norway stockholm:sweden strand:west_end strasbourg,strassburg
stratford-on-avon,stratford-upon-avon stuttgart:germany sub-saharan_africa,black_africa:africa
sucre:bolivia sudan,soudan:africa sudan,soudan:africa sudbury:ontario suez:egypt suez_canal:egypt
sumatra:indonesia sumer:babylonia:iraq sun_city:arizona sun_valley:idaho sunbelt:united_states
sunda_islands:malay_archipelago sunderland:england superior:wisconsin sur,tyre:lebanon
suriname,surinam,dutch_guiana,netherlands_guiana:guiana surrey:england sussex:england suva:fiji
svalbard:norway:arctic_ocean swansea:wales swaziland:africa sweden,sverige
switzerland,swiss_confederation,suisse,schweiz,svizzera:europe sydney:new_south_wales
syracuse,siracusa:sicily syracuse:new_york syria,syrian_arab_republic:middle_east:asia
syrian_desert:iraq:syria:jordan:saudi_arabia:arabian_desert
szechwan,sichuan,szechuan,szechwan_province:china tabasco:mexico tabora:tanzania tabriz:iran
tabuk:saudi_arabia tacoma:washington taegu,tegu:south_korea tahiti:society_islands taichung:taiwan
taif:saudi_arabia taimyr_peninsula,taymyr_peninsula:siberia taipei,taipeh:taiwan
taiwan,china,nationalist_china:south_china_sea taiwan,formosa:south_china_sea taiyuan:china
tajikistan,tadzhikistan,tadzhik,tadjik,tajik:asia taklimakan_desert,taklamakan_desert:china
tallahassee:florida tallinn,tallin:estonia tamale:ghana tamil_nadu,madras:india tampa:florida
tampere,tammerfors:finland tampico:mexico tanga:tanzania tanganyika:tanzania tangier,tangiers:morocco
tangshan:china tanzania:africa:east_africa taos:new_mexico tara:ireland
tarabulus,tripoli,tarabulus_ash-sham,trablous:lebanon tarawa,bairiki:kiribati tartary,tatary:europe:asia
tartu:estonia tashkent,taskent:uzbekistan tasmania:australia tasmania:australia
taurus,taurus_the_bull,bull tbilisi,tiflis:georgia tegucigalpa:honduras teheran,tehran:iran
tel_aviv,tel_aviv-yalo,tel_aviv-jaffa:israel temuco:chile tenerife:canary_islands:atlantic
tennessee:united_states:south tepic:mexico texarkana:arkansas texarkana:texas
texas:united_states:gulf_states:southwest thailand,siam:malay_peninsula:indochina
thar_desert,great_indian_desert:india:pakistan the_hague,den_haag:netherlands thebes:boeotia
thebes:egypt thessalia,thessaly:greece thessaloniki,salonika,salonica,thessalonica:greece
thorshavn:faroe_islands thrace:balkan_peninsula thule:greenland thunder_bay:ontario thuringia:germany
tianjin,tientsin,t'ien-ching:china tibet,thibet,xizang,sitsang:asia ticino,tessin:switzerland
tidewater,tidewater_region:south tierra_del_fuego:chile:argentina tijuana:lower_california timbuktu:mali
times_square:manhattan timgad:algeria timimoun:algeria timor:indonesia tirana:albania tivoli,tibur:italy
tobago:west_indies:trinidad_and_tobago togo,togolese_republic:africa
tokyo,tokio,yeddo,yedo,edo:honshu:japan toledo:ohio toledo:spain tonga,friendly_islands:polynesia
topeka:kansas toronto:ontario torreon:mexico toulon:france toulouse:france tours:france
toyohashi:honshu:japan toyonaki:honshu:japan toyota:honshu:japan trafalgar_square:london
transcaucasia:caucasia transvaal:south_africa traverse_city:michigan trentino-alto_adige:italy
trento,trent:trentino-alto_adige trenton:new_jersey trinidad:west_indies:trinidad_and_tobago
trinidad_and_tobago:caribbean triple_frontier:argentina:brazil:paraguay tripoli,tarabulus_al-gharb:libya
trondheim,nidaros:norway troy,ilion,ilium:asia_minor
tuamotu_archipelago,paumotu_archipelago,low_archipelago:french_polynesia
tubuai_islands,austral_islands:french_polynesia tucson:arizona tulsa:oklahoma tunis:tunisia
tunisia:maghreb tupelo:mississippi tupungatito:chile turin,torino:piedmont
turkey:middle_east:asia_minor:balkan_peninsula turkistan,turkestan:asia
turkmenistan,turkomen,turkmen,turkmenia:asia tuscaloosa:alabama tuscany,toscana:italy tuskegee:alabama
tuvalu,ellice_islands:micronesia tuvalu:tuvalu tuxtla_gutierrez:mexico twin_cities:minnesota
twin_falls:idaho tyler:texas tyrol,tirol:austria:italy ufa:russia uganda:africa:east_africa
ukraine,ukrayina:europe ulan_bator,ulaanbaatar,urga,kulun:mongolia umbria:italy union,north
united_arab_emirates:arabian_peninsula:gulf_states:asia
united_kingdom,britain,great_britain:british_isles united_states,america,usa:north_america
upper_egypt:egypt uppsala,upsala:sweden urbana:illinois urmia,orumiyeh:iran uruguay:south_america
utah:united_states utica:new_york utica:phoenicia utrecht:netherlands uttar_pradesh:india
uzbekistan,uzbek:asia vaduz:liechtenstein valdez:alaska valdosta:georgia valencia:spain
valencia:venezuela valenciennes:france valle_d'aosta:italy valletta,valetta:malta valparaiso:chile
van_allen_belt:earth vancouver:british_columbia vancouver:washington vancouver_island:british_columbia
vanua_levu:fiji_islands vanuatu,new_hebrides:melanesia varna:bulgaria
vatican_city,citta_del_vaticano:holy_see veneto,venezia-euganea,venetia:italy venezuela:south_america
venice,venezia:veneto veracruz:mexico vermont:united_states:new_england verona:veneto
verrazano_narrows:new_york versailles:france vesuvius,mount_vesuvius:italy viborg:denmark
vicente_lopez:argentina vichy:france vicksburg:mississippi victoria:australia victoria:british_columbia
victoria:seychelles victoria:texas victoria_land:antarctica vidalia:georgia vienna:austria vienne:france
vientiane:laos vieques:puerto_rico vietnam,viet_nam,annam:indochina villahermosa,villa_hermosa:mexico
vilnius,vilna,vilno,wilno:lithuania vina_del_mar:chile virgin_islands:west_indies
virginia,old_dominion:united_states:south virginia:minnesota virginia_beach:virginia
virgo,virgo_the_virgin,virgin visayan_islands,bisayas:philippines viti_levu:fiji_islands
vladivostok:russia volcano_islands:japan:pacific volgograd,stalingrad,tsaritsyn:russia
voyageurs_national_park:minnesota waco:texas wagga_wagga:new_south_wales wagram:austria waikiki:oahu
wailing_wall:jerusalem wake_island,wake:pacific wales,cymru,cambria:united_kingdom wall_street:manhattan
walla_walla:washington walt_disney_world:orlando warszawa,warsaw:poland washington:united_states
waterbury:connecticut waterford:ireland waterloo:belgium watertown:new_york watertown:wisconsin
wausau:wisconsin weimar:germany wellington:new_zealand wembley:london wessex:england west,occident
west:united_states west_africa:africa west_bank:israel west_bengal:india west_berlin:berlin
west_coast:west west_country:england west_end:london west_indies:caribbean:atlantic
west_malaysia:malaysia:malay_peninsula west_palm_beach:florida west_point:new_york west_sussex:england
west_virginia:united_states west_yorkshire:england western_australia:australia
western_roman_empire,western_empire:roman_empire western_sahara,spanish_sahara:morocco
westminster:london westminster_abbey:westminster wheeling:west_virginia whitehall:london
whitehorse:yukon wichita:kansas wichita_falls:texas wilkes_land:antarctica williamstown:massachusetts
wilmington:delaware wilmington:north_carolina wimbledon:london winchester:hampshire windhoek:namibia
windward_islands,windward_isles:lesser_antilles winnipeg:manitoba winston-salem:north_carolina
wisconsin:united_states:midwest witwatersrand,rand,reef:transvaal worcester:england
worcester:massachusetts wroclaw,breslau:poland wuhan:china wurzburg,wuerzburg:germany
wyoming:united_states xian,sian,singan,changan,hsian:china xinjiang,sinkiang:china yakima:washington
yalta:crimea yangon,rangoon:myanmar yaounde:cameroon yellowknife:northwest_territories
yellowstone_national_park:wyoming:montana:idaho yemen:arabian_peninsula:asia
yerevan,jerevan,erivan:armenia yokohama:honshu:japan yorkshire:england yorktown:virginia
yosemite_national_park:california youngstown:ohio yucatan,yucatan_peninsula:mexico
yukon,yukon_territory:canada yuma:arizona yunnan,yunnan_province:china zabrze:poland zagreb:croatia
zambia,northern_rhodesia:africa zanzibar:tanzania zaragoza,saragossa:spain zaria:nigeria
zealand,seeland,sjaelland:denmark zimbabwe,rhodesia,southern_rhodesia:africa zion,sion:jerusalem
zion_national_park:utah zomba:malawi zurich:switzerland
`;
