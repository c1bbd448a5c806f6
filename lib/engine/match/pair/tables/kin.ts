// Compiled by tests/bench/compile/tables.ts from WordNet 3.0 (see WORDNET-LICENSE.txt) and from
// counts of words in news; not to be edited by hand.

export const FAMILY = `
abdomen:abdomin abil:abl aboli:abolish abound:abund abrupt:abruptli absenc:absent absorb:absorp
abstrac:abstract abund:abundantli academ:academi accept:unaccept acces:access accid:accident
acquir:acquisi act:action:actor:actuat activ:activist add:addit:addition addic:addict
adher:adhes:adhesion administ:administr admis:admit admiss:admit adop:adopt adren:kidnei adsorb:adsorp
adult:adulthood adulter:adulteri advantag:profit advis:advisor:advisori advoc:advocaci aerat:air
aerial:air affec:affect:affection affect:affectedli afflic:afflict afghan:afghanistan africa:african
agenc:agent aggres:aggress agre:agreeabl:agreement air:pneumat alleg:allegedli allegor:allegori
allerg:allergi alli:allianc alp:alpin amaz:amazingli ambiti:ambition america:american amin:amino
amphitheat:amphitheatr anal:anu analysi:analyt:analyz analyst:analyz anarchi:anarchist anatom:anatomi
anatomi:anatomist ancestor:ancestr anesthesia:anesthet anger:angri angl:angler:angular annoi:annoy
antagon:antagonist anthropolog:anthropologist antibacteri:bacteri antineoplast:neoplasm apolog:apologis
appar:appear appari:appear appeal:appel appel:noun append:appendag appli:applic apprehen:apprehend
aquat:water aqueou:water arab:arabian arabia:arabian arbor:tree archeolog:archeologist
argentin:argentina argu:arguabl:argument aristocraci:aristocrat arm:armament:armor:brachial
armpit:axillari aroma:aromat art:artist arthur:arthurian asia:asian:asiat asser:assert assum:assump
astronom:astronomi athen:athenian atom:diatom:subatom atten:attend attend:attent attrac:attract
audit:auditor:hear auditori:hear australasia:australasian australia:australian austria:austrian
automobil:automot aver:avert babylon:babylonian back:backer bacteri:bacteria:bacterium bad:badli:sever
bake:baker bank:banker baptism:baptist bark:barker basal:base bat:batter bear:bearer beauti:beautifulli
behavior:behaviour belgian:belgium belief:believ benefic:beneficiari:benefit benefici:benefit
betrai:betray bibl:biblic bid:bidder bind:binder biochem:biochemistri biochemist:biochemistri
biolog:biologi:biologist biologi:biologist bishop:episcop bival:valenc blind:blindli
block:blockag:blocker blood:bloodi bodi:bodili boil:boiler bomb:bomber bone:boni book:booker
botani:botanist bound:boundari bowl:bowler box:boxer brazil:brazilian break:breaker bribe:briberi
brief:briefli bright:brightli:lumin brillianc:brilliant brilliant:brilliantli bristl:bristli
broad:broadli broker:brokerag bronchial:bronchu brother:brotherhood brotherhood:fratern brows:browser
buddhism:buddhist buff:buffer bui:buyer build:builder bulb:bulbou bump:bumper buoi:buoyant
bureaucraci:bureaucrat burglar:burglari buri:burial burn:burner bush:bushi butt:butter calcul:calculu
calib:calibr call:caller calvin:calvinist canada:canadian capac:capacit capillari:hair capit:capitalist
carbon:carbonifer cardiac:heart care:carefulli careless:carelessli carpent:carpentri
carri:carriag:carrier cart:carter cartilag:cartilagin cartoon:cartoonist cat:felin catalyst:catalyz
catch:catcher cathol:catholic caucasian:caucasu caudal:tail caus:causal caution:cautiou ceas:cessat
celesti:heaven:sky cell:cellular:unicellular center:central:centric cereal:grain cerebr:cerebrum
ceremoni:ritual certain:certainli certif:certifi cervic:cervix:neck chalk:cretac
charact:character:characteris:characterist charg:charger charit:chariti check:checker chemic:chemistri
chemist:chemistri chest:pector:thorac chief:chiefli child:childhood chile:chilean china:chines
choir:choral choral:choru christ:christian chromat:color church:ecclesiast circl:circular
circul:circular:circulatori citi:urban citizen:citizenship civil:state claim:claimant clariti:clear
class:classifi classif:classifi clean:cleaner:cleanli clear:clearanc:clearli clergi:cleric cleric:clerk
climb:climber clip:clipper close:closer:closur cloud:cloudi clumsi:clumsili coast:coastal:coaster
code:codifi coerc:coercion collec:collect collect:collector collid:collision colon:coloni
coloni:colonist:continent column:columnar comb:combat combus:combust comedi:comic comment:commentari
commerc:commerci commis:commission:commit commit:committe common:commonli commun:communion:communist
companion:companionship compar:comparison compel:compul compet:competi:competit:competitor
complain:complaint complement:complementari complet:completion compon:compos compos:composi:composur
comprehen:comprehend comprehend:comprehens comprehens:larg:understand compres:compress compul:compuls
comput:computer conced:conces conceiv:concep:concept concept:conceptu conclud:conclus:conclusion
conduc:conduct conduct:conductor cone:conelik:conic confeder:confederaci confes:confess
confid:confidenti confus:confusion conges:congest congress:congression conif:conifer conjug:marriag
connec:connect connect:connector conquer:conqueror conscienc:conscienti consciou:conscious
consid:consider conspir:conspiraci constant:constantli constitu:constitut constric:constrict
construc:construct consum:consump contain:content:contin contempt:contemptu conten:contenti
contin:continent continu:continuum contrac:contract contract:contractor:contractu contradic:contradict
contradict:contradictori contribu:contribut contribut:contributor convei:convey conven:convention
conver:convert convic:convict convolu:convolut convul:convuls cook:cookeri cool:coolant:cooler
cork:corki coron:crown correc:correct corrup:corrupt cortex:cortic counsel:counselor
count:countabl:counter countri:rural cover:coverag crab:crabbi crack:cracker cranial:cranium
cream:creami creat:creation:creativ:creator:creatur credit:creditor crime:crimin:incrimin crisi:critic
critic:criticis crucifi:crucifixion crumb:crumbl crust:crusti cuba:cuban cube:cubic curios:curiou
curiou:inquisit curl:curli currenc:current curv:curvatur:sigmoid custom:customari cut:cutter
cylind:cylindr cyst:cystic czech:czechoslovakia dai:daili daisi:daisylik danc:dancer danish:denmark
dead:deadli deal:dealer death:die decad:decai deceiv:decep:decept decid:decis:decision
decompos:decomposi deduc:deduct deep:deepli defec:defect defenc:defend defend:defens defin:defini
degen:degener delib:deliber deliv:deliver:deliveri deliver:deliveri democraci:democrat deni:denial
dens:densiti dental:dentistri:tooth depart:departur depic:depict depict:pictur deploi:deploy
depos:deposi deposi:deposit deposit:depositor descend:descent describ:descrip:descript despair:desper
destroi:destroy:destruc:destruct detain:detaine:deten detec:detect develop:development devot:devotion
diagnos:diagnosi diagnosi:diagnost die:dy diet:dietari differ:differenti diffus:diffusion
diges:digest:peptic dignifi:digniti dilig:industri dilut:dilution dimen:dimension dine:dinner
diplomaci:diplomat direct:directli:director dirt:dirti disagr:disagre disast:disastr disclos:disclosur
discov:discoveri discrimin:discriminatori discus:discuss disper:dispers displeas:displeasur
dispos:disposi disrup:disrupt dissolu:dissolv distanc:distant distinc:distinguish distinct:distinctli
distor:distort distribu:distribut distribut:distributor dive:diver diver:divert divid:divis:division
document:documentari dogma:dogmat domest:home domin:dominion:jesu:sundai doubl:doubli down:downi
drain:drainag drama:dramat:dramatist dramat:dramatist drape:draperi draw:drawer drink:drinker
drive:driver drop:droplet dry:dryness dust:dusti dutch:netherland duti:dutifulli dwell:dweller
eager:eagerli earnest:earnestli earth:earthi:earthli:extraterrestri:planetari:terrestri easi:easili
eat:eater ecolog:environment econom:economi:socioeconom economi:economist edit:editor editor:editori
egypt:egyptian elec:elect:elector elect:elector:elig element:elementari ellips:ellipt elud:elus
emblem:emblemat embryo:embryon embryolog:embryon emis:emit emperor:imperi emphas:emphasi emphasi:emphat
empir:imperi emploi:employ:employe emul:emulsifi enclos:enclosur energet:energi england:english
enjoi:enjoy enter:entranc:entrant:entri:intestin enthusiasm:enthusiast environ:environment
epitheli:epithelium equal:equat equat:equatori erod:erosion erup:erupt essenc:essenti eurasia:eurasian
europ:european evad:evas:evasion evalu:valu evangel:evangelist:gospel evapor:vapor even:evenli:regularli
event:eventu evolu:evolutionari:evolv exact:exactli:precis exampl:exemplifi exce:exceed:excess
excep:except:exception exclud:exclus:exclusion excret:excretion:excretori excretion:excretori
execu:execut exemp:exempt exer:exert exhaus:exhaust exhibi:exhibit exist:existenti expan:expand
expand:expans expel:expul expend:expenditur:expens experi:experiment expert:expertis explain:explan
explicit:explicitli explod:explosion explor:exploratori expon:exponenti:expound expos:exposur
expres:express exten:extend extend:extens:extent extens:larg extinc:extinguish extrac:extract
extradi:extradit extraordinari:extraordinarili extravag:extravagantli extrem:extremist
ey:ocular:ophthalm:optic fabric:textil face:facial fact:factual fail:failur fair:fairli fame:famou
famou:famous fantasi:fantast farm:farmer faster:quick fastest:quick fat:fatti father:patern fault:faulti
feather:featheri fellow:fellowship femor:femur:thigh ferric:iron fetal:fetu fiber:fibrou fiction:fictiti
fieri:fire fight:fighter fill:filler financ:financi:fiscal finland:finnish firm:firmli fish:fisher
fix:fixtur flagel:flagellum flank:flanker flatter:flatteri flee:flight flesh:fleshi flex:flexibl
flip:flipper flora:floral floral:flower florenc:florentin fluff:fluffi focal:focu focu:focus
forc:forcefulli:forcibl form:format formul:formula fort:fortifi fortif:fortifi found:foundat:founder
fragranc:fragrant franc:french frank:frankli free:freeli frequenc:frequent fresh:freshli
friend:friendli:friendship front:frontal froth:frothi full:fuller:fulli fume:fumig fun:funni
fundament:fundamentalist fungal:fungu fungou:fungu fur:furri furi:furiou furnish:furnitur fuse:fusion
futur:futurist ga:gaseou galact:galaxi gambl:gambler gang:gangster gastric:stomach gene:genet
gener:general:generos:genu general:generally genet:geneticist:origin gentl:gentli geograph:geographi
geolog:geologi geometr:geometri georgia:georgian germ:germin german:germani:teuton giant:gigant
glacial:glaciat:glacier glaciat:glacier gland:glandular glass:glassi:vitreou global:globe globe:globular
gloom:gloomi golf:golfer govern:governor governor:governorship grace:gracefulli:graciou grade:gradual
grain:granular grammar:grammat grand:import graph:graphic grass:grassi gratif:gratifi grave:graviti
gravit:graviti greas:greasi great:greatli greec:greek:hellen greed:greedi greedi:greedili grow:growth
guid:guidanc guilt:guilti guitar:guitarist gut:gutter habit:habitu hack:hacker hair:hairi hand:manual
haphazard:haphazardli haptic:touch harmon:harmoni harp:harper harsh:harshli hast:hasti hasti:hastili
hawaii:hawaiian head:header health:healthi heart:hearti heat:heater:igneou:thermal heath:heathlik
heaven:heavenli heavenli:sky heavi:heavili help:helper hepat:liver herald:heraldri hered:hereditari
heresi:heret hero:heroic hierarch:hierarchi high:highli hike:hiker hill:hilli hindu:hinduism
histor:histori hold:holder hollow:insincer honest:honestli honor:honorari hope:hopefulli horn:horni
human:humanist humor:humorist hungari:hungarian hunger:hungri hunt:hunter hurri:hurriedli hydraul:water
hypnosi:hypnot hypothesi:hypothet ic:ici idea:ideal ident:identifi identif:identifi ignit:ignition
ill:infer illusion:illusori imag:imageri immer:immers impel:impuls imperfect:imperfectli impli:implic
import:importantli impres:impressionist improp:improperli inappropri:wrong incis:incision
includ:inclusion inconsider:thoughtless incorrect:incorrectli increas:increasingli india:indian
indirect:indirectli indistinct:indistinctli indonesia:indonesian induc:induct industri:industrialist
infec:infect:infecti inflam:inflamm:inflammatori inflec:inflect influenc:influenti ingeni:ingenu
inges:ingest inhibi:inhibit inhibit:inhibitor injec:inject injur:injuri inquir:inquiri:inquisit
inscrib:inscrip inser:insert inspec:inspect inspect:inspector instanc:instant instant:instantan
institu:institut instruc:instruct instruct:instructor integ:integr intellect:intellectu
inten:intend:intention intend:intent intens:intensifi interac:interact interest:interestingli
intern:internation:internship interrup:interrupt intersec:intersect intoler:toler inton:tone
intraven:vein introduc:introductori intrud:intrus intuit:intuition invad:invas:invasion inven:invent
invent:inventor invers:reciproc invest:investor involuntari:involuntarili ion:ionic:ioniz iran:iranian
iraq:iraqi ireland:irish iron:ironi irrat:ratio irregular:irregularli islam:islamist:muslim isom:isomer
isra:israel itali:italian itch:itchi japan:japanes jerk:jerki jew:jewish jewel:jewelri join:junction
joint:jointli jordan:jordanian journal:journalist judaism:orthodox judg:judgment:judici:judiciari
judici:justic jugular:neck juic:juici jurisprud:jurist justif:justifi juvenil:youth keen:keenli:sharp
keep:keeper kidnei:renal kill:killer kin:kinship kind:kindli king:kingdom korea:korean labor:labori
lacrim:tear land:lander languag:linguist larva:larval latin:romanc lavish:lavishli law:lawyer:legal
lead:leader leader:leadership leaf:leafi:leaflet leather:leatheri legend:legendari legisl:legislatur
legum:legumin length:lengthi let:letter lever:leverag lexic:word liabil:liabl liber:liberti
light:lighter:lightli line:liner literari:literatur liturg:liturgi live:liveli:liver lock:locker
locomo:locomot loin:lumbar long:longer:longest longitud:longitudin loud:loudli love:lover luck:lucki
lucki:luckili lunar:moon lung:pneumon:pulmonari luther:lutheran lymph:lymphat lyric:opera
macedonia:macedonian machin:machineri machineri:mechan magic:magician magnifi:magnitud maintain:mainten
make:maker malai:malayan malayan:malaysia malaysia:malaysian malic:malici mandat:mandatori
marin:navig:sea maritim:navig mark:markedli:marker marri:marriag marsh:marshi mason:masonri
master:masteri matern:mother mathemat:mathematician maxim:maximum medial:medium medic:medicin
melod:melodi member:membership memor:memori menstrual:menstruat mental:mind merg:merger meridian:noon
metamorph:metamorphosi meteor:meteorolog meter:metric method:methodist metr:metric mexican:mexico
microscop:microscopi migrant:migrat migrat:migratori mild:mildli milk:milki mine:miner minim:minimum
mission:missionari mix:mixtur modal:mode modif:modifi modul:modular moisten:moistur molar:mole
molecul:molecular moment:momentari monarch:monarchi:royal monei:monetari mongolia:mongolian
month:monthli mood:moodi mosaic:mose most:mostli motion:move motor:motorist mouth:oral movabl:move
move:movement:mover mucou:mucu mud:muddi mug:mugger multipl:multipli mural:wall muscl:muscular
music:musician myth:mythic:mytholog name:nomin narr:narrat narrow:narrowli nasal:nose nation:nationalist
natur:naturalist nautic:navig naval:navi nazi:social neat:neatli:tidi necess:necessari
necessari:necessarili need:needi neg:negat neglect:neglig neighbor:neighborhood neighbour:neighbourhood
nerv:nervou nervou:nervous neural:neuron niger:nigerian nigeria:nigerian night:nocturn nitric:nitrogen
nobil:nobl nois:noisi noisi:noisili nomin:noun nordic:scandinavian norman:normandi nors:norwai
norwai:norwegian notat:note notic:notifi notif:notifi nourish:nutrient novel:novelist nuclear:nucleu
number:numer nurs:nurseri obedi:obei objec:object obses:obsess obstruc:obstruct obviou:obvious
occup:occupi ocular:sight odd:oddli offenc:offend offend:offens offic:offici oil:oili olfactori:smell
omen:omin omis:omit open:openli opera:operat oppon:oppos oppos:opposi oppres:oppress opt:option
optic:sight optim:optimist orchestr:orchestra ordain:ordin order:orderli:ordin organ:organist:organiz
ovul:ovum own:owner owner:ownership pacif:pacifi pacifi:peac pack:packag pai:payment paint:painter
palac:palatin palat:palatin palestin:palestinian pancrea:pancreat papal:pope parliament:parliamentari
part:partial particular:particularli partner:partnership pass:passag:passer pastor:shepherd
patienc:patient pave:pavement peac:peacefulli pearl:pearli pelag:sea pelvi:pelvic penal:punish
perceiv:percep:percept percep:percept:perceptu perfec:perfect perfect:perfectli perfum:perfumeri
permis:permit permiss:permit persecu:persecut persia:persian person:personifi personif:personifi
persuad:persuas:persuasion pertain:pertin peru:peruvian phenomen:phenomenon philosoph:philosophi
phone:phonet phosphor:phosphoru photograph:photographi physic:physicist physiolog:physiologist
pianist:piano pictori:pictur pitch:pitcher place:placement placent:placenta plai:player planet:planetari
play:playfulli pleas:pleasant:pleasingli:pleasur pleasant:pleasantli plier:ply pneumon:pneumonia
poet:poetic poetic:poetri point:pointer poland:polish polar:pole polit:politician pollen:pollin
pollut:pollution polym:polymer polynesia:polynesian poor:poorli pore:porou port:porter
portrai:portrait:portray portug:portugues posit:position posses:possess post:postag:postal:poster
powder:powderi prai:prayer preach:preacher preced:predecessor predic:predict predomin:predominantli
pregnanc:pregnant premier:premiership preoccup:preoccupi prescrib:prescrip presenc:present
presid:presidenti press:pressur prestig:prestigi pretend:pretens pretens:pretenti prevail:preval
preven:prevent previou:previous price:pricei priest:priestli primari:primarili print:printer
prior:prioriti priorit:prioriti proce:procedur:proceed:proces process:processor produc:product
profes:profess:profession program:programm progres:progress prohibi:prohibit projec:project
project:projector promot:promotion prompt:promptli pronounc:pronunci propel:propul proper:properli
propheci:prophet propor:proportion propos:proposi proprietari:proprietor prosecu:prosecut
prosecut:prosecutor prostitu:prostitut protec:protect protect:protector protrud:protrusion
provid:provision provinc:provinci provoc:provok prudenc:prudent prussia:prussian psychiatri:psychiatrist
psycholog:psychologist public:publicli:publish puf:puff puff:puffi pulp:pulpi puls:pulsat pure:puriti
purif:purifi purifi:puriti pursu:pursuit qualif:qualifi qualifi:qualiti quantifi:quantiti
quantit:quantiti quick:quicker:quickest:quickli quiet:quietli quot:quotat race:racial radial:radiu:rai
radiant:radiat raft:rafter raid:raider rain:raini random:randomli rapid:rapidli rare:rariti ratio:ration
react:reaction:reactiv read:reader real:realiti:realli rebel:rebellion rebelli:rebellion reced:reces
receiv:recep:recept:receptor:recipi reces:recess recogn:recogni reconstruc:reconstruct recov:recoveri
recur:recurr redeem:redemp reelec:reelect refer:refere:referr refrac:refract regular:regularli
rejec:reject relat:relationship religi:religion remain:remaind:remnant render:rendition rent:rental
repai:repay repeat:repeatedli:repeti:repetit repel:repuls report:reportedli repres:represent:repress
reproduc:reproduct resid:residenti resolu:resolv respir:respiratori respond:respons restrain:restraint
restric:restrict retin:retina retir:retire retrac:retract reunion:reunit reveal:revel rever:revert
revers:revert revis:revision revolt:revolu revolu:revolutionari:revolv rhizom:rhizomat rhythm:rhythmic
rich:richli ride:rider right:rightli rigid:rigidli riot:riotou risk:riski rite:ritual rob:robberi
rock:rocki roll:roller roman:rome romanc:romant romant:romantic rose:rosi rotari:rotat rough:roughli
royal:royalti rule:ruler run:runner:runni russia:russian rust:rusti sad:sadli sail:sailor
saliva:salivari salt:salti sand:sander:sandi satisfac:satisfi satisfactori:satisfi scale:scali
scandinavia:scandinavian scene:scenic sceneri:scenic scholar:scholarli:scholarship scholast:school
scienc:scientist scot:scotland scotch:scotland scotland:scottish script:scriptur scrub:scrubbi
secret:secretion:secretli secretari:secretaryship sed:sedat sediment:sedimentari seem:seemingli
seiz:seizur selec:select sell:seller sens:sensat:sensibl:sensit:sensor:sensori:sensuou sensat:sensori
sequenc:sequenti seri:serial seriou:serious serou:serum serv:servant:server settl:settlement:settler
sew:sewer sex:sexi:sexual shade:shadi shake:shaki shakespear:shakespearean sharp:sharpli shine:shini
ship:shipment shoot:shooter shop:shopper short:shortli show:showi shrub:shrubbi shut:shutter siev:sift
sight:visual sign:signatur:signer:signifi signifi:signific signific:significantli silenc:silent
silic:silica silk:silki silver:silveri similar:similarli simpl:simpli:simplic sin:sinner
sing:singer:song singl:singli siouan:sioux skelet:skeleton ski:skier skill:skillfulli skin:subcutan
slave:slaveri sleep:sleeper:sleepi slight:slightli slime:slimi slow:slower:slowli smoke:smoker
smooth:smoothli social:socialist:societi sociolog:sociologist soft:softli solar:sun solemn:solemnli
solicit:solicitor solid:solidifi:solidli solution:solv solv:solvent sorcer:sorceri sour:tart
space:spatial spain:spanish spasm:spastic speak:speaker:speech speci:specif special:specialist
specif:specifi spectacl:spectacular sphere:spheric spinal:spine spirit:spiritu spong:spongi stabil:stabl
stanc:stand star:starri starch:starchi start:starter starv:starvat state:statement statut:statutori
steadi:steadili steward:stewardship stimul:stimulu stone:stoni stop:stoppag storag:store storm:stormi
strain:strenuou strateg:strategi strategi:strategist stratifi:stratum strict:strictli
strike:striker:strikingli strip:stripper strong:strongli stubborn:stubbornli student:studi stuf:stuff
style:styliz subdivi:subdivid submis:submit submiss:submit subscrib:subscrip subsid:subsidi
substanc:substanti substitu:substitut suburb:suburban succe:succeed:succes:success:successor
success:successfulli suck:sucker:suction sudden:suddenli sue:suit suffrag:suffragist sugges:suggest
sulfur:sulphur summar:summari superfici:surfac supervi:supervis supervis:supervisor
supplement:supplementari suppli:supplier suppres:suppress surgeri:surgic surpris:surprisingli
surreal:surrealist survei:surveyor surviv:survivor suspect:suspicion suspen:suspend suspici:suspicion
swamp:swampi sweat:sweater sweden:swedish swift:swiftli swim:swimmer swiss:switzerland syllab:syllabl
symmetr:symmetri sympathet:sympathi syntact:syntax synthesi:synthet syria:syrian system:systemat
tactil:touch tai:thai:thailand tale:tell tast:tasti tax:taxabl:taxat taxonom:taxonomi teach:teacher
technic:techniqu:technolog tempera:temperament templ:tempor tempor:time temporari:temporarili
tempt:temptat tend:tendenc:tender tens:tension term:termin terrifi:terror terror:terrorist
testifi:testimoni text:textual thai:thailand thank:thankfulli theater:theatric theolog:theologi
theoret:theori therapeut:therapi therapi:therapist thick:thickli think:thinker:thought thorn:thorni
thorough:thoroughli thrill:thriller tibet:tibetan tick:ticker tidal:tide tie:tier tight:tightli
tonal:tone tone:tonic tour:tourist tow:tower toxic:toxin trade:trader traffic:traffick tragedi:tragic
trail:trailer train:trainer transac:transact transcrib:transcrip transit:transition transmis:transmit
transmit:transmitt transuran:uranium treat:treatment trial:try triangl:triangular tribal:tribe
trick:trickeri:tricki trival:valenc troi:trojan true:truli trust:truste tube:tubular turkei:turkish
tutor:tutori type:typic tyrann:tyrant ukrain:ukrainian undu:unduli unexpect:unexpectedli unif:unifi
unifi:unit uniform:uniformli union:unionist:unit unlaw:unlawfulli unnecessari:unnecessarili
unpleas:unpleasantli unsteadi:unsteadili unsuccess:unsuccessfulli unwil:unwilling upholst:upholsteri
urg:urgenc:urgent urgenc:urgent uric:urin urin:urinari us:usabl:usag:user uterin:uteru util:utilitarian
utter:utterli vacant:vacat vagin:vagina vain:vaniti valu:valuabl:valuat
vari:variabl:varianc:variant:variat varianc:variant variou:various vascular:vessel vast:vastli
vein:venou velvet:velveti venetian:venic vent:ventil verb:verbal verbal:word verif:verifi
vertebr:vertebra vest:vestment vice:viciou victoria:victorian vietnam:vietnames view:viewer
violenc:violent violin:violinist viral:viru viscos:viscou visit:visitor vocal:voic:vowel volcan:volcano
volt:voltaic voltag:voltaic volunt:voluntari voluntari:voluntarili vote:voter wait:waiter wale:welsh
walk:walker war:warrior warm:warmer warn:warner wart:warti water:wateri wave:wavi wax:waxi weak:weakli
wealth:wealthi wear:wearer weed:weedi week:weekli weight:weighti whip:whiplik whole:wholli wick:wicked
wild:wilder:wildli will:willing:willingli win:winner wire:wiri wit:witti wood:woodi wool:woolen:woolli
work:worker world:worldli worth:worthi wrestl:wrestler write:writer wrong:wrongli zoologi:zoologist
`;

