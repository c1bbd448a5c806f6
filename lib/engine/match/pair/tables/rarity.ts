// Compiled by tests/bench/compile/tables.ts from WordNet 3.0 (see WORDNET-LICENSE.txt) and from
// counts of words in news; not to be edited by hand.

export const RARITY_STEP = 0.5;

export const RARITY_LEVELS = [
  `
and as at be for from have in is it of on that the to with
`,
  `
about after all also an but by do he hi make more not or out sai take thei their there thi time two up
us we when which who will year
`,
  `
ani back becaus befor call can come could dai down dure earli end even find first get give go good if
includ into just know last leav like look mai month most new no now off onli other over peopl report see
show sinc so some start tell than them then think those three well what where while work would you
`,
  `
accord ad against anoth around base becom begin believ between big both case citi close countri current
differ everi expect face far feel final five follow former four group help her here high him hold home
how howev keep later lead life littl long lose man manag mani me mean move much my nation need next
number old open our own part person place plai point provid public put realli recent result right run
same second set sever share she should state still such support team these thing through try under veri
wai want week win world your
`,
  `
American Fridai Mondai Mr Novemb Septemb Tuesdai United abl across action activ addition ag again ago
allow almost along alreadi although alwai among announc appear area ask author avail awai bad behind
bite break bring build busi carri caus chang charg claim clear comment compani complet concern confirm
consid continu control cost creat critic deal decid decision design despit develop director doe drive
due each effect effort enough event execut experi fact fall famili featur few fight forc form free
friend front full futur game general goal govern great grow half hand happen hard head health hear hit
hope hour hous import improv increas inform initi instead intern investig involv issu join larg launch
leader less let level line live local lot love major mark medium meet member million minut miss monei
name never news night north note offer offic offici onc oper order origin pai parti past per perform
pictur plan player polic possibl post potenti power presid problem process produc publish question rais
rate reach real reason receiv record releas remain requir research respons return reveal season secur
seem send servic side sign six small social someth soon south speak spend star statement step stop
strong success system talk term test th third though todai too top total turn univers until video view
visit water whether why within without write yet young
`,
  `
April Bbc England European Februari Januari John Juli London Michael Octob Saturdai Sundai Thursdai Uk
Washington Wednesdai York abil abov access account accus act actual admit advanc affect agenc ahead aim
air alleg amount answer anyth approach arriv associ attack attempt attend averag avoid bear beat benefit
black board bodi book bui campaign capit car care career catch celebr center centr certainli challeng
chanc chief child club collect com commit common commun condition confid contract counti coupl cours
court cover cup custom cut date datum death decad declin defend deliv demand deni depart describ detail
devic di difficult displai draw drop earn easi east eat eight either emerg energi enjoi entir especi
establish estim eventu ever everyon everyth evid exampl exist express extra fail fan fear figur fill
finish fire firm focus food footbal forward gain gener grind happi heart higher himself histori hospit
host human idea imag immedi incid individu industri insid interest job kei kill kind land late latest
law leagu learn least legal light limit list longer low lower march market match materi matter measur
messag mind minist model moment morn mother music must natur near nearli occur often onlin opportun
option organ outsid page parent park particularli partner pass phone photo polici polit popular posit
position prepar present press pressur pretti previou price probabl product program push qualiti quarter
quickli quit rang read readi red reduc refer region rel relat remov replac repres respect respond rest
review rise risk road role roll room rule sale save school score seek sell sens seri serv seven shoot
short similar singl sit site someon sourc space special specif staff stage stai stand standard stori
street struggl studi suffer suggest sure surpris technolog thank themselv thousand threaten titl togeth
toward track train travel true trump twice twitter understand user usual version victori wait walk war
warn watch websit west white whole whose wide wish woman word worri
`,
  `
America August Australia Beij Britain British California Ceo China Chines Chri David Decemb Donald Dr
English Europ Facebook Franc Germani Jame June Lo Ms Nov Scotland Steve Tom Tv William absolut accept
achiev add address administr advantag agre agreement al allegedli alon altern amaz analyst angel anim
annual anti anyon ap app appl appli argu arm arrest art articl assist atten attract audienc awar award
ban bank bar basic battl below beyond bid bill billion block blue boi boost boss box brand broad camera
cancel cannot captain card cent central centuri certain chairman champion charact check choic choos cite
class clean client cloud co coach color combin comfort commerci commis compar complex complic comput
conclud conduct confer connec consist consum contact contain content convers cook cool council count
crime cross crowd cultur daili danger daughter de dead declar deep defeat defens delai democrat depend
deputi determin digit direct directli discuss diseas division doctor document domin door doubl dream
dress drug dub earth easili econom economi educ elec element els email emotion enabl encourag engag
engin ensur enter entertain environ essenti exactli exchang excit expens expert explain extend extrem ey
factor fair fast father favorit feder feed fellow field file film financi fine fit flight fly focu foot
foreign fortun founder fourth frustrat fuel fulli function fund ga gather girl global grand greater
green growth gui hall handl heavili herself hide highest highli highlight huge hundr husband identifi
impact implement impress inch independ indic influenc injuri inspir intend internet interview introduc
invest invit item journal judg justic kick kid king la label lack languag larger largest letter lie link
listen locat loss machin magic main maintain massiv matt mayb meanwhil medic memori mid mile militari
mission mix mobil monitor moon movi multi multipl myself necessari neither net network nine non nor
normal noth notic observ occasion oh organis otherwis overal pack pair particip particular partnership
patient percent perfect perhap period physic pick piec platform pleas pm popul practic premier prevent
previous primari prime prison privat pro profession professor profil progress project promis promot
prompt prosecutor protect protest prove pull purchas race rank rather reaction realiti recommend reflect
refus regard regular regularli relationship rememb reportedli request resid resourc revenu ride round
safe safeti scale scene schedul scienc scientist scroll search secretari section select self senior
sentenc separ seriou shape shift ship shock signific simpl simpli situat size smaller solution sometim
son song sort sound southern speed spokesman sport spot spread st stadium station statu stick stock
straight strategi stream strike student style subject suit summer suppli surfac surround survei suspect
switch symptom tabl target task tax teach teenag ten threat throughout throw ti tip tool touch tough
town trade tradition traffic treat treatment trial trip trust tune tweet type ultim union unit unlik
updat urg valu variou vehicl via vice victim voic vote wall wear weekend welcom whatev wife wind wit
withemailfacebookmessengermessengertwitterpinterestwhatsapplinkedincopy women wonder worker worth wrong
www ye yourself
`,
  `
Adam Amazon Australian Brian Canada Clark Daniel Elizabeth Eu Florida French Georg German Googl Harri
Hollywood Inc India Instagram Ireland Islam Itali Joe Johnson Jone Kevin Labour Manchest Mari Martin
Mexico Mike Muslim Nasa Olymp Patrick Paul Peter Republican Reuter Richard Robert Russia San Spain
Spanish Sweden Taylor Texa Thoma Ukrain Wale abus academi actor adapt adult advis afford afternoon
afterward aggress aid alarm alert amid anticip apart apolog appar appeal applic appoint appreci approv
armi arrang artist assault assembl assess asset assum astronaut atmospher attornei auto automat babi
balanc ball band bare basi batteri beauti bed behavior belief bet blog blood blow border bottom brain
breath brief brilliant brother brown budget button cancer candid cap capabl capac captur cash cast cell
championship channel chase chemic chip church clash classic clearli climb clinic closer cloth coast code
colleagu collec colleg committe compet competi complaint concept conflict connect consequ conserv
conspiraci constitu consult contribut convict cooper core corpor correct correspond crash creativ credit
crew crimin crisi crucial cruis cycl da damag danc dark debt debut dedic deepli definit degre deliveri
demonstr desir detect devast diagnos die diplomat direc disappoint disciplin discov discoveri discus
distanc district dollar domest don download dozen drink driver dry duti edg elect electr electron elimin
employe enforc enhanc entri equal equip era escap euro examin exclus expand experienc explor expos facil
failur fals familiar famou fantast fashion faster fatal favor favour fee femal festiv fifth financ fix
flash flat flow forget format found foundat frame freedom frequent fresh giant glass god gold governor
grant graphic ground guarante guard guess guid guilti hair healthi heat heavi hill histor holidai
hopefulli hot http hunt hurt ic ideal ident illeg impos imposs incom increasingli incred inde infec
infrastructur innov inquiri insist inspector instal instanc institut instrument integr intellig intens
interact investor island itself jack jail joi joint journei jump km ladi lawmak lawyer legisl leverag li
licens lifestyl liquid loan lock lowest lung luxuri magazin male manufactur map mar marri mass maximum
mental mention method middl minimum ministri minor mistak modern mostli motion mountain movement murder
nativ negoti newspap nice nois none northern object obtain obviou obvious offens oil older ongo orang
outcom overwhelm owner packag pain paint panel paper passeng passion path pattern payment peac pension
perman photograph plot plu pole poll poor pop pose posses prefer presenc presidenti prior prioriti
proceed profit promotion properti propos prosecu prospect protec publicli punish pursu qualifi radio
ralli rare realiz recal recogn recov recoveri reform regist releg relev religi remark remind rescu
reserv resist resolu resolv retail retir rival rock root roughli routin row royal rush sad screen sea
seat secret senat serious session sex sexual shop shortli shot shut signal sing sister sleep slightli
slow smart societi softwar solid somebodi somewhat spark speaker speech spell spokesperson spring squad
stabl stone store stress stretch strip structur studio stuff submit subscrib sudden sun super surviv
suspen suspend sustain swim tackl tap teacher tech technic televi temperatur testimoni text theme thin
ticket topic tour transfer transform transport trend trigger troubl truli truth typic unabl unclear
uniqu unusu unveil upon van varieti vast veteran violenc virtual visitor visual voter wage wast wave
wealth weather weigh weight western wheel whom wider wild window wing winner withdraw writer yellow
yesterdai yield zero zone
`,
  `
Aberdeen Afghan Afghanistan Africa Airpod Alan Albert Alex Alexa Alexand Andi Andrew Aston Barack
Belgium Ben Biden Billi Bloomberg Bluetooth Brazil Bruce Carlo Carolina Cb Cere Charlott Chelsea
Cheltenham Chicago Christma Christoph Cleveland Clinton Cnn Colin Colorado Congress Craig Ct Dakota Davi
Dc Dec Denni Denver Derek Diego Disnei Duncan Edward Eric Europa Fa Fc Fi Ford Francisco Gb Glasgow Gov
Hamilton Hong Houston Id Indian Indiana Irish Irv Jackson Japan Jason Jeff Jennif Jersei Jim Johnston
Jonathan Jordan Josh Jr Jupit Kim Kong Korea Korean Lawrenc Lee Lewi Liverpool Loui Lt Luca Macbook
Madrid Marcu Maryland Mexican Microsoft Mp Munich Murrai Nashvil Nba Nbc Neil Netflix Netherland Nevada
Norwai Ny Obama Oct Ohio Ok Oregon Oscar Owen Pari Pc Poland Ranger Roberto Ryan Sam Scott Scottish
Seattl Sheffield Sherwood Sierra Simon Sir Smith Steven Swedish Switzerland Syria Tim Ukrainian Usb Vega
Villa Vip Virginia Warren Westminst Wi Wright Youtub Zealand ac academ acceler accident accommod
accompani accomplish accur acknowledg acquir actress adjust adopt advertis advic aerospac affair affili
agenda agent agricultur album alcohol alien aliv alli alongsid aluminum ambassador ambient amend analysi
ancient angl anniversari anonym anywher appropri approxim arena arguabl argument arrow artifici asid
aspect assert assur athlet attach attitud attribut authent avenu background badli bag bai bail bang
basket basketbal beach bedroom behav bell belong bench benchmark besid bike billionair bird bitter blame
bloodi boast boat bob bomb bond bone boot borrow brad brake branch brave breach breakthrough bright
broadcast broader bullet bulli bureau buri burn buyer buzz ca cabin cabl calcul calori camp carbon
catalog categori ceremoni chain chair chamber chao character chariti chart cheap cheer chest chicken
childhood circumst citizen civil civilian classifi clever click climat clinch clock coalition coffe
cofound collabor collaps colour command commission comparison competit complain compos comprehens
concentr conclusion confess configur confront confus consecut consider consol constantli construc
consump context contrast contribu controversi conven convert convic convinc coordin cope copi corner
corp corrup costum counsel counterpart coup coverag crack crazi credibl criticis crop crown crunch cry
cue custodi dan deadli deadlin debat decent decor decreas default defenc defin del deliber delight
democraci deploi deserv desk desper destin destroi detec diagnosi diet difficulti dip disappear disast
discount dismiss disord disput distinct distress divers documentari donat doubt drag drama dramat duo
dust ear eas eastern ecosystem ed edit edition effici egg eighth el elector elev elig elsewher em
embarrass embrac emploi employ encount enemi enorm enterpris entiti entitl environment episod equiti
equival escal estat etc evalu everybodi everydai evolv ex exact excel excep excess exclud exercis exit
expan expertis explan explod explosion export exten extens extent extern extradi extraordinari factori
fairli faith fame famous fanci fantasi farm farmer favourit feather feedback fever fewer fiction fiscal
fish flag flagship flee flexibl float flood floor fold footag forecast forest forev formal formerli
forthcom forum fox frank freez frequenc frighten ft fulfil fun fundament fundrais garden generally gift
girlfriend globe goalkeep golden goodby grab gradual greatest guest guidanc gun habit hang hardwar harm
hate haul headquart healthcar heaven hei height helicopt hell hero hint hire hobbi hometown honest honor
honour hors hotel household hp hungri hunter ici icon ignor il ill imagin immigr immun impeach impres
inappropri incent index inevit info ingredi injur inner insight institu instruc insurg inten interior
interpret interrupt interven intim intimid invis ipad iphon iron isol iter jet joke journalist judgment
juri keyboard kingdom kiss kit kitchen knock knowledg lab lai lander lane laptop laugh layoff layout le
leadership leaf leak leg legaci legend length lengthi lesson liber licenc lift lineup liter load lord
loud lunch ma mail mainli maker mandatori manner mason master mate max meal medal medicin metal meter
metric midfield min mine minim mirror mode moder modifi monthli moor moral moreov motiv motor mount
mouth mph museum mutual na narr navig nearbi necessarili neg neighbour newest newli nick nightmar nobodi
nomin nose notabl nowher numer oblig obsess ocean odd offenc offend oldest onto opinion oppon oppos
opposi opposit opt optim orbit org os ourselv outbreak outlin outrag outstand overcom overtim pace pad
palac para pat patron peak peer pen penalti perfectli permis persuad phase physician pic pilot pitch
pizza plagu plane planet planetari plant plastic plate playback plead pledg plenti plug pneumon podcast
politician pollution pool port portabl portion pound prais predic predict preliminari preven primarili
principl print privaci privileg prize probe proce programm promptli proof properli propor protein proud
provinc psycholog pupil purpos puzzl queen quest quick quot radar radic rai rain ram ramp random rape
rapidli rd realis rear recogni recognis recruit redemp redesign referendum refresh regim regret regul
reject relax reliabl relief reliev religion remot render renew rep repair repeat repeatedli repli republ
reput resembl resign respiratori restaur restor resum retain revers reward rice rich rid rider ring rip
river robot rout rover rugbi runner rural sack salari sampl sanction satellit satisfi scandal scenario
scheme scientif scratch script secondari sector sedan seed seemingli seiz selec selfi semi sen sensit
setup seventh shadow shake shame sharp shed shell sheriff shield shirt shoe shoulder showcas shrink sick
sight significantli silenc silver similarli sin singer sixth skill skin skip sky slip slowli slump
smartphon smoke snag snap soft solar soldier somehow somewher sorri spacecraft spare specialist specul
spin spirit split spoil spokeswoman sponsor squar stake stanc statist steal steer stem storm strang
streak strength strengthen striker stumbl stun subscrip subsequ substanc substanti substitut suffici
sugar suicid sum supplement suppos suprem surg surgeri surprisingli swap sweat symbol synthet tablet
tactic tag takeov tale talent tall tank tariff tast techniqu temporari tend termin terribl territori
testifi theater theori therapi therefor thought thrill thu tight tini tire ton tone tournament tower
trace trainer transition translat trap treasur trek tremend tri tribut trick tripl triumph troop truck
turkei twelv ultra um un unaccept unbeaten uncertainti uncov undergo unexpect unfortun unknown unlaw
unless unrel upcom upgrad upload upper upset urban util vari verdict verifi versu viabl violat viral
viru visibl vision volum volunt voluntari vulner wake warm weaken wealthi web weekli whenev wherea
whilst widespread winter wire wireless wolf wood worldwid worsen worthi wound wrap yard youth
`,
  `
Abc African Anna Anthoni Arab Arabia Argentin Argentina Arizona Arkansa Asia Asian Austria Bangladesh
Barcelona Barri Belgian Berlin Birmingham Blake Bmj Booker Boston Brexit Canadian Celtic Chan Charl
Chile Christian Chromecast Columbia Danni Dempsei Dick Dna Dunde Eddi Edmund Fbi Finland Garrett Georgia
Gp Greek Hawaii Henri Hillari Howard Ian Ii Illinoi Indi Iowa Iran Iranian Iraq Israel Japanes Jeffrei
Jessica Jinp Jo Joel Johnni Jong Jose Joseph Justin Kane Ken Kennedi Kurt Leon Liu Malaysia Manhattan
Massachusett Matthew Mcdonald Michigan Milan Minnesota Mongolia Morgan Morrison Moscow Myle Nelson
Neumann Newcastl Nigeria Oklahoma Pacif Pakistan Pennsylvania Philippin Phillip Pittsburgh Qaeda Raider
Richardson Robertson Ross Russian Santa Sarah Saudi Scientolog Sean Sept Sim Sioux Softbank Spacex
Stewart Suv Swiss Syrian Tampa Timothi Toni Toronto Tottenham Usa Utah Vaughan Victoria Vr Watson Welsh
Wework Wilson Wyom Xfiniti Xi Zelenski abandon aboard abroad absorb absurd accid acquisi activist addict
adequ administ admis adolesc adventur advers advoc agil aircraft airport allerg allergi allianc alter
altogeth ammuni analog anger angri ant antibiot anxieti anybodi appetit architect architectur archiv
aris arsen artifact ash asleep aspir assassin asser assign assump astronomi asylum audio auditorium
autom automak autonom autumn await ax bacteria barrier bat bean beef beer behalf behaviour belt bend
beneath berri beta bias billboard bin bind biologist birthdai bit blade blend blind blossom blueprint
boil bombard boom bottl boundari bow bowl brace breakfast breathless breed brick bridg briefli broadli
bronz brook bruis brush brutal bu bubbl bubon bug bulg bull bunch bundl burden businessman butterfli
cabinet calendar cape cargo carrier carrot cat catastroph caveat certifi chapter charger chat che cheat
chemistri chin chuck circl circul classroom claus clip coal coastal cocain coincid cold collision colon
combat comeback comedi commemor commerc communist commut compact compat compel compens competitor compil
compound compris compromis con conceal concert conces concret condemn confusion congratul consolid
constant contest contin conting contrari convei conveni conver converg coral correc corrobor cosmet
cough counter courag cow creatur cricket crush crust crystal curtain curv dare debri deck deem dem
denial depict deport deposit depress depth der derbi descend desert destini destruc detach deterior
devil devot dialogu diamet dictat dig dilut dinner dioxid disabl disagre disclos disconnect disrupt
distinc distribu distribut disturb ditch dive divid dizzi dock dog dose dot draft drill drone dual duck
duke durat duvet eager echo ecommerc economist editor eject elabor elbow elit emb emis empir empti endur
enjoy enlarg enthusiasm enthusiast entranc epidem escort espionag et etapa ev evacu everywher evolu exam
exceed except exhibi exhibit expedi experiment explicit exploit exposur expres extract extradit fabric
facial facilit fade fake fat fate fatigu fault feloni fenc fighter finalist firearm flatten flavor fleet
flip flock flower fluctuat fluid folk fool formula fort forth forti foster foul fraction frantic freed
friendli friendship funer funni furnitur fusion futurist galleri gallon gamer gap gate gear gene genet
genr glad glimps glow golf grace grade graduat grai grain gram grate grave graviti greatli greet grill
grip groceri gross guidelin guilt guitarist gut habitat hack hardli hashtag hawk hazard hd heel helmet
hike hilari ho holder hole honei hood hook horizont hormon horsepow hub humbl humili hunger hurdl hurri
hybrid hydrat hypersensit ideolog ie illusion illustr implic imprison incompet incorpor indict induc
indulg infant infect inflam inflamm influenti infrar inhal inherit inject instant intak intent interac
interconnect interfer intrigu inventori irregular irrit jockei juic junior keen kidnap kilomet knee
knife lake landmark lap laser laundri layer lean leap leas leather legion librari lifetim lighter lightn
likelihood lodg log logist logo longest loop luck lymph lyric machineri mad magistr mainland mainstream
mainten makeup manipul manual margin marijuana marin maritim marshal marvel mask mat math matrix maxim
mayor meaning meantim mechan mediev melt memor mercuri mere merri mess metabol meth midnight migrant
milit milk millionair mindset mislead mo molecul mortal mortgag mous mum muscl musician mysteri nake
narrow navi nd neck neighbor neighborhood neo nervou neutral node noisi northwest northwestern notifi
notori novel nurs nut nutrient nutrition obses obstacl occup occupi oliv onset optic orient ounc oust
outfit outlet output oval overturn ow ownership oxygen pale palm pan parad parallel parliament partial
particl partli passport patch patent patrol paus pave pedestrian penni percentag permit persist
personnel perspect pet phenomenon photographi pig pillow pixel plain plea pleasant pleasur plung pocket
poem polar poorli portrai possess poster postpon pot pour poverti practition prai precis pregnanc
pregnant premis premium preserv preview pride princ princip procedur processor prof promin prop
propaganda proper prosper protocol prototyp provision provok pump punch pure quarantin quarterback que
quicker quiet rabbit rack rage rat ration raw react reader rebel rebuild reces recipi reckless recreat
recur reed reflec refuge regain regardless reign rein reinforc reli reluct remaind rend rent reopen
repel resili retina reviv revolu revolutionari revolv riot roadmap robust rocket roller roof rotat rough
ruin safeguard saint salt satir satisfac sauc scan scar scare scatter scoop scope scream scrutini se
seal segment sensat sensor sequenc settl settlement shade sharehold sharpli sheet shelter shipment
shortag shower sidelin signatur silent silicon simul simultan sink skull slam slash slide slight slim
smile smooth snack snow soar soccer socialist sole solv soul soup southwest span spectacular spider
spike spill spiral spit spite spontan spous spur stab stair stamen starv stave steadi steam steel
steroid storag strain strateg strictli string stripe stroke strongli stuf stupid su sub subsidi
successfulli suddenli sugges summari summit summon superior suppress surgeon surplu surrend suspicion
sweep sweet swell swift swing sword systemat taxi taxpay tear teen telescop tempt tenni tension tenth
terrifi terror terrorist theft thick thief tie tier timelin toast toler toll tomb tomorrow tooth torqu
touchscreen tout tow toxic tract trail transac transit transpar trauma tree trophi trunk turbul twist
uber uncertain uncomfort underli underneath unfair unlock unpreced unpredict unsuccess upsid urgent
vacat vallei valuabl vapor variant variat veget ventur venu vessel veto viewer villag violent visa vital
volatil von vow vs wander ward warrant wash weak weapon wed welfar wine wise withhold woo workplac
worship wrongdo yeah yell youngster zodiac
`,
  `
Abram Abu Abuja Achil Adebayor Adolf Adrian Afp Ahm Ahmad Aintre Airbu Airplai Alabama Alastair Alberto
Aldershot Aldr Alec Aleppo Alexandria Alexi Alfabetizar Ali Alibaba Alic Allen Alonso Alzheim Ama Amd
Amphitheatr Amsterdam Ana Ander Anderson Android Angela Anh Ann Ansel Ar Arlington Armenia Artemi Arthur
Ascom Aspel Assad Assang Astrobot Atlanta Atp Aug Austin Avi Avinoam Axel Baghdad Barclai Barker Bayern
Bb Benjamin Berni Beth Beto Bevin Bezo Bilbao Blair Blanc Boe Bolton Bori Bosqu Bournemouth Boyd Bpa
Bradi Brandon Braun Brendan Brent Brentford Bridenstin Brighton Bristol Briton Brodin Brotherhood Bruin
Bruno Bst Bt Budweis Bukola Bundesliga Buren Burisma Burnlei Burton Cairo Caldwel Cambridg Cameron
Caribbean Carla Carlineo Carlisl Carolin Casei Catherin Cathol Cavalieri Cdc Chad Chelmsford Cheng Cheol
Cheuk Chiang Chow Cincinnati Clair Clare Claur Clearwat Clifford Clp Cnbc Cohen Col Cole Colombia
Columbu Cori Corneliu Cortez Costa Cotswold Courtoi Crabbi Crawlei Croatia Cruz Cyru Daca Dakotan Dalla
Damascu Darren Dave Delhi Dell Denmark Depot Devon Dh Digitalisierung Diwali Dj Dl Doobi Dover Dow
Downton Drake Draper Dreamlin Dubai Duran Durham Dutch Dvd Dylan Eastman Ebola Ecb Ecg Ecuadorean
Edgbaston Edinburgh Egypt Einstein Ellen Elvi Emili Emma Emmanuel Epstein Erik Espn Essex Eva Evan
Evansvil Exet Expo Fabio Fargo Fe Feb Feliciano Ferguson Fernando Ferrari Fifa Finn Fiona Franki
Franklin Fritz Gabriel Galileo Ganymed Garcia Gari Garin Gaston Gdp Gen Geoffrei Georgian Gerard
Geschaftsmodel Ghostbust Gibson Giuliani Givewel Gladston Glenn Gloucestershir Gmt Goddard Godfrei Gogh
Gomez Gordon Graham Grammi Greenbelt Grisham Gt Guthri Guzan Hajj Hannah Hanoi Haq Haram Harold Harper
Harrison Hart Hartlepool Harvard Hassan Hau Hawlei Hbo Hee Heinz Helen Hellen Hemsworth Herbert Hillock
Hitler Hoi Holland Honda Hotspur Hubbl Hungari Hungarian Hvac Hwan Hye Ibrahim Iceland Icu Indonesia
Infirmari Instituto Intel Ip Ipo Ipswich Iq Iraqi Isi Islamist Istanbul Italian Ithaca Iv Jae Jahr Jami
Janeiro Jang Jenner Jenson Jeong Jeongdong Jeremi Jermain Jerusalem Jesu Jin Joei Jona Jordanian Jp Juan
Julia Julian Jun Kabul Kai Kamala Kardashian Kate Katherin Kathi Kathleen Kati Kazakhstan Keck Kentucki
Kerri Kia Kimi Klingon Kontext Kooper Kowloon Kristi Kristin Kristina Ksl Kuo Kyeong Kyiv Kyle Kyrgio
Lago Lamont Larri Lauda Lebron Lego Leonardo Letitia Lg Liam Libya Lin Linda Lindsai Lisa Lite Lloyd
Lohan Lopez Losung Lp Ltd Lube Luci Luton Lynn Mac Maclean Magsaf Maguir Mailonlin Malaysian Mali Manni
Marc Marcelo Marco Margaret Mario Martha Martinez Mayer Mcallen Mccoi Mcdowel Mcfee Mclaren Mecca
Medicar Megan Mel Melbourn Menear Merced Miami Michel Miguel Milbank Miller Minn Minneapoli Mirren
Mitchel Moham Mon Monica Montour Morocco Muhammad Muller Myanmar Nabi Nano Nansen Nathan Nazi Newton
Neymar Nfl Ngo Ni Nicol Nicola Nielsen Nigerian Niki Nikkei Nikki Nintendo Nissan Nm Noah Nobel Noel
Noem Noksu Nolan Nordic Norfolk Norman Norwich Nottingham Nr Nsc Nyag Nyc Nypd Ocasio Odyssei Ofst
Ogunjobi Oldknow Olivi Omar Ontario Ottawa Paganini Pamela Pardew Paris Pavilion Pd Penn Perez Persson
Pete Peterson Phil Philip Philipp Pierr Pietersen Piqu Pixar Platt Playstat Po Pochettino Polaroid
Polytechn Pompeo Porto Portug Pott Pr Premiership Preston Prix Punjab Putin Pv Qc Qinghai Qpr Quinto
Rafael Raikkonen Rakuten Ramsei Rasulullah Raul Ree Ricki Rio Robbi Robinson Rodger Ron Ronni Rosso Roth
Rr Rrp Rs Rtb Rubinstain Rudi Rudolph Russel Ryman Sacramento Salem Salisburi Salli Saltlei Samaritan
Samsung Samuel Sander Sao Saraki Saratoga Saturn Schiff Scientologist Scot Sd Sentra Seon Serbia Sergio
Shahih Sheldon Shiu Simmon Simpson Siri Slovakia Snp Solent Sondland Soro Southampton Southend Southport
Sportsmail Spotifi Ssp Stalock Stan Starship Steeler Stephani Stephen Stormtroop Strauss Suarez Sullivan
Surrei Sutton Swansea Swinnei Sydnei Taek Tai Taiwan Taliban Tbsp Ted Teresa Thai Thailand Thema Thibaut
Thompson Thorp Tibet Titan Tl Tmz Togo Tokyo Tome Tommi Tori Toulous Toyota Trafford Treadwel Trevor
Triniti Trojan Truman Tsonga Tue Tunisia Tx Tyvak Ubisoft Uefa Ulster Umar Unternehmen Vale Valtteri
Verfugung Verizon Vicent Vietnam Viktor Vincent Vindman Vizzion Vladimir Vogel Volker Volkswagen
Volodymyr Vw Wa Wabc Wachstum Wallac Walmart Warner Warrington Warsaw Wayn Webb Weibo Wemblei Wendi
Westbrook Westfield Wikileak Wikinew Wilfri Wisconsin Wltp Wu Xbox Yemen Yeovil Yersinia Yorker Yorkshir
Yunnan Zach Zachari Zodiaco Zoe Zoghlin Zucker abbei abdomen abnorm abor abraco absenc accessori acclaim
ach acquaint acr ada addic adher adjourn adop ador advisori advocaci aerodynam aggres agit agonisingli
ai airlin airplan airwai aisl ak akin aktiv albeit alfabetizacao algorithm align alik allentown allergen
alloi allot alpharetta alt alterc altitud amass amat amateur amazingli ambiti ambition ameri amigo
amnesti amongst amor amphitheat anak analys analyt analyz anarchi anecdot annex anni ano antagon anthem
antibodi antiqu anymor anywai apologis aqui arachnophob arch arrear arrog arrowhead artwork asham ashlei
assail asthma astound atau atom atop attende attrac au auch auction auditor auf augment aunt
authoritarian autorac aviat aw awesom awri az baar backbon backer backlash backpack backstag backtrack
backup backward bacterium baffl bake baker balk ballad balloon ballot ballpark bankruptci barnstorm
barrel barricad basin bass batsman beam beast bedsid bee bei belli belov berat berbagai bereit berth
bestehend besteht betray bi biasa bidder bietet biker bikini biolog biologi bisa bizarr blackmail
blackout blank blast bleep blink blister bloc blogger bn bold bolster bolt bonu boomer booth borderlin
bore bother bottleneck boulder bounc bout bowler br brainer brawl bread breadth breaker breast
bridgeston brilliantli brim bristow broaden brokerag brows browser brunt buck bucket buffalo builder
bukan bulk bump bumper bunuh bureaucrat butter cada cake calendario calif calm cam camden cameo campu
cannabi caper capitol caption carefulli caregiv caretak cartoon carv casa cascad casino castl casual
cautiou cave ceas cellphon censu centric certainti certif cervic chagrin champagn chancellor chandeli
chant characteris characterist charit chassi cheaper cheapest cheek cheesi chef cherish cherri chess chi
chime chipset choke chop choreograph choru chrome chronic chun cinema citizenship civilis claimant
clarifi clariti clarkston classmat cleaner cleanup clearanc clinician clipper cliqu closur clue coaster
coauthor coca cockpit coerc coercion cognit coher colchest comedian comic commentari como compart
compartilhar complement completo compli compon composi composit comrad conced concus condon conductor
confes confidenti confin confisc congression conjur connector conscienc consensu consent conspicu
conspir contenti conteudo continuum contour contractor contractu contradict contributor cooki cooler
cord corn cornel coron corrida corrupt cosmic costar cotton councillor counterterror coupon courtesi
cousin cowboi cowork crackdown craft crank crawl cream creator creditor creed creek cring crippl
criterion crossov crow crude cruel cucumb cujo cult cultiv cuma curiou currenc curriculum cusp customiz
cutback cuyahoga cyber cylind cynthia dabei daddi daher dairi dalam dame damn dangl dari dashboard
databas dazzl dear decep decis deduc deepen defect defenseman defer defici defini deflect deix deject
dele deleg delic delici della dello delta dementia demo demograph den dengan denounc dens densiti
departur deploy depriv desktop desta destruct detain detaine deten deval deviceth dgn dia diabet diagon
dial dies diesel diesen diesi diffus digest digital dignitari dilig dilution dimen diminish dire
disapprov disastr disclaim disclosur disco discourag discrep discrimin disgrac dish disinform disk
dislik dispatch dispers dispos disrup distinguish diverg divest divorc divulg dji doc doi dong donna
donor dopo dossier downtown dragon drain drift droplet drought drown drum dsp dte dump durant durch
dutifulli duvida dwindl dynam eagl earphon ebook eg ei ein einer ek elderli eldest eleg elus eman
embaixo embark embassi embattl emir emit emphas emphasis en enact encompass encontrar encor endang
endeavour enigmat enlist enrich entail entao entermedia entrant entrust envelop envisag envision envoi
epa epic epidemiolog equalis equat equatori er erod erot error es escola ess essa estao estou estrang
ethnic evasion evergreen evic evolutionari exacerb exclusion execu exhaust existenti exodu expel
expenditur explicitli explos expul extort extraterrestri extremist eyebrow eyelid eyewit facet faction
faint fairer fairi faktor falter farewel fascin fastest faux fazer feasibl felon ferri fiber fifteen
fifti filho finger firefight firsthand fisher fishermen fixtur fl flanker flap flaw flea flick fling flu
fluent fluff flurri flybi foam foi font foothil forese forg fossil fp framework franchis frankfurt
frankli fraud fret frontier fruit ftc fudg fugit fuller funk funnel fur furi furiou furor furthermor
futuro gadget gag gai galact galaxi gambit gameplai gang garner garrison gase gasolin gasp gatewai
gazett genau geniu genom genu geolog geopolit gestat gestur gig gin ginger gl glanc gonna goo gorgeou
gotta governorship govt gracefulli granddaught grandmoth grandpar granular graph grass gratitud gratuito
greed greedi greenhous grid groundbreak grove guardian guia guitar gunmen gunshot gush gylt gym ha
habitu hacker hadit hai hail halftim hallwai hamburg hammer handbook handgun handi haptic harass hassl
hat header headlight headlin headphon headset hearsai heartbreak heck hefti heir helfen helm helplin hem
hen herald heritag heroin hibern highland highwai hing historian holi holist holmdel homeland homepag
honestli honorari hoop horizon horrif horror hostag hr html hurrican hustl hype hypoallergen ideia
identif ignit ihr ihren ilhan illicit illumin im imac imageri immens immer imper impli importantli
impoverish improb improvis inadequ inaugur inbox incarcer incep inclusion incoher inconsist incorrectli
incumb indirect indoor inexpens infecti infiltr inflict influenza infotain ing ini injec inmat inquest
insert insomnia inspec inspect instantan instantli instructor insur intellectu intensifi intercept
interestingli interf interim internation internship interplai interrup introduzir introvert intrud
intuit intuition invad invert io isso ist itch itu itun ja jacket jadi jai jam jar jaunt jeongdongtheat
jerri jiffi jigsaw judgement judici judiciari juggl justifi kafir kali kan karena kaum keeper keji kelli
keyboardist keynot khan ki kidnei kin kita knight knit konnen kph kr kwh labor laboratori lade lag lakh
lam landlord landscap lash latter laud laughter lawsuit lb lebih lectur legislatur legitim levi liabil
liberti lifelin limelight linger linkth lip literari literatur lobbi locker lockhe lotteri loyalti lucki
luckili lucr lunar macro magnitud maid malik mall mammal mandat maneuv manga maniac manor mansfield
mansion manslaught manuel manuscript marathon marker marketplac maroon marriag mastermind matur meat
mehr mele melodi membership menimbulkan menjadi menu merci mereka methamphetamin meticul metr metro
metropolitan mi microb microorgan midflorida midland migrat milei mileston millimet misidentifi misjudg
misplac misus mit mm mob mock modest modul modular mohegan mojo mold molecular molest momentum monet
monetari monkei monument mood morph mosqu motorist motto mu muito multimedia municip murki muse nah nao
narcot nasal nascent nationalist nc necess needl neglig neighbourhood nerv nest nesta neue nevertheless
newer newslett nich nicht nicknam nifti ninth nj nn noblesvil nonetheless nonsens noodl northwel nosso
nostril notch noteworthi notif notion novo nowadai nuisanc nur nurseri oath obes obrigado obscur
observatori obstruc obstruct oddli odor offlin offset oftentim ol onboard onion op opinio optimist
orchestra ordinari organiz original ostens ought outburst outdoor outer outgo outperform outpost
outreach overcrowd overkil overlap overli overload overnight oversea overshadow oversuppli overthrow pa
pagan paler pandem panic pant paralyz paramed pare parliamentari parodi partir pascal passag passer
passerbi passiv password pastor pathwai patienc paycheck payload peacefulli peanut pear pedophil
peekaboo pela penchant penguin pepper pepsi peptid pequena peril periodo peripher perpetr pessoal pest
pesti petition phenomen phoenix phrase physiolog pile pilgrim pilgrimag pillar pin pinch pinpoint pipe
pit placement plasma plateau platinum playfulli playlist playoff plume pnc poach pois poison polish
politik pollut polygraph poorer por porqu portal porter portfolio portrait posthum potato potter powder
ppi ppl practis pre precaution predecessor prematur prep prepackag prescrib prescrip prestigi presum
preval pricei priceless princess priorit prioritis procur prod profes programmat progres prohibit projec
prolif prom prone pronounc propel proprietari propul prosecut prostitu prostitut provoc proxim
psychiatrist pulmonari puls pun pundit puppet purg purpl pursuit quadrant quando quickest quid quietli
quirk quiz quo ra racecours radiat raid rail raleigh randomli rap raptur rariti realm reassur reboot
rebound rebrand rebroadcast receba receipt recep recharg reciev recip recircul reconcil recount rectifi
recycl redistribut reelec reelect refere referenc referr refin refug refund refurbish regimen reiter
rejec reloc remak rematch remedi remit remnant rendezv reprint reproduc rerecord reservoir residenti
resort restrain restraint restric restrict restructur retali retel retire retreat retribu reunion reunit
revamp revert revis rewrit rhetor ridicul rifl rightli rigid ripe riski riverbend riversid rob robin
romanc romant rooki rope roster router royalti rubber rumor runni ruoff sabr sacrific sadden sadli
sahabat saja sake saltwat salut sampai sandwich santo satu saxophon sc scalabl scarc scari scent sceptic
scholar scholarship schoolchildren sci scissor scooter scrambl scrap scrape sculptur seamless secara
secondli secreci secretli seeker sehingga seizur sekali sekarang sensori seoul separat seperti ser
sergei servant server setback seu seventeen seventi sexi shall shallow sham shanghai shatter shelf shelv
shia shini shooter shopper shore shorelin shortcut shorter shortlist shout showdown showroom shutter shy
sic sich sidewalk sie silverwar sind sinu sixteen skeptic skirmish slap slate slaveri sleek slice slick
slogan slowdown slower smack smash smatter smell sneak soak solac solicitor songwrit sono sonya sooner
sooth sophist soundtrack sour southeast southwestern sowi soybean spaceflight spars spearhead spec speci
specifi spectrum spice spinach spiritu splash spoon spotlight sprawl spree sprint stabil stack stagger
staircas stall standalon standpoint stapl stare starri starter startup starvat stat statewid steadili
steep steht stereo sterl steward stewardship stiff stimul stir stitch storei storylin straightforward
strand strap strategist streamlin strict stride stripper strive stroll strut stud sua subdu substant
substitu subtl suburb subwai succe succeed suck suitabl sul summar sunflow sunni sunshin superintend
superl superstar supervisor supplier supposedli surf surpass surveil suspici swallow swear swipe
sympathet sympathi taglin tailgat taillight takin talli tan tang tantamount tao taper tediou telegraph
telephon tempo temporarili tenant tendenc tent terhadap textual thankfulli theatr theatric thirti thread
threshold thriller thrive throne thunder tick ticker tidak tile till timescal tinlei tissu tn toddler
toi toil toilet tonn torment torrent torso totalment touchdown tourist tractor trademark traffick tragic
trailer trajectori transcript transmis transmit transplant tre treasuri treatabl treati tribun tricki
trillion trim troll trooper tropic trove tsb tsp tuft tumblr turbin turnaround turner tutori twenti uma
unab unanim unavail uncasvil uncheck uncl uncommon uncontrol uncrew und underdog underground underlin
undermin underpin undertak undisclos undocu undoubtedli unexplain unfold unforgett unhappi unhealthi
uniform unilater unionist universo unlawfulli unleash unlimit unmistak unnecessari unnecessarili
unoffici unpaid unproven unspecifi unsubstanti unsuccessfulli unsur unsurprisingli unterstutzen
unterstutzt unto untreat untuk upstair upstart upward urgenc usana ut utterli va vaccin valentin valuat
vanish vao vapour vastli vendor venha ventil verg verif vers vertic vet veterinari victor viel vilifi
viper voce vomit vox waft wagon waitress walker wallet walnut wan wantagh wardrob wari warmer warmth
warp warranti warrior wasp watchdog watt waveform weaker wean weari weav webinar wee weed weep weird
weiter weiteren werden wet whatsoev wheat wherev wicket widget widow wifi wig wildfir wildlif willing
winger wipe wirelessli withemailfacebooktwitterpinterestwhatsapplinkedincopi workflow workout workshop
workspac worm wow wreck wrinkl yacht yang yen yike yip zu zur zusammen zwei
`,
  `
Atlant Bc Greec Gulf Hebrew Hindu Jewish Mediterranean Rome accumul acid admir arous automobil bark
basebal birth candi celesti chees circuit classif cluster coat coin coloni commonli constitut creep
dancer depres deriv dialect dinosaur disposi divin dull edibl evil fasten fern fertil freshwat fry fungu
furnish gland grape hairi horn hostil humor hydrogen impuls incap inflat inhabit insect interv intestin
len limb logic magnet mathemat membran miner mixtur nail naval nuclear occurr oral oxid parasit
peninsula perceiv pertain philosoph philosophi pigment pine pink plural pod pope quantiti rapid rocki
rod sail soil solitari southeastern stalk stomach tail tea temper ting tomato tongu unpleas upright
utter vine virtu wooden woodi
`,
  `
Aaa Aaron Abraham Aden Alaska Albania Alfr Algeria Allah Alp Ami Anaheim Andrea Aphrodit Apollo Arabian
Arafat Athen Athena Austrian Bahama Baltimor Barrymor Bavarian Bbq Bel Belaru Bengali Berkelei Bernard
Bibl Bien Bolivia Bosnia Brazilian Brisban Broadwai Bronx Brooklyn Bryan Buddhist Bueno Bulgaria
Bulgarian Burma Burmes Byron Californian Camelot Carrol Carson Castro Catalonia Cd Celsiu Charli
Chesapeak Christ Churchil Clive Congo Connor Cornwal Coventri Cox Cpu Crimea Cs Curti Cypru Czech
Czechoslovakia Dariu Darwin Detroit Dicken Djibouti Dominican Dublin Dutchman Ea Easter Eden Edgar Elli
Emerson Emil Emilia Episcop Eritrea Escherichia Estonia Estonian Fabian Fahrenheit Farsi Fawk Fda Fein
Felix Ferdinand Filipino Fitzgerald Fred Frederick Gabon Galwai Gestalt Gibraltar Gielgud Guevara Guinea
Hahn Hamlet Han Handel Harriet Haydn Helio Hera Herzegovina Hispan Hiv Hl Hm Holm Honolulu Horowitz
Hudson Hugh Hussein Iberian Ibm Indonesian Ira Isra Jacob Jane Jess Joshua Kalamazoo Kansa Karl Keat
Kenneth Kurd Kurdish Kurdistan Laker Lancast Lear Lennon Levant Liberia Liechtenstein Lombardi
Longfellow Louisiana Louisvil Lsd Ludwig Luke Luna Luther Luxembourg Lydia Macedonia Madagascar Mama
Marlow Mauric Mauritiu Mccartnei Mckinlei Mickei Mississippi Mogul Moldova Monaco Monro Mont Montana
Montgomeri Moroccan Mozart Nam Nast Nato Nepal Nero Newman Newsweek Niagara Nichola Nicklau Niger Nile
Nixon Og Olympiad Orion Orlean Ottoman Oxford Palestinian Panama Pandora Patton Perri Peru Pitt Planck
Plymouth Portland Portugues Poseidon Potsdam Presbyterian Ps Pseudomona Qatar Queensland Raymond Rex
Rhode Rica Rna Rochel Roger Romania Roosevelt Rte Ruskin Saddam Sahara Samoan Samson Savoi Sawyer
Scandinavian Semit Seneg Senna Serbian Sevil Shakespear Shakespearean Shawne Siegfri Sikh Sinclair Sinn
Slovenia Solomon Spaniard Spencer Sputnik Stafford Stockholm Stratford Stuart Sudan Sussex Swede Syracus
Tagalog Tahiti Tasmania Tennesse Thomson Tibetan Trent Troi Tudor Tunisian Turkish Tuscani Tyne Uighur
Uruguai Venezuela Verd Victorian Vienna Walt Walter Walton Waterg Weston Whitehead Wicca Wilk Wimbledon
Windsor Winston Wm Worcestershir Xinjiang Xv Yahoo Zeu abduct abhorr abid abjectli abolish aborigin
abort abound abrasion abreast abrupt abruptli abscess abscond abstain abund acced accent accentu
accordion accru acetylen acn acoust acrimoni actuat adorn adrift advent advert advisor aerial afflict
affluent afield afraid aftermath aggrav aggreg agon agrarian agreeabl aground airflow airmail airspac
albatross alia alibi allegori allei allevi alloc allur almond aloof alpha alpin alto amber ambul ambush
amin amus anatomi ancestor ancestri anesthesia angrili ankl annoi anomali anon antic antidepress
antifreez antigen anxiou appal apparatu appeas appendag applaud apprehend apprehens apprentic apt arbit
arbitr arc arcad archeolog arid aroma arrai articul artilleri asbesto ascend ascent ashor asparagu assai
assimil assort astonishingli astronom astrophys astut ataxia atheist atla atroc attain attest audaci
audibl audit audition aura aurora auster authorit autism autist autonomi avalanch aveng awak awkward
backboard backhand bacteri balconi bale balsam bandwidth bankabl banker banner barg bargain barrist
barrow baselin bash bastard bath bathroom baton batten batter beacon bead beard beautifulli beaver
bedbug befit beforehand beg belittl belliger benefici beneficiari besieg bestow bevi bewar bia biennial
binari bing biochem biochemist biograph birthplac biscuit bishop bland blaze bleed bless blight blindli
blond bloodless blueberri blur boggl boll bondhold bonnet bonni boo bookmak boomerang boon bootlegg
boredom borough bounti boxer bracket brag breakdown breastbon breathtak brew briberi bride brigad brink
broker bronchiti bronco broth brussel bubo bud budgetari buff buffer buffoon bulldoz bunk bunker burli
burrow burst bush busili businessperson bust buster butt buttock buyout bye bygon bystand cadenc cafe
cage calf calib calibr calip canari candidaci canin cannon cannula canon canva canvass capsiz capsul
captiv caput caravan cardboard cart castor casualti catalogu catapult catbird catchi categor cathart
catti caution cautious cellular cement censor centerpiec ceram cereal chandler changer chapel charm
charter chatti checker cheekbon cheetah chequ chic chickade chickpea chili chill chimnei chinook chisel
chivalr chlorin chocol cholesterol chord chronicl chunk churn cigarett cilium cinnamon circu circumfer
circumstanti civic clamor clamp claw cleans cleav clement cleverli cliff climact clobber cloister clone
clove clumsi clutch coaxial cobra cockroach cocktail cocoa codiscover coeffici coerciv coffin cohes coli
collector collusion cologn colonel coloss columnist coma comb combus commend commonwealth commotion
companion compas completion complexion compliant compliment complimentari compulsori conceiv concurr
condens condol condom conges conif conjectur conjunc conquer consort constraint consul contagi contamin
conten contend contextu continent contraband contrac contracep contradic contributori contriv coo cooker
cop copper copyright cordial cornea corridor cortisol cosmo cosmolog costli cottag counselor countrysid
courtroom covet coward cozi crackl craftsmanship cramp crane crave crawli creami creation credenti
creepi crest crevic crib crisp crossbar cruelti cruiser crumbl cube cubic culpabl curat curb cure curfew
curios curs cursori cushion cute cytokin dab dagger dale damp dampen dandelion darken darl dash dawn
daylight daytim deaf dealer dean debit debunk decapit deceas deceiv decentr decidedli deciph decod
deduct deer defec defector defi deficit degrad deiti delet delin demis denomin denot dent deplet deplor
depos deposi derelic deris derision descent descrip dessert deton detour detriment devotion devour
diagram diamond diari dice dicot dietari digger dignifi digniti dilat dine diplomaci dirt dirti
disadvantag disagr disassembl disc discard discern disciplinari discomfort disconcert discontinu
discredit disdain disengag disgruntl disguis disgust dishonest dishonesti disinfect disintegr dismal
disori dispar disparag dispens displac disproportion disqualif disregard dissect dissemin dissolv distil
distinctli distort distrac distract disus diva diver diversifi divert dividend divis divorce dodg doll
domino doom dougla dovetail downcast downfal downhil downsiz downstream downward dragnet dragonfli
drastic drawback dread dressag dresser dri droll dryness duchess duel dugout dune dunk durabl duski
dwarf dwell dx earl earmark earnest earnestli earthquak easterli eccentr eclips eczema edict efficaci
effortless effus ego eighteen eighti elaps elementari elf ellipt embodi emet emitt empathi empow emul
enceph enclosur encod encroach endeavor endem endgam endors endow energ engrav engulf enrag ensu entangl
entrench entrepreneur envi enviou environmentalist equin erad eras erupt etern ethernet eulog euphor
evad evanesc evangel evenli evict evok exagger exasper excav exce exception exclam exemplari exemplifi
exempt exer exhaus exhilar exil exogen exoner exot expatri expir explet expon expound exterior extermin
extinc extrac extravag exuber exult eyebal eyelash fad falcon falsifi farc fare farmland fawn feat felin
fend fervent fervor fetal fetch fetish feud fewest fibrosi fidel fielder fierc fieri filmmak filter
finer finess firecrack firefli firesid firework firmli fisheri fisherman fissur fist flake flamboyantli
flank flare flashi flaunt fleck fli flier flintlock flop flourish fluffi fluoresc flush fluster fodder
foetu fog folio folksong fond foolhardi foolish foolproof foothold footprint footstep footwear forcibl
forearm forefront forego foremost forens foresight forestri forma fortif fortifi fortress foundri
fountain fourteenth fractur fragil fragment fragmentari frai fraudul freak freeli freeman freewheel
freight freshmen fright frigid frost frugal fuck fumbl funki fuse fuselag fuss fussi fuzzi gallbladd
gallei gambl gamma gar garag garish garnet gastrointestin gaug gaunt gauntlet gel gelatin gemma generos
genial genit genitalia geograph geologist geometr geriatr geyser gigant gild gill giver glacial glacier
glare glaze glide globular gloomi glove goblet goiter golfer goodwil goos gopher gorilla government
grandchild grasp grassi gratif graze grenad grief griev grievanc grim grimi grin groom groov groundwork
gruff guerilla guerrilla guis gull gunfir gunpoint guru gust gyroscop haddock hairdress hairless hairlik
hairstyl hallow halv ham hamper handheld handmad handsom handwritten hangar hangov har harbor harden
hardi hardship harmoni harp harrow harsh harvest hastili hatch hatr haunt hawthorn haze hazel hazi
headdress headwai heal healthili heap heartbeat hedg heed hegemoni heighten helium hellish helter henc
herb heroism hesit hiccup hierarch hierarchi hiker hilli hinder hindsight hippi hiss hoard hoax holli
homag homei homeless homemad homeopathi hone honesti honeybe honeycomb hoot hopper horribl hostess
hourglass housekeep hover hue hug hum humanitarian humid hundredth hurl hush huski hut hydraul
hydrocarbon hypothermia hypothesi hysteria iceberg idl illegitim illustri immateri immers immin immort
immunolog impair imparti impass imperfec imperfect imperi imperson implaus implosion imposi impot improp
inabl inac inact inadvert incapacit incendiari incess inciner incit inclus incompat inconclus inconveni
incub indebt indec indefinit indign inebri ineffici inelig inequ inert inexperienc infam infer infest
infin infinit infirm inflow infuri infus infusion ingest inher inhuman injunc injustic inn innat innoc
input inquisit inquisitor insan insati insecur insepar insidi insinu instig instil instinct instruct
instrumentalist insul intact intellect intention inter intercep interchang intercours interfac intermedi
intermitt interperson interrog intersec interst interstellar intoler intrepid introspec intrusion
invalid invas invasion invent invers iodin ion ioniz ir ironi irrever irrevers isl jargon jasmin jealou
jean jelli jerk jester jewel jewelri jimmi jog jointli joker joy jukebox jumper junction junctur jungl
junk juror juvenil karat kickoff killer kiln kindergarten kindl kindli kink kinki kneel knick knob
knockout knot knowingli lad ladl lament lamp lancet landlock landown landslid languish lantern laps
latch latex latitud lavatori lavish lawn lazi leaden leaflet ledg leewai leftov legendari legum lemon
lender lens leopard lethal lettuc lever liaison liana lib lick lieu lieuten lifesav lightheart
lightweight likabl lilt linear lineback lingeri lingual linkag lion lipstick liquor literaci lithium
livelihood loaf lobbyist loft lofti loiter lone longstand longtim loom lorri lotu louder loudspeak lover
lowli loyal luggag lukewarm lull lumber lurk lush lymphoid macaqu macroeconom macron macrophag madam
magnifi maiden maiz makeshift mako malform malnutri mandarin mane manicur manifest manifesto mantl
marcel markedli markup marmot martial mash masquerad massag mast masterpiec maxwel mayonnais meager
meatbal meddl mediat medit meek megabyt melamin memo mening mercer merchant merg merger mesh messeng
messi messiah methan micro microchip micron microscopi microwav midpoint midst midwai mild milder mildli
militia mill mimic mindless mindlessli miniatur minu miracl misappropri miscarriag mischief mischiev
misconcep miser miseri misguid misinform misinterpret misrepres missil misstep mistakenli mistreat
mockeri modesti modif molt mom momentari monarchi monocyt monopoli monsoon monster moron morphin mortifi
mosquito motorcycl mound mouthpiec mover mucu mud muddl multipurpos mummi mundan muscular musk mustard
mutant mute muzzl mystifi myth nag nanna narrat narrowli natal nausea nearer nearest neat neglect nephew
nepot nestl neural neurolog neurologist neuron newborn newcom niec nightclub nighttim nineti nitrogen
nitrou nobil nobl nomad nomine nonfunc nonpartisan nonprofit norm northeast nosi nostalgia notebook
novelist nuptial nutmeg nutriti oak oatmeal ob offstag okai olfactori omega omin omis onward openli
opera optimum orderli orgi orthodox ostentati outag outflow outlandish outliv outlook outpac outright
oven overblow overdos overdu overflow overhear overlook overrun overse overwhelmingli ozon pact painstak
pajama pal palmyra palo pamper pancrea pancreat panther paperback parabol paradigm paradis paragraph
paramet paramount paranoia paraphernalia pardon parenthood parol parri partisan partition paso pastim
pathogen patholog patriot payer payrol pea pearl pebbl peck pectin peculiar pecuniari pedest pedigre
peel pencil pend penetr peni penitentiari pentagon penultim pep percep percus perish pernici perpetu
persecut pessimist pesticid petal petit pharmacist philanthropist phobia phosphoru physiologist pi
pickup pie pierc pigeon piggyback pill pimp pineappl pioneer pipelin piper pirat pistachio piu pivot
placebo planner plausibl plenari plunder ply poetic poetri pointer policeman pollin ponder poodl
porcelain pork pornograph pornographi positiv postal potenc potteri pragmat prawn prayer preacher
precinct precipit precision precondi predat predica predilec predominantli prei premedit prenat
preoccupi prepared prerequisit prerog prescript prestig presump pretens prima primaci primat prism
problemat profound profoundli prohibi proletariat prolifer prolong proposi prostat prosthet proteg
protozoan proudli prowess psychiatri psychologist psychotherapi pu pub pud pumpkin punctili punctuat
purifi purport quak qualif qualit quantit quarterli quartet quasi questionnair queue quieter quizzic
quota rabid racetrack radiologist raffl railroad railwai rainbow rainfal raini rainless rake rant
ratchet ratio rational rattl raucou raven reaffirm realist ream reappear reassign rebelli recaptur
receptor recess reckon recogniz recollec reconsid recuper redefin reduct redund redwood reef reel
reenact reenter reentri refrain registr rehabilit rehears reimburs reinstat reintroduc rejuven relai
relentlessli relic relinquish relish reliv remarri reminisc remors renov renown repai repay repercus
repertoir replenish repress repris reproduct repudi repuls resal resel reset reshap residu reson resound
restroom resuscit retaliatori retard reten retract retriev retroact retrospect reus reusabl revel rever
revoc revok revolt rhyme rhythm ribbon richer rick ricketi riff rift rig rightfulli rigor rins rioter
risqu rite ritual roam roar robberi rodent rogu roommat rooster rosa rose rotor roundli roundup rowan
rub ruffl rug rumbl sac sacr sacrif safari safer safest saga sailboat sailor salad salesman salient
saloon salsa salti samurai sane sanit sass satan satirist satisfactori satur saute savag savageri savori
sawdust scab scalp scat schism schizophren schoolboi scion scold scorch scorn screenplai screw scribbl
scrotum scrub sculpt seafood seamanship seasid secretion sectarian secular seesaw segreg sein seldom
seller semiconductor semifin senseless sensibl sentiment sentinel septum seren sergeant serial
servicemen sesam settler sh shaki shale shampoo shank shard shark sharpen shave shek shin shine
shipwreck shiver shopkeep shortcom shotgun shove shrinkag shroud shrub shrug shun shuttl si sibl sickli
sieg sigh silk sill silli simmer simplest sinist sip sixti skelter sketch skewer skid skinni skirt skunk
slack slai slaughter sleeper sleev slightest sling slipper slipperi sloppi slot slouch smog smoker
smother smuggl smuggler snatch sneer sniff sniper snowfal snowi snowstorm soap sob sofa softer soi solo
solstic solvent somber sonnet soprano sorcer sordid sore sorghum sovereign sovereignti soviet sow spa
spaciou spade spatial spear specialti specimen spectacl spectrograph spectromet speedi speedomet sperm
spew spinner splatter spoof sporad sprai sprain spruce spurt spy squall squander squash squeez squint
staf stagnat stain stamp stamped stark startl statur steadfast steepli stellar stench steril stern
sticki stigma stipul stockpil stoke stolid stomp stormi storytel strai straightawai strait stranger
strawberri strenuou stump stunt sturgeon stylish subservi subset subsoil subsurfac subtract subver
succes successor sue suffoc suitor sulfur sullen sunlight superb superfici supersed supervi
supplementari suppres supremaci surmis surreal survivor swamp swan swarm sweeten sweetheart swindl swine
symbiot sympath symphoni syndrom synergist synopsi tablespoon tack tact taint takeoff talisman tallest
tandem tangi tangibl tangl tape tapestri tardi taro tasti taxat tb teammat teapot teas teeth tem tempera
tender tens tenur tequila terrac terrier terrif tessel testicl textbook textur thatch thaw thee theoret
theoriz therapist therebi thereof thermal thermostat thicken thinker thirsti thirteen thirteenth
thorough thoroughli thoughtlessli thousandth throat throb thrush thug thump thunderbolt thwart thymu
thyroid tide tighten tighter tilt timeless tinker toggl token tong tonight topless topolog toppl torpor
tortur toss tougher tourism trader tragedi tramp trampl transcontinent transient transistor transitori
trash traumat travers trawl tremor trendi trespass tribal tribe trickl trite triumphant troublesom trout
truce trumpet tse tub tuba tuck tug tumbl tunnel turf turnout turnov turquois turtl tutor tweezer twig
twilight twin tycoon typo tyrannosauru ugli ultrason ultrasound umbrella unaffect unambigu unattract
unbalanc unbecom unbeliev unblock unceremoni unchang uncollect unconscion unconsid unconstitu undecid
undeni undercut undergar undergradu undernourish underperform underwai underwrit undesir undetect
undetermin undiagnos undilut undiscov uneasi unemploy unenforc unequivoc uneth unexpectedli unfinish
unfit unforeseen unicorn unifi uninspir unintend unjustifi unkempt unlicens unmark unnatur unorigin
unparallel unprocess unpublish unquestion unravel unreal unrealist unregul unrest unsanitari unschedul
unscrupul unseal unsolv unstabl unstructur unstudi unsuspect unsweeten unthink unti untold unus unwel
unwieldi unwilling unwind unworthi uphold uplift uproot usabl useless usurp utmost vacuum valedictori
valiant valid valv vane vanilla various vegetarian velvet veneer vent verbal verit vest vestigi vibrant
vibrat vicious vigilant vile villain vindic vinegar vineyard vinyl virgin virul virus viscount vise vita
vivid vividli vocal vocat void vollei voltag voraci voucher vulcan wail wane warbl warden warehous
warfar warmli warship wartim waterproof wavelength waver wavi weaponri weaver weightless wellb westerli
wh whack wherebi whiff whine whisker whisper whistl whiten whoever wholesal wholesom wholli wick widen
width wildcat willa wist witchcraft withstand wizard wobbl woodland workforc workhors workload worshipp
worthwhil wreath wrestl wring wrist yew yoga zip zucchini
`,
  `
Roman perenni
`,
  `
aromat chiefli decidu erect fragrant grei hemispher mytholog northeastern ornament showi slender vein
`,
  `
Asiat Eurasian Testament alphabet aquat arteri axi canal cattl caviti coars colorless column conform
crystallin discharg doctrin dye elong enclos extinct fin flesh fleshi foliag garment hollow inclin larva
linguist lobe loos moth orchid painter physicist poet preced primit racem reddish resin sand sheep
shrubbi snake spini spore surgic syllabl terrestri timber toe trait tube urin variabl vertebr vigor
violet yellowish
`,
];