export const SYNONYMS = `
abandon:defec:desert:empti:forsak:vacat:wild abbrevi:brief:shorten:truncat abc:alphabet abdic:renounc
abdomen:belli:stomach aberr:deviat:distor abid:bear:brook:conform:digest:endur:resid:stai:stomach:toler
abil:power abject:miser abnorm:unnatur aboard:alongsid aborigin:indigen:nativ abound:bristl
about:approxim:around:roughli:some abraham:ibrahim abras:harsh abrasion:grind:scrape:scratch
abroad:oversea abrupt:disconnect:precipit:steep:sudden abruptli:dead:short:suddenli
absent:abstract:lack:miss:want
absolut:authoritarian:caesar:dead:despot:perfectli:sheer:stalin:stark:total:totalitarian:utter:utterli
absorb:assimil:captiv:fascin:grip:ingest:intent:rivet:wrap absorp:assimil abstain:ascet:refrain
abstrac:gener abstract:cabbag:outlin:pinch:sneak:swipe absurd:idiot:ludicr:nonsens:ridicul:silli
abundantli:extravagantli:profus abus:insult:misus ac:crack:on:singl:super:top:uniti
acceler:catalyst:speed accent:dialect:emphas:emphasi:emphasis:idiom:punctuat:stress:tonic
accept:adop:consent:recogn:recognis:satisfactori:toler access:approach:avail:handi
accessori:auxiliari:supplement accident:inadvert:incident:unexpectedli acclaim:applaud:clap:hail:herald
accommod:adapt:adjust:cooper:fit:oblig:reconcil:suit accompani:attend:backup:consequ:incident:result
accomplish:achiev:acquir:action:attain:complet:effect:establish:execut:fulfil:manag:realis:realiz:skill
accord:agreeabl:agreement:allot:concord:conform:conson:consort:harmon:treati
account:answer:calcul:control:describ:histori:report
accumul:aggreg:amass:collec:collect:collector:compil:gather accur:exact:precis
accus:charg:crimin:impeach:incrimin:object accustom:customari:habitu ach:hurt:pine:smart:yen
achiev:attain:manag:realiz:succeed:winner achromat:colorless
acid:acrid:bitter:blister:caustic:elvi:sour:sulfur:sulphur
acknowledg:admit:cite:mention:quotat:receipt:recogni:refer acquaint:convers:familiar:friend:introduc
acquir:assum:attain:get:skill acquisi:learn acr:estat
acrid:bitter:blister:caustic:pungent:sulfur:sulphur acrobat:athlet:gymnast:stunt:tumbl across:crosswis
act:behav:deed:enact:perform:plai action:activ:execut:fulfil:litig:sue activ:actuat:fight:spark:trigger
activist:milit actor:player actual:exist:genuin:liter:realiz:realli:substanti
actuat:incit:motiv:prompt:propel:propul:spark:trigger
acut:discrimin:incis:intens:keen:penetr:pierc:sharp:sharpli ad:advertis adam:diamond:go
adapt:adjust:alter:arrang:conform:version add:append:bestow:contribut:impart:lend addic:depend:habitu
addit:linear addition:extra:gain:improv:increas address:speech adequ:enough:equal:toler
adher:cleav:cling:coher:discipl adhes:adhesion adjac:contigu:neighbor:next adject:procedur
adjoin:butt:contact:edg adjourn:recess adjust:align:alter:conform:familiar:fit:modif
administ:allot:dispens:distribut:lot administr:brass:dispos:establish:execut:govern:organ:organis
admir:ador:champion:commend:esteem:support:wonder adolesc:juvenil:teen:teenag adop:borrow
adopt:assum:borrow ador:fond:idol:love:worship adorn:cloth:deck:decor:embellish:grace:invest:ornament
adroit:facil:quick adulter:cheat:debas:dilut adulthood:matur
advanc:beforehand:improv:innov:proces:progres:progress:promotion advantag:favor:favour:posit advent:come
adventur:chanc:explor:gambl:hazard:risk:stake:ventur advers:hardship:opposit
adversari:antagonist:oppon:oppos:resist advertis:promot:public:push
advis:consult:counsel:deliber:notifi:propos:suggest:weigh advisor:consult advisori:consult
advoc:counsel:counselor:expon:preach:recommend:urg aerat:charg:oxygen aerial:antenna:ether
aerodynam:flow:sleek:streamlin aeronaut:astronaut:aviat aesthet:artist:esthet
affair:intimaci:matter:occasion affec:fond:warm
affect:impact:involv:manner:move:pose:regard:stir:touch:unnatur affection:dear:fond:warm
affili:associ:assort:attach:connect:consort:tie
affirm:approv:asser:assert:aver:confirm:corrobor:declar:optimist:substanti:swan:swear
affix:append:supplement afflict:impair:pain:sore afford:give:yield afloat:flood:overflow
after:afterward:dessert:later:subsequ:sweet afterward:later:subsequ
ag:elderli:matur:older:ripen:senior:silver agenc:bureau:offic agenda:schedul
aggrav:annoy:exacerb:exasper:provoc:provok:worsen aggreg:assembl:collec:collect:collector:mass:total
aggress:attack:belliger:sharpli agil:light:nimbl:quick agit:campaign:crusad:ferment:provok:rous
agoni:suffer:torment:tortur agre:correspond:match:talli
agreeabl:amen:concord:conform:conson:enjoy:pleasantli agreement:correspond:understand agricultur:farm
ahead:befor:forward:onward aid:assist:auxiliari:hade:help:pluto aim:inten:intent:object:propos:purpos
air:broadcast:dissemin:pose:spread:transmit:ventil airplan:plane ak:alaska akin:kin al:alabama:aluminum
alarm:alert alcohol:drunken alert:awak:brisk:live:merri:rattl:vigil:wake:watch
alien:estrang:exot:extraterrestri:foreign:stranger:unknown align:allianc:arrai:coalition:position
alik:like:similar alimentari:nourish:nutrient:nutrit aliv:anim:live
all:altogeth:complet:entir:total:whole:wholli alleg:aver:sai:suppos allegi:commit:loyalti
allegori:emblem:fabl allerg:hypersensit:sensit allevi:eas:facilit:mitig:relief:reliev alli:friend
allianc:bond:coalition:confeder allig:crack alloc:allot:assign:distributor:parcel alloi:debas:metal
allot:assign:dispens:distribut:lot:parcel:portion allow:grant:let:permiss:permit
allur:entic:solicit:tempt alluvi:deposit:sediment almost:most:near:nearli:virtual
alon:entir:exclus:lone:onli:sole:solitari:solo:unaccompani along:on aloof:distant:remot
aloud:loud:loudli also:besid:too alt:altitud:el:elev
alter:chang:fix:heal:modif:modifi:remedi:revision:san:therapeut:vari alterc:disput:quarrel:scrap
altern:choic:instead:option:replac:substitut altitud:el:elev
altogeth:complet:entir:raw:total:whole:wholli alveolar:dental alwai:constantli:ever:forev:invari:perpetu
amass:collect:compil:gather amateur:recreat:unpaid:unskil amaz:astonish:astound:aw:awesom:stun
amazingli:surprisingli amber:gold ambiti:challeng ambition:aspir:dream
amen:comfort:conform:conveni:cooper amend:correct:damag:improv:remedi america:us:usa amnesti:pardon
amor:erot:immor:romant:sexi amount:measur:number:quantiti:sum:total amphetamin:upper amphibi:amphibian
ampl:plenti amplifi:exagger:inflat:magnifi amus:comic:divert:entertain:funni an:on
analog:analogu:correspond:linear:parallel analogu:linear:parallel analys:analyz:dissect:examin:studi
analyz:decompos:dissect:examin:studi anarchi:lawless ancestor:anteced:ascend ancestr:hereditari
anchor:backbon:ground ancient:antiqu angel:backer:saint:sweet anger:furiou angl:fish:lean:slant:tilt
angri:furiou:rage ani:whatev:whatsoev
anim:beast:brutal:creatur:exalt:fauna:inspir:live:physic:sensual:vital annex:appropri
annihil:decim:devast:elimin:wither annoi:harass:harri:irrit:nettl:steam:vex
announc:declar:denot:proclaim annoy:bother:chafe:irrit:teas annual:pa annuiti:rent
annul:invalid:ring:vacat:void answer:repli:respond:respons:result:solution:solvent
antagon:counteract:hostil antagonist:counter:oppon:oppos:resist
anteced:anterior:ascend:preced:predat:previous:prioriti anterior:preced:prior:prioriti anthem:hymn
anthropoid:ap anticip:await:counter:expect:forese:predic antiqu:archaic:ex:pass anxiou:dy:nervou:uneasi
ap:emul:imit apart:asid apex:vertex apolog:excus:justifi:ration apologis:justifi:ration
apothecari:chemist appar:evid:manifest:obvious:ostens:patent:plain:seem:seemingli:unmistak
apparatu:setup appari:shadow appeal:attract:charm:entreati:invok:prayer appear:look:seem
appeas:calm:gentl:pacifi appel:denomin:design:name append:supplement appendag:extrem:member:outgrowth
appet:appetit applaud:clap:commend applaus:clap appli:emploi:us:util applianc:contriv:gadget:widget
applic:pertin appoint:constitut:date:decre:design:engag:fit:name:ordain:prescrib
apprais:assess:authent:estim:evalu:survei:valuat
appreci:apprehend:comprehend:discern:grasp:grate:hold:percept:prize:tast:thank:treasur:valu
apprehen:discern:dread:understand apprehend:arrest:collar:compass:comprehend:grasp:nail
approach:come:forthcom:near:upcom appropri:conquer:reserv:right:seiz:suitabl approv:bless:ok:sanction
approxim:estim:gaug:guess:judg:rough:roughli:some apt:clever:dispos:liabl:mind:tend aqueou:sedimentari
ar:arkansa arbitr:intermedi:mediat:umpir arbor:arboresc:spindl:treelik:woodi arboresc:treelik
arc:arch:bow:curv:spark arch:bow:curv:mischiev:patron archaic:primit architect:design arctic:glacial:ici
ardent:fieri arduou:labori:punish:strain:strenuou area:region arena:domain:orbit:sphere:stadium
argu:conten:contest:controversi:disput:reason:tilt arguabl:debat:disput
argument:conten:contest:controversi:debat:disput:statement:tilt arid:barren aris:origin:rise:upris
aristocraci:nobil arizona:az arm:equip:fortifi:weapon:weaponri armament:equip armi:usa
aroma:fragranc:odor:perfum:scent:smell aromat:perfum
arous:awak:awaken:conjur:elicit:evok:invok:provok:rous:stimul:stir:wake arrang:order:organ:organis:stage
arrest:collar:halt:hitch:nail:sensat:stai:stoppag:stun arriv:come:reach arrog:claim:confisc
arrow:pointer arsen:as art:human artemi:cynthia articl:claus
articul:eloqu:formul:join:joint:junction:phrase:pronounc:word artifici:contriv:stilt:unnatur:unreal
artilleri:gun:weapon artist:esthet artwork:graphic as:equal ascend:domin:rise
ascertain:check:determin:discov:ensur:insur:observ ascet:auster ascrib:assign:attribut:imput:refer
asian:asiat asid:awai ask:inquir:request asleep:deceas:depart:numb aspect:facet:scene:view
aspir:dream:hope:wish assai:attempt:check:essai:seek:try assail:assault:attack:snipe
assault:attack:dishonor:outrag:rape:snipe assembl:collect:forum:gather:piec:tack asser:aver
assert:aver:declar:swan:swear assess:evalu:tax:valuat asset:plu
assign:attribut:convey:deleg:design:imput:negoti:parcel:portion:transfer assimil:ingest:scholar
assist:help:helper:support associ:assort:companion:comrad:connect:consort:familiar:fellow:link:relat
assort:class:classif:classifi:consort:miscellan:mix:mixtur:sort:varieti:variou
assum:fictiti:presum:presumptu:pretend:sham assump:premis:suppos assur:confid:ensur:guarante:insur:sure
astonish:astound:stagger:stun:stupefi astound:stagger:stun:stupefi astronom:galact asylum:refug
athen:athena athlet:gymnast:sport atmospher:static atom:fragment:molecul:nuclear:particl
aton:repent:satisfac atrophi:diminish:wast:wither attach:commit:connect attack:onset:snipe
attain:reach:skill attempt:effort:endeavor:endeavour:essai:seek:try:undertak atten:care:tend
attend:attende:auditor:consequ:incident:listen:result:tender attent:heed:regard
attest:authent:certifi:demonstr:document:evid:manifest:testifi attic:dome:ionic:loft:noodl
attir:dress:garment:robe attitud:postur attornei:lawyer attract:beautifulli:draw:magnet:pull
attribut:dimen:imput au:gold audienc:hear audit:auditori:inspect auditor:listen aug:august
augment:enhanc august:grand:rever:vener auricl:ear auster:sever:stark:stern
authent:document:genuin:reliabl author:authorit:gener:govern:mandat:regim:sanction:writer
authorit:classic:definit authoritarian:caesar:despot:dictat:overbear:stalin:totalitarian:tyrann
auto:automobil:car autom:automat:mechan automat:mechan:reflex:robot automobil:car
autonom:independ:sovereign autumn:fall auxiliari:subsidiari:supplement:supplementari avail:handi:usabl
aveng:retali:reveng aver:distast:sai:swan:swear averag:mean:mediocr:middl:norm:ordinari
avert:avoid:deflect aviat:fly:pilot avoid:deflect
aw:awesom:dire:dread:fear:frighten:horrif:nasti:pain:rever:terribl:vener awai:forth:off:out
await:expect:wait awak:awaken:wake awaken:wake awar:conscious:mind award:grant:honor:honour:laurel:prize
awkward:clumsi:slow axiom:maxim babi:child:infant bach:bachelor
back:backward:championship:endors:fund:hind:hinder:rear:second:support backbon:gut:sand:spine
backlash:rebound backpack:pack backstag:wing backup:reliev:substitut backward:slow bacteria:bacterium
bad:big:mischiev badger:bug:teas:worri badli:grave:ill:poorli:serious:sever
baffl:bewild:confus:cross:foil:frustrat:scotch bag:base:bulg:sack baggag:luggag bai:quest
bait:cod:hook:lure:sweeten:teas bake:broil:scorch balanc:proportion
bale:forbid:menac:omin:sinist:threaten balk:handicap:hinder:rafter ball:globe ballad:lai ballot:vote
ballpark:park ban:banish:forbid:prohibi:prohibit band:circl:lot:stripe bandag:bind
bang:batter:blast:bolt:clap:knock:slam:slap:smack:smash banish:bar:releg banquet:feast
bar:barricad:block:releg barb:bite:dig:pungent:shaft barbar:brutal:cruel:savag:viciou
bare:hardli:husk:nake:public:scarc:stark:strip:uncov barg:hoi:lighter
bargain:bui:deal:dealer:steal:trader bark:skin baron:king barrack:urg barrel:cask:drum barren:devoid
barricad:block base:contempt:despic:found:foundat:fundament:sordid basement:cellar basi:foot:fundament
basic:canon:essenti:fundament:introductori:stapl basketbal:hoop bast:batter:tack bath:bathtub:tub
bathroom:john:toilet bathtub:tub batsman:batter battl:comb:combat:conflict:engag:fight:struggl
be:exist:organ bead:drop:pearl beam:radiant:shine bear:birth:brook:digest:endur:head:stomach:toler
bearer:carrier beast:creatur:fauna:savag:wildcat
beat:bush:crush:dead:heartbeat:lace:lick:puls:pulsat:rhythm:round:thrash beauti:peach:sweetheart
becom:come:decent:decor:get:turn bed:stratifi beef:grous beetl:mallet:overhang befit:suit
beg:prai:solicit begin:commenc:first:offset:start behav:conduct:deport behavior:conduct:deport:do
behaviour:conduct:deport behind:slow belief:feel:impres:notion
believ:conceiv:credibl:plausibl:probabl:think:trust:worship
belittl:depreci:diminish:disparag:minim:slight bell:toll belli:bulbou:bulg:protuber:stomach
belliger:combat:fighter:hostil:milit:war bellow:roar belong:hold:properti belov:dear:honei:love
below:beneath bench:judiciari:terrac bend:crook:deform:flex:turn:twist benefit:gain:profit:welfar
benevol:charit:kindli:sympathet benign:graciou:kind berth:moor:post besid:too besieg:sieg:surround
bestow:confer:contribut:donor:impart:lend:present bet:depend:dissip:stake:wager betrai:fail
betray:inform:traitor:treason beverag:drink bewild:confus bia:diagon:predetermin:prejudic
bias:color:colour:slant bibl:scriptur biblic:scriptur bicycl:bike:pedal
bid:command:conjur:dictat:summon:tender big:larg bike:motorcycl:pedal bill:charg:measur
billion:million:trillion bind:bond:stick bird:dame:doll:fowl birth:nativ biscuit:cooki
bit:chip:flake:minut:mo:moment:scrap:second bite:pungent:sting
bitter:blister:caustic:jaundic:resent:sulfur:sulphur:tart:thorni bizarr:eccentr:weird black:blacken
blacken:char:darken blackmail:pressur blame:blast:bless:censur:damn:fault:incrimin:infern:pick:rap
bland:insipid:polit:smooth blanket:broad:cover:encompass:extens:wide
blast:bless:boom:clap:damn:infern:nail:shell:smash blaze:blind:conspicu:dazzl:glare:hell
bleach:colour:discolor:dy:fade bleed:hemorrhag blemish:disfigur:flaw:mar:spot
blend:flux:fuse:merg:mix:shade bless:damn:infern blight:plagu blind:dazzl:glare:screen:unreason
blink:bloodi:bloom:crash:flame:flash:wink blister:caustic:sulfur:sulphur
block:cube:embarrass:halt:hinder:obstruct:plug:stop blockag:obstruc:stoppag blond:fair:pale
blood:rake:rip bloodi:bloom:crash:damn:flame bloodsuck:parasit bloom:blossom:crash:flame:flower
blossom:flower:flush:infloresc:peak:prime:unfold blotch:mottl:streak blow:bump:revers:setback
blue:bluish:depress:gloomi:vapor:vapour blueprint:design:draft bluff:bold:sheer blunder:ejacul:fumbl:sin
blunt:candid:dull:frank:numb:outspoken blur:fuzzi:obscur blush:crimson:flush:redden:rosi
board:embark:plank:room boast:crow:featur:ga:sport:tout boat:yacht bob:tail
bodi:corpor:embodi:incarn:personifi bodili:corpor:somat boi:son boil:poach:simmer:stew boiler:kettl
boister:unruli bold:dare:hardi:nerv:sheer bolt:rigidli:slap:smack bomb:bombard bombard:pelt:shell
bond:solder:stick bone:cram:drum:ivori:pearl boni:emaci:pinch:skelet bonu:incent book:engag:volum
boom:flourish:gravi:nail:prosper:roar:smash:thrive:thunder boost:encourag:hike:promot
boot:kick:reboot:thrill booth:stall border:borderlin:bound:edg:environ:frame:margin:surround
borderlin:margin bore:calib:calibr:deaden:drill:eager:tediou:tiresom bosom:embrac boss:chief
botani:flora:veget bother:hassl:inconveni:irrit:troubl bottleneck:constric
bottom:penetr:undersid:undersurfac boulder:rocki:stoni bounc:leap:rebound:spirit:spring
bound:confin:edg:jump:leap:limit:restrain:restrict:spring boundari:edg:limit bow:defer:fore
bowel:gut:intestin bowler:derbi box:pack:packag boxer:drawer:short
brace:brisk:buttress:fresh:pair:pois:refresh:stabil:steadi braid:lace brain:head:mental:mind:wit
branch:fork:prong:subdivi branchlet:twig brand:denounc:make:trademark
brass:establish:govern:organ:organis brave:courag:endur:hardi:weather brawl:do
breach:gap:offend:ruptur:sever:violat breadth:comprehens:larg:width break:fault:fractur:interrup
breaker:surf breakthrough:discoveri:find breast:chest:front:summit breastbon:sternum breath:respir
breathless:inanim breech:trouser breed:foster:nurtur:rais:rear:spawn:train:upbring breez:picnic
bribe:bui:corrupt briberi:graft briefli:concis bright:brilliantli:clever:smart:vivid
brightli:brilliantli brillianc:geniu:glare:grand:grandeur:luster:magnific:splendor
brilliant:magnific:splendid brine:saltwat bring:deliveri brisk:fresh:live:merri:rattl:refresh
bristl:upris bristli:prickli:spini:thorni britain:uk british:briton brittl:crisp
broad:encompass:extens:wide broadcast:circul:diffus:dissemin:program:programm:transmit
broaden:extend:widen broadli:generally:loos broil:grill bronz:tan
brood:contempl:dwell:loom:medit:muse:ponder:reflect:rumin brook:creek:digest:endur:stomach:toler
broom:sweep brown:brownish brows:graze:pastur:shop:surf bruis:injur:spite:wound brush:nap:thicket
brutal:cruel:feroci:savag:unrel:viciou bubbl:champagn:effervesc:foam:frothi buck:clam:dollar:tear
buckl:clasp:warp buff:fan:lover buffer:cushion bug:intercept:teas bui:corrupt:purchas:steal
build:construc:construct:habitu:progress bulbou:bulg:protuber
bulg:bump:convex:hump:pop:pouch:promin:protrud:protrusion:protuber:swell bulk:major:volum bull:crap:fake
bullet:heater:slug bullfight:corrida bulli:intimid:tough
bump:chanc:encount:find:hump:knock:promin:protrusion:protuber:swell
bunch:bundl:clump:cluster:crew:crowd:gang bundl:cluster:compact:pack:packag:pile bunt:butt
burden:essenc:load:saddl:weight burdensom:oppress:tax bureau:offic burma:myanmar burn:combus:glow:tan
burrow:tunnel burst:explod:explosion bush:dead:scrub:shrub bushi:shaggi
busi:interf:job:occup:occupi:offici bust:flop:raid:ruptur:snap:tear but:just:mere:onli:simpli
butcher:slaughter butt:edg:goat butterfli:mash:romanc buttock:cheek button:fasten buyer:purchas buzz:hum
by:past byzantin:convolut:tangl ca:calcium:california cabbag:pinch:sneak:swipe cabinet:locker
cabl:telegraph:wire cadmium:cd caesar:despot:stalin:totalitarian cake:coat:patti
calcul:comput:deliber:estim:figur:forecast:measur:reckon:scheme:shrewd calib:qualiti
calibr:graduat:qualiti:standard calif:caliph call:career:cry:name:phone:shout:telephon:vocat:yell
calm:composur:quiet:seren:steadi:still:tranquil camp:tent campaign:candid:caus:crusad:drive
can:displac:sack:tin:transcrib canal:channel:duct canari:sneak cancel:natur:off:offset:scrub cancer:crab
candi:crystal candid:direct:frank:outspoken:prospect candl:cd cannabi:hemp:marijuana canon:canyon:saint
canva:poll cap:crest:deton capabl:capac:compet:potenti:subject capacit:capacitor:condens
capacitor:condens capillari:hairlik capsicum:pepper caption:legend
captiv:charm:confin:delight:entranc:fascin:imprison:incarcer:intent:jail:prison:wrap captur:seizur
carbohydr:sugar cardin:central:fundament:kei
care:caution:concern:deliber:fear:forethought:heed:like:precaution:tend:wish career:vocat
careless:neglig:regardless caress:kiss:neck:pet cargo:freight:lade:load:payload:shipment carpel:pistil
carpentri:woodwork carpet:rug carri:channel:impart:transmit:transport carriag:coach:postur
cart:drag:haul:menu carv:sculptur case:encas:event:instanc:lawsuit:suit cast:contriv:mold:stamp
castl:embattl:palac:rook casual:daili:everydai cat:gui catastroph:disast:tragedi
catch:contagi:contract:detec:haul:spot:spy:transmitt categori:class:famili
cathart:evacu:physic:purg:releas cathol:univers catholic:latin cattl:cow caucasian:white
caus:crusad:drive:induc:stimul caustic:corros:sulfur:sulphur caution:caveat:forethought:precaution
cautiou:conserv:timid cavalri:hors cave:undermin cavern:erectil caviti:honeycomb:pit
ceas:discontinu:end:finish:quit:stop:termin
celebr:fame:famou:festiv:histori:notabl:note:renown:solemn:stori celesti:ether:heavenli celtic:gaelic
censur:crimin:exclusion:excommun:reprimand cent:penni
center:centr:concentr:focu:focus:halfwai:middl:midwai:pore:rivet centimet:cm
centr:concentr:focu:middl:pore:rivet central:concentr:fundament:kei centrifug:motor:separ centuri:hundr
cerebr:intellectu:think:thought ceremoni:observ:pompou certain:sure certainli:sure
certif:corrobor:document certifi:demonstr:evid:licenc:licens:manifest:qualifi cervix:neck chafe:gall
chagrin:embarrass:humbl:humili chain:iron chair:chairman:moder chalk:crank:meth:methamphetamin
challeng:competitor:disput:intrigu:rival champion:fighter:hero:support
chanc:encount:find:fortun:gambl:hazard:luck:opportun:risk chancellor:premier chandeli:pendant
chang:changeabl:modifi:vari changeabl:unsettl channel:groov:guid:impart:maneuv:steer:transmit
chant:inton:tone char:coal:woman charact:qualiti character:characteris:depic:enact:person:portray
characteris:depic characterist:featur charit:kindli:sympathet charm:delight:entranc:magic:sorcer:witch
chart:graph charter:hire:leas:rent chase:dog:follow:pursu:pursuit:tail:track:trail chatter:click
cheap:cheesi:inexpens cheat:chess:chisel:deceiv:foul:jockei:shaft check:ensur:insur cheek:impud
cheer:comfort:recreat:satisfi:shout:sunni:sunshin cherish:preciou:treasur:want
cherri:crimson:red:reddish:rubi:scarlet chest:thorax chew:cud:jaw:plug:quid chi:ki chicago:michigan:stop
chicken:yellow chief:main:master:primari:princip chiefli:mainli:primarili:princip
child:fry:kid:minor:youngster childish:infantil chile:chili chill:cool:ici:scari:shiver:thrill:tingl
china:taiwan chip:flake:nick:scrap:splinter chisel:defraud chocol:cocoa
choic:fine:option:pick:prime:prize:qualiti:selec:select choir:choru:consort choke:clog:gag:strangl
choos:opt:prefer:select chop:shred:slice chore:job:task choru:refrain chow:chuck:eat
christ:deliver:jesu:messiah:redeem christma:noel chromat:hue chronic:continu chuck:ditch:eat:pat:toss
ciliari:ciliat cinema:film circl:encircl:lot circuit:deviou:tour circul:diffus:dissemin
circular:rotari:round circumfer:encompass:surround circumst:consider:context:destini:fate:luck
cite:mention:quotat:refer civil:civilis:cultiv:cultur:educ:polit:school
civilis:cultiv:cultur:educ:polit:school clai:mud clam:dollar clan:kin
clandestin:secret:surreptiti:underground clariti:lucid clash:collid:crash:friction:jar
clasp:clutch:grip:hold class:famili:grade:sort:stratum classic:definit:hellen classif:sort
classifi:distinct:sort clean:cleans:cleanup:fair:fairli:plum:plumb cleans:cleanup:purifi cleanup:kill
clear:lucid:open clearli:distinctli:intellig:understand cleav:cling:coher:split cleric:divin:ecclesiast
clever:cun:ingeni:ingenu:invent:smart click:tick client:custom climat:mood
climb:mount:rais:rise:upgrad:wax cling:coher clip:time:trim:trot clipper:limit
cloak:cloth:disguis:drape:mantl:mask:robe:wrap clock:time clog:clot:congest:foul:hinder:imped:obstruct
close:conclusion:final:finish:fold:intim:intimaci:last:near:nearli:shut:tight closer:finish
closest:nearest closet:wardrob clot:coagul:curdl
cloth:drape:dress:fabric:garment:invest:mantl:materi:robe:textil:wear:wrap cloud:fog:mist:obscur
cloudi:muddi:murki clown:comedi:frivol:funni:prank club:gild:lodg:nine:societi clue:cue:hint
clump:cluster:constel:flock:lump clumsi:slow cluster:constel:flock clutch:grip:hold:seiz co:cobalt
coach:manag:tutor coagul:curdl:solidifi coalition:fusion coars:granular:harsh:salti:uncouth:vulgar
coast:seacoast:seashor coat:finish:pelag:surfac cock:dick:hammer:peter:prick:ruffl:strut
cod:collect:fool:gull:pod:slang:teas codifi:statut coerc:forc:pressur coercion:compul coffe:java
coher:consist:logic:lucid:order coil:curl:scroll:spiral:turbin:whorl coin:mint coincid:conjunc:simultan
cold:ici collabor:confeder:cooper:partner collaps:founder:prostrat collar:nail
collater:confirm:corrobor:indirect:substanti:valid:verifi colleagu:cowork:fellow collec:solicit
collect:compil:corpor:garner:gather:jointli:payabl:pois collector:gather collid:jar
colloqui:convers:inform colon:settl coloni:compound:settlement colonist:settler
color:colour:slant:ting:vivid colour:dy:slant comb:contenti:disput:milit combat:fight:fighter
combin:compound:unit combust:erupt:ignit come:cum:decent:decor:ejacul:fair:forthcom:semen:upcom
comeback:replic comedi:funni comedian:comic comfort:consol:conveni:eas:quilt:reliev:satisfi:solac:sooth
comic:funni command:dictat:domin:overlook:pirat:requir:teach commemor:immort:memori
commenc:first:graduat:offset:start comment:gloss:gossip:input:notic:observ:remark:review
commerc:doc:mercantil commerci:mercantil commis:committe:licenc:licens
commit:consecr:dedic:devot:loyalti:perpetr commod:pot:throne:toilet
common:commonplac:green:gross:mutual:park:vulgar commonli:normal:usual commonplac:stock:tire
commonwealth:countri:nation commotion:disrup:disturb:flutter:whirl commun:convei:nation:transmit
communion:share commut:replac:substitut
compact:compress:concentr:coven:dens:densiti:pack:stocki:summari:tight
compani:companion:companionship:fellowship:societi companion:comrad:familiar:fellow
companionship:fellowship:societi compar:correspond:equat:equival:rel comparison:equival compas:piti
compass:comprehend:grasp:orbit:rang:reach:scope compel:oblig compens:pai:repair:salari
competi:conten:contest competit:fight:milit competitor:rival compil:digest complain:plain:plaintiff
complaint:ill complement:complet complementari:complet
complet:consumm:discharg:dispatch:entir:finish:realis:realiz:total:whole:wholli complex:composit
complic:elabor:perplex:refin compliment:congratul:regard:wish
compon:constitu:element:factor:ingredi:part:portion compos:pen:write composi:makeup
compound:deepen:intensifi comprehen:inclusion comprehend:embrac:encompass:grasp:perceiv comprehens:full
compres:contrac compress:constrict:contract:spongi compris:constitut:contain:incorpor compul:obses
compuls:obsess compulsori:mandatori:requir comput:estim:figur:reckon comrad:familiar:fellow
con:convict:hustl:inmat:learn:memor conceal:cover:covert:hide:privaci:privat:secreci
conced:confess:grant:profess:yield conceit:vain:vaniti
conceiv:conceptu:gestat:imagin:mastermind:origin:think concentr:dens:densiti:focal:focu:pore:rivet:tight
concep:concept:construct:creation concept:construct:impregn conceptu:embryo:formul:gestat
concern:fear:implic:interest:pertain:refer:relat concert:conjunct:cooper conces:yield concis:pithi
conclud:end:final:last:over:reason:resolv:termin conclus:decis:final
conclusion:decision:determin:final:finish:last concord:conform:conson:consort:harmon:harmoni
condemn:crimin:curs:deplor:reprehens:viciou condens:distil
condition:disciplin:learn:specifi:statu:stipul:train:weather conduc:contribut:tributari
conduct:deport:do conelik:conic confeder:feder confederaci:conspiraci:feder:south confer:consult:leagu
confess:profess confid:convinc:entrust:intim:posit:sure configur:conform:constel:contour:shape
confin:constrain:constrict:imprison:jail:labor:labour:limit:restrain:restrict
confirm:corrobor:falsifi:substanti:valid:verif:verifi confisc:forfeit:sequest
conflict:contradictori:engag:fight:struggl confluenc:merg conform:conson:contour:shape
confront:face:showdown confus:disord:flurri:fox:mistak:perplex:puzzl:scatter confusion:muddi
congenit:innat conges:overcrowd congest:foul congo:zair congratul:plume:prais:pride congreg:faith:fold
conjectur:guess:hypothesi:hypothet:specul:suppos conjug:conjunc:coupl:junction
conjunc:conjunct:connect:continu:junction conjunct:connect:continu:cooper
conjur:conspir:decep:invok:machin:magic:magician connec:connector:link connect:continu:link:relat
connecticut:ct conquer:conquest:curb:inhibit:seiz:subdu:subjug:super:suppress conquest:seduc:subjug
conscienc:scrupl conscienti:painstak:religi consciou:wit consecr:dedic:devot:ordain:ordin:sacr:vow
consecut:sequenti:serial:straight:success consequ:effect:incident:outcom:result:therefor
conserv:econom:husband:maintain:preserv consid:deal:reckon:regard:studi:view consider:substanti:thought
consist:dwell:lie:logic:order:reproduc:systemat consol:solac:sooth consolid:fuse:integr:unifi
conson:harmon:harmoni consort:harmon conspicu:promin conspir:machin constant:invari:perpetu
constantinopl:istanbul constantli:forev:invari:perpetu constel:dot:flock:stud constip:deaden
constitu:element:establish:format:inher:integr:part:portion constitut:establish:form
constrain:constrict:limit:restrict:stiffen:strain:tighten constraint:restraint constric:tight
constrict:contract:limit:narrow:restrict construct:fabric:manufactur consult:interview
consum:devour:down:ingest:overwhelm:ware consumm:master consump:inges:intak
contagi:contract:infecti:transmitt contain:control:curb:incorpor:moder
contamin:corrupt:foul:pollut:pollution contempl:medit:muse:ponder:reflec:reflect:rumin:thought
contemporari:gener contempt:despic:despit:disdain:disrespect:scorn:sordid contemptu:disdain:insult:scorn
conten:contest:controversi:disput:tilt content:messag contenti:disput
contest:controversi:disput:dissent:dissid:protest:tilt contigu:immedi:neighbor conting:eventu
continu:durat:keep:persist:preserv:proce:sibil:strident:uninterrupt contour:shape contracept:prevent
contract:transmitt contractor:declar contradict:negat contrari:obstin:opposit:revers contribu:donat
contribut:impart:lend:tributari contributor:subscrib
contriv:design:devis:forg:formul:gadget:invent:plan:stilt:widget control:curb:govern:moder:oper:restrain
controversi:disput:tilt convei:express:transmit conven:establish:normal:rule convention:styliz
conver:transition converg:meet:overlap convers:discours:familiar:revers
convert:exchang:transform:translat convey:impart:negoti:transfer:transport convic:sentenc convict:inmat
convinc:persuad:persuas:posit convolu:whirl convolut:sophist:tangl convul:fit
convuls:spasmod:spastic:thrash cook:prepar:readi cool:pois cooper:partner
coordin:interconnect:match:organis:unifi cope:header:manag copi:imit:replic:simul:transcript
copul:intercours:mate:relat cord:twill cordial:liqueur core:nucleu corner:trap:tree corp:corpor
corpor:embodi:incarn:materi:physic:somat corps:remain:stiff correct:disciplin:restor:right
correspond:equat:match:proportion:talli corrobor:document:substanti:underpin:valid:verifi corrup:putrid
corrupt:crook:debas:degrad:dishonest:profan:purchas cosmet:decor:enhanc:ornament
cosmopolitan:ecumen:univers:worldwid cost:price:toll costa:rib couch:loung:put:sofa counsel:guidanc
count:enumer:matter:numer:reckon:talli:weigh countabl:enumer:numer counter:forese counteract:neutral
counterfeit:fake:forg:imit countri:nation coup:takeov coupl:duo:join:link:match:mate:pair:twin:union
cours:flow:natur:trend court:courtroom:romanc:solicit:tribun:woo courteou:graciou
cover:covert:extend:mask:screen coverag:report cowardic:cowardli cowardli:fear crab:cross crabbi:cross
crack:fissur:fractur:gap:super:top crackl:crunch craft:trade cram:drum cramp:spasm
crank:meth:methamphetamin:zigzag crap:defec:dirt crash:flame:ram:wreck crave:desir:hunger:lust:thirst
crawl:creep crazi:folli:foolish:mad:sick cream:lick:ointment:pick creas:crisp:fold:furrow:seam:wrinkl
creat:make creativ:origin creator:divin:lord:maker creatur:fauna:puppet:tool credibl:plausibl:probabl
credit:recogni:respect creep:mous:sneak crest:plume:summit:top:tuft crew:crowd:gang crime:offens
crimin:crook:deplor:felon:feloni:illeg:impeach:incrimin:outlaw:reprehens:reprimand:viciou
crimson:flush:red:redden:reddish:rubi:scarlet cring:fawn:funk:quail:shrink:wormlik
crippl:disabl:game:halt:incapacit:lame crisp:sharp:toast:wrinkl criterion:standard critic:crucial
crochet:hook crook:felon:outlaw:turn crop:cultiv:harvest
cross:foil:fret:frustrat:intersect:irrit:scotch:transvers:travers crosspiec:travers crouch:squat:stoop
crow:triumph:vapor crowd:gang:herd crown:laurel crucial:essenti:import
crucifi:dun:frustrat:rag:subdu:torment crude:earthi:oil:petroleum:primit:rough:rude:unrefin
cruel:cruelti:harsh:savag:viciou cruelti:harsh:ruthless cruis:sail crumbl:decai crunch:grind
crusad:drive:reform
crush:devast:humbl:humili:infatu:jam:mash:oppress:squash:squeez:stifl:suppres:suppress crust:impud:insol
cry:glare:insist:instant:rank:scream:shout:tear:weep:yell crystal:enlighten:illumin crystallin:transpar
cube:dice cuckoo:goos cud:plug:quid cue:prompt:remind cult:furor
cultiv:cultur:educ:finish:polish:polit:refin:school cultur:ethnic:polit cum:ejacul:semen
cun:ingeni:sly:tricki curb:inhibit:moder:subdu:suppress
cure:harden:heal:recov:remedi:solidifi:therapeut:vulcan curios:peculiar:rariti:wonder
curiou:funni:peculiar:rum:singular curl:lock:scroll:whorl curli:wavi current:present:stream curri:groom
curriculum:programm curs:damn:doom:oath:swear curtail:restrict:suppres curtain:drape:draperi
curv:cut:sheer:trend:wind cushion:pad cusp:leaflet custodi:detain:deten:hand custom:tradition:usag
customari:habitu cut:edg:pierc:reduc:sheer:stab:sting:trend:trim cycl:motorcycl:rhythm:round cyst:vesicl
daddi:pa:pop dai:year daili:everydai damag:discredit:harm:impair dame:doll:ladi damn:doom:infern
damp:deaden:dull:moist:mute danger:grave:hazard:peril:risk:seriou dangl:hang dare:hardi:presum:ventur
dark:shadow:wicked dart:dash:fleet:flutter dash:dot:smash:sprint:spruce databas:experiment:observ
date:engag daughter:girl dawn:morn:penetr:sunris daylight:daytim dazzl:glare
dead:perfectli:short:suddenli:unrespons:utterli deaden:girdl:tediou:tiresom deadli:insan:venom
deaf:indiffer deal:handl:plow:relat:transac dealer:trader dear:earnest:honei:love death:deceas
debas:degrad:dilut:profan debat:deliber:disput debri:dust debut:entri:introduc:launch:unveil
dec:decemb:declin decad:degener:ten decai:declin:decompos:disintegr:rot deceas:depart
deceit:decep:fallaci:fraudul:misrepresent decent:decor:nice:properli decep:magic:misrepresent
decept:mislead:obliqu decid:determin:resolv:settl decim:elimin decis:final:resolut decision:determin
deck:decor:embellish:floor:grace declar:indic:state declin:refus:reject:worsen decompos:disintegr:rot
decomposi:disintegr decor:design:embellish:grace:medal:ornament:ribbon decre:ordain:prescrib:rule
decreas:diminish:lessen:reduc dedic:devot deduc:deriv:entail:implic:infer
deduct:deriv:infer:subtract:withhold deed:work deep:depth:late:profound:trench deepen:intensifi:thicken
defeat:disappoint:foil:frustrat:kill:lick:overcom defect:desert:fault:faulti:flaw:shortcom defenc:defens
defend:guard:guardian:protector:suspect:withstand defens:justif
defer:postpon:regard:remit:respect:shelv:tabl defianc:rebelli defici:inadequaci:insuffici:lack:want
deficit:shortag defin:outlin:shape:specifi definit:determin:emphat deflat:punctur deflect:refract
deform:disfigur:distor:distort:malform:twist degener:degrad:deterior:deviat:dissip:riotou
degrad:disgrac:dissip:riotou degre:level:stage dehydr:dri:evapor deiti:divin:god:immort deject:depress
delai:detain:postpon:wait deleg:design:releg delet:eras deliber:intention:measur:purpos:slow:weigh
delic:exquisit:fine:fragil delicaci:discretion:treat delici:delight:pleasur
delight:entranc:joi:pleas:pleasur:revel:transport delinqu:neglect deliver:jesu:redeem:rescu:save
delusion:hallucin:illusion demand:exact:need:postul:requir demo:demonstr:exhibit:present:show
democraci:republ democrat:popular demolish:destroi:level:pulver demon:devil:infern:satan
demonstr:establish:evid:exhibit:illustr:manifest:present:protest:prove:show denomin:design
denot:explicit:indic dens:impenetr:thickli:tight densiti:tight depart:deviat:go:part:start:vari
departur:deviat:differ:diverg:exit:expir:go:leav:pass depend:habitu:honest:hook:reliabl:subordin
depic:portrai:portray depict:describ:portrai:portray deplet:exhaust
deplor:distress:lament:piti:reprehens:sad:sadli:sorri:viciou:wretch deport:exil:extradit depos:testifi
deposit:lodg:posit:sediment:situat:stick:wedg depot:storag:termin depreci:disparag:slight depres:slump
depress:gloomi:sed depriv:disadvantag:divest:impoverish:needi:privat:strip:want deputi:lieuten
deriv:differenti:gain:infer derogatori:disparag descend:fall:poster descent:extrac:origin
describ:draw:line:report:trace desert:forsak deserv:merit:worth
design:identif:indic:inten:name:plan:point:scheme desir:hope:suitabl:want:wish:worthi desper:urgent
despic:slimi:sordid:ugli:unworthi:worthless despit:disdain:scorn:spite
despot:stalin:totalitarian:tyrann:tyrant dessert:sweet destin:doom:fate:goal:intend destini:fate:luck
destroi:ruin detach:insul:isol:separ detail:elabor:item:particular detec:sens:spot:spy
detect:discov:find:investig:notic:observ:percept deter:discourag deterior:impair:worsen
determin:find:influenc:purpos:regul:set:shape deton:explod:explosion devast:wither
develop:evolu:evolv:germin:grow:growth:matur:underdevelop deviat:differ:diverg:divert:vari devic:twist
devil:dicken:mischiev:satan deviou:obliqu devis:fashion:forg:formul:invent:machin:make devotion:vener
devour:down:greedi diagon:slant:slope diagram:plot dialect:idiom diari:journal diarrhea:loos dice:die
dick:peter:prick dicot:dicotyledon dictat:order:potent:prescrib
differ:disagre:disput:dissent:diverg:otherwis
differenti:discrimin:distinc:distinguish:mark:separ:sever:special difficult:hard
diffus:dispers:dissemin:imbu:permeat diffusion:dissemin dig:excav:grind:labor:labour:lodg:shaft:toil
digest:endur:stomach:toler digit:figur:finger dignitari:vip dilat:elabor:expound dilut:thin
dim:duski:faint:vagu diminish:lessen:wast:weaken diminut:minut:petit:tini dingi:gloomi:muddi
dioces:episcop dip:dunk dire:dread:fear:frighten:horrif:terribl direc:direct:guid:wai
direct:frank:guid:straight:target directli:immedi:instantli:straight director:manag
dirt:greas:soil:stain dirti:filthi:soil:unclean disabl:disqualifi:handicap:impair:incapacit:invalid
disagr:discrep disagre:discord:dissent disappear:fade:vanish disappoint:foil:frustrat
disapprov:dislik:reject disast:tragedi disastr:fatal:fate disbelief:skeptic disc:disk:record:saucer
discern:distinguish:evid:observ:percept:recogn:recognis:spot:tast:understand
discharg:dismiss:dispatch:emis:fire:vent disciplin:subject:train disclos:divulg:expos:reveal
disclosur:reveal:revel discolor:stain discomfort:sore:uncomfort disconnect:fragment:gulf:split
discontinu:quit:stop discount:dismiss:disregard:ignor discourag:warn
discours:discus:discuss:dissert:preach:sermon discov:find:hear:learn:notic:observ discoveri:find:uncov
discredit:disgrac:dishonor:disreput:shame discrep:inconsist:varianc:variant discret:distinct:separ
discretion:prudenc discrimin:favorit:favourit:incis:keen:penetr:pierc:sharp discriminatori:prejud
disdain:imperi:insult:overbear:pride:scorn diseas:morbid:patholog disgrac:dishonor:scandal:shame:shock
disguis:mask disgust:revolt dishonest:dishonor:purchas dishonor:outrag:rape:shame disinclin:hesit:reluct
disintegr:dissolu disk:record:saucer dismiss:disregard:fire:ignor disobedi:unruli
disord:disorderli:distract:perturb:scatter:troubl:upset disorderli:jumbl dispar:distinct
dispatch:murder:off:shipment:slai:starter dispens:distribut:lot disper:dissemin:distribu
dispers:dissemin:dissip:dot:scatter:spread:sprinkl displac:sack:shift displai:exhibit:expos:show
dispos:inclin:mind:prepar:tend disposi:inclin:tempera:tendenc disprov:refut disput:quarrel:scrap:tilt
disqualifi:unfit disregard:ignor:neglect:regardless disrup:disturb:flutter:interrup
disrupt:interrupt:riotou:troubl:turbul dissemin:propag:spread dissent:dissid:objec:protest:resist
dissert:thesi dissid:heret:protest dissimilar:unlik dissip:dissolu:fool:riotou:scatter:wast
dissoci:divorc:separ:sever dissolv:resolv:solvent distast:offens distil:purifi:sublim distinc:emin
distinct:distinguish:other:peculiar:separ:special:typic
distinguish:impos:mark:recogn:recognis:separ:sever:spot distort:falsifi:malform:twist:warp
distract:perturb:troubl
distress:disturb:hurt:lament:perturb:piti:sad:serious:sorri:stress:suffer:troubl:unhappi:worri
distribut:lot:spread district:dominion:territori:zone distrust:suspect:suspicion
disturb:flutter:perturb:troubl:upset:vex:worri ditch:dump dive:plung diver:divers:recreat
divers:varieti:variou:various divert:entertain divest:strip divid:fraction:partition:separ:share:split
divin:ecclesiast:foretel:god:immort:lord:maker:propheci divulg:expos:reveal dizzi:silli
do:make:perform:ut doc:doctor:physician dock:pier:wharf doctor:fix:mend:physician:repair:sophist
doctrin:philosophi document:paper documentari:infotain:object dog:persist:tail:track:trail dogma:tenet
doi:interior domain:land:orbit:sphere dome:noodl:vault domest:tame
domin:later:master:masteri:overlook:predomin:prevail:preval:reign:rule:supremaci:tyrann
dominion:territori donor:present doom:fate:sentenc door:doorwai:threshold doorwai:threshold
dope:drug:dummi:narcot:sen:skunk:weed dormant:hibern:sleep dose:drug dot:scatter:speckl:sprinkl:stud
doubl:dual:dupl:twice doubli:twice doubt:dubiou:question:sceptic:skeptic:tent:uncertainti doughnut:ring
down:downward downfal:precipit downi:featheri:fluffi dozen:twelv drab:sober draft:draw:enlist:outlin
drag:haul:tangl drain:exhaust drama:plai dramat:embellish:lard:pad:spectacular:strike:theater:theatr
dramatist:playwright drape:mantl:robe:wrap draw:line:pull:trace drawer:pant:short
dread:fear:frighten:horrif:pain:terribl drench:soak:swamp dress:fertil:garment:robe:stuf
drift:float:impetu:rambl:rang:roam:strai:swan:wander drill:exercis:practic:practis
drink:drunken:pledg:salut:toast drip:soak drive:impuls:motor:thrust drone:monoton:trailer
droop:flag:nod:pendul:sag:weep:wilt drop:dung:fall:pearl drown:overwhelm:submerg drowsi:sleepi:yawn
drug:narcot:sedat drunken:intox dry:iron dual:dupl dub:knight:nicknam ductil:malleabl:pliabl
dull:grei:mute:soften dun:fawn:frustrat:rag:torment
duplic:extra:fraudul:match:parallel:repeat:replic:reproduc:twin durabl:last durat:length
duti:oblig:respons:tariff dwarf:overshadow:shadow dwell:habit:home:inhabit:lie:live:popul
dweller:habit:inhabit dwindl:taper dynam:hearti:kinet:vigor eager:forward:keen:readi:zeal earli:other
earn:garner:lucr:net:pai:profit:realis:salari:wage earnest:serious:sincer:solemn earnestli:serious
earphon:headphon:phone earth:globe:ground eas:easi:facilit:moder:relief:reliev:simpl
easi:leisur:relax:simpl:slow:slowli:soft easili:well east:eastward:orient eat:feed eccentr:flake:type
echo:recal:reverber:ring eclips:occult:overshadow econom:frugal:husband:scotch:spare
ecumen:univers:worldwid eddi:whirl edg:inch:sting
educ:elicit:enlighten:evok:extract:instruc:school:teach:train
effect:efficaci:effici:establish:impres:outcom:result effervesc:foam:froth:frothi:sparkl
effort:endeavor:endeavour:exer:exploit:feat:try effus:expans:gush egg:testi:testicl eight:viii
einstein:geniu:mastermind ejacul:semen el:elev elabor:enlarg:expan:expound:intric:luxuri:ornat:refin
elast:flexibl:pliabl elat:intox:joy:light elder:older:senior elderli:older:senior elect:elit
elector:voter electr:galvan electrostat:static eleg:grace element:factor:ingredi elementari:simpl
elev:exalt:height:lift:lofti:meridian:peak:promot:rais:summit:superl:upgrad elicit:evok:extract:provok
elimin:evacu:excret:excretion:void ellips:oval ellipt:oval:ovat:ovoid elong:extend:lengthen:prolong
eloqu:facil:fluent:smooth elud:evad:fudg:hedg:skirt elus:subtl emaci:pinch:skelet eman:emis:exhal:proces
emb:implant:plant embark:ship:ventur embarrass:hinder:humili:obstruct
embellish:embroideri:grace:lard:ornament:pad emblemat:symbol:typic embodi:incarn:personifi:substanti
embrac:encompass emerg:outgrowth:rise emin:high:lofti:soar:tower:tubercl emit:utter
emphas:emphasis:emphat:punctuat:stress:underlin emphasis:emphat:punctuat:stress:underlin emphat:forc
emploi:engag:hire:us:util employ:work empti:evacu:hollow:vacat:vacuum:void emul:imit
enact:ordain:person:portray encircl:skirt:surround enclos:envelop:wrap enclosur:envelop
encompass:extens:surround:wide encount:find:meet:skirmish encourag:promot:support end:finish:over:termin
endang:menac:peril:threaten endeavor:endeavour:enterpris:strive:try endeavour:enterpris:strive:try
endem:indigen endless:etern endocrin:hormon endors:sanction:second:subscrib:support:warrant
endow:gift:invest:talent endur:last:live:stomach:suffer:support:surviv:toler:weather energet:industri
energi:push:vigor enforc:implement:impos engag:fight:hire:prosecut:pursu
engin:locomot:mastermind:orchestr:organ:technolog engrav:etch:grave:incis:inscrib
enhanc:foil:heighten:sweeten enigmat:mysteri:puzzl enjoi:love:relish enjoy:gratifi:pleasantli:pleasur
enlarg:expan:hypertrophi:magnifi enlighten:illumin:inform:initi enlist:hitch:recruit:tour
enorm:grand:great:huge:immens:outrag:tremend:vast:wide enough:plenti:suffici enrol:enter:inscrib:recruit
ensur:guarante:insur entail:impli:implic:mean entangl:mat:snarl:web enter:incom:inscrib:particip:recruit
enterpris:initi entertain:harbor:nurs enthusiasm:exuber entic:lure:tempt:temptat
entir:exclus:full:intact:integr:onli:sole:total:whole:wholli entitl:gentl:titl entranc:fascin:incom
entrap:frame:snare:trap entreati:prayer entri:introduc:launch:unveil
enumer:item:number:numer:reckon:talli envelop:wrap environ:surround envisag:imagin
envision:fanci:figur:forese:imag:pictur:visual epic:heroic episod:instal:occasion
equal:equalis:equival:evenli:level:par:peer:rival equalis:equat:level equat:equival:par
equip:furnish:outfit equit:just:ride equiti:fair equival:par:tantamount erect:upright:vertic
erod:gnaw:scour:wear erosion:wear erot:sexi errat:mercuri:planetari:temperament:unpredict:wander
erron:error error:fault:mistak erupt:igneou:ignit escal:intensifi escap:evasion esophagu:gorg
especi:excep:particular:particularli:special essai:seek:test:try
essenti:fundament:necess:necessari:requir
establish:format:found:govern:institu:institut:launch:organ:organis:plant:prove:show
esteem:honor:prestigi:prize:reput:respect:valu estim:figur:forecast:gaug:guess:judg:reckon:respect
etch:incis:inscrib etern:everlast:forev:immort:perpetu ethic:honor:honour:moral ethnic:pagan eu:europ
eucharist:liturgi evacu:excret:excretion:purg:void evad:fudg:hedg:skirt evalu:judg:rate:valuat
evangelist:gospel evapor:vapour even:invari:level:still:yet eventu:final everlast:perpetu
everydai:routin evid:ground:manifest:observ:obvious:patent:plain:prove:show:testifi:unmistak
evil:immor:malevol:malign:viciou:wicked evok:extract:provok evolv:germin ex:pass exacerb:exasper:worsen
exact:fastidi:stern exactli:incis:just:precis exagger:magnifi exalt:inspir:laud:lofti:raptur
exam:examin:test examin:inspector:interrog:probe:scrutini:studi:test exampl:illustr:instanc
exasper:incens:vex:worsen exce:outgo:outperform:surpass:top exceed:excep:prodigi:surpass
exceedingli:extrem:pass:super excel:famous:magnific:splendid:surpass
excep:exclusion:particular:prodigi:special:surpass except:exclud:omit exception:objection
excess:extra:extravag:exuber:overli:spare:superflu:surplu:too:unreason
exchang:interchang:standard:switch excit:frantic:inflamm:irrit:mad:stimul:stir:unrestrain:volatil
exclud:omit:shut exclus:onli:scoop:sole:undivid exclusion:excommun excrement:excretion excret:void
excretion:void excus:exempt:explain:forgiv:pardon execu:perform execut:feasibl:fulfil:practic:viabl
exemp:freedom exemplifi:illustr:instanc exempt:reliev exercis:exert:practic:practis:us:usag:util:workout
exert:wield exhal:expir exhaust:fatigu:fume:sap:thorough:thoroughli:tire:wear:weari exhibi:expo
exhibit:expos:present:show exist:real:subsist:surviv:univers:world exit:expir:go:outlet:pass
exorbit:outrag:steep expans:grand:sweep expect:outlook:prospect:requir:wait expedi:opportun
expel:oust:rout expend:spend:us expenditur:outgo:spend experi:experienc:have experiment:observ
expert:practic:profici:skill expir:go:pass:termin explain:interpret explicit:express
exploit:feat:us:user:victim explor:ie:research:search explos:volatil expon:index expos:open:reveal:uncov
expres:face:look:reflec:verbal express:limit:utter:verbal exquisit:fine:keen exten:propag
extend:lengthen:lengthi:prolong:run extens:wide exterior:extern:outsid extern:intern:outsid:outward
extinct:out extinguish:quench extra:spare:superflu:surplu extrac:origin extraordinari:sin
extravag:exuber:lavish extravagantli:lavishli:profus:richli extrem:highli:member:pass:super:utmost
extremist:radic:ultra exuber:luxuri:profus:riotou ey:eyebal eyelid:lid eyepiec:ocular eyesight:see
fabl:fabric:fiction:legend:legendari fabric:fanci:fiction:fictiti:framework:invent:manufactur:materi
face:front:look:veneer facil:fluent:instal:quick facilit:help faction:sect factor:ingredi factori:mill
faculti:modul:staff fade:fleet:slice:weaken:wither fail:neglect:weak faint:feebl:vagu
fair:just:pale:reason fairli:middl:moder:pretti:reason:somewhat faith:fidel:fold:religion
fake:falsifi:faux:forg:fraud:fudg:imit:manipul:pretend:sham:simul fall:tumbl:waterfal
fallaci:fraudul:unsound fals:hollow:incorrectli:insincer:traitor:treacher:treason
falsifi:fudg:manipul:refut:verifi:warp falter:hesit:stumbl fame:notabl:note:renown
famili:genet:hereditari:household:inherit:transmit familiar:fellow:intimaci famou:notabl:note:renown
famous:magnific fan:lover
fanci:fantasi:fiction:fictiti:figur:fond:illusion:imag:imaginari:notion:partial:pictur:visual
fantasi:illusion fantast:futurist:grotesqu:howl:incred:marvel:rattl:tremend:wonder far:remot
fare:transport farewel:leav:part farthest:utmost fascin:grip:hypnot:intrigu:rivet
fashion:make:manner:mode:style:stylish:wai fast:fixtur:secur:speed:stronghold:swift:tight
fasten:fix:secur:ti faster:quicker fastest:quickest fat:plump fatal:fate fate:luck father:mother
fatigu:tire:weari fault:flaw:fractur:mistak fauna:zoologi faux:imit:simul
favor:favorit:favour:favourit:lucki:pet:posit:prefer:profit favorit:favourit:pet:prefer
favour:posit:prefer:privileg:profit favourit:pet:prefer fawn:obsequi fe:iron
fear:fright:frighten:horrif:rever:terribl:vener feasibl:practic:viabl feather:plumag:plume
featheri:featherlik:fluffi featur:have:sport feb:februari fece:stool feder:union fee:tip
feebl:infirm:lame:weakli feel:flavor:impres:notion:sens:smell:spirit fellowship:societi felon:outlaw
femal:feminin feroci:fierc:furiou fertil:impregn:prolif:rank festiv:merri fibril:filament
fiction:novel:retel fictiti:pretend:sham fiddl:petti:trivial:violin
fierc:furi:furiou:tear:vehement:violenc:wild fieri:flame:igneou fig:figur fight:oppos:struggl
fighter:hero figur:forecast:imag:pictur:reckon:visual filament:threadlik file:regist
fill:girl:miss:occupi film:flick:movi:pic filter:permeat filthi:foul:nasti fin:five
final:finish:last:net:ultim financ:fund financi:fiscal find:notic:observ:regain:uncov
fine:ok:powderi:thin:ticket finger:thumb finish:last:polish:refin:termin fire:flame:ignition
fireplac:hearth firm:hous:resolu:resolut:resolv:sound:steadfast firmli:hard:secur
first:foremost:inaugur:initi:maiden:offset:start fisher:fisherman fist:hand
fit:interrupt:jerki:meet:prime:set:spasmod:suit
fix:ingredi:jam:limit:mend:mess:pickl:repair:secur:set:specifi:trim fixat:obses
fixtur:habitu:regular:secur fl:florida flag:iri:sag flagel:lash:tan:whip:whiplik flake:peel:scrap
flame:flare flammabl:inflamm flap:flutter:undul:wave flash:wink flat:level:plane:straight
flavor:relish:season:smack:smell:spirit:tang fleec:hook:pluck:plume:rob:shear:soak
fleet:flutter:fugit:momentari:swift flesh:pulp fleshi:obes flexibl:pliabl
flick:flicker:flip:leaf:movi:pic:thumb flicker:flutter:spark flight:fly fling:go:offer:spree:whirl
flint:granit:stoni flip:impud:insol:leaf:somersault:thumb:toss float:swim
flood:overflow:oversuppli:swamp:torrent floor:shock:storei:stori flop:founder:right flora:plant:veget
flounder:stagger flourish:prosper:roar:thrive:wave flow:flux:sleek:stream:streamlin
flower:flush:infloresc:peak:prime:unfold flu:influenza fluctuat:variat fluent:fluid fluff:frivol
fluid:liquid:runni flurri:hustl:stir flush:monei:peak:prime:red:redden:rosi:wealthi
flux:fuse:liquefi:merg:mix fly:pilot:quick:wing foam:froth:frothi focal:focus:local focu:pore:rivet
fog:mist:murki:obscur foil:frustrat:scotch foliag:leaf folk:sept:tribe folli:foolish:stupid:unwis
follow:next:pursuit fond:partial:warm font:typefac food:nutrient foodstuff:groceri
fool:gull:mug:sap:slang:sucker foolish:jerki:stupid:unwis foot:ft:hoof:term footstep:pace:step:stride
forag:pastur forbid:menac:omin:prevent:prohibit:sinist:threaten:veto forc:impel:pressur:push:strength
forecast:foretel:predic:reckon foreign:outsid:strang forest:wood:woodland
foretel:herald:predic:predict:promis forethought:precaution:premedit forev:perpetu forfeit:sacrific
forg:formul:hammer:invent forgiv:pardon fork:prong
form:kind:organ:organis:pattern:plastic:shape:signifi:sort:spring formal:offici:valid format:initi:shape
former:previou:sometim formerli:onc formul:invent:phrase:prepar:word formula:recip
fort:fortress:garrison:loud:loudli:special forth:forward:off:onward forthcom:outgo:upcom
fortifi:strengthen fortun:hazard:luck:luckili forward:onward:readi:zeal fossil:ossifi
foster:nurtur:rais:rear:upbring foul:nasti:pollut:raini found:initi:innov:institut:launch:origin:plant
foundat:fundament founder:lamin fountain:spring four:iv fourth:quarter fowl:poultri fox:trick
fragil:slight fragment:split fragranc:perfum:scent:sweet framework:model frank:frankfurt:outspoken
frankli:honestli frantic:frenzi:mad:unrestrain fraud:fraudul:pretend:sham fraught:pregnant
free:liber:loos:releas:rid freez:frost:halt freight:lade:load:payload:shipment frenzi:furi:hysteria
frequenc:often frequent:haunt:often:oftentim:patron:shop:sponsor fresh:glow:new:newli:refresh
freshli:impud:new:newli fret:interlac:irrit:itchi:lather:stew:sweat friction:rub
fright:frighten:scare:tremend frighten:horrif:scare:terribl:terrifi:terror frill:ruffl
frivol:prank:trifl frog:gaul:toad frost:ic frugal:scotch:spare fruit:yield frustrat:rag:scotch:torment
fry:kid:minor:youngster fudg:hedg:manipul:skirt fugit:momentari fulfil:satisfi
full:mellow:rich:total:wax fumbl:grope:incompet fume:smoke fun:play
function:map:offic:offici:oper:purpos:role:serv:us fund:store fundament:kei:profound:rudimentari:underli
fungal:fungou funk:quail:shrink funni:peculiar:rum:shadi:singular:suspect:suspici fur:pelt
furi:hysteria:mad:rage:violenc:wild furiou:rage furnish:provid:render:suppli:trap
furrow:groov:rug:seam:wrinkl furthermor:moreov furtiv:sneak:surreptiti fuse:merg:mix:prime
fusion:merger:unif futil:ineffectu:sleeveless:unavail:vain futur:next:succeed fuzzi:indistinct
ga:gasolin:georgia:tout gadget:widget gag:joke:laugh:muzzl gai:homo:homosexu:merri:sunni
gain:increas:lucr:pai:profit:win gait:pace galvan:inspir:startl:voltaic gambl:game:hazard:risk
game:halt:lame:limp:spirit:stake gang:mob gap:open:spread garbag:refus:scrap garment:robe garner:gather
gasp:pant:puff gaug:guess:judg gauz:net:veil gaze:stare gb:gilbert gel:gelatin gelatin:glutin:jelli
gem:gemston:jewel:treasur gen:name gender:sexual
gener:induc:infer:liber:popular:product:reproduct:vulgar:yield generally:loos:mostli
genet:hereditari:inherit:transmit genit:possess:privat:vener geniu:mastermind gentl:gradual:mild:pacifi
gentli:lightli:mildli:softli genu:knee genuin:liter:realli:truli germ:microb:sourc germin:origin:sprout
gestat:matern:pregnanc gestur:motion:nonverb:sign ghost:haunt:obsess giant:titan gift:give:invest:talent
gig:lanc:spear gigant:mammoth gild:gold:golden:grand:lodg:luxuri:princ:societi:speciou girdl:sash:stai
girl:miss give:handsom:yield glacial:ici glad:happi glanc:glimps gland:secret
glare:limelight:rank:spotlight glass:glaze:spec:spectacl glassi:glaze:vitreou glaze:shini
gleam:glitter:shine glide:soar glitter:shine:sparkl global:globos:globular:spheric:world:worldwid
globos:globular:spheric globular:spheric gloomi:sad gloss:glossi:polish
glossi:lustrou:polish:shine:shini:slick glow:incandesc:luminesc glue:past glutin:sticki:viscid:viscou
gmt:ut go:leav:locomot:move:offer:pass:proce:sled:spell:tour:travel:whirl god:immort gold:golden
golden:prosper goo:slime good:thoroughli:well govern:organ:organis:regim:regul:regular:rule
governor:regul grab:snap grace:ornament grade:level:mark:place:rank:rate:scale:score:stratifi:tier
graft:transplant grai:grei:greyish:hoari grain:granul
grand:grandeur:great:immens:luxuri:magnific:princ:splendor:thousand:vast:wide
grandeur:magnific:nobil:nobl:splendor granit:stoni grant:subsid grasp:greedi:hold:prehensil:seiz
grate:thank gratif:satisfac gratifi:indulg:pleasur:satisfi
grave:inscrib:sculptur:sedat:seriou:serious:sever:sober:solemn:tomb:weighti graviti:sober:solemn
graze:pastur:shave greas:lubric:soil:stain greasi:oili:sebac great:immens:vast:wide
greatest:sterl:superl greedi:prehensil:rapaci:voraci greek:hellen green:greenish:immatur:park:unrip
greenhous:nurseri greet:salut gregari:sociabl grei:greyish:hoari grief:heartbreak:sorrow grievanc:grudg
grim:hardship:rigor:sever:stern:unrel grin:smile grind:labor:labour:toil grip:handl:hold:rivet:suitcas
groceri:market groom:train groov:rifl gross:receipt:revenu:vulgar ground:reason:yard
groundbreak:innov:pioneer group:radic:sort grow:matur growth:increas:matur grudg:stew
guarante:insur:undertak:warranti guard:safeti:ward guardian:protector
guerilla:guerrilla:insurg:irregular guerrilla:insurg:irregular
guess:hazard:hypothesi:imagin:judg:reckon:specul:suppos:think:ventur gui:rib:ridicul:roast
guid:lead:maneuv:steer:take:usher guidanc:steer guilti:shame gull:mug:slang:sucker gunfir:gunshot
gush:jet:outburst:pour:rave:spout gut:intestin:sand gutter:sewer:toilet gypsi:itiner habit:home:inhabit
habitu:regular:us hade:pluto:underworld hail:herald halfwai:middl:midwai hall:hallwai:lobbi
halt:hitch:lame:stai:stop:stoppag hamlet:villag hammer:pound hand:handwrit:paw:script:smatter
handgun:pistol handicap:hinder:impair:incapacit:invalid handl:manag:manipul:plow:treat:treatment
handwrit:script haphazard:random haphazardli:indiscrimin:randomli happen:occur:occurr haptic:tactil
har:rein:tackl harass:harri:hassl:molest:plagu:vex harbor:nurs:seaport hard:insens
harden:solidifi:temper:treat hardi:robust:stout:sturdi:valid hardli:scarc hardship:rigor:sever
hare:rabbit harm:hurt:impair:injuri:trauma harmoni:proportion:symmetr harri:hassl:molest:plagu:vex
harsh:rough hart:stag hassl:molest:plagu:troubl hast:hurri:rush hasti:headlong:hurri:precipit
hastili:hurriedli hat:lid hate:hatr:mean:objection:scorn haul:truck
haunt:obsess:persist:preoccupi:repair:resort:stalk hawaii:hi hazard:luck:peril:risk:riski:stake:ventur
he:helium head:mind headach:worri headlong:precipit headphon:phone heal:mend:recov:remedi:san:therapeut
health:well heap:mound:pile:stack hear:learn hearsai:rumor heart:nerv:pump:ticker
heartbeat:instant:jiffi:puls:pulsat:wink hearti:satisfi:squar:vigor heat:hot:ignit:wake:warm:warmth
heater:warmer heav:pant:surg heaven:paradis heavi:ponder:weighti hebrew:israelit:jew hedg:hedgerow:skirt
heed:listen:mind:regard heel:hound hefti:massiv:muscular:ponder:respect:tidi
height:meridian:peak:statur:summit:superl:tall heir:successor help:kindli:serv:support helper:support
helpless:incapacit:weak henc:therefor:thu hepat:liverwort hera:here herald:precursor:predecessor:trumpet
hereditari:inherit:transmit heritag:inherit hermit:solitari hesit:paus:reluct hide:pelt:shroud:skin
hierarch:prelat:primat high:lofti:luxuri:richli highland:upland highlight:spotlight hike:rais
hiker:tramp hilari:scream hilli:mountain hillock:mound hind:hinder
hinder:imped:interfer:obstruct:prevent hint:intim:mite:pinch:suggest:ting hip:pelvi hire:leas:rent
hiss:hush:raspberri:sibil histori:stori hit:strike hitch:limp:rub:stai:stoppag:tour
hobbi:pursuit:sidelin hog:pig hoi:lighter hold:keep:maintain:properti holidai:vacat holland:netherland
home:interior:intern homework:prep homo:homosexu:human honei:love:sweet honest:honesti:honor:reliabl
honeycomb:pit honor:honour:laurel:prestigi:respect:reward honour:laurel:respect:reward hood:tough
hoof:ungul hook:lure:pluck:plume:rob:soak:sweeten hoop:ring:wicket hop:skip hope:promis horn:tusk
horni:hornlik:hot horrif:outrag:terribl horsepow:hp horsesho:shoe hospit:infirmari hot:rage hound:hunt
hour:hr hous:lodg:trap howev:nevertheless:nonetheless:still howl:marvel:rattl:roar:tremend:wail:wonder
hue:imbu huge:immens:tremend:vast human:humankind:mankind humankind:mankind humbl:humili:obscur:unimport
humor:indulg:merri:mood:temper:wit:witti hump:promin:protrusion:protuber:swell hunger:lust:starv:thirst
hungri:long:thirst hunt:search hunter:orion hurl:lung:thrust hurri:rush:speed
hurt:injuri:pain:smart:suffer:trauma:wound hush:mute:quiet:sibil:silenc:still:subdu
husk:stalk:straw:strip:uncov hustl:pluck:stir hydrat:hydrou hype:plug hypersensit:sensit
hypocrit:pretend hypothesi:possibl:specul:theori icon:imag:pictur id:idaho idea:thought ideal:saint
ident:individu:veri identifi:name idiot:ludicr:nonsens:retard:ridicul idl:loaf:slug:unus:unwarr
idol:perfec:rever:worship ignit:lighter:wake ignor:neglect ii:two iii:three il:illinoi ill:poorli:sick
illeg:outlaw illegitim:illicit:outlaw illicit:outlaw illumin:inform:light illustr:instanc
imag:imagin:pictur:visual imageri:imagin imagin:invent:reckon:resourc:suppos:think imaginari:notion
imbu:permeat imit:imperson:simul immateri:incorpor:unsubstanti immatur:unrip:young
immedi:instanc:instantan:instantli immens:vast:vastli:wide immer:submerg immers:plung:steep:swallow
immin:impend immobil:pin immoder:unreason immor:wicked immort:memori immov:stabil
immun:inocul:resist:vaccin impact:wedg impair:mar impart:lend:transmit impati:rare:restless
impeach:incrimin:indict imped:obstruct:resist impel:propel impenetr:impervi imper:insist:instanc:press
imperfec:imperfect imperfect:progress imperi:overbear:pride imperson:neutral:person:portrai:pose
impetu:impuls implant:plant implement:instrument:subservi impli:mean implic:signific:suggest
import:mean:signific:spell importantli:significantli impos:inflict:levi:nobl:state
imposs:unaccept:unimagin impoverish:needi:poor:poverti impregn:infus:satur impres:notion:pictur
impress:instil:magnific:strike:tell:waxi imprison:incarcer:intern:jail:jug:lag
improb:incred:marvel:unlik improp:unconven:unlaw:wrong improv:improvis:up impud:insol impuls:urg
impur:unclean imput:refer in:inch:indiana:inward inabl:unfit inaccess:unavail inadequ:inadequaci:unequ
inadequaci:insuffici inanim:lifeless inappropri:unfit:unsuit:unworthi inaugur:initi:maiden:startup
incapacit:invalid incarcer:jail:jug:lag incarn:substanti incens:indign:outrag incent:induc:motiv
incep:origin incid:incident incident:result incis:inscrib:keen:penetr:pierc:precis:sharp
incision:prick:scratch:slit incit:inflammatori:motiv:prod:prompt:propel:provoc:provok
inclin:lean:prepar:ramp:slope:tend:tendenc incoher:unintellig incompat:inconsist incomplet:raw
inconspicu:invis inconveni:troubl:troublesom incorpor:integr:intern:merg:unifi incorrect:wrong
incorrectli:wrong:wrongli increasingli:progress incumb:tenur incur:obtain:penetr:receiv
indefinit:indetermin indent:pit independ:main:sever:sovereign index:indic indic:point:signal:suggest
indiffer:numb:phlegm indigen:nativ indign:outrag indiscrimin:promiscu:randomli
individu:mortal:person:separ:sever:singl:singli:somebodi:someon:soul indoor:insid
induc:initi:instal:motiv:persuad:stimul induct:initi:seat indulg:lenient:luxuri industri:manufactur
ineffect:ineffectu:ineffici:unabl ineffectu:unabl:unavail inequ:unfair inert:neutral:sluggish
inevit:necessarili:need:unavoid infect:infecti:pathogen infern:satan infest:invad:overrun:plagu
infidel:pagan:unfaith infinit:space infirm:weakli inflam:redden inflamm:red
inflat:ostentati:pretenti:puffi inflec:prosodi inflect:modul:tone inflex:rigid:sturdi:uncompromis
influenc:regul:shape info:inform inform:instruct:rat:wit infrequ:rare:rariti ingeni:invent
ingenu:innoc:invent:natur inges:intak inhabit:live:popul inhal:intak:respir inher:integr:underli
inherit:transmit inhibit:subdu:suppress inhuman:insens
initi:innov:instal:knowledg:maiden:origin:pioneer:pundit injur:spite:wound injuri:trauma:wound
injustic:shabbi:unfair:unjust inlet:intak:recess inner:interior innoc:natur:pure:puriti:white
innov:introduc:inven:origin:pioneer inocul:vaccin input:remark:stimul:stimulu
inquir:investig:question:wonder inquiri:question:research inquisit:interrog:question:specul:wonder
insan:mad inscrib:recruit inscrip:letter insect:lous:worm insens:unaffect insert:introduc:tuck
insid:interior:privileg:within insight:penetr:percept insignific:peanut insist:instant:press:repetit
insol:sun inspir:prompt instanc:instantan instant:jiffi:minut:moment:wink instantan:instantli
instead:rather institut:plant instruc:teach instruct:teach instructor:teacher
instrument:pawn:subservi:tool insul:isol insult:scorn insur:polici insurg:irregular:rebel intact:integr
integr:merg:mix:total:unifi:uniti:whole intellect:reason intellectu:ration
intellig:perceiv:sound:understand inten:intent:know:purpos intend:mean intens:loud intent:purpos:wrap
intention:purpos interchang:reciproc:standard:substitut interconnect:interrel:unifi intercours:relat
interest:involv:sake interf:offici interfer:interven:nois interim:lag:meantim:meanwhil interior:intern
interlac:interlock:intertwin:lace:twine interlock:mesh intermedi:mediat:medium internet:net
interpret:render:rendition:repres:spokesperson:translat interrog:question interrup:paus:suspen
intertwin:lace:loop:twine interv:separ interweav:weav intim:nearli:suggest intoler:unaccept inton:modul
intox:poison intrigu:machin:scheme introduc:launch:unveil intrud:nose:pry:trespass intrus:offici
intuition:suspicion invad:overrun invalid:void invent:manufactur inventori:stock invers:revers
invert:revers investig:probe:research invit:tempt involuntari:unwilling involv:particip:regard
iran:persia iranian:persian iridesc:shot ironi:sarcasm:satir irregular:unpredict irrig:water
irrit:nettl:piqu:steam:temper:testi:thorn isol:separ:strai israelit:jew issu:matter:publish:suppli:topic
itch:rub:scratch:urg item:list:particular iter:loop:reiter:repeat:retel ivori:pearl:tusk
jack:labor:labour:marin:squat:tar jag:notch:tooth jail:jug:lag jam:mess:mob:pack:pickl:pile
jaundic:tart:thorni jaunt:out:travel:trip jerk:twitch jersei:nj jesu:redeem jet:spout:squirt jiffi:wink
job:occup:task jockei:shaft jog:rambl:trot john:toilet johnni:rebel joi:joy:pleasur
join:joint:link:united joint:junction joke:laugh:prank josh:kid journei:travel
judg:judgement:jurist:justic judgement:judgment:mind judgment:mind judici:wise jug:lag juici:succul
jumbl:scrambl:smother jump:leap:spring:startl jumper:sweater juri:panel jurisprud:law jurist:justic
just:justic:mere:onli:precis:simpli justifi:ration:warrant keel:reel:ridg:stagger
keen:lament:penetr:pierc keep:livelihood:maintain kernel:meat keynot:tonic kick:thrill
kid:minor:youngster kilomet:km kind:sort:toler kindli:sympathet kingdom:realm kiss:neck:pet kit:outfit
knee:stifl knife:stab:tongu knit:plain:pucker knob:knot:node:thicken knock:roast:smash knot:tangl
know:knowledg:wise knowledg:learn:letter:vers la:louisiana lab:laboratori label:mark:pronounc:tag
labor:labour:strain:toil:tug labori:punish labour:strain:toil:tug lace:lick:thrash:twine lack:miss:want
lacrim:water lade:ladl:load:payload:shipment ladi:noblewoman lag:meantim:meanwhil:slowdown:stave
lai:place:position:put:set lam:thrash lame:limp lament:mourn:piti:sad:sadli:sorri:sorrow:wail lanc:spear
land:soil languag:lyric:speech:word lap:lick:overlap laps:revert:sink lard:pad larg:mostli
lash:lather:slash:strap:tan:thong:whip last:live:perman:persist:surviv late:recent
later:posterior:sidelong:subsequ lather:slash:stew:strap:sweat:whip latin:roman latitud:parallel
laugh:laughter launch:unveil laundri:wash lavend:lilac lavish:luxuri:shower lavishli:richli
law:right:torah lawless:outlaw lawmak:legisl:legislatur lawsuit:suit lax:slack layer:stratum:superimpos
lazi:sloth lb:pound lead:leadership:result:star:take:track:trail leaf:leav:thumb leaflet:pamphlet
leak:wet lean:list:meager:poor:slant:spare:tend:tendenc:thin:tilt:tip leap:spring
learn:letter:memor:scholarship leas:let:rent:rental leav:part legal:legitim legion:numer legisl:pass
legitim:logic len:lens lend:loan lengthen:perpetu:prolong lengthi:prolong lengthwis:longitudin
lesion:wound lessen:subsid:weaken lesson:moral let:permit:rental level:plane:stage:tier lever:prize:pry
levi:matthew:recruit lewd:lust:obscen li:lithium liber:loos:progress:releas:sack:toler
licenc:licens:permit licens:permit lick:punch:solv:thrash lien:spleen life:live
lifeless:motionless:still lifelik:pictori:vivid lift:rais light:nimbl:perch lightli:softli
like:potenti:probabl:same:similar:wish limelight:spotlight
limit:modif:qualifi:restrain:restric:restrict:set:specifi limp:wilt line:seam:trace link:relat
liquefi:liquid liquid:murder:receiv:runni:swim liquor:spirit litig:sue littl:petti:slight:small
live:merri:popul:rattl:surviv load:payload:shipment
local:locat:locu:neighborhood:neighbourhood:provinci:section:topic:venu:vicin
locat:place:placement:position:set:site:situat lock:mesh:whorl locomo:motiv:travel locomot:move:travel
locu:venu lodg:societi:stick:wedg lofti:proud:soar:tower log:logarithm:lumber logic:order logo:son
lone:onli:sole:solitari look:seem:sound loom:predomin:tower loos:loosen:releas:unleash
lord:maker:master:nobl:nobleman lose:loss lot:much loudspeak:speaker loung:sofa lous:worm
lower:sullen:threaten loyal:patriot lube:lubric lucr:net:profit ludicr:nonsens:ridicul
lumber:ponder:pound:timber lump:puffi:swell lung:thrust lure:sweeten:tempt lust:thirst
luster:shini:splendor lustrou:shine:shini luxuri:princ:profus:richli:riotou lyric:song:word ma:mum
mad:rage:sick:sore:unrestrain magic:sorcer:witch magician:sorcer magnific:splendid:splendor maid:maiden
mail:post:send main:master:me:primari:princip mainli:primarili:princip maintain:preserv:retain:sustain
make:qualif:shuffl maker:manufactur malayan:malaysian male:man:masculin:viril malevol:malic:malign
malic:spite:venom malici:spite:venom malign:slander:smear:vilifi malleabl:plastic:pliabl malodor:rank
man:viril manag:realiz mandatori:requir maneuv:steer:tactic manifest:materi:patent:plain:unmistak
manifold:multipli manipul:oper manner:mode:pose:style:wai mantl:wrap manufactur:produc
mar:march:mutil:scar marbl:wit marin:maritim:nautic:tar maritim:nautic mark:pronounc:score:tag:target
market:marketplac:merchandis:merchant:sell:seller:traffick:vendor maroon:strand marri:splice:wed
marriag:wed:wedlock marshal:mobil marshi:muddi:swampi martyr:suffer marvel:rattl:tremend:wonder
marxist:red masculin:viril mash:romanc:squash:squeez mask:masquerad:screen mass:multitud
massacr:slaughter massiv:monument:ponder master:overcom:primari:princip:superior:surmount:victor
masteri:supremaci mastermind:orchestr:organ:origin mat:matt:snarl match:mate:pair:talli:twin
mate:pair:twin:union materi:offspr:physic:stuff:textil matern:parent:patern:pregnanc math:mathemat
mathemat:numer matter:topic matur:ripen max:soap maximum:utmost mayb:perhap:possibl meager:poor
mean:pregnant:signifi:signific:substanc:wai meaningless:nonsens meantim:meanwhil
measur:metric:quantifi:quantiti:step mechan:motor medal:ribbon medial:median mediat:middl mediocr:middl
medit:muse:ponder:reflect:rumin:specul medulla:myelin meek:mild mele:scrimmag mellow:melt:rich
melodi:strain:tune melt:thaw memor:unforgett memori:monument:rememb
menac:omin:peril:sinist:threat:threaten mend:repair mental:mindset:outlook:wit
mention:note:observ:quotat:refer:remark merchandis:merchant:product:sell:trade:ware
mere:onli:simpl:simpli merg:mix:unifi:unit merger:unif:unit meridian:peak:summit:superl merit:virtu
merri:rattl mesh:network mess:pickl metabol:metamorphosi meter:metr meth:methamphetamin metric:prosodi
metro:subwai:underground mi:mile michigan:stop microphon:mike middl:midwai:moder:pretti:reason:somewhat
migrant:migratori mildew:mold milit:war militia:reserv milki:whitish mill:polish millimet:mm
million:trillion min:minut mind:tend mindset:outlook minist:pastor minor:youngster
minut:mo:moment:petit:proceed:second:tini:transac miscellan:mix
miser:miseri:misfortun:pathet:piti:poor:suffer:wretch misfortun:pathet:piti:poor misidentifi:mistak
miss:want missil:projectil mississippi:ms missouri:mo mist:obscur mistak:misunderstand mite:pinch:ting
mixtur:varieti mo:moment:second mob:pile:rout:syndic mobil:nomad:ralli:wander mock:teas modal:mood
mode:style:wai model:mold:pattern:pose:postur:sculptur
moder:modest:pretti:reason:restrain:somewhat:temper modest:modesti:reason modesti:reserv modif:qualifi
modifi:qualifi modul:regul:tone moham:muhammad moistur:wet mold:shape:stamp molecul:particl molest:plagu
mollusc:mollusk:shellfish mollusk:shellfish moment:second mon:mondai monarch:sovereign monast:monk
monei:wealthi monitor:remind:supervis monkei:potter mood:temper moodi:sullen:temperament mop:mow
moral:sermon morbid:patholog morn:sunris mortal:person:somebodi:someon:soul most:near:nearli:virtual
motil:motion:move:movement motion:movement motionless:static:still motiv:motor:need:prompt:propel
mottl:streak motto:slogan mound:pile mount:mountain:wax mourn:sorrow mous:sneak
mouth:speak:talk:utter:verbal movabl:transfer:transport move:reloc:stir:touch:travel mover:propos
movi:pic muddi:murki:swampi:wateri mug:sucker multipl:numer:propag:time multitud:pack:plural mum:silent
murder:mutil:off:slai muscular:vigor muse:ponder:reflec:reflect:rumin:specul:thought musician:player
mute:silenc:silent:soften:subdu mutual:reciproc mysteri:mystic:occult:secret mystic:occult
mythic:mytholog na:sodium nag:scold nail:smash nap:sleep narr:stori:tale
narrat:recit:recount:stori:tale:tell:yarn narrow:special:taper nasal:pinch nasti:spite nation:patriot
nationalist:patriot naturalist:realist nausea:sick navig:pilot:sail:voyag near:nearli:virtual
nearli:virtual neat:orderli:spruce:tast necess:requir necessari:requir necessarili:need neck:pet
neckti:tie need:postul:requir:want needi:privat:want needlelik:sharp neg:veto neglect:omit:overlook
neglig:trifl negoti:talk:transfer neighbor:neighbour neighborhood:neighbourhood:vicin
neighbourhood:vicin neoplasm:tumor nerv:nervous:steel nervou:neural:uneasi net:profit:sack:veil:web
nettl:steam nevertheless:nonetheless:still new:newli:novel news:tide:word newspap:paper next:succeed
ni:nickel nice:polit:skill:subtleti nich:reces:recess nimbl:quick nobl:nobleman:state nod:pendul:weep
node:thicken nodul:tubercl nois:racket nomad:wander nomin:token non:not nonetheless:still
nonsens:ridicul nordic:nors normal:rule:standard:temper:usual nors:norwegian:scandinavian
north:northward:union northeast:northeastern northwest:northwestern nose:pry:scent
notabl:note:noteworthi:renown notch:serrat:tooth note:notic:observ:remark:renown noteworthi:remark
notic:notif:observ:obvious:percept:remark notif:present:tell notion:specul
nourish:nurtur:nutrit:nutrition:sustain nov:novemb novel:refresh now:nowadai:present:todai
nowadai:present:todai number:routin:total numer:reckon:talli nurtur:parent:rais:rear:sustain:upbring
nutrient:nutrit nylon:rayon oath:swear objec:protest objection:offens oblig:respons obliqu:sidelong
oblong:rectangular obscen:repuls:vulgar obscur:unimport:vagu obsequi:servil:subservi
observ:perceiv:percept:remark:watch obsess:possess:preoccupi obstacl:obstruc obstin:stubborn:stubbornli
obstruct:resist obtain:prevail:procur:receiv obvious:patent:plain occult:supernatur occup:resid
occupi:resid:tenant ocean:pelag:sea oct:octob ocular:optic:visual odd:uneven oddli:strang
odor:perfum:scent:smell off:slai offenc:offens offend:outrag:pain:piqu:scandal:shock:violat
offer:volunt:whirl offic:policeman:role offici:refere offset:start offspr:young often:oftentim oh:ohio
oil:petroleum oili:sebac ok:oklahoma:sanction older:senior olymp:olympian omen:prodigi
omin:sinist:threaten omis:skip omit:overlook on:singl:uniti onli:simpli:sole opaqu:unintellig
open:outdoor:recept:unfasten oper:pi:practic:surgic:usabl opinion:persuasion:sentiment
oppon:opposit:resist opportun:pat oppos:resist opposi:opposit:resist opposit:pair:revers oppres:subjug
oppress:persecut:suppress:tyrann opt:prefer optic:visual option:selec or:oregon:surgeri oracl:prophet
orbit:rang:reach:revolv:satellit:scope:sphere orchestr:organ ordain:prescrib
order:prescrib:system:systemat ordin:regul organ:organis:union organis:organiz:union orient:point
origin:primit:root:sourc:upris ornat:rhetor oscil:vibrat ostens:seem:seemingli ostentati:pretenti:puffi
other:separ out:picnic outcom:result:termin outdoor:outsid outgo:outperform:spend:surpass outlin:sketch
outlook:prospect outperform:surpass output:yield outrag:profan:rape:scandal:shock:steep outspoken:vocal
outstand:ow:promin:spectacular:strike oval:ovat:ovoid ovat:ovoid over:termin overbear:pride
overcom:overwhelm:surmount overflow:overrun overli:superimpos:too overse:superintend:supervis
overshadow:shadow overthrow:overturn:revers:upset overturn:revers overwhelm:submerg own:possess
owner:proprietor ownership:posses pa:pascal:pop pace:rate:step:stride:tempo pacif:passiv pacifi:reconcil
pack:plural packag:parcel:promotion:public:softwar pad:tablet:tramp pai:salari:wage
pain:sore:strive:terribl paint:pictur:pigment pair:twin:union pale:pallid:wan pallid:wan pamphlet:tract
panama:sailor panic:scare:terror pant:puff:trouser paper:wallpap para:pariti parad:troop parallel:twin
parasit:spong parcel:portion:share:tract pare:peel:shave parent:patern:rear pari:wall parliament:seven
part:partli:piec:portion:split:start partial:partli particip:player particular:peculiar:special:specif
particularli:special partition:section:segment:zone partner:spous pass:super:surpass:transient:walk
passag:transition passer:passerbi passion:rage:turbul passiv:peac passport:recommend past:preced:retir
pat:rap:slick:tap patch:piec:plot:speckl:spot patent:plain:unmistak path:rout
pathet:piti:poor:ridicul:silli patrol:polic patron:shop:sponsor:support pattern:practic paus:suspen
pavement:sidewalk payload:shipment peac:repos:seren peach:sweetheart
peak:poorli:prime:sickli:summit:superl peasant:provinci pector:thorac
peculiar:rariti:rum:singular:special pedestrian:walker peel:shed:strip peg:pin pellet:shot
pelt:pepper:rain:skin pen:write penal:penalti penalti:punish penanc:repent penchant:prefer:tast
pendul:weep penetr:perfor:pierc:sharp penn:pennsylvania perceiv:sens:understand percent:percentag
percentag:share percept:tast perch:rod perenni:recurr:repeat perfectli:utterli
perfor:pierc:punch:punctur perform:plai perfum:scent perhap:possibl peril:risk:riski:threaten
permiss:toler pernici:subtl:toxic perpendicular:vertic perpetu:prolong perplex:puzzl
persist:prevail:unrel person:portray:pose:somebodi:someon:soul perspect:position:view
perspir:sweat:sweater persuad:swai persuasion:sentiment pertain:refer:relat
perturb:rattl:troubl:upset:worri pest:pesti:plagu pesti:plagu pet:prefer peter:prick petit:tini
petition:postul:prayer:request:supplic petti:secondari:slight:trivial pharynx:throat phase:stage
phlegm:sluggish phone:telephon phonem:phonolog photo:photograph:pic photograph:pic phrase:word
physic:purg pick:selec:take pictori:vivid pictur:portrai:visual piec:tack pier:wharf
pierc:punctur:sharp:stab pig:raven pile:stack:stilt pillar:tower pinch:skelet:sneak:swipe:ting:tweet
pine:yen ping:pink pink:pinkish:rap pip:shoot:whip pipe:shrill:steam:tube piqu:temper pit:scar:stone
pitch:sky:toss piti:poor:sad:shame:sorri place:position:properti:put:rank:rate:set:situat:spot
placement:position plain:unmistak plan:plot:prepar:program:provision plane:skim planet:satellit
planetari:terrestri:wander plank:plump plant:work plaster:slick plastic:shape plausibl:probabl
playth:toi plea:supplic pledg:salut:toast plu:posit pluck:plume:rob:soak plug:punch:quid plum:plumb
plumag:plume plume:pride:rob:soak plunder:prize:raider:rifl:sack plutonium:pu ply:provid:suppli
pm:premier pneumon:pulmonari poach:stew pocket:pouch:sac:sack poetri:vers poison:toxic:venom
poker:salamand polish:refin:shine:smooth:urban polit:smooth pond:pool ponder:reflect:rumin:specul
poni:trot poor:poverti poorli:sickli pop:protrud:soda:tonic popul:univers popular:vulgar pore:rivet
portion:share portrait:portray pose:postur:sit posit:postul:profit:situat:state:submit
position:put:set:view possibl:potenti:theori posterior:subsequ postpon:remit:shelv:tabl:wait
postul:predic:request:requir postur:stanc pot:throne:toilet potent:power:strong potenti:voltag
pouch:protrud:sac:sack pound:quid:ram:throb pour:stream:swarm powder:pulver powderi:pulver
practic:practis:pragmat:profici:rehears:skill:viabl:virtual practis:rehears prawn:shrimp prayer:supplic
preach:sermon preacher:sermon precaution:safeguard preced:predat:prioriti:retir
preciou:treasur:valu:want precipit:steep:sudden precis:precision precursor:predecessor predaci:predatori
predat:prei:raven:vultur predatori:raid:rapaci:raven:vultur predic:proclaim predict:promis
predomin:prevail:preval:reign:rule:tower prefer:rather:sooner:tast prei:quarri:raven:target
prelat:primat prematur:previou premier:prime prepar:provision:readi
present:shortli:show:soon:sponsor:stage preserv:renov:restor:save press:urg:urgent presum:suppos
pretend:sham pretenti:puffi pretti:reason:somewhat prevail:reign:rule preview:trailer price:term:toll
priceless:valuabl prick:scratch:slit prickli:spini:thorni primari:princip primarili:princip
prime:prize:qualiti:select:set primit:rude print:publish priorit:prioritis privaci:privat:secreci
privat:secreci:want prize:pry:qualiti:respect:select:treasur:trophi:valu pro:profession probe:search
problem:troubl proce:take:yield procedur:process:routin proceed:transac proces:progres:progress
process:refin:summon:treat procur:secur prod:spur:stab:urg prodigi:surpass product:profit:ware
prof:professor profan:secular:violat profici:skill:technic:techniqu profit:win
profus:profusion:rich:riotou profusion:rich program:schedul prohibit:veto
project:protrud:reliev:stick:task:undertak projectil:rocket prolong:sustain
promin:protrusion:protuber:spectacular:strike:swell promot:push:upgrad promotion:public
prompt:propel:remind promptli:quick:quickli:readili prone:prostrat prop:shore proper:proprieti
propor:rel:symmetri proportion:symmetr propos:purpos:suggest proposi:sugges prosecut:pursu
prosper:roar:success:thrive prostitut:tart protec:secur protect:save protest:resist protrud:reliev:stick
protrusion:protuber:swell protuber:swell prove:show:testifi proverb:saw provid:render:suppli:supplier
provinc:respons:state provinci:section provision:suppli:tent prune:ration psychiatrist:shrink
publish:write pucker:tuck puffi:swell puls:throb pulsat:throb pump:ticker:wire punctuat:stress
pupil:student puppet:tool pure:satur:strictli:white purg:purifi purif:refin purifi:sublim
puritan:victorian puriti:white purpl:purplish:violet purplish:violet purpos:resolv:role:us purs:wrinkl
pursuit:quest:sidelin push:thrust put:set quail:shrink qualif:reserv qualiti:select quarrel:row:scrap
quarri:target quench:satisfi quest:seek question:refut:sceptic:skeptic:specul:wonder quick:rapid
quickli:rapidli quiet:silenc:still:tranquil quietli:softli quit:resign:stop quiz:test quotat:refer
race:rush:speed racecours:racetrack racial:racism rack:wrench racket:revel radiat:rai
radic:revolutionari:ultra radio:wireless rag:shred:tag:torment rage:ramp:storm rail:runwai
railroad:railwai rain:rainfal:rainwat rais:rear:rise:upbring:upgrad rake:rip:slant ralli:summon
rambl:rang:roam:sprawl:straggl:strai:swan:wander:wind ramp:storm ranch:spread
rang:reach:roam:scope:strai:swan:wander rank:rate:stratifi rap:strike:tap rapaci:raven:voraci:vultur
rape:sack rare:seldom rash:reckless rate:valuat rather:sooner ration:reason
rattl:real:tremend:veri:wonder rave:spout raven:starv:voraci:vultur raw:sore:tender reach:scope:stretch
react:respond reaction:respons reactiv:respons reader:subscrib readi:zeal real:veri realis:realiz
realiti:world realiz:recogn:see:substanti:understand realli:truli rear:upbring
reason:sensibl:somewhat:think rebellion:revolt:rise:upris rebound:spring rebuild:reconstruct
rebuk:reprimand:reproach recal:rememb reced:retir:retreat:withdraw receipt:revenu recept:sensori
recit:retel:yarn reckon:regard:suppos:talli:think:view reclaim:rectifi:recycl:reform:regener:rescu
recogn:recognis:spot recognis:recogniz:spot recommend:testimoni:urg reconstruct:rehabilit:retrac
record:tape recount:tell recours:refug:resort recov:regain:retriev recoveri:retriev
recreat:refresh:renov:reviv:unpaid rectifi:reform:regener recur:repeat:resort recurr:repeat
red:redden:reddish:rubi:scarlet reddish:rubi:scarlet redeem:reform:save redemp:salvat reduc:trim
reel:spin:stagger refer:relat refere:review:umpir refin:urban reflec:rumin:thought reflect:rumin:specul
reform:regener refractori:stubborn refug:resort:safeti refund:repai:repay refurbish:renov
refus:reject:resist:scrap regain:restor:retriev regard:respect:view:wish regener:renew regent:truste
regim:regimen regret:repent:sorri:sorrow regul:regular:rule:shape regurgit:vomit rehabilit:renew
reign:rule:sovereignti reinforc:reward:strengthen reiter:repeat:retel rel:relat relax:repos:rest
reli:trust reliev:stick:substitut religi:spiritu relinquish:renounc:resign relish:smack:tang:tast
remain:stai:stiff remaind:residu:rest remark:signal:singular:unmistak:unusu remedi:san:therapeut
remind:reson remit:shelv:tabl remot:remov rend:rip:split render:suppli renew:restor:reviv
renounc:resign:vacat renov:restor:reviv rent:rip:snag:tear repai:reward repair:resort
repeat:replic:retel replac:substitu:substitut:supersed:switch repli:respond:respons report:studi
repos:resid:rest:seren:tranquil reprehens:viciou repres:spokesperson:symbol
repress:smother:stifl:strangl:subdu:subjug reprint:separ repuls:slimi reput:respect request:supplic
rescu:save research:search reserv:substitut residu:rest resign:surrend:vacat resist:withstand
resolu:resolut resolut:resolv resolv:settl:solv:solvent reson:reverber:ring
respect:sever:tidi:valu:variou:vener restless:uneasi restor:reviv restrain:restrict
result:solution:solvent:termin resum:sketch:survei retain:servant retali:reveng retard:slow
retir:retreat:withdraw retrac:trace retreat:withdraw retribu:vengeanc return:revers:revert
reveal:tell:uncov:unveil revenu:taxat rever:vener:worship reverber:ring revers:setback revis:rewrit
revision:rewrit revolt:rise:upris revolu:rotat revolv:rotat reward:wage rheumat:rheumatoid
rhizom:rootstock rhyme:vers rhythm:round rib:ridicul:roast:teas ribbon:thread rich:wealth
ridicul:roast:silli rig:semi:tackl rigor:sever:strict:strictli:valid riot:scream:wow
riotou:troubl:turbul rip:snag:split:tear rise:upgrad:upris riski:specul rivet:stud roach:rope road:rout
roam:strai:swan:wander roar:thrive:thunder:wail rob:soak robust:valid rock:stone:swai rocki:stoni
role:us roll:roster:undul:wheel romanc:romantic:solicit:woo romantic:sentiment room:suit root:sourc:stem
roughli:some rous:stir rover:wander rub:scratch:wipe rubi:scarlet rudimentari:underli:vestigi
ruffl:strut:undul ruin:smash:wreck rum:singular rumin:specul:thought run:talli:trial
ruptur:sever:snap:tear rural:rustic rush:speed:surg russia:ussr sabotag:undermin:weaken sac:sack
sad:sorri:sorrow:unhappi sage:wise sai:state:suppos:tell sail:sweep salari:wage salin:salti saliva:spit
salut:toast:welcom sampl:tast san:therapeut sanction:warrant sap:tire sarcasm:satir satisfi:squar
savag:viciou:wildcat savori:spici scan:skim scandal:shame:shock scatter:sprinkl:strew scene:view
scent:smell sceptic:skeptic scheme:shrewd:strategi:system scholar:student scienc:skill scoop:trump
scope:set:telescop scorch:sing score:talli scot:scotch:scottish scotch:scottish:spare scour:scrub
scout:sentri scrambl:skin:struggl scrape:scratch scratch:slit scream:shout:wow:yell
screen:show:siev:sort:test:view scroll:whorl scrubbi:stunt sculptor:sculptur se:southeast:southeastward
seacoast:seashor seal:waterproof seam:wrinkl search:seek season:time:veteran seat:sit sec:second
seclud:sequest second:secondli secondhand:us secreci:secret secret:surreptiti:underground
section:segment secular:worldli secur:untroubl sed:tranquil sedat:sober:solemn:tranquil
see:understand:wit seek:try segreg:separat seller:traffick:vendor sen:skunk:weed sens:signifi
sensat:stun senseless:superflu:wast sensibl:sensit separ:sever:singli:space sept:septemb
sequenc:succes:success sequenti:serial:success seren:tranquil serial:success serious:sever:sincer
serpent:snake serrat:tooth server:waiter servic:usabl servil:subservi set:situat:specifi settl:subsid
settlement:villag seven:vii sever:singli:stark:terribl:variou:wick sew:stitch:tailor sewer:toilet
shabbi:unfair shade:shadow:tint shadi:suspect:suspici shadow:tail shake:shingl:trembl:vibrat
shaki:shiver:trembl:vibrat:wobbl shallow:superfici sham:simul shame:shock shank:stem shatter:smash
shed:spill:throw sheer:trend shell:shield shelv:tabl shift:transform ship:transport shipwreck:wreck
shiver:thrill:throb:tingl:trembl shoot:shot shop:sponsor:store:workshop short:suddenli:truncat:trunk
shorten:telescop:truncat shortli:soon shot:stroke shout:yell shove:stuff:thrust shovel:spade
show:testifi:view shred:slice:tag shrill:strident shrink:shrivel:wither shrivel:wither shy:timid:unsur
sibil:strident siev:sort sight:spy:vision sign:signal:subscrib signal:unmistak signific:substanti
silenc:still silent:still silki:sleek:slick simmer:stew sin:wick sincer:solemn:truli
sing:swing:tell:vocal singer:vocal singl:straightforward:uniti singular:uniqu sinist:threaten
site:websit six:vi sketch:survei skin:struggl skunk:weed sky:toss slack:slump:soldier slam:sweep:thrash
slander:vilifi slang:vernacular slant:slope:tilt:weight slap:smack slash:slice:strap:whip
slaughter:thrash:whip sleek:slick:streamlin sleeveless:vain slender:slight:slim:thin slice:slit
slick:slipperi:trickeri slide:slip slight:slim:trivial slightli:somewhat slimi:ugli:unworthi:worthless
slip:steal slipperi:tricki slur:smear sly:tricki smack:tang smart:stylish smell:spirit
smother:stifl:strangl:suffoc:suppress:surround smut:soot snag:tear snap:snarl:tear snare:trap
snarl:tangl sneak:surreptiti:swipe so:sol soar:surg:tower sober:solemn sociabl:social soda:tonic
soft:unfit soil:stain:unclean solac:sooth solicit:woo solid:substanti solo:unaccompani solution:solvent
somebodi:someon:soul someon:soul song:vocal sorcer:witch sore:tender sound:wise sour:sullen
south:southward southeast:southeastern:southeastward southwest:southwestern sovereign:suprem
span:travers spare:spars:superflu:surplu:thin:trim spark:sparkl:trigger spasmod:spastic
speak:talk:utter:verbal speaker:utter:verbal spec:specif:spectacl specifi:stipul spectacular:strike
spectat:viewer:wit specul:suppos:ventur:wonder speed:swift:veloc spell:tour:tranc:while
sperm:spermatozoon spice:spici spider:wander spin:twist:whirl spine:spur:thorn spini:thorni
spiral:turbin:whorl spit:sprinkl spite:venom:wound splash:sprinkl:stir splice:wed sponsor:support
spot:spy:stain spout:squirt sprawl:straggl spur:urg spy:stag squad:team squash:squeez squeez:wedg
stab:thrust:wound stabil:steadi stabl:stall stagger:stumbl:stupefi stai:stick:stoppag stain:varnish
stair:step staircas:stairwai stake:ventur:wager stalin:totalitarian stalk:stem:straw stamp:stump
standpoint:viewpoint starchi:stiff stark:utter state:submit:tell static:still:unchang steadi:sweetheart
steal:theft steel:sword steer:tip step:stride:tread stereotyp:unimagin steril:unimagin sterl:superl
stern:strict:unrel stew:sweat stick:wedg sticki:viscid:viscou stiffen:tighten
stifl:strangl:suffoc:sulfur:sulphur:suppres:suppress still:tranquil:yet stimul:stir stir:touch
stock:tire stomach:toler storei:stori stori:tale stout:sturdi strai:swan:wander
strain:stress:strive:tune:twist strang:unfamiliar:unusu stranger:unknown strangl:suppress strap:whip
straw:strew:wheat stream:swarm stress:tens:tension:try stretch:unfold stride:tread strike:tap
string:twine strip:uncov stroke:throw studi:survei stuff:thrust stumbl:trip stun:stupefi:stupid
stupefi:stupid stupid:unintellig sturdi:uncompromis style:titl:wai sub:submarin:substitut
subdu:subjug:suppress subject:subjug:theme:topic submerg:underwat submiss:subservi subordin:subsidiari
subsidiari:supplement:supplementari subsist:surviv:survivor substant:substanti
substanti:valid:verif:verifi substitu:switch substitut:util subwai:underground succeed:winner
succes:success suffer:support:sustain:toler:wretch suffrag:vote sugar:sweeten sugges:trace suit:suitabl
suitabl:worthi sulfat:sulphat sullen:threaten sum:summar:total summit:superl:top sun:sunlight:sunshin
sunlight:sunshin sunni:sunshin sunshin:temper super:superintend:top superfici:trivial
superflu:surplu:wast superintend:supervi:supervis superior:victor suppos:think surf:surfboard surg:tide
surrend:yield surreptiti:underground survei:surveil:view suspect:suspici suspici:wari swai:swing
swan:swear:wander swap:switch sweep:wholesal swing:trip sympathi:understand systemat:taxonom
tackl:undertak tag:ticket tail:track:trail take:win:yield talk:utter:verbal tan:tangent:whip taper:wick
tart:thorni task:tax:undertak taut:tens:tension:tight teach:thatch tear:vehement:water:weep
technic:trifl:trivial tediou:tiresom:verbos teen:teenag telegraph:ters:wire televi:tv tell:weighti
temper:treat tennesse:tn terribl:wick test:tri:trial:try testament:will testi:testicl testimoni:tribut
texa:tx text:textbook th:thursdai thaw:warm theater:theatr theme:topic theolog:theologian therefor:thu
thrash:whip thread:wind:yarn thrill:throb:tingl throne:toilet ticker:watch tide:word tilt:tip:wobbl
timid:unsur ting:tint tire:wear:weari tissu:weav tonal:tonic top:upsid torment:tortur torso:trunk
total:totalitarian:whole:wholli touch:trace tower:tug track:trail traffick:vendor
traitor:treacher:treason:unfaith transcrib:translat transfer:transplant:transport transform:translat
transit:transport translat:understand transmis:transmitt transmitt:vector transpar:vapor:vapour
travel:travers:trip treacher:treason:unreli treason:unfaith treasur:valu:want trembl:vibrat
tremend:wonder trespass:violat trifl:trivial triumph:victori troubl:turbul:upset:worri trump:trumpet
tue:tuesdai turbin:whorl twine:wind:wrap twist:wind:worm:wrestl type:typewrit
ugli:unworthi:wicked:worthless unauthor:wildcat uncertain:uncertainti:unsur uncomfort:uneasi
uncontrol:unruli unconven:unlaw uncouth:vulgar uncov:unveil undermin:weaken undersid:undersurfac
undesir:unwant undifferenti:uniform undo:unfasten:unti undu:unwarr undul:wave unequ:uniqu uneven:variabl
unfair:unjust unfasten:unti unif:unit uniti:whole univers:world:worldwid unlik:unsympathet unpaid:volunt
unpredict:volatil unruli:will unus:useless unworthi:worthless up:upward upright:vertic upset:worri
us:usa:util:utilitarian:victim usag:util ut:utah utter:verbal:vocal va:vessel:virginia vacuum:void
vale:vallei valid:verifi valuabl:worth vapor:vapour:volatil variant:variat vast:wide vein:vena
vent:volcano vernacular:vulgar vet:veteran:veterinari vex:worri victor:winner victori:win view:watch
viewer:wit vigil:wake:watch violenc:wild viscid:viscou vocal:vox voic:vox volition:will:willingli
wa:washington wake:watch wander:wind war:warfar warm:warmth wear:weari wed:wednesdai west:westward
whatev:whatsoev wi:wisconsin wind:wrap wisdom:wise world:worldwid worm:wrestl yellow:yellowish
young:youth
`;

export const ANTONYMS = `
abil:inabl abl:unabl abnorm:normal abolish:establish abor:oral abov:below abrupt:gradual absenc:presenc
absent:present absolut:rel absorb:adsorb:emit abstain:consum abstract:concret abund:scarc
accept:refus:rejec:reject:unaccept access:inaccess accident:deliber accompani:unaccompani accord:discord
accur:inaccur achromat:chromat acid:alkalin acquaint:stranger act:refrain
activ:dormant:extinct:inact:inhibitor:passiv actual:potenti acut:chronic add:subtract addit:subtract
adequ:inadequ adject:substant admit:deni:exclud:reject adopt:biolog:nativ adult:juvenil adulter:purifi
advanc:reced advantag:disadvantag aerob:anaerob affect:unaffect affirm:neg:negat aft:fore ag:young
agit:calm agre:disagre agreeabl:disagre agreement:disagr ahead:back aliv:dead all:no:some allow:deni
altern:direct:opposit amateur:profession amphibi:aquat:terrestri ampl:meager anal:oral analog:homolog
analogu:digit analysi:synthesi analyt:synthet analyz:synthes ancestor:descend angular:round
anim:inanim:unanim annual:biennial:perenni anod:cathod answer:question anteced:subsequ
anterior:posterior anti:pro appear:disappear appli:theoret appoint:elect appreci:depreci
appropri:inappropri approv:disapprov aquat:terrestri aqueou:igneou arm:unarm arriv:leav
articul:inarticul artifici:natur ascend:descend asexu:sexual asleep:awak assent:dissent asset:liabil
associ:dissoci aton:tonal:tonic atrophi:hypertrophi attach:detach attack:defend attend:miss
attract:repel:repuls:unattract attribut:predic atyp:typic aunt:uncl author:unauthor automat:manual
avail:unavail avoid:confront awai:home awar:unawar awkward:grace back:front backward:forward bad:good
bare:cover basic:incident bear:bull beauti:ugli begin:end:middl bend:straighten benevol:malevol
benign:malign biennial:perenni big:littl:small birth:death bival:unival black:white bless:curs
blind:sight blur:focu boi:girl boil:freez bold:timid bore:interest borrow:lend bottom:side:top
bound:free bow:pluck brave:cowardli:timid break:repair breath:breathless bright:dull broadli:narrowli
brother:sister bui:sell busi:idl calm:stormi capabl:incap capit:social capitalist:socialist cardin:ordin
care:careless carefulli:carelessli carnivor:herbivor:insectivor:omnivor cash:credit center:right
central:margin:peripher cerebr:emotion ceremoni:unceremoni certain:uncertain certainti:uncertainti
chang:stai:unchang changeabl:unchang cheap:expens cheer:complain:depress child:parent chromat:diaton
civilian:militari claim:disclaim:forfeit clariti:obscur classic:romantic clean:dirti:unclean
clear:cloudi:opaqu:unclear close:distant:open coars:fine coastal:inland coher:incoher cold:hot
collect:distribut color:colorless:discolor come:go comedi:tragedi comfort:discomfort:uncomfort
commis:noncommis common:individu:uncommon commun:excommun compact:loos compat:incompat compet:incompet
competi:cooper complet:incomplet complex:simpl:simplic complic:simplifi compound:simpl
comprehens:incomprehens compromis:uncompromis con:pro concav:convex conceal:reveal
concentr:dilution:distribu:distribut:eccentr concern:unconcern conclus:inconclus conductor:insul
confin:free:invas conform:deviat connect:disconnect consciou:unconsci conscious:unconsci
conserv:liber:wast consider:inconsider consist:inconsist conson:vowel conspicu:inconspicu
construct:destruct contempt:estim content:discont continu:discontinu contrac:expan contract:expand
control:uncontrol conven:nuclear:unconven conveni:inconveni converg:diverg cook:raw cool:heat:warm
coordin:subordin corpor:incorpor correct:falsifi:incorrect correctli:incorrectli cortex:medulla
cosmopolitan:endem:provinci counterfeit:genuin courag:cowardic cover:uncov credibl:incred credit:debit
creditor:debtor critic:prais:uncrit crook:straight crosswis:lengthwis cry:laugh cubic:linear
cultiv:uncultiv curdl:homogen curli:straight curv:straight dai:night danger:safe:safeti dark:light
darken:lighten daughter:son dead:live deaf:hear decent:indec decidu:evergreen decis:indecis
declar:interrog declin:improv decreas:increas deduct:induct deep:shallow defeat:victori defenc:offenc
defend:plaintiff:prosecut defens:offens:prosecu deficit:lead definit:indefinit deflat:inflat
dehydr:hydrat deject:elat delai:rush delic:rug demand:suppli denatur:natur depend:independ
deposit:withdraw depres:elat depress:elat:stimul depriv:enrich deriv:inflec desir:undesir despair:hope
destroi:preserv determin:indetermin develop:undevelop dicotyledon:monocotyledon differ:equal:same
differenti:integr:undifferenti difficult:easi difficulti:eas dilig:neglig dioeciou:monoeci
direct:indirect:invers directli:indirectli disabl:enabl discharg:enlist discourag:encourag
discrimin:indiscrimin dishonest:honest dishonor:honor disinclin:inclin disinfect:infect disintegr:integr
dislik:like disobedi:obedi disord:order disorderli:orderli disorgan:organ disparag:flatter
displeas:pleas disprov:prove disqualifi:qualifi disreput:reput disrespect:respect dissatisfac:satisfac
dissimilar:similar distal:proxim distinct:indistinct distrust:trust diurnal:nocturn divest:invest
divid:multipli:unit:united docil:stubborn document:undocu domest:foreign:undomest
domin:recess:submiss:subordin dorsal:ventral doubl:singl down:up download:upload downward:upward
dramat:lyric drunken:sober dry:wet dryness:wet due:undu dull:live:sharpen dy:nascent earli:late:middl
earthli:heavenli easi:uneasi east:west eastern:western edibl:ined effect:ineffect effici:ineffici
emigr:immigr empir:theoret emploi:unemploi employ:employe:unemploy empti:fill:full end:middl
endem:epidem enforc:exempt enjoi:suffer enrich:impoverish enter:exit equal:inequ:unequ equatori:polar
equiti:inequ eras:record ethic:uneth even:odd:uneven ever:never evil:good exclud:includ
exclusion:inclusion exhal:inhal expect:unexpect expens:inexpens experienc:inexperienc export:import
express:local extant:extinct extens:intens exterior:interior extern:intern extinguish:ignit
extraordinari:ordinari fail:manag:pass:succe failur:success fair:unfair faith:unfaith fall:rise
fals:true familiar:strang:unfamiliar fanci:plain far:near fast:slow fasten:unfasten fat:lean:thin
father:mother fauna:flora favor:unfavor feed:starv femal:male feminin:masculin fertil:steril few:mani
fewer:more fidel:infidel figur:liter find:lose finit:infinit fire:hire first:last:second fit:unfit
flatten:sharpen flexibl:inflex float:sink flower:flowerless fold:unfold folli:wisdom
follow:lead:leader:preced foolish:wise foot:head forbid:permit foreign:nativ forget:mind:rememb
formal:imit:inform former:latter fort:piano fortun:unfortun forward:revers fraction:whole
fragrant:malodor fratern:ident free:obstruct frequent:infrequ fresh:preserv:salti
friendli:hostil:unfriendli frivol:seriou:serious front:rear function:malfunc:organ futur:past:present
gabl:hip gaseou:liquid:solid gather:spread gener:particular:specifi general:local:particular:specif
generally:specif geograph:magnet give:take glad:sad gradual:steep:sudden greater:lesser green:ripe
gross:net guilt:innoc guilti:innoc hairi:hairless half:whole happi:sad:unhappi hard:soft
harden:soft:soften hardwar:softwar harm:harmless hate:love have:lack head:rear healthi:unhealthi
heaven:hell heavi:light herbivor:insectivor:omnivor here:there heterogen:homogen hide:show high:low
highland:lowland hit:miss hollow:solid hope:hopeless horizont:inclin:vertic host:parasit human:inhuman
humbl:proud hurri:unhurri husband:wife idl:run:work ignor:know:notic ill:well illeg:legal
illegitim:legitim imagin:unimagin immateri:materi immatur:matur immedi:mediat immobil:mobil
immoder:moder immor:moral immort:mortal immov:movabl imparti:partial impati:patienc:patient
impenetr:penetr impercept:percept imperfec:perfec imperfect:perfect imperfectli:perfectli
imperson:person import:unimport imposs:possibl impract:practic improb:probabl improp:proper
improperli:properli impur:pure:puriti inclin:vertic incom:outgo indoor:outdoor induc:spontan
inferior:superior infield:outfield injustic:justic inner:outer inorgan:organ insectivor:omnivor
insecur:secur insens:sensibl insensit:sensit insid:outsid insignific:signific insincer:sincer
insolubl:solubl instrument:vocal insuffici:suffici intang:tangibl integr:segreg
intellig:stupid:unintellig intens:mild intensifi:moder interest:uninterest intermedi:termin
intern:nation internation:nation intoler:toler intox:sober invalid:valid invari:variabl
invertebr:vertebr invis:visibl invit:uninvit involuntari:voluntari involuntarili:voluntarili
inward:outward irrat:ration irregular:regular irregularli:regularli irrelev:relev irresist:resist
irrespons:respons irrever:rever irrit:sooth issu:recal jaw:jawless joi:sorrow joint:separ joy:sorrow
junior:senior just:unjust keep:lose king:queen ladi:lord larg:small late:middl law:unlaw lax:tens
leafi:leafless lean:rich least:most leeward:windward legal:outlaw lengthen:shorten less:more let:prevent
level:rais lie:sit:stand like:unlik limit:unlimit linger:rush liquid:solid liter:spiritu littl:much
live:record load:unload local:nation locat:studio lock:unlock long:short loos:tight
loosen:stiffen:tighten lose:profit:win loud:soft loudli:softli lower:rais lowland:upland major:minor
man:woman marri:unmarri matern:patern maxim:minim maximum:minimum meaning:meaningless medic:surgic
mental:physic metal:nonmetal minu:plu misus:us mobil:stabil molar:molecular motion:motionless
move:stai:still multipl:singl multipli:singli naiv:sophist narrow:wide:widen nasti:nice
natur:supernatur:unnatur necessari:unnecessari necessarili:unnecessarili neg:neutral:posit neutral:posit
new:old no:some:ye nobleman:noblewoman noisi:quiet noisili:quietli nomin:obliqu nonstandard:standard
nonsteroid:steroid north:south northern:southern numer:verbal object:subject
obliqu:parallel:perpendicular obscur:promin obstruct:unobstruct occupi:unoccupi odor:odorless off:on
offici:unoffici offlin:onlin often:rare old:young open:shut optimist:pessimist orthodox:unorthodox
other:same out:safe overhead:surfac pain:pleasur parallel:perpendicular particular:univers partli:wholli
pass:run past:present pattern:plain peac:war penalti:reward perman:temporarili permiss:prevent
pleasant:unpleas pleasantli:unpleasantli plural:singular poor:rich posterior:prioriti poverti:wealth
power:powerless preced:succe:succeed:unpreced predict:unpredict prefix:suffix pretenti:unpretenti
primari:secondari privat:public:publicli product:unproduct profan:sacr profound:superfici proxim:ultim
public:suppress pull:push purg:rehabilit quantit:syllab quickli:slowli real:unreal realist:unrealist
realiti:unreal reason:unreason reassur:worri refin:unrefin refresh:tire relat:unrel relax:tens
reliabl:unreli religi:secular resist:surrend respons:unrespons rest:restless:tire restrain:unrestrain
restrict:unrestrict retail:wholesal ride:walk right:wrong:wrongli rough:smooth round:squar run:stand
rural:urban rustic:urban satisfactori:unsatisfactori satur:unsatur seam:seamless seat:stand sedat:stimul
separ:union settl:unsettl sharpen:soften short:tall shout:whisper side:top silenc:sound sink:sourc
sit:stand skill:unskil sleep:wake sleepi:wake sleev:sleeveless smart:stupid sound:unsound
sour:sweet:sweeten sparkl:still specifi:unspecifi stabl:unstabl start:stop steadi:unsteadi
steadili:unsteadili stem:stemless stifl:stimul strength:weak strengthen:weaken stress:unstress
strong:weak strongli:weakli success:unsuccess successfulli:unsuccessfulli suitabl:unsuit summer:winter
sunris:sunset sure:unsur sympathet:unsympathet tame:wild tast:tasteless tasteless:tasti tender:tough
ters:verbos thick:thin thicken:thin thought:thoughtless ti:unti tidi:untidi tie:unti tooth:toothless
touch:untouch treat:untreat troubl:untroubl truth:untruth unusu:usual unveil:veil unwant:want
unwelcom:welcom unwil:will unwilling:willing unworthi:worthi us:useless valuabl:worthless wane:wax
wing:wingless wire:wireless worth:worthless
`;

export const IRREGULAR = `
analyses:analysis apices:apex appendices:appendix aquaria:aquarium atheroscleroses:atherosclerosis
atria:atrium auditoria:auditorium bacilli:bacillus bani:ban basidia:basidium beeves:beef
brethren:brother bronchi:bronchus bureaux:bureau busses:bus cacti:cactus calculi:calculus calves:calf
calyces:calyx carcinomata:carcinoma ceca:cecum cerebella:cerebellum cerebra:cerebrum cervices:cervix
children:child cola:colon conidia:conidium continua:continuum corpora:corpus cortices:cortex
crania:cranium crises:crisis criteria:criterion curricula:curriculum data:datum diagnoses:diagnosis
dieses:diesis dive:diva dogmata:dogma dui:duo duona:duodenum duonas:duodenum dwarves:dwarf edemata:edema
emphases:emphasis encephalitides:encephalitis entia:ens epithelia:epithelium equilibria:equilibrium
esophagi:esophagus feet:foot femora:femur flagella:flagellum foci:focus fora:forum fortes:fortis
fungi:fungus gasses:gas geese:goose genera:genus geneses:genesis genii:genius gentes:gens genua:genu
goes:go grandchildren:grandchild halves:half hermae:herm hooves:hoof humeri:humerus hypnoses:hypnosis
hypothalami:hypothalamus hypotheses:hypothesis indices:index irides:iris isthmi:isthmus joes:jo
knives:knife labia:labium larynges:larynx latices:latex leaves:leaf lice:louse lieder:lied limites:limes
lives:life loaves:loaf loci:locus lyses:lysis matrices:matrix maxima:maximum media:medium
meioses:meiosis men:man metamorphoses:metamorphosis mice:mouse millennia:millennium minima:minimum
momenta:momentum naoi:naos nasopharynges:nasopharynx noes:no nuclei:nucleus oedemata:edema
oesophagi:esophagus ora:os osar:os ossa:os ova:ovum oxen:ox paralyses:paralysis parietes:paries
pease:pea pelves:pelvis pence:penny penes:penis pennia:penni perithecia:perithecium pharynges:pharynx
phenomena:phenomenon phyla:phylum plateaux:plateau polyhedra:polyhedron proboscides:proboscis
protozoa:protozoan quanta:quantum quizzes:quiz radices:radix radii:radius recta:rectum
referenda:referendum reis:real scarves:scarf scleroses:sclerosis scrota:scrotum selves:self septa:septum
sera:serum shelves:shelf soles:sol soli:solo soprani:soprano sori:sorus spadices:spadix spectra:spectrum
spermatozoa:spermatozoon sporangia:sporangium sporozoa:sporozoan stadia:stadium stamina:stamen
sterna:sternum stigmata:stigma stimuli:stimulus stipites:stipes strata:stratum subgenera:subgenus
syntheses:synthesis teeth:tooth tempi:tempo testes:testis thalami:thalamus thalli:thallus theses:thesis
thieves:thief thoraces:thorax torsi:torso traumata:trauma turves:turf uteri:uterus vacua:vacuum
vagi:vagus vasa:vas vertices:vertex vires:vis voces:vox wharves:wharf wives:wife wolves:wolf
yourselves:yourself abode:abide addrest:address am:be arcked:arc arcking:arc are:be arisen:arise
arose:arise ate:eat awoke:awake awoken:awake bade:bid beaten:beat became:become been:be began:begin
begun:begin bent:bend biassed:bias biassing:bias bidden:bid bit:bite bitten:bite bled:bleed blest:bless
blew:blow blown:blow bore:bear born:bear borne:bear bought:buy bound:bind bred:breed broke:break
broken:break brought:bring built:build burnt:burn bypast:bypass came:come caught:catch chose:choose
chosen:choose clad:clothe cleft:cleave clove:cleave cloven:cleave clung:cling crept:creep cried:cry
curst:curse dealt:deal dialled:dial dialling:dial did:do done:do dought:dow dove:dive drank:drink
drawn:draw dreamt:dream drew:draw dried:dry driven:drive drove:drive drunk:drink duelled:duel
duelling:duel dug:dig dwelt:dwell dying:die eaten:eat embedded:embed embedding:embed fallen:fall
fed:feed fell:fall felt:feel fled:flee flew:fly flown:fly flung:fling forbad:forbid forbade:forbid
forbidden:forbid foresaw:foresee foreseen:foresee foretold:foretell forgave:forgive forgiven:forgive
forgot:forget forgotten:forget forsaken:forsake forsook:forsake fought:fight found:find fried:fry
froze:freeze frozen:freeze fuelled:fuel fuelling:fuel gan:gin gassed:gas gassing:gas gave:give
gelled:gel gelling:gel gilt:gild given:give gnawn:gnaw gone:go got:get gotten:get graven:grave grew:grow
gript:grip ground:grind grown:grow had:have has:have heard:hear held:hold hewn:hew hid:hide hidden:hide
honied:honey hove:heave hung:hang initialled:initial initialling:initial inlaid:inlay
interwove:interweave interwoven:interweave kent:ken kept:keep knew:know known:know laden:lade laid:lay
lain:lie lay:lie leant:lean leapt:leap learnt:learn led:lead left:leave lent:lend lit:light lost:lose
lying:lie made:make meant:mean met:meet might:may mimicked:mimic mimicking:mimic misled:mislead
mistaken:mistake mistook:mistake misunderstood:misunderstand molten:melt mown:mow outgone:outgo
outstood:outstand outwent:outgo overbore:overbear overborne:overbear overcame:overcome
overflown:overflow overgrew:overgrow overgrown:overgrow overhung:overhang overlain:overlie
overlay:overlie overran:overrun oversaw:oversee overseen:oversee overthrew:overthrow
overthrown:overthrow paid:pay panicked:panic panicking:panic pent:pen physicked:physic physicking:physic
picnicked:picnic picnicking:picnic pled:plead plied:ply pried:pry programmes:program proven:prove
quizzed:quiz quizzing:quiz ran:run rang:ring rebuilt:rebuild remade:remake rent:rend repaid:repay
retold:retell rewritten:rewrite rewrote:rewrite ridden:ride risen:rise rode:ride rose:rise rung:ring
said:say sang:sing sank:sink sat:sit saw:see sawn:saw seen:see sent:send sewn:sew shaken:shake
shaven:shave shied:shy shod:shoe shone:shine shook:shake shot:shoot shown:show shrank:shrink
shrunk:shrink shrunken:shrink sicked:sic sicking:sic slain:slay slept:sleep slew:slay slid:slide
slidden:slide slung:sling smelt:smell snuck:sneak sold:sell sought:seek sown:sow spat:spit sped:speed
spelt:spell spent:spend spied:spy spilt:spill spoilt:spoil spoke:speak spoken:speak spotlit:spotlight
sprang:spring sprung:spring spun:spin stole:steal stolen:steal stood:stand stove:stave strewn:strew
stridden:stride striven:strive strode:stride strove:strive struck:strike strung:string stuck:stick
stung:sting sung:sing sunk:sink sunken:sink swam:swim swept:sweep swollen:swell swopped:swap
swopping:swap swops:swap swore:swear sworn:swear swum:swim swung:swing taken:take taught:teach
thought:think threw:throw thriven:thrive throve:thrive thrown:throw told:tell took:take tore:tear
torn:tear trafficked:traffic trafficking:traffic tried:try trod:tread trodden:tread tying:tie
typewritten:typewrite typewrote:typewrite undergone:undergo underlain:underlie underlay:underlie
understood:understand undertaken:undertake undertook:undertake underwent:undergo undid:undo undone:undo
uprisen:uprise uprose:uprise was:be went:go wept:weep were:be withdrawn:withdraw withdrew:withdraw
withheld:withhold withstood:withstand woke:wake woken:wake won:win wore:wear worn:wear wound:wind
wove:weave woven:weave written:write wrote:write wrought:work angrier:angry angriest:angry best:good
better:good bigger:big biggest:big bloodier:bloody bloodiest:bloody bluer:blue bluest:blue bonier:bony
boniest:bony bubblier:bubbly bubbliest:bubbly bushier:bushy bushiest:bushy busier:busy busiest:busy
cheesier:cheesy cheesiest:cheesy cleanlier:cleanly cleanliest:cleanly cloudier:cloudy cloudiest:cloudy
clumsier:clumsy clumsiest:clumsy comelier:comely comeliest:comely crabbier:crabby crabbiest:crabby
crazier:crazy craziest:crazy creamier:creamy creamiest:creamy crumblier:crumbly crumbliest:crumbly
crustier:crusty crustiest:crusty curlier:curly curliest:curly deadlier:deadly deadliest:deadly
dimmer:dim dimmest:dim dingier:dingy dingiest:dingy dirtier:dirty dirtiest:dirty dizzier:dizzy
dizziest:dizzy downier:downy downiest:downy drabber:drab drabbest:drab drier:dry driest:dry
drowsier:drowsy drowsiest:drowsy dryer:dry dryest:dry dunner:dun dunnest:dun duskier:dusky
duskiest:dusky dustier:dusty dustiest:dusty earlier:early earliest:early earthier:earthy
earthiest:earthy earthlier:earthly earthliest:earthly easier:easy easiest:easy emptier:empty
emptiest:empty fancier:fancy fanciest:fancy fatter:fat fattest:fat fattier:fatty fattiest:fatty
faultier:faulty faultiest:faulty filthier:filthy filthiest:filthy fitter:fit fittest:fit flatter:flat
flattest:flat fleshier:fleshy fleshiest:fleshy fluffier:fluffy fluffiest:fluffy freer:free freest:free
friendlier:friendly friendliest:friendly funnier:funny funniest:funny furrier:furry furriest:furry
fuzzier:fuzzy fuzziest:fuzzy gladder:glad gladdest:glad glassier:glassy glassiest:glassy gloomier:gloomy
gloomiest:gloomy glossier:glossy glossiest:glossy gradelier:gradely gradeliest:gradely grassier:grassy
grassiest:grassy greasier:greasy greasiest:greasy greedier:greedy greediest:greedy grimmer:grim
grimmest:grim guiltier:guilty guiltiest:guilty hairier:hairy hairiest:hairy handier:handy handiest:handy
happier:happy happiest:happy hardier:hardy hardiest:hardy hastier:hasty hastiest:hasty healthier:healthy
healthiest:healthy heartier:hearty heartiest:hearty heavier:heavy heaviest:heavy heftier:hefty
heftiest:hefty hinder:hind hipper:hip hippest:hip hoarier:hoary hoariest:hoary holier:holy holiest:holy
homelier:homely homeliest:homely hornier:horny horniest:horny hotter:hot hottest:hot hungrier:hungry
hungriest:hungry icier:icy iciest:icy jerkier:jerky jerkiest:jerky juicier:juicy juiciest:juicy
kindlier:kindly kindliest:kindly lazier:lazy laziest:lazy leafier:leafy leafiest:leafy lengthier:lengthy
lengthiest:lengthy livelier:lively liveliest:lively loftier:lofty loftiest:lofty lonelier:lonely
loneliest:lonely lovelier:lovely loveliest:lovely luckier:lucky luckiest:lucky madder:mad maddest:mad
marshier:marshy marshiest:marshy merrier:merry merriest:merry milkier:milky milkiest:milky moodier:moody
moodiest:moody muddier:muddy muddiest:muddy murkier:murky murkiest:murky nastier:nasty nastiest:nasty
needier:needy neediest:needy niftier:nifty niftiest:nifty noisier:noisy noisiest:noisy offer:off
oilier:oily oiliest:oily pearlier:pearly pearliest:pearly pettier:petty pettiest:petty pithier:pithy
pithiest:pithy prettier:pretty prettiest:pretty pricklier:prickly prickliest:prickly priestlier:priestly
priestliest:priestly princelier:princely princeliest:princely puffier:puffy puffiest:puffy pulpier:pulpy
pulpiest:pulpy rainier:rainy rainiest:rainy readier:ready readiest:ready redder:red reddest:red
riskier:risky riskiest:risky rockier:rocky rockiest:rocky rookier:rooky rookiest:rooky rosier:rosy
rosiest:rosy runnier:runny runniest:runny rustier:rusty rustiest:rusty sadder:sad saddest:sad
saltier:salty saltiest:salty sandier:sandy sandiest:sandy scalier:scaly scaliest:scaly scarier:scary
scariest:scary scrubbier:scrubby scrubbiest:scrubby sexier:sexy sexiest:sexy shabbier:shabby
shabbiest:shabby shadier:shady shadiest:shady shaggier:shaggy shaggiest:shaggy shakier:shaky
shakiest:shaky shapelier:shapely shapeliest:shapely shier:shy shiest:shy shinier:shiny shiniest:shiny
showier:showy showiest:showy shrubbier:shrubby shrubbiest:shrubby shyer:shy shyest:shy sicklier:sickly
sickliest:sickly silkier:silky silkiest:silky sillier:silly silliest:silly sleepier:sleepy
sleepiest:sleepy slier:sly sliest:sly slimier:slimy slimiest:slimy slimmer:slim slimmest:slim slyer:sly
slyest:sly sorrier:sorry sorriest:sorry spicier:spicy spiciest:spicy spinier:spiny spiniest:spiny
spongier:spongy spongiest:spongy squatter:squat squattest:squat starchier:starchy starchiest:starchy
starrier:starry starriest:starry statelier:stately stateliest:stately steadier:steady steadiest:steady
stockier:stocky stockiest:stocky stonier:stony stoniest:stony stormier:stormy stormiest:stormy
stronger:strong strongest:strong sturdier:sturdy sturdiest:sturdy sunnier:sunny sunniest:sunny
tanner:tan tannest:tan tastier:tasty tastiest:tasty testier:testy testiest:testy thinner:thin
thinnest:thin thornier:thorny thorniest:thorny tidier:tidy tidiest:tidy timelier:timely timeliest:timely
tinier:tiny tiniest:tiny tonier:tony toniest:tony trickier:tricky trickiest:tricky trimmer:trim
trimmest:trim truer:true truest:true uglier:ugly ugliest:ugly unfriendliest:unfriendly
unhappiest:unhappy unhealthiest:unhealthy unruliest:unruly untidiest:untidy wanner:wan wannest:wan
warier:wary wariest:wary wavier:wavy waviest:wavy waxier:waxy waxiest:waxy weaklier:weakly
weakliest:weakly wealthier:wealthy wealthiest:wealthy wearier:weary weariest:weary weedier:weedy
weediest:weedy weightier:weighty weightiest:weighty wetter:wet wettest:wet wirier:wiry wiriest:wiry
wittier:witty wittiest:witty woodier:woody woodiest:woody woollier:woolly woolliest:woolly
worldlier:worldly worldliest:worldly worse:bad worst:bad worthier:worthy worthiest:worthy younger:young
youngest:young deeper:deeply farther:far further:far harder:hard hardest:hard blackest:black
brightest:bright cheapest:cheap closest:close commonest:common darkest:dark dearest:dear deepest:deep
fastest:fast fewest:few fiercest:fierce finest:fine forest:fore fullest:full greatest:great highest:high
largest:large latest:late lightest:light longest:long lowest:low narrowest:narrow nearest:near
newest:new oldest:old poorest:poor purest:pure quickest:quick safest:safe shortest:short simplest:simple
slightest:slight smallest:small smartest:smart swiftest:swift tallest:tall weakest:weak widest:wide
`;
