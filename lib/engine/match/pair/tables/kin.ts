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

export const DISTANT = `
abandon:chuck:defect:discard:dispos:ditch:forfeit:passion:rejec
abat:break:decreas:diminish:interrup:lessen:slack:slump:subsid abbei:church
abbrevi:castrat:condens:decreas:form:lessen:reduc:revis:rewrit:short:signifi abc:basic:fundament
abdic:resign:unwant:vacat abdomen:gastric:ventral abdomin:belli:fat:obliqu:stomach
aberr:abnorm:degener:depart:unnatur:vari:warp
abid:act:allow:compli:cooper:deed:durabl:honor:keep:last:occup:occupi:perman:permit:remain:residenti:suffer:support
abil:accomplish:acquir:adapt:aptitud:capabl:compet:contractil:creativ:faculti:intellig:knowledg:modul:origin:qualiti:scienc:skill
abject:contempt:unfortun abl:capabl:compet:obliqu:potenti:subtract
abnorm:atyp:backward:defect:deviat:fixat:infantil:irregular:obliqu:strabismu aboli:end
abolish:destruct:end abolitionist:crusad:reform abor:end:fail:failur aborigin:australian:russian
abound:be:featur:have abov:preced:section
abras:abrasion:coars:disagre:materi:rigor:rough:scrape:scratch:stuff
abrasion:erod:erosion:graze:itch:lesion:rub:skin:wear:wound abroad:foreign abrupt:crusti:rude:slope
abscess:infect:symptom absenc:default:defici:lack:want absent:awai:disappear:vanish
absolut:abstrac:abstract:ascend:complet:dictat:domin:limit:oppress:potent:tyrann:unchang
absorb:attent:densiti:interest:learn:scholar:spong:spongi abstain:fast:puritan
abstrac:concep:concept:construct:remov:right:teacher
abstract:author:bread:brief:clam:concep:concept:conceptu:consid:construct:dough:ideal:ideolog:immateri:incorpor:lettuc:lucr:regard:right:sketch:steal:summari:teacher:theoret:view:writer
absurd:folli:foolish:meaningless:situat:unwis
abund:ampl:amplitud:luxuri:plenti:profus:profusion:quantiti:ratio:rich:riotou:wealth
abus:cruelti:disrespect:expend:fractur:handl:harm:offend:persecu:treat:vilifi
ac:digit:electr:score:sensat:star:superior:superstar:talli
academ:educ:prof:professor:theoret:tradition:world academi:establish:institu
acceler:alter:brisk:chang:deepen:fast:hurri:pedal:swift:veloc
accent:action:background:emphat:express:forc:grand:import:pronounc:pronunci:topic:underlin
accept:acknowledg:acquir:admiss:adopt:approv:attitud:believ:bless:borrow:evalu:fatal:get:honor:honour:judg:palat:receiv:recept:respect:sens:signifi:suffer:welcom
acces:record access:comprehend:comprehens:conveni:friendli:reach:recov:regain:retriev:right
accessori:affix:aid:append:belt:cloth:constitu:element:fit:fix:furnish:pertain:subsidiari:supplementari:support:trap:trim:wear
accid:break:coincid:collision:crash:happen:inadvert:injuri:lotteri:morpholog:occurr:wreck
acclaim:applaus:commend:gestur:motion
accommod:advanc:alter:amen:christian:compromis:conform:domest:gear:habitu:help:helper:improv:tailor:vari
accompani:coincid:effect:escort:go:happen:lead:locomot:move:occurr:outcom:simultan:subsequ:travel:walk
accomplish:arriv:averag:compass:consumm:discharg:dispatch:enlist:exploit:feat:finish:free:implement:learn:liber:pass:possibl:reach:recruit:releas:sled:smooth:soldier:succe:succeed:walk
accord:blend:consensu:consist:correspond:give:harmoni:match:report:talli:unanim:unison
account:balanc:be:bill:biographi:bulletin:clerk:comput:debit:dispatch:exclus:explan:figur:histor:job:news:newslett:occup:reckon:record:respons
accumul:addit:ana:asia:assembl:assort:aviat:backup:bale:botani:bundl:categori:class:combin:congreg:content:corpu:deposi:digest:exhibi:expo:fauna:find:flag:fleet:flora:fund:galaxi:group:heap:increas:jurisprud:law:librari:lump:mytholog:pack:packag:piec:pile:plant:proces:prosecu:set:store:traffic:univers:varieti:veget:wardrob:worker:zoologi
accur:correct:faith:precision:right:true accuraci:exact:fidel:qualiti
accus:alleg:asser:aver:blame:crime:defend:disput:fault:imput:indict:obliqu:prefer:reproach:slander:suspect
accustom:addic:addict:custom:depend:habit:teach:usag:usual acet:rayon:salt:sour
ach:agoni:comprehend:harm:headach:hungri:injuri:long:longer:pain:perceiv:prick:suffer:trauma
achiev:action:arriv:averag:compass:enlist:exploit:feat:free:fulfil:gain:great:liber:natur:pass:possibl:reach:recruit:releas:sled:smooth:succe:walk:win
achromat:blackish:charcoal:grai:grei:greyish:jet:pearli:whitish
acid:compound:jaundic:phenol:tart:thorni:turn:unpleas
acknowledg:admis:apolog:commun:conced:confess:content:credit:declar:farewel:grant:greet:handshak:identifi:messag:notat:put:quot:recogn:recognis:regret:salut:thank
acn:blemish:rosacea acorn:fruit acoust:cure:harmon:phonet:physic:remedi:therapeut
acquaint:inform:present:sponsor:vers
acquir:act:appropri:avail:bank:benefit:borrow:bui:captur:chang:contract:deed:earn:gain:garner:inherit:isol:learn:obtain:occup:procur:profit:purchas:realis:receipt:receiv:recipi:reclaim:recov:regain:retriev:secur:seizur:soldier:win
acquisi:annex:get:gift:incur:inherit:procur:purchas:regain acr:entail:immov:manor
acrid:disagre:jaundic:odor:smell:tasti:thorni:unpleas acrobat:balanc:flight:fly:sport
acronym:form:signifi
act:activ:aggress:antagon:anticip:assai:attempt:caus:commit:commun:continu:cope:counter:counteract:court:dare:decre:departur:deport:discoveri:disposi:effect:engag:equal:equalis:essai:event:find:finish:frivol:get:go:ham:heroic:hire:hurri:implement:incit:interact:interfer:interrupt:joke:judgment:keep:leav:legitim:maneuv:method:motiv:move:particip:partner:perpetr:person:portray:presum:produc:prompt:propel:propul:prosecut:pursu:rage:ramp:react:reciproc:rejec:resid:respond:romanc:sacrific:sauc:sentiment:sneak:solicit:spark:stai:statut:stoop:stop:storm:surpris:swell:take:temporari:toi:touch:trifl:trigger:try:uncov:volunt:wait:wear:woo
action:arriv:behavior:behaviour:benign:challeng:choic:civil:complet:consumm:deed:discharg:dispatch:effect:emphas:execu:fight:finish:hum:implement:interac:lawsuit:manag:oper:opposi:particip:petition:pick:plai:polit:realiz:resist:save:selec:state:suit:swing:take:thing:transfusion:unjust
activ:aerat:aid:assist:attempt:behavior:behaviour:buzz:calibr:catalyst:caus:ceremoni:conceal:conduct:continu:creation:deed:disturb:diver:do:domest:educ:effort:endeavor:endeavour:enjoy:exercis:game:groom:group:help:hide:hum:hunt:initi:instruc:job:lament:laughter:lead:leadership:liveli:locat:market:marketplac:measur:milit:mourn:negoti:occup:oper:particip:pattern:perform:pioneer:polici:position:practic:prepar:procedur:process:propul:protec:provision:reactiv:readi:recreat:search:sensit:solo:state:substanc:suppli:support:swing:train:trait:treat:try:us:usag:util:variat:verbal:wast:work:worship:wrongdo
activist:crusad:reform actor:actress:anim:barnstorm:comedian:do:extra:heavi:ingenu:perform:vital:work
actual:be:creat:factual:incarn:real:realiti:truth
actuat:caus:deed:drive:impel:incent:induc:initi:jump:launch:pioneer:position:provoc:pull:push:shoot:shot:throw:wheel
acut:intellig:sensit:shrewd ad:beverag:circular:commerci:packag:preview:promotion:public:trailer
ada:enzym adam:carbon:dog:firm:inflex:resolut:resolv
adapt:assimil:chang:christian:convert:devic:domest:elast:fit:flexibl:gear:modern:modifi:musician:obei:orchestr:reconcil:tailor:vari:write
add:button:combin:compound:enrich:increas:inject:linear:modifi:punctuat:sai:state:string:stud:supplement:syndrom:tell
addic:crave:hook addict:alcohol:bait:depend:enthusiast:habitu:hook:lure:sweeten
addit:addition:complement:complementari:complet:improv:sum:supplement:supplementari:total
addition:amend:annex:attach:constitu:contribut:element:elong:fluorid:impart:lend
address:avail:commun:keynot:memori:resid:speak adequ:compet:satisfactori:suffici
adher:bind:bond:correspond:follow:lutheran:match:royal:sticki:support:talli:tao:totalitarian:tradition:zoroastrian
adhes:agglutin:bind:binder:bond:cling:coher:glutin:gum:materi:resin:sticki:stuff:viscid:viscou
adhesion:patholog adjac:close:connect:immedi:near adject:compar:modifi:posit:qualifi
adjoin:attach:border:borderlin:bound:boundari:cling:coher:cover:environ:neighbor:neighbour:rub:scratch:strike:surround:touch
adjourn:ceas:defer:end:postpon:termin
adjust:advanc:calibr:chang:changeabl:concentr:correct:focal:habitu:improv:investig:linear:loosen:modifi:ordin:propor:reconcil:regul:suit:synchron:tighten:true:tune:weight:zero
administ:dispos:govern:handl:manag:organis:overse:presid:superintend:supervis
administr:bodi:chief:conduct:coordin:director:engin:form:handl:judiciari:manag:mastermind:orchestr:overse:presid:superintend:supervis
admir:advoc:amaz:astonish:aw:back:believ:confeder:defend:encourag:endors:enthusiast:envi:estim:excel:expon:fantast:howl:like:look:love:maintain:marvel:pleas:promot:rattl:respect:roundhead:second:subscrib:sustain:tremend:vener:verifi
admis:confes:enter:incom admiss:permiss:recept admit:allow:conced:confess:inser:permit:recogni
adolesc:immatur:young adop:approv:bless:consent:proceed adopt:choos:follow:foster:parent:select
ador:affection:attract:enthusiast:lover:rever
adorn:band:be:bead:beauti:braid:colour:cosmet:crest:enamel:feather:frill:fring:frontal:garnish:gem:gild:inlai:jewel:jewelri:lacquer:landscap:mount:panel:pector:pendant:plume:prank:rais:rosett:ruffl:scallop:spectacl:stripe:stucco:stud:tassel:trim:tuft
adren:endocrin adroit:agil:coordin:dexter:expert:ingeni:nimbl:practic:profici:skill
adult:anim:beast:caregiv:conserv:creatur:eccentr:elder:fauna:host:liber:man:matur:moder:profession:progress:senior:sexi:sophist:stoic:thoroughbr:type:woman
adulter:dilution:doctor:illicit:impur:unfaith adulteri:cheat
advanc:career:conserv:earli:edg:elabor:elaps:elev:encourag:fit:forward:foster:front:go:inch:later:locomot:move:movement:proce:promot:propos:recoveri:refin:reviv:shift:suggest:transform:travel
advantag:asset:auspici:benefici:expedi:gain:good:handicap:lead:leverag:plu:privileg:superior
advent:arriv:christian:foreign:reach
adventur:assai:attempt:bet:bold:danger:dare:diver:essai:gambler:hardi:hotspur:mountain:peril:project:rash:reckless:specul:task:try:undertak:wager
adverb:compar:modifi:posit:qualifi
advers:afflic:catastroph:disast:distress:extrem:misfortun:unfavor:victim
adversari:antagon:balk:counter:enemi:fight:hostil:react:withstand
advertis:announc:bare:bill:busi:campaign:circular:commerci:crusad:headlin:packag:prais:preview:promotion:tout:trailer
advic:propos:recommend:warn
advis:advoc:consid:consider:counselor:debat:deter:discuss:guidanc:inform:notic:notif:press:sound:tell:think:urg:warn:wise
advisor:counsel:counselor advisori:announc:counsel
advoc:attornei:democrat:gnostic:humanist:justifi:lawyer:marxist:moral:nationalist:present:press:prolif:propos:repres:republican:sermon:spokesperson:sponsor:suffragist:suggest:support:urgent
advocaci:insist:preach:support:urg aerat:apparatu:effervesc:expos:setup:treat aerial:pass:unsubstanti
aerob:be:organ:oxid aerodynam:mechan:smooth aeronaut:physic:pilot
aerosol:cloud:dispens:dispers:dissip:dot:fog:fume:gaseou:scatter:smoke:sprinkl aerospac:region
aesthet:cosmet:enhanc:philosophi:sensuou affair:concern:deal:least:transac
affec:attach:emotion:feel:hearti:impress:protect:strike
affect:artifici:color:constrain:contriv:emotion:endang:excit:feel:impress:inconveni:influenc:intox:jaundic:peril:postur:pretend:pretens:process:sedat:stilt:stimul:strike:subject:ting:tranquil:treat:troubl:ulcer
affection:attach:emotion:feel:hearti:love:protect:tender
affili:alli:bind:bond:compani:companion:comrad:connec:familiar:fellow:interact:join:organ:organis:relat
affin:attrac:connect:kin:kinship:relat
affirm:agreeabl:assur:attest:certif:collater:commun:demonstr:document:oath:optim:posit:possibl:postul:profess:prove:sai:show:state:submit:sustain:tell:valid:verif:verifi:ye
affix:annex:attach:mount:past:post:prefix:suffix afflic:deform:hardship:malform:unhealthi
afflict:blight:damag:discomfort:ill:plagu:sick:strain:unfit:unpleas:upset
afford:cheap:expend:furnish:inexpens:provid:render:spend:suppli afghan:asian:asiat:blanket:cover:kafir
afir:light afloat:float afraid:alarm:concern:fear:frighten:hunt:scare:shock:terrifi
african:bantu:egyptian:nigerian aft:after after:charlott:dumpl:pud
afternoon:daylight:daytim:farewel:greet:salut
ag:antiqu:conductor:era:fossil:grow:growth:mellow:new:old:properti:reign:silveri:year:young
agar:basidiomycet:fungu:mushroom agenc:ai:busi:cdc:in:offici:organ:ph:usa agenda:fare:list:plan:program
agent:booker:elimin:impair:motor:oper:procur:relax:repres:repress:retard:satisfi:shopper:shorten:transmitt:weaken
agglutin:cling:coher
aggrav:anger:angri:annoi:bother:chafe:devil:gravel:harass:harri:hassl:incens:inflam:intens:intensifi:irrit:molest:nettl:plagu:rag:vex
aggreg:amass:amount:ana:asia:assort:aviat:botani:bundl:categori:class:combin:compil:congreg:content:corpu:exhibi:expo:fauna:find:flag:fleet:flora:galaxi:gather:group:heap:jurisprud:law:librari:materi:multipl:mytholog:number:pack:packag:piec:pile:plant:proces:prosecu:set:stuff:sum:traffic:unifi:unit:univers:varieti:veget:wardrob:whole:zoologi
aggres:unfriendli
aggress:assail:assault:battl:bold:comb:competit:fork:harass:intrus:invas:milit:offici:onset:predatori:rapaci:raven:vultur
agil:facil:grace:intellig:rapid:trip
agit:arous:disturb:excit:flap:frantic:frenzi:fret:kick:lather:perturb:provoc:ruffl:stew:stormi:sweat:thrill:troubl:turbul:upset
ago:past agoni:hurt:pain agre:arrang:assent:bargain:conced:concord:consent:resolv:understand:united
agreeabl:consist:consort:correspond:disposi:harmon:match:pleasant:talli:tempera
agreement:bargain:compat:conform:conspiraci:coven:deal:match:statement:talli
agricultur:busi:cultiv:dairi:garden:ranch:rural ahead:up ai:bureau:comput:offic:robot
aid:allevi:amend:atten:avail:benefit:boost:care:cure:encourag:facilit:helper:improv:lift:offic:recours:resourc:servic:subsidiari:supplement:supplementari:support:tend:thank
aim:contriv:design:determin:direct:goal:idea:intend:level:position:sight:target:will
air:breath:breez:circul:expos:ga:jaunt:out:postur:propag:region:transmis:vapor airborn:mobil
airbu:airlin aircraft:craft airfoil:devic:elev:flap:stabil:wing airlin:airplan:plane
airplan:amphibian:bomber:fighter:jet airwai:rout aisl:passagewai akin:clan:relat:similar akkadian:semit
al:beer:bitter:metal:sclerosi:south:stout alabama:muskhogean:south
alarm:aw:bale:chill:devic:dire:dread:fear:forbid:fright:frighten:grim:hairi:horrif:horror:menac:omin:scare:scari:sinist:terribl:terrifi:threaten:warn
album:book:medium alchemist:intellectu
alcohol:beverag:brew:cordial:drink:glycerol:impregn:intox:liqueur:liquid:liquor:sake:satur:spirit:spiritu:wine
alert:arous:energet:energi:fly:jealousi:liveli:readi:vigor:warn alex:patient alexand:herb
alga:diatom:protoctist:seawe algonquian:delawar:illinoi:indian:massachusett:miami:ottawa
alien:appropri:assign:convey:dislik:exil:import:intrud:isol:outsid:psychiatri:transfer:travel:trespass:wean
align:alli:bloc:concentr:correspond:focal:match:organ:organis:orient:placement:straight:talli:true
alik:compar:resembl alimentari:food:nutrition aliv:awak:be:endur:exist:surviv:viabl
alkali:alkalin:compound:salt alkalin:chang:ph alkaloid:caffein all:each:everi
alleg:assert:claim:declar:grievanc:question
allegi:commun:consecr:cooper:dedic:devot:devotion:enlist:loyal
allegor:commun:emblem:fabl:interpret:repres
allegori:badg:donkei:eleph:emblemat:mythic:mytholog:stori:symbol:typic allegro:pace:tempo
allei:lane:street allel:domin:gene:recess allerg:suscept allergi:hypersensit:sensit
allevi:amend:assist:comfort:cure:help:improv:liber:moder:reduc:remedi:sooth:therapeut:therapist
alli:associ:assort:coalition:commonwealth:consort:countri:nation:relat:shad allianc:bind:connec:fusion
allig:leather:rough alloc:author:award:dispens:distribut:grant:lot:percentag:portion:ration:share:subsid
alloi:blend:degrad:fuse:impur:merg:mix:mixtur:solder:steel
allot:appropri:grant:percentag:ration:reserv:share:subsid
allow:appropri:author:brook:consent:deduct:endur:favour:legal:legitim:licens:percentag:permis:privileg:reimburs:reserv:sanction:share:stomach:toler:trust
allur:attract:invit:temptat almond:drupe alon:disposi:tempera aloof:distanc:indiffer:reserv alp:mountain
alpha:explor:exploratori:import:letter:start
alphabet:arrang:basic:fundament:furnish:liter:order:provid:render:suppli alpin:mountain
altaic:asian:asiat:japanes:korean:mongolian:turkic altar:structur:tabl
alter:altern:birth:castrat:commut:cure:damag:death:deceas:decreas:deform:eas:edit:fluctuat:happen:harm:health:impair:increas:lessen:loosen:moder:mutat:nativ:occurr:retard:revis:revolu:separ:shift:slow:sparkl:special:steril:sublim:surpris:tighten:transform:variabl:variant:variat:version:widen
alterc:argu:argument:belliger:brawl:comb:combat:conten:contenti:contest:controversi:debat:fight:fighter:row:tilt
altern:backup:decid:gener:imposs:reliev:rotat:secondari:supersed:vari altitud:ceil aluminum:metal
alveolar:conson amass:assembl:bale:collec:digest:fund:heap:increas:lump:pile:store amateur:athlet:convic
amaz:confus:dazzl:elud:feel:fox:impress:mysteri:puzzl:riddl:stump:surpris:wonder amazon:woman
ambassador:diplomat:repres:spokesperson amber:gild:golden:yellow ambient:atmospher:close
ambigu:enigmat:evas:fork:sai:unclear ambiti:aspir:compuls:difficult:hard:push:wish
ambition:challeng:desir:emul:want ambush:assail:assault:attack:hunt:wait
amen:keep:livelihood:pleasant:suscept
amend:aton:compens:correc:distil:educ:enhanc:enrich:fix:help:mend:perfect:polish:purifi:refin:reform:reliev:repair:revis:right:statement:upgrad
american:appalachian:assimil:badger:beaver:chang:connecticut:dweller:english:georgian:gopher:habit:hawaiian:inhabit:maryland:nation:northern:patriot:sooner:southern:tori:us:usa:vermont
amerindian:indian amid:peptid amigo:friend amin:histamin:monoamin amino:group:radic
ammonia:ammonium:liquid ammuni:arm:cartridg:materi:round:shell:stuff:weaponri amnesia:forget
amnesti:exemp:freedom:warrant amor:doctrin:infatu:love:lubric:philosophi:qualiti:romanc
amount:asset:averag:be:coverag:deduct:defici:gross:inadequaci:magnitud:margin:numer:peanut:purs:receipt:revenu:small
amphetamin:excit:meth:methamphetamin:stimul amphibi:semiaquat amphibian:plane amphibol:miner
amphitheat:stadium amphitheatr:stadium
ampl:big:good:hat:heap:lot:mass:mint:mountain:pile:profus:profusion:raft:rich:stack
amplifi:boast:embellish:ga:lard:magnitud:mislead:pad:tout amplitud:displac:give:handsom:shift
amus:clown:comedi:comedian:convuls:delight:diver:fun:humor:interest:laugh:pleas:recreat:show an:cardin
ana:collec anaerob:be:organ analges:aspirin:medic:medicin:moder:morphin
analog:compar:comparison:equat:figur:infer:match:proportion:repres:similar:talli analogu:similar
analys:analysi:analyst:anatom:apprais:assai:audit:check:compar:diagnos:instrument:investig:review:screen:siev:survei:trace:view
analysi:examin:investig:partition:reason:studi analyst:dissect:examin:expert:studi analyt:properti
analyz:anatom:apprais:assai:audit:check:compar:complex:diagnos:instrument:investig:partition:review:screen:siev:survei:trace:view
anarchist:lawless:syndic anatom:build:chassi:dissect:examin:figur:flesh:sai:studi
anatomi:bodi:morpholog:person:topolog anatomist:build:chassi:expert:figur:flesh
ancestor:father:hereditari:rel ancestr:anteced:ascend:inherit
ancestri:descend:descent:extrac:genealog:nurtur:origin:parent:rear:sept anchor:claw:fasten:fix:secur
anchovi:fish ancient:old:past:peopl androgen:hermaphrodit:steroid android:robot anecdot:commun:report
anemia:symptom anemon:flower anesthet:cocain:dose:drug:ether:insens:local angel:pleasant:purifi
anger:annoy:arous:bridl:chafe:elicit:emotion:evok:exacerb:exasper:feel:fierc:furi:gall:incens:indign:offend:offens:outrag:piqu:provok:rage:violenc:wild
angiosperm:dicot:dicotyledon:flower:monocotyledon:wildflow
angl:az:bend:dip:go:heel:inclin:list:locomot:move:rake:slope:space:standpoint:swai:travel:troll:viewpoint:weather:weight
angler:fisher:fisherman anglican:protest angri:fierc:incens:indign:mad:outrag:provok:stormi:violenc:wild
angular:asteroid:configur:conform:contour:creas:cusp:fold:fork:jog:oblong:rectangular:shape:triangular:zigzag
ani:cuckoo:some
anim:awak:be:captiv:conceptu:creat:debas:degrad:disposi:doctrin:embryo:encourag:endur:exist:femal:giant:herbivor:insectivor:invertebr:larva:lubric:male:migrat:omnivor:organ:pet:philosophi:predat:prei:raptur:reviv:stunt:surviv:tempera:young
anion:deterg:ion anis:flavor:herb:season annelid:bloodsuck:worm annex:append:colon:improv
annihil:atom:destroi:destroy:destruc:destruct:disrespect:kill:vapor anniversari:birthdai
annoi:antagon:bother:devil:disagre:displeas:exasper:grate:gravel:hassl:molest:piqu:plagu:provoc:rag:ruffl:teas:temper:thorn:troubl
announc:assert:broadcast:commun:inform:notic:post:programm:public:report:sai:state:statement:tell
annoy:badger:bait:bug:cod:devil:displeasur:exasper:gravel:harass:impati:inconveni:nettl:piqu:rag:restless:temper:troubl:vex
annual:flora:period:plant:year annul:contrari:opposit:revers:round:state:turnaround
anod:coat:electrod:surfac:termin anonym:name:obscur:unknown anoth:other
answer:assent:commun:counter:feedback:react:sai:solubl:solv:state:statement:tell
ant:bet:game:stake:wager antacid:incompat
antagon:bother:counter:devil:gravel:irrit:nettl:oppon:oppos:opposi:opposit:rag:resist:state:vex:war
antagonist:aver:balk:distast:enemi:fight:hostil:incompat:neg:react:withstand anteat:placent
anteced:caus:earli:father:hereditari:preexist:prior:priorit:prioritis:rel
anterior:earli:frontal:predat:priorit:prioritis:tooth anthem:choral:song:vocal anther:male
anthropoid:primat anthropolog:archeolog anthropologist:archeologist
antibacteri:antibiot:disinfect:medic:medicin antibiot:cephalosporin:penicillin
antibodi:immunoglobulin:protein
anticip:assum:conjectur:evalu:fever:guess:hope:imagin:judg:outlook:presum:prospect:reckon:specul:suppos:think
anticonvuls:medic:medicin antidepress:medic:medicin:tricycl antigen:rh antihistamin:medic:medicin
antihypertens:medic:medicin antimoni:metal antipyret:medic:medicin antiqu:brows:old
antisept:cleans:disinfect:iodin:medic:medicin:steril antivir:medic:medicin antler:horn
anxieti:concern:emotion:fear:insecur:nervous:panic:scare:scrupl:uneasi:worri
anxiou:eager:nerv:nervous:troubl aorta:arteri ap:copi:imperson:mock:parrot:primat:simul
apach:athapaskan:gangster apart:hous:lodg:room:separ:studio:suit apertur:hole:pupil:regul apex:extrem
apocryph:question apolog:defend:defens:justif:mitig:plead
apologis:defend:defens:excus:justif:mitig:plead apostl:believ:christian
apothecari:caregiv:chemistri:drug:pharmaceut appar:ground:notic:obviou:superfici
apparatu:burner:centrifug:condens:duplic:equip:gener:instil:light:pendulum:purifi:reactor:reform:separ:sequenc:telegraph
appari:supernatur
appeal:ask:captiv:captur:challeng:court:entranc:plea:plead:request:solicit:supplic:tranc:woo
appear:attend:be:beauti:blemish:decor:deform:discolor:disfigur:effect:elabor:emerg:evid:expres:face:feel:flash:flavor:format:gleam:glitter:glow:hairi:hairless:happen:imag:impres:loom:manifest:mar:materi:occurr:ornat:patent:perspect:plain:qualiti:reappear:sleek:sound:spirit:stain:superfici:ugli:unmistak
appeas:fulfil:pacif:peac:quiet:reconcil:repos:seren:still:tranquil appel:denot:litig:nicknam
append:attach:inflamm:red
appendag:appendix:condyl:emin:fang:flagellum:horn:limb:mouthpart:pseudopod:tail:tentacl
appendix:supplement appet:cocktail:crave:desir:wish appetit:crave
applaud:applaus:cheer:exalt:gestur:hail:herald:laud:motion:prais:worthi applaus:commend
appli:avail:commit:concern:consecr:dedic:devot:enjoi:exercis:exert:exploit:implement:misus:oper:pertain:recycl:refer:relat:resort:share:usabl:usag:user:wast
applianc:conveni:devic:durabl
applic:aspir:bidder:claimant:concern:devic:emploi:enforc:engin:exercis:german:hope:implement:pertain:petition:possibl:postul:practic:probabl:refer:relat:relev:request:supplic:technolog:us:usag:util
appoint:assign:author:decision:deleg:establish:found:institut:meet:nomin
apprais:approxim:assai:check:critic:examin:gaug:judg:measur:prais:quantiti:rate:resum:review:sort:standard:studi:valu
appreci:apprehen:consider:cultur:discrimin:gratitud:realiz:see:understand:virtu
apprehen:aw:comprehen:comprehend:dire:fear:fright:frighten:gloom:gloomi:grasp:hold:horrif:know:realis:realiz:see:smatter:suspens:terribl:worri
apprehend:clutch:comprehen:comprehens:digest:discern:hold:intellig:intuit:know:perceiv:pickup:seiz:twig:understand
approach:approxim:avenu:closur:comprehend:comprehens:conceptu:converg:formul:friendli:futur:immin:impend:motion:movement:time
appropri:apt:assign:befit:captur:conquest:correct:monei:pat:pork:portion:proper:proprieti:seizur:trademark
approv:author:back:endors:evalu:favor:favour:judg:like:support:visa
approxim:calcul:close:comput:conjectur:evalu:figur:reckon:resembl:similar:specul:truncat
apt:inclin:like:pertin aptitud:capabl:instinct:potenti aquarium:tank
aquat:athlet:flora:plant:semiaquat:sport:submerg:surf:surfboard:swim:underwat
arab:mount:palestinian:saudi:semit arabian:mount:palestinian:saudi:semit arachnid:arthropod:spider
arama:assyrian:semit arbitr:evalu:interven:judg:negoti arbitrari:discretion:irrespons
arbor:branch:forest:wood arc:bend:curvatur arch:bend:curvatur:impud:instep:irrever:play:skill:superior
archaic:crude:earli:old:rude archbishop:bishop:metropolitan archipelago:ground
architect:creator:landscap architectur:build:disciplin archiv:collec:depositori arctic:chill:cold
ardent:enthusiast:passion arduou:burdensom:effort:labor:oppress:pain:strive:toil
area:arena:block:center:centr:clear:corner:haunt:matter:middl:open:quadrant:refug:resort:retreat:safeti:scene:territori:topic
arena:environ:kingdom:lap:preserv:provinc:realm:respons
argu:challeng:comb:contenti:convers:debat:defend:discours:intellect:oppos:pheasant:present:quarrel:ration:scrap:spar
arguabl:controversi:deliber:plausibl:reason
argument:challeng:comb:con:contenti:deliber:determin:discus:evid:polici:posit:pro:proof:quarrel:reason:scrap:spar:state:submit
arid:dry:dryness:dull:futil:poor:qualiti:sleeveless:unproduct:vain
aris:emerg:found:germin:incep:initi:outgrowth aristocraci:elit:nobl
aristocrat:breed:high:leader:nobil:nobl:princ:princess ark:boat
arm:bomb:contain:forearm:fort:fortif:furnish:garrison:hardwar:heraldri:instrument:limb:mobil:outfit:provid:quarter:render:suppli
armament:arsen:artilleri:gun:mobil:outfit:weaponri armchair:chair armi:crowd:legion
armor:equip:mail:outfit:protec:scale:scali:shield aroma:foul:fragrant:incens:malodor:properti:rank
aromat:fragranc:fragrant:odor:perfumeri:scent:smell
arous:attend:bruis:creat:excit:incit:infatu:inflam:injur:interest:invit:overwhelm:provoc:remind:reson:spite:tender:turn:upset:wound
arrai:arrang:cloth:coalition:compart:matrix:side:spectrum:tabl
arrang:cascad:chain:classif:compact:compos:concord:coordin:drape:format:group:heap:lai:marshal:musician:orchestr:ordin:pile:place:placement:position:prearrang:put:rearrang:regular:serial:set:stack:stratifi:string:system:systemat:thinker
arrear:debt:liabil arrest:captur:clutch:constraint:contain:defend:impress:inact:pickup:seiz:seizur:stop
arrhythmia:flutter:jerk:jerki arriv:attain:dock:enter:incom:land:return:shore:succe:travel
arrog:claimant:contemptu:disdain:imperi:overbear:pride:proud:request:sequest
arrow:indic:missil:orient:point:projectil:quarrel arsen:drug:pesticid:salt
art:ceram:classic:creation:cun:danc:design:disciplin:distort:elus:gem:grotesqu:linguist:manipul:mosaic:orient:paint:philosophi:romantic:scheme:sculptur:sly:treasur:twist
arthriti:gout:rheumat:rheumatoid arthropod:centiped:crustacean:insect:invertebr artichok:veget
articl:artifact:editori:oblig:reprint:separ:ware
articul:commun:conceptu:couch:dogmat:express:fluent:furnish:lexic:lip:mandibl:nasal:pronunci:provid:render:speaker:suppli:thick:tongu:verbal
artifact:block:cloth:commod:cone:cover:creation:cushion:decor:duplic:fabric:facil:fixtur:insert:instal:instrument:layer:marker:ornament:pad:pave:pavement:playth:sphere:strip:structur:surfac:textil:toi:whole
artifici:bleach:cardboard:convention:dummi:dy:fake:faux:imit:paint:simul:stage:styliz:synthet:theatric
artilleri:batteri:cannon
artist:artwork:classic:creator:decor:graphic:illustr:indiana:master:musician:painter:perform:photograph:romant:sculptor:sculptur:surrealist
artwork:draw:illustr
ascend:condition:despot:dominion:father:go:hereditari:letter:locomot:masteri:monopoli:mount:move:movement:predomin:rel:scalabl:scandent:soar:statu:supremaci:surfac:travel:upris:upward
ascertain:breakthrough:card:confirm:count:decision:enumer:find:locat:numer:rectifi:refract:sequenc:situat:substanti:verif:verifi
ascet:puritan:refrain ascocarp:perithecium ascomycet:discomycet:fungu
ascrib:credit:evalu:extern:interior:intern:judg:person:sensual asexu:veget ash:residu:tree
asham:discredit:disgrac:dishonor:embarrass:guilti:humili:shame asia:collec
asian:byzantin:chines:dweller:eurasian:habit:hindu:indian:indonesian:inhabit:iranian:iraqi:isra:israelit:japanes:jordanian:korean:kurd:lao:malai:malayan:malaysian:orient:persian:syrian:tai:thai:tibetan:trojan:vietnames
asiat:byzantin:chines:dweller:eurasian:habit:hindu:indian:indonesian:inhabit:iranian:iraqi:isra:israelit:japanes:jordanian:korean:kurd:lao:malai:malayan:malaysian:orient:persian:syrian:tai:thai:tibetan:trojan:vietnames
asid:content:messag
ask:bill:commun:consult:entreati:inquiri:invit:petition:prayer:pry:question:recal:wish
asleep:dormant:drowsi:hibern:insens:sleepi aspect:characterist:featur
aspir:challeng:conson:desir:emul:plan:promis:pronounc:pump:remov ass:fool:posterior:sap
assai:assess:chanc:effort:endeavor:endeavour:examin:gambl:grope:risk:strive:struggl:studi
assail:attempt:aveng:beast:besieg:bomb:bombard:bulli:bust:dishonor:fight:ga:harass:invad:molest:offend:onset:outrag:pelt:pepper:predat:profan:raid:rape:retali:rush:savag:sic:torpedo:vulner:vultur:wildcat
assassin:dead:kill:liquid:murder:muslim:slai:slander
assault:attempt:aveng:battl:beast:bulli:engag:fight:harass:molest:mug:offend:offens:predat:profan:retali:rush:savag:sic:violat:vultur:wildcat
assembl:build:club:clump:cluster:collec:compil:configur:congreg:constel:construc:construct:conven:creat:fabric:flock:fort:group:hive:interact:join:jumbl:machin:manufactur:meet
assent:conced:conces:respond:yield
asser:claim:conten:declar:denial:posit:sai:state:submit:swan:swear:tell:testimoni
assert:assur:attest:commun:confirm:corrobor:forc:forward:insist:oath:posit:possibl:postul:predic:sai:substanti
assess:authent:bill:check:judg:measur:ponder:prais:quantiti:rate:review:sort:standard:taxabl:valu
asset:capit:credit:equiti:financ:fort:fund:intang:invest:percentag:posses:qualiti:receiv:resourc:secur:share:special:sum
assign:dispens:distribut:duti:elev:grant:lot:mandat:name:place:promot:ration:releg:rendezv:reserv:subsid:task
assimil:conform:digest:european:grind:learn:memor:recept:scholarship:spong:western
assist:attend:auxiliari:avail:boost:care:deputi:encourag:enforc:facilit:lift:pawn:protect:recours:resourc:secretari:servic:subordin:subsidiari:tender:thank:water:work:worker
associ:capabl:cerebr:club:colleagu:compani:companionship:confer:conjug:conjunc:connec:cooper:correl:cowork:date:equal:fellowship:fratern:friend:gang:gild:institut:interact:interrel:junction:leagu:legion:lodg:mate:member:organ:organis:particip:partner:peer:societi:subordin:syndic
assort:catalog:categori:collec:compani:companion:comrad:differ:familiar:fellow:form:fuse:group:heterogen:index:interact:kind:merg:releg:selec:size:stereotyp:stratum:varieg
assum:counterfeit:expect:fabl:fabric:fake:fiction:forward:fraud:insincer:premis:suppos
assump:basi:conclusion:condition:conjectur:fundament:hypothesi:hypothet:posit:postul:presum:stipul:theori:thesi
assur:aver:certain:certainti:cool:pledg:promis:reassur:secur:swan:swear:vow:warranti assyrian:semit
aster:flower astonish:dazzl:feel:impress:surpris:wonder astound:dazzl:impress:incred:surpris
astring:compress:constrict:contractil:medic:medicin:sour:tart:tast astrolog:forecast
astronaut:physic:travel astronom:big:larg:physicist astronomi:physic
asylum:harbor:hospit:infirmari:institu:shelter at:halogen athapaskan:indian athenian:greek:hellen
athlet:basket:competi:contest:cricket:cycl:diver:equit:footbal:jumper:meet:olymp:olympian:preliminari:pro:profession:race:recreat:ride:row:skate:ski:skier:sled:striker:substitut:swimmer:tumbl:weightlift:winger
atmospher:condition:feel:flavor:gloomi:spirit:statu
atom:bomb:bombard:dispens:grain:grind:isotop:materi:molecular:radic:sprai:stuff:substanc:theori
aton:condition:correct:damag:redemp:right:salvat:statu atp:nucleotid atrium:chamber:courtyard
atrophi:fade:shrink:shrivel:symptom:weaken
attach:band:bell:bind:bond:connec:contact:coupl:fasten:fix:fond:glue:har:hing:hitch:improv:insert:label:link:mark:mount:nail:past:relat:saddl:secur:special:specialist:tackl:tag:tape:warm:yoke
attack:aveng:beast:besieg:blister:bomb:bombard:bulli:bust:charg:critic:criticis:dishonor:fight:fire:ga:harass:incur:invad:offend:offens:pelt:penetr:pepper:predat:raid:rape:retali:savag:strike:torpedo:vultur:wildcat
attain:averag:come:compass:earn:manag:possibl:realiz:succe:succeed:success
attempt:bat:battl:bid:chanc:contribu:crime:fling:gambl:grope:initi:liber:pain:pioneer:project:risk:run:sampl:strive:struggl:task:test:trial:unsuccess
atten:attent:hairdress:healthcar:heed:help:matern:notic:nourish:nurs:nurtur:regard:treatment:work
attend:care:checker:convention:effect:frequenc:heed:help:helper:lead:meet:minist:notic:observ:often:orderli:outcom:particip:perceiv:present:regard:subsequ:tend
attende:convention:meet:particip attent:captiv:consider:intent:mind:observ:solicit:thought:wrap
attest:aver:certif:corrobor:expres:genuin:illustr:inform:signer:swan:swear:testimoni:wit
attic:floor:mow:storei attir:cloth:costum:disguis:outfit:prank:wear
attitud:defens:disrespect:ever:inclin:intoler:irrever:knowledg:mental:mindset:orient:outlook:patern:pose:rever:southern:sprawl:stanc:tendenc:tuck
attornei:counsel:profession:prosecutor:solicitor attrac:bond:forc:gravit:graviti:magnet:pull
attract:beauti:bind:captiv:captur:charm:cun:desir:engag:entertain:entic:entranc:fascin:hypnot:irresist:lure:person:point:qualiti:take:tranc:tug:win
attribut:charact:characterist:cheer:concep:concept:construct:credit:evalu:extern:featur:heritag:infinit:interior:intern:judg:person:properti:qualiti:refer:sensual:shape:space:state:sunni:trait
atyp:irregular:unnatur auction:broker:sale:sell audibl:hear:percept audienc:galleri:gather:mass:viewer
audio:frequenc:often:sound audit:examin:inspector:scrutini:studi auditor:observ:perceiv:pupil:student
augment:grow:increas:intensifi august:digniti:honor:honour:nobl:nobleman auk:seabird
auspici:favor:favour:hope:profit:promis auster:plain australian:dweller:habit:inhabit austrian:european
authent:believ:certifi:credibl:critic:depend:evalu:evid:licenc:licens:manifest:mark:marker:substanti:trustworthi:valid:valuat
author:bureaucraci:canon:certif:coauthor:comment:commis:commun:compil:contributor:control:distributor:dramatist:empir:entitl:formal:ghost:journalist:licenc:licens:maker:novelist:offici:ok:palac:pamphlet:papaci:paragraph:passport:pen:permit:playwright:poet:potent:rebuk:reproach:review:rule:valid:withdraw:write
authorit:grand:import:influenti authoritarian:domin:imperi:potent:prescrib:tyrant
auto:convert:coup:electr:limousin:mechan:motorist:sedan:suv:taxi autom:computer:condition:statu
automak:manufactur automat:handgun:pistol:respons
automobil:convert:coup:electr:go:limousin:locomot:mechan:motorist:move:sedan:suv:taxi:travel
automot:move autonom:free:involuntari:liberti autosom:chromosom autumn:matur:season
auxiliari:help:helper:pertain:secondari:subordin:support
avail:conveni:emploi:free:help:obtain:procur:purchas:readi:us:util aveng:penal:punish avenu:street
aver:avoid:claim:conten:declar:denial:dislik:oath:testimoni
averag:common:median:normal:number:ratio:statist:total avert:forbid:preven:prevent:turn
aviat:balloon:collec:flight:glide:industri:jet:navig:soar:solo
avoid:bypass:escap:evad:forbid:fudg:hedg:prevent:rejec:skirt
aw:bad:cow:emotion:fright:impress:outrag:respect:scare:sever:unpleas:wonder:worship await:waiter
awak:awar:turn:up:vigil:watch awaken:rous:turn
awar:care:feel:heed:know:knowledg:learn:letter:remind:reson:sens
award:bestow:certif:commend:confer:decor:give:honorari:medal:oscar:pension:present:reward:ribbon:subsid:symbol:trophi
awesom:impress awkward:disadvantag:embarrass:fumbl:inconveni:labor:labour:rusti:strain:unskil:wooden
awn:beard awri:crook:malfunc ax:end:hack:termin axi:spadix:stalk:stem axiom:moral:postul:proposi:sai
babi:handl:humor:indulg:newborn:offspr:treat babylonian:semit:sumerian bach:live:music
bachelor:knight:live:man
back:bless:champion:coat:dorsal:go:layer:locomot:mount:move:ok:posterior:sanction:stern:strengthen:subscrib:travel:warrant
backbon:game:ground backer:sponsor:support background:emphas:emphasis:heritag:punctuat:stress:view
backlash:bounc:happen:motion:occur:resili backpack:bag:carri:hike:hiker backstag:privat backtrack:return
backup:clog:congest:doubl:equal:peer:replac:sub
backward:convers:invers:reced:reflex:regard:retract:return:revers:stupid backyard:ground:yard
bacteria:microorgan:rod bacteriologist:biologist bacterium:microorgan:rod
bad:cork:corki:danger:deplor:distress:dread:evil:grave:intens:lament:piti:pretti:qualiti:raini:rubber:serious:sorri:swing:terribl:undesir:unworthi
badg:characterist:emblem:featur:id:insignia:label:mark:stripe:tag
badger:crucifi:dun:frustrat:harass:molest:persuad:rag:rib:torment:vex badminton:doubl:singl
baffl:confusion:defeat:difficult:diffus:disappoint:elud:forbid:fox:hard:muddi:mysteri:obstruct:peopl:perplex:plate:prevent:problem:puzzl:resist:riddl:ruin:stump
bag:bladder:cloth:contain:droop:fabric:pouch:sag:textil baggag:imperi:suitcas:trunk:woman
bagpip:musician:player bai:color:colour:mouth:speak:talk:verbal:water
bail:free:liber:loos:recognis:recogniz:releas
bait:devic:entic:harass:hiss:josh:kid:mock:molest:rib:snare:tempt:temptat bake:cook:cookeri:dry:hot
baker:merchandis:merchant
balanc:cancel:compens:complement:equal:equalis:equilibrium:harmoni:offset:pois:reconcil:symmetr:wing
balconi:structur bald:grow:hairless bale:bundl:collect:compil:evil:mischiev:omen:prodigi
balk:bind:block:deter:difficulti:discourag:drag:embarrass:expans:imped:obstacl:obstruct:oppon:oppos:resist
balkan:divid:european:split ball:basebal:basketbal:footbal:marbl:pellet:shot:twine:wrap
ballad:poem:singer:song:vocal ballet:music ballist:dynam:kinet:trajectori
balloon:expand:flight:fly:pilot:playth:toi ballot:choic:document:paper:selec:veto
ballpark:compass:rang:reach:scope:stadium ballroom:disco:room balsam:oleoresin bamboo:wood
ban:crimin:decre:illeg:injunc:outlaw:veto banana:herb:plantain band:cliqu:collar:pattern:striat:tie
bandag:fasten:fix:secur:treat:wrap bang:belt:big:blow:boom:combat:dash:fight:larg:nois:sock:sound
banish:deport:exclusion:excommun:expel:expul:forbid:prohibit:rejec:rustic:veto
bank:deposit:financ:inclin:riversid:slope:tip banker:financi banner:flag:headlin:superior
banquet:dinner:eat:feed:host:meal bantu:fang baptism:sacrament baptist:protest
bar:counter:exclus:exclusion:exercis:expul:forbid:imped:obstruct:plug:preven:prohibit:room:veto
barb:barbel:bristl:bristli:bur:comment:input:prickli:remark:spini:thorn:thorni
barbar:beast:chang:debas:degrad:feroci:inhuman:tasteless:wild:wildcat
barbel:bristl:bristli:bur:finger:prickli:spini:tentacl:thorn:thorni:weight barber:hairdress
barbitur:lumin
bare:barren:broadcast:bulletin:circul:cut:devast:dissemin:gloomi:hype:issu:lean:meager:publish:remov:spare:spars:tell
barg:boat:race:rush:ship:speed
bargain:draper:fenc:franchis:hawk:merchandis:merchant:negoti:purchas:talk:trade:understand barium:metal
bark:cinnamon:cork:cover:mouth:nois:speak:talk:verbal barker:dog:promot barlei:cereal:grain barn:contain
barnacl:crustacean:goos barnstorm:pilot baron:impos:nobl:nobleman:peer:state baroqu:fanci
barrack:cheer:disrup:encourag:interrup:press:shout:urgent
barrel:contain:keg:lai:place:point:position:put:set:tube
barren:futil:heath:poor:qualiti:sleeveless:stark:steril:unproduct:vain:wast:wild
barricad:barrier:imped:obstruct:plug barrier:dam:fenc:grate:hurdl:obstacl:obstruc:obstruct:rail
basal:basic
base:basi:basic:ground:humbl:immor:locat:obscur:reason:settl:situat:slimi:support:unimport:unworthi:worthless
basebal:steal basement:floor:storei basi:foundat:suppos basic:commod:fact:rudimentari basidiomycet:fungu
basin:contain:enclos:font:stoop basket:contain:forward bass:pitch bast:beat:moisten
bat:batsman:blink:crazi:effort:endeavor:endeavour:insan:placent:stuf:try
bath:bathroom:clean:cleans:diver:enclos:envelop:recreat:shower:swim:wash bathroom:closet:room
batsman:slug batter:beat:combat:damag:fight:mixtur:slug:strike
battl:belliger:duel:effort:endeavor:endeavour:fighter:milit:scrambl:tilt:try:wage:wrestl bb:pellet:shot
be:beast:belong:clone:coexist:compact:compar:compris:confus:consist:cost:count:creatur:curv:deck:decor:defin:depend:deserv:disagre:discord:diverg:embellish:embodi:etern:eukaryot:fauna:figur:flora:fox:fungu:grace:gravit:hail:haploid:hum:impend:incarn:inclin:individu:interrel:iridesc:jumbl:life:linger:litter:loaf:look:loung:lubric:matter:merit:metal:microorgan:mortal:mutat:need:number:object:parasit:parent:person:plankton:plant:possibl:preexist:presenc:prove:rage:rang:rank:rate:real:recombin:rel:remain:rest:retard:saprophyt:seem:sell:somebodi:someon:soul:sparkl:squat:stai:stand:state:substanti:suit:tend:total:transplant:underli:utter:vocal:want:wind:yawn
beach:land bead:buttonlik:cover:decor:droplet:gem:grace:jewel:jewelri:mold:ornament
beak:beaklik:bill:cere:mouth:strike
beam:blaze:broadcast:burn:cantilev:cheer:crosspiec:flame:flicker:glad:header:joist:piec:proud:rafter:rai:shore:signal:smile:timber:travers
bean:dome:noodl:seed:soybean
bear:bruin:carnivor:channel:direc:featur:gestat:guid:have:investor:kitten:lamb:maneuv:nativ:produc:steer:support:tack
beard:imperi:rim bearer:carri:messeng:transport:travel
beast:brutal:captiv:conceptu:creat:cruel:embryo:femal:giant:herbivor:insectivor:invertebr:larva:male:migrat:omnivor:organ:pet:predat:prei:stunt:viciou:young
beat:cane:cheat:combat:conqueror:cream:defeat:fight:flagel:jockei:lam:lash:lather:master:outgo:outperform:overcom:pound:rout:scoop:shaft:slash:slaughter:strap:surmount:surpass:tan:throb:tire:trump:whip
beauti:come:deck:decor:embellish:exquisit:glori:gorgeou:grace:handsom:love:ornament:pleasant:pretti:scenic:splendid:woman
beaver:fur:pelt:work becom:flatter:proper:sober:twist
bed:blanket:cover:furnish:hump:jazz:lamin:layer:materi:patch:plant:plot:provid:quilt:render:screw:stuff:superimpos:suppli
bedroom:room bedsid:side bedtim:hour bee:drone:honeybe beech:tree:wood
beef:cattl:complain:cow:crab:durham:hamburg:meat:plain beer:brew:lager beet:veget beethoven:music
beetl:elat:firefli:go:hammer:hang:insect:locomot:move:travel:weevil befit:correspond:match:talli
beforehand:earli beg:canva:crave:insist:lobbi:plead:request:solicitor:supplic beggar:impoverish:resist
begin:birth:bud:dawn:embark:emerg:entrant:erupt:genesi:happen:inaugur:incep:initi:occurr:open:origin:outgrowth:threshold
begonia:flower behalf:interest:sake
behav:behavior:behaviour:do:frivol:joke:postur:rage:ramp:sauc:sentiment:storm:swell:trifl
behavior:offens behaviour:citizenship:improp:manner:proper:proprieti:trait behead:execu:execut:kill
behind:down:posterior bei:governor:man belgian:european
belief:convic:doctrin:expect:faith:idea:impressionist:individu:intuition:opinion:origin:outlook:pacif:persuasion:philosophi:prospect:religion:sentiment:spiritu:suffrag:supernatur:suspicion:thought:tribal:valu
believ:consid:consider:esteem:evalu:genuin:idea:judg:monotheist:mystic:opinion:persuasion:qualiti:regard:reli:reput:rigor:sentiment:support:thought:valid:view
belittl:critic:criticis:decreas:derogatori:discredit:minimum:reduc:slander
bell:button:buzz:fill:girl:miss bellflow:herb
belli:bump:corpor:fat:gastric:hump:protrusion:swell:ventral
belliger:boxer:butter:defend:disagre:disput:fight:oppos:quarrel:scrap:skirmish:tough:victor:withstand:wrestler
bellow:commun:cry:howl:scream:shout:thunder:utter:wail:yell
belong:close:comfort:estat:happi:have:immov:leas:let:posses:rental:sharehold:spiritu:thing:trust
belov:favorit:favourit:lover:pet belt:cloth:convey:fabric:loop:sing:smash:textil ben:mountain
bench:displai:exhibit:plateau:remov:settl benchmark:criterion:standard
bend:creas:cring:crouch:curl:curv:fawn:fold:ill:lean:motion:refrac:refract:replic:sick:stoop:tilt
benefic:benevol:charit:endow:good:spiritu benefici:extrac:good:process:treat:welfar
beneficiari:pension:recipi benefit:capit:get:good:help:improv:interest:net:payment:pyramid:sake
benevol:chariti:help:kind:love benign:favor:forgiv:good:kindli:pardon
berat:critic:criticis:lectur:nag:rebuk:reprimand:reproach:scold berlin:german
berri:blackberri:blueberri:cranberri:currant:fruit:mulberri:pick:raspberri:strawberri
berth:chair:emir:fasten:fix:furnish:governorship:internship:job:lieuten:occup:offici:pastor:premiership:presid:provid:render:resid:secretaryship:secur:site:station:stewardship:suppli
besieg:distress:encircl:enclos:enemi:petition:request:supplic
bestow:bless:contributor:gift:give:graduat:helper:philanthropist:subsid
bet:foretel:gambl:game:hazard:indulg:predict beta:explor:exploratori:import:letter beth:letter
betrai:deceiv:disclos:divulg:expos:inform:reveal betray:canari:confess:deceiv:peach:stag:treacher
bevel:cone:cut:tilt beverag:chocol:cider:cocoa:coffe:cooler:food:java:liquid:milk:nutrient:refresh:tea
bewild:confusion:elud:fox:muddi:mysteri:perplex:puzzl:riddl:stump:upset bi:metal
bia:handicap:obliqu:partial:racism:slant:slope:weight bias:partial bibl:handbook
bicycl:cycl:motorcycl:ride:wheel
bid:compliment:congratul:effort:endeavor:endeavour:greet:injunc:invit:offer:order:prescrib:subscrib:try
bidder:tender biennial:flora:period:plant
big:cosmic:enlarg:enorm:epic:expect:extens:galact:giant:gigant:grand:great:heroic:huge:immens:import:larger:macro:mammoth:massiv:mountain:plump:prodigi:puffi:size:titan:tremend:vast:volum:wide
bike:cycl:ride:wheel bilater:mutual:reciproc:symmetr:symmetri
bill:levi:post:poster:present:reckon:request:talli billi:goat billion:cardin billionair:have
bin:contain:store binari:multipl:star bind:fasten:fix:fixat:hinder:oblig:sew:tie:valid
binder:bond:harvest:tie biochemist:chemist biographi:histori biolog:pattern:practic
biologi:botani:ecolog:embryolog:genet:morpholog:physiolog:zoologi
biologist:botanist:geneticist:naturalist:physiologist:scientist:taxonom:zoologist biometr:statist
bipinn:compound birch:lash:lather:slash:strap:tree:whip:wood:woodi
bird:hen:meat:parrot:poultri:twitter:vertebr
birth:brood:chang:childbirth:commenc:confin:deliveri:gestat:hatch:kitten:labour:lai:lamb:nascent:offset:produc:start
birthdai:date biscuit:kiss:wafer bishop:cardin:priest bit:fragment:peel:splinter:wee
bite:burn:chew:cud:gnaw:grip:hurt:lesion:mouth:nettl:pain:plug:smart:wound
bitter:disagre:envi:gall:grievanc:grudg:intoler:liquor:spirit:tast bitumin:process:treat
bivalv:clam:mollusc:mollusk:mussel:oyster:shellfish bizarr:crazi:strang:unconven:unfamiliar
black:color:dark blacken:color:colour:scorch:sing:swing
blackmail:crimin:crook:extort:felon:imper:influenc:insist:outlaw:press blackout:dark:paus:suspen
bladder:gallbladd blade:foliag:leaf:youth
blame:charg:crimin:critic:criticis:curs:cynic:error:guilti:mistak:reproach bland:flat:tasteless
blank:crack:empti:prevent:space blanket:comprehens:enorm:grand:great:immens:larg:mantl:vast
blast:curs:destruct:loud:nois blastula:conceptu:embryo blaze:bright:brillianc:flame:shine
bleach:colorless:peroxid:white bleed:bloodsuck:eject:harm:hurt:injuri:menstruat:trauma bleep:sound
blemish:deform:dirti:impair:imperfect:nick:pit:scar:soil
blend:combin:compound:concord:confluenc:consort:harmon:homogen:liquid:miner:unifi
bless:confer:conjur:fortun:holi:invok:lucki:oil:ok:sanction:support
blight:destroi:devast:infest:pest:pesti blind:bright:conceal:cover:covert:peopl
blink:conquer:curb:inhibit:reflex:shut:subdu:suppress bliss:elat:happi:raptur
blister:fault:flaw:hot:jaundic:thorni:unpleas bloc:coalition
block:bottleneck:cake:close:forbid:imped:obstruc:prevent:resist:slab
blockag:embarrass:hinder:obstruct:plug blocker:footbal:medic:medicin blog:commun:diari:journal
blond:complexion:sandi blood:bloodstream:disposi:tempera
bloodi:bloodsuck:cover:crimson:disposi:murder:red:slaughter:tempera bloodsh:massacr:murder:slai
bloodsuck:depend bloom:bud:chrysanthemum:floret:infloresc
blossom:bud:chrysanthemum:floret:grow:growth:matur:monei:period:wealthi blotch:color:colour:pattern
blow:breez:concus:exhal:gasp:hammer:impact:kick:pant:pound:process:punch:rap:rocki:slap:smack:smash:stab:tap:thrust:waft
blue:cloth:depres:dye:navi:northern:wear blueberri:bush:shrub
blueprint:model:pattern:photo:photograph:pic:plan:program
bluff:frank:fright:frighten:outspoken:pretens:scare:steep
blunder:breach:clown:cuckoo:dope:dummi:error:fault:fluff:goos:incompet:mistak:offend:pass:slip:spoil:stumbl:unskil:violat
blunt:configur:conform:contour:inconsider:shape:thoughtless:weaken blur:indistinct:represent:unclear
blush:healthi:reflex bo:malodor:rank boa:scarf
board:commis:committe:departur:director:enter:go:inhabit:leav:live:lumber:popul:skid:structur:timber:wale
boast:exagger:have:magnifi:proud:swell:vapor
boat:cano:dish:ferri:hoi:motorboat:paddl:ride:row:tug:vessel bob:hairdo:sled
bodi:build:chassi:christian:colleg:coloni:constitu:corp:enrol:faculti:figur:flesh:govern:immigr:inspector:juri:leader:leadership:membership:militia:organis:person:personif:public:settlement:univers:vocat
bodili:physic bog:marshi:muddi:swampi boi:male:man:scout
boil:chang:cook:cookeri:evapor:heat:kettl:temperatur:turn:vapor:vapour:warm boiler:pot
boister:disorderli:noisi:spirit:stormi:will
bold:brave:cheek:confront:conspicu:face:font:heroic:insol:rash:reckless:typefac:vault
bolster:pillow:prop:reinforc bolt:lightn:lock bomb:fail:onset:sabotag:shell:weaponri
bombard:bomber:egg:fire:languag:throw bomber:plane bond:certif:fasten:fix:fixat:techniqu:tie
bone:breastbon:costa:cranium:grind:hipbon:jaw:nasal:remov:rib:scapula:skull:sternum:tooth:turbin:vertebra
boni:lean:spare:thin:weedi bonu:payment
book:catalog:employ:notebook:novel:pamphlet:product:public:request:reserv:schedul:textbook:tome
booker:promot boom:nois:sound:success boost:elev:help:increas:lift:rais boot:footwear:reviv booth:tabl
bordeaux:wine
border:boundari:box:butt:circumfer:contact:dweller:enclos:fring:girdl:habit:inhabit:line:shore:verg
borderlin:bound:boundari:butt:circumfer:environ:minim:minimum:surround
bore:boredom:cut:dull:insipid:tire:uninterest boredom:deaden:dissatisfac:tediou:tiresom borough:town
borrow:deal:get:recipi:transac
bosom:breast:caress:clasp:conceal:hide:kiss:neck:pet:privaci:privat:secreci:stack
boss:emploi:employ:hire:imprint:knob:seal:superior:supervisor
botani:brows:brush:collec:forest:garden:scrub:thicket:wood botanist:propag both:some
bother:devil:difficulti:displeas:disturb:grate:gravel:harass:harri:impati:molest:nettl:nuisanc:pain:piqu:plagu:provoc:rag:restless:ruffl:strain:strive:teas:temper:thorn:vex
bottl:contain:flask:gourd:jug:lai:place:position:put:set:split:store
bottleneck:constrict:embarrass:hinder:narrow:obstruct:part:portion
bottom:furnish:heel:hit:provid:region:render:sole:suppli boulder:rock:rough:stone
bounc:bound:elast:healthi:hit:jump:live:resili
bound:butt:caper:chain:conjug:enclos:finit:fring:frontier:hop:margin:outlin:rebound:rim:shore:shorelin:surfac:ti:vault:verg
boundari:butt:confin:fring:frontier:margin:outlin:restrain:rim:shorelin:surfac:verg bout:division:period
bovin:cattl:cow:dull:ox
bow:crouch:curv:gestur:knot:motion:plai:regard:respect:stick:stoop:submis:submiss bowel:enter
bowl:concav:contain:game:hurl:roll:throw bowler:cricket:particip:player
box:bundl:case:chest:compart:contain:encas:enclos:enclosur:envelop:flat:parcel:spar
boxer:combat:fighter:heavyweight:pack:packag:prizefight:workman boyfriend:lover:man br:halogen
brace:cool:coupl:crosspiec:fortifi:gui:ii:mate:nerv:prepar:readi:steel:strengthen:strut:support:twin:two
bracelet:jewelri bracket:edit:punctuat:set brackish:brine:main:salin:salti:saltwat bract:husk:spath
brad:fasten:fix:nail:secur braid:decor:grace:hairdo:ornament:pleat:tissu:trim:weav
brain:brilliant:intellig:kill brais:cook:cookeri brake:constraint:fern:halt:stop brambl:finch:wood
bran:fiber:husk:stalk:straw branch:branchlet:diverg:divid:fibril:grow:limb:stalk:stem:twig
branchlet:with brand:build:construct:form:kind:label:name:produc:proprietari:sort:stigma
brandi:liquor:marc:spirit brass:bugl:trumpet brave:game:heroism:nerv:peopl:warrior:withstand
brawl:combat:disput:fight:quarrel:row:scrap
breach:conflict:crack:crime:disrespect:intrud:offens:open:sin:trespass
bread:cabbag:cover:cracker:loaf:monei:starch:swipe:toast breadth:broad:dimen:intellig:narrow:wide
break:burst:bust:chip:crack:eclips:end:fragment:happen:ladder:occult:occurr:punctuat:shatter:smash:splinter:termin
breakdown:collaps:prostrat breaker:surfboard:wave breakfast:eat:feed:meal
breakthrough:detect:determin:discov:hear:learn:notic:observ:uncov breast:converg:crest:reach:stack
breath:choke:exhal:exist:heav:inhal:pant:respiratori:rest:sigh:smoke:snore:subsist:yawn
breathless:excit:smother:suffoc:wind breech:cloth:pant
breed:caus:civil:civilis:copul:cultur:eleg:fruit:mate:polit:school:type
breez:go:locomot:move:project:task:travel:undertak:wind brent:goos brew:imbu
bribe:dishonest:graft:pai:payment:purchas:soap briberi:bui:corrupt:feloni brick:ceram:cope
bridg:circuit:connect:join:link:structur
bridl:condition:constrain:control:curb:curtail:disciplin:restraint:restrict
brief:concis:inform:length:outlin:pass:short:transient
bright:brillianc:buttonlik:color:colour:dazzl:flash:glare:gleam:glitter:glossi:hope:intellig:iridesc:luster:promis:radiant:shine:shini:silki:silver:silveri:splendor
brillianc:distinguish:eleg:elev:exalt:fantast:howl:impos:lofti:marvel:rattl:tremend:wonder
brilliant:einstein:geniu:grandeur:intellig:luster:mastermind:mental:splendor:superior:wit
brim:featur:fill:full:have:visor brine:solution:water
bring:carri:channel:convey:deliv:ferri:serv:transfer:transmit:transport:tube
brisk:energet:energi:liveli:speed:vigor bristl:bur:featur:fiber:have:prickli:spini:thorn:thorni
bristli:bur:rough:spleen:thorn british:custom:european:nation:usag briton:european brittl:candi
broad:comprehens:enorm:grand:great:immens:larg:sweep:vast:width:woman
broadcast:commun:dj:instal:interrog:messag:public:radio:rebroadcast:satellit:seri:serial:sow:telecommun:televi:transmis:tv:wireless
broaden:develop:exten:extens:extent:global:increas broil:cook:cookeri:heat broker:negoti:syndic
brokerag:busi bronz:burn:dye:metal:sculptur brood:eclips:melancholi:overshadow:thought:worri
brook:permit:stream:suffer:support broom:bush:shrub:wipe broth:soup brother:member
brotherhood:kinship:stratum brown:color:colour
brows:eat:feed:flora:forag:read:search:seek:shopper:store:veget browser:spectat:surf:viewer:wit
bruis:bull:chagrin:elicit:evok:forc:harm:humbl:humili:hurt:injuri:insult:malic:malici:mous:nasti:offens:provok:trauma:venom
brunt:forc brush:flora:groom:hairdress:implement:rub:touch:veget
brutal:condition:evil:fierc:furiou:handl:inhuman:intens:statu:treat:venom:wildcat:wrongdo
bu:ride:transport bubbl:emit:froth:live:scheme:sound:spark:sparkl:strategi
buck:endeavor:endeavour:hors:react:strive bucket:carri:contain:lai:place:position:put:set:transport
buckl:collaps:distor:fasten:fix:secur bud:flower:sprout:undevelop buddhism:faith:religion buddhist:mon
budget:calcul:comput:fund:plan:program
buff:commit:consecr:dedic:devot:follow:glossi:leather:love:polish:smooth buffalo:cow
buffer:compound:modifi:pad bug:crucifi:dun:fault:flaw:frustrat:insect:rag:rib:torment:wire bugl:herb
bui:dishonest:get:graft:pai:shop
build:cantilev:channel:creat:custom:devis:erect:fashion:grade:greenhous:groin:hotel:hous:level:make:maker:ministri:nurseri:observatori:person:rebuild:reconstruct:restaur:rink:ruin:rustic:school:shipbuild:skyscrap:structur:theater:theatr:wattl
builder:creator:materi:stuff bulb:onion:stalk:stem bulbou:bump:circular:hump:protrusion:round:swell
bulg:bulk:hog:project:snag:umbel:wart bulk:bump:hump:magnitud:number:protrusion:protuber:swell
bull:cattl:cow:man:push bullet:missil:projectil bulletin:public bullfight:spectacl
bulli:domin:frighten:good:hood:terror:tyrann
bump:discoveri:harm:hit:hurt:injuri:pop:protrud:snag:trauma:uncov:wart bumper:glass
bunch:constel:flock:gather:knot:packag:tuft bundl:clump:collec:court:parcel:woo bunker:contain:fuel:hit
bunt:butter:cloth:fabric:finch:hit:smut:strike:textil buoi:float:nun:swim buoyant:cheer:light
bur:prickli:remov:spini:thorn:thorni burden:command:headach:lade:oppress:overload:overwhelm:plumb:worri
burdensom:difficult:heavi:labori:punish bureau:cdc:commod:furnitur:in:offici:organ:ph:usa
bureaucraci:govern:regim bureaucrat:offici:procur burglar:steal:thief burglari:feloni burgundi:wine
buri:conceal:hide:lai burial:conceal:funer:hide
burn:combust:cremat:destroi:fire:flame:gutter:hurt:ignit:import:incandesc:pain:ruin:shine:sting:torch:treat
burner:setup burrow:dig burst:deton:fire:stave
bush:cannabi:caper:capsicum:coca:cranberri:currant:elder:furnish:hawthorn:heath:hemp:honeysuckl:inferior:insul:junip:kali:lavend:lilac:line:liner:mallow:pepper:provid:render:rose:shrubbi:subshrub:sumac:suppli:ti:tire:wild:yucca
bushi:scrub:shrub
busi:butcher:commerc:commerci:engag:enterpris:fanci:financ:firm:fish:franchis:hous:hum:industri:labor:labour:manufactur:mercantil:packag:partnership:potter:print:processor:public:publish:ship:smatter:toil:work
businessman:industrialist:owner:proprietor:syndic businessmen:profes
bust:chest:damag:destroi:failur:founder:poor:ruin:stack:thorax
butcher:kill:liquid:massacr:merchandis:merchant:murder
butt:compon:contact:hill:neighbor:neighbour:part:portion:strike butter:combat:cover:fighter:food
buttercup:herb butterfli:dart:fleet:flutter buttock:posterior button:buttonlik:fix:secur:switch
buttonlik:drop buttress:fortifi:reinforc:strengthen:support buyer:client:custom:order
buzz:fly:noisi:sound:wing bypass:highwai ca:metal cabbag:clam:cole:dough:lettuc:lucr:monei:steal
cabin:compart:hous cabinet:furnitur cabinetwork:carpentri:woodwork
cabl:fasten:fix:secur:telecommun:telegram cactu:succul cadmium:metal caesar:dictat:julian:potent
cafe:restaur caffein:intox:poison cage:constraint:detain:enclosur cake:cover:dish calcit:chalk:spar
calcium:metal
calcul:conver:countabl:deduct:deriv:differenti:divid:enumer:evalu:expert:factor:fraction:gaug:hard:integr:intend:judg:machin:multipli:number:numer:procedur:process:solv:subtract:total:zero
calculu:crust:rock:stone calendar:list:organ:schedul
calib:degre:diamet:drill:inferior:level:qualifi:superior
calibr:degre:diamet:drill:inferior:label:level:mark:qualifi:superior:tag:tune calif:muslim:ruler
caliph:jurisdic:muslim:ruler
call:dub:entitl:inclin:job:label:nicknam:occup:renam:special:style:tendenc:term:titl
caller:cool:fresh:investor:visit:visitor
calm:collect:comfort:compos:consol:cool:disposi:gentl:hush:pacif:pacifi:pois:reassur:sedat:solac:sooth:tempera:wind
calori:thermal calyx:coil:curl:hull:scroll:whorl
camp:gather:inhabit:jungl:lager:live:popul:quarter:tasteless
campaign:champion:labor:labour:politician:race:ram:reform:repel:stump:tug:ventur camphor:process:treat
campu:field can:contain:dismiss:preserv:record:remov
canal:furnish:guid:manag:maneuv:passagewai:pore:produc:provid:render:steer:suppli:uret:urethra:vagina
canari:confess:inform:singer:stag:vocal cancel:cellular:negat:reticul cancer:carcinoma:leukemia:malign
candi:caramel:fudg:glaze:preserv:sweeten candid:honest:honesti:ingenu:politician candl:examin:lamp
cane:flagel:lash:stalk:stem:tan:whip:work cannabi:dope:sen:shrub cannon:gun:hit:man
canon:exalt:laud:priest canopi:cloth:cover:fabric:textil cantilev:construct:project:protrud
canva:circular:cloth:fabric:solicit:solicitor:textil
cap:confin:contain:crown:headdress:lie:limit:nippl:summit
capabl:defens:execut:grasp:imperfect:overkil:perfect:resourc:strength:suscept capac:subject:suscept
capacit:chang:electrolyt:qualifi capacitor:electrolyt cape:cloak:ground:spit
caper:jump:leap:pickl:shrub:spring capillari:thin:tube
capit:circular:corpu:endow:estim:furnish:primari:profit:provid:render:round:stock:superior:suppli:tax:taxat
capitalist:competit:conserv:financi:investor:profit capsicum:shrub
capsul:condens:contain:enclos:envelop:pill captain:head caption:furnish:provid:render:suppli:translat
captiv:captur:con:convict:creatur:detaine:fauna:hostag:intern:intrigu:jug:lag:like:love:spell:subjug:tranc:unfortun
captur:charm:conquer:conquest:entranc:fascin:get:kidnap:recaptur:spell:surpris:tranc
car:carriag:contain:convert:coup:electr:limousin:mechan:motorist:sedan:suv:taxi caramel:convert:sugar
carawai:herb carbohydr:monosaccharid
carbon:chang:char:charcoal:diamond:effervesc:graphit:paper:permeat:process:salt:smut:soot:treat:turn
carboxyl:group:process:radic:treat
card:casino:chicago:ensur:game:insur:paper:parliament:patienc:poker:rum:seven:stop cardboard:pack:paper
cardin:cd:dozen:eight:eighti:essenc:fifteen:fifti:five:forti:four:hundr:ic:ii:iii:il:import:inward:iv:li:million:nine:nineti:number:on:seven:seventeen:seventi:six:sixteen:sixti:substanc:ten:thirti:thousand:three:trillion:twelv:twenti:two:vi:vii:viii:xi:xiv:zero
care:cautiou:conscienti:detail:elabor:hairdress:healthcar:help:judici:love:matern:mind:minut:mother:nourish:nurs:nurtur:painstak:piti:sure:thorough:treatment:warmth:work
career:go:job:locomot:move:occup:pattern:practic:progress:special:travel
carefre:casual:cheer:irrespons:unconcern:untroubl caregiv:chemist:nurs:profession
careless:haphazard:neglect:omit:reckless caress:embrac:pat:paw:spoon:stroke
caretak:keeper:offici:super:superintend cargo:merchandis:product:ship:ware
carnivor:felin:placent:predaci:predat carp:critic:object carpent:woodwork:work carpentri:craft:trade
carpet:cover:furnish carri:cart:chariot:contain:convei:convey:featur:haul:have:move:porter:transfer
carriag:chariot:surrei carrier:transport:travel carrot:herb:root cart:draw:pull:transport:truck:wagon
cartoon:funni:humor:wit:witti carv:cut:engrav:etch:grave:hew:inscrib:sculptor:shape:slice:truncat
cascad:descend:fall:succes:waterfal
case:circumst:clip:contain:cover:exemplifi:happen:hous:illustr:inspect:occurr:pack:packag:sheath:showcas:time
cash:currenc:exchang:interchang:payment:redeem cask:contain:keg casserol:dish cassia:tree
cast:contain:copi:gather:hurl:model:send:statu:stratum castl:fanci:fortif:mansion
castrat:man:shorten:weaken casual:chanc:fool:inform:unconcern casualti:victim
cat:excret:lash:lather:man:sick:slash:strap:vomit:whip catalog:class:classifi:compil:list:sort
catalyst:enzym catalyz:turn cataract:fall:waterfal
catastroph:disastr:hardship:harm:misfortun:ruin:tragic:visit
catch:comprehend:detect:discov:discoveri:find:infecti:notic:observ:perceiv:plai:surpris:transmit:tricki:uncov
catcher:grab:infield categori:classifi:collec:concep:concept:construct:denomin:form:kind:sex:sort:stamp
caterpillar:larva:silkworm cathart:emotion:health:lax:medic:medicin cathedr:church
cathod:depot:electrod:termin cathol:christian:ecumen:gener:pope:roman catholic:christian:roman
catkin:infloresc cattl:devon:ox:steer caucasian:semit:tongu:wasp
caus:coercion:compel:conduc:contribut:creat:deed:determin:effect:evok:factor:forc:impel:incent:incep:incit:influenc:initi:justif:let:motiv:motor:oblig:occasion:origin:persuad:pioneer:precipit:prompt:propel:provok:respons:send:shape:spawn:stimulu
causal:relat caustic:compound:destruct:erod:gnaw:jaundic:rust:thorni:unpleas caution:heed:monitor:warn
cautiou:forethought:guard:moder:peopl cavalri:troop cave:cavern:explor:hollow:sap caveat:notic:warn
cavern:expans:hollow caviti:cellular:hollow:pocket:pouch:sac:sack:space cd:metal cdc:offic
ceas:chees:close:culmin:disappear:final:halt:laps:last:retir:vanish:withdraw cedar:conif:wood
celebr:ceremoni:commemor:diver:great:honor:honour:immort:laurel:lion:meet:merri:mourn:observ:occasion:parti:person:priest:racket:recreat:revel:toast
celeri:herb:veget cell:compart:recombin cellar:floor:storei cello:string
cellular:honeycomb:multicellular:pit cellulos:plastic cement:coat:concret:surfac
censorship:counterintellig censu:count:enumer:numer
censur:condemn:critic:criticis:fault:guilti:rap:rebuk:rejec cent:coin:copper
center:cerebr:concern:focal:hub:immers:listen:midfield:particular:pertain:refer:relat:steep:toss:tract
centr:central:centric:cerebr:focus:hub:immers:listen:midfield:move:steep
central:centric:consolid:essenc:focal:gather:halfwai:import:integr:inward:medial:middl:midwai:polici:substanc:unifi:workplac
centric:middl centrifug:setup:spin centuri:period cephalopod:mollusc:mollusk:shellfish
ceram:instrument:potter cere:wrap cereal:corn:foodstuff:grass:oat:rice:rye:wheat
cerebr:concentr:conclud:connect:consider:devot:evalu:explan:focu:intellect:judg:link:medit:muse:mystic:philosoph:plan:ponder:pore:reason:reflect:relat:rivet:rumin:thinker
ceremoni:commemor:dedic:formal:funer:induc:initi:memori:occasion:open:wed
certain:confid:convinc:definit:posit certainti:confid:inevit:predict:qualiti:sure:trust:unavoid
certif:confirm:convert:evid:licenc:licens:manifest:paper:probat:substanti:underpin
certifi:corrobor:document:expres:illustr:insan:testifi cervic:inflamm:red
cessat:discontinu:halt:quit:stop chad:paper
chafe:displeasur:exasper:feel:fret:harass:irrit:pain:piqu:rub:scratch:sore:temper:tender
chagrin:degrad:demolish:disgrac:injur:spite:wound chain:fasten:fix:secur:seri
chair:discuss:head:prof:professor chairman:head:moder:presid chalcedoni:plasma:quartz chalk:white
challeng:champion:compet:confront:conten:contest:controversi:dare:defianc:difficult:emul:favourit:finalist:hard:impeach:king:litig:question:situat:stimul:sue:tier:tilt
chamber:divid:enclosur:furnac:hous:reson:ventricl
champion:competitor:crusad:defend:defens:endors:guardian:heroic:protector:rival
championship:competi:contest
chanc:danger:essai:explor:gambler:guess:happen:hear:occur:peril:phenomenon:possibl:sai:throw:try:ventur
chancellor:premiership:prime
chang:checker:collaps:commut:concret:conform:crack:damag:darken:death:decai:deceas:decreas:deform:democrat:denatur:dim:discolor:distil:distort:dress:dry:dull:dynam:eas:errat:exchang:fluctuat:fluid:format:gel:gelatin:glaze:grow:happen:harden:harm:hush:hydrat:impair:incandesc:increas:incur:industri:ioniz:isomer:lessen:liber:mat:matt:mellow:mercuri:mildew:moder:modern:modif:mold:mutat:narrow:nativ:normal:obtain:occult:occurr:oxid:plastic:profession:receiv:recombin:relat:resum:retard:reticul:revers:revolu:salin:separ:shallow:shift:slow:solar:sparkl:stiffen:strengthen:sublim:suburban:suffus:surpris:synthes:tighten:transform:turn:ulcer:undergo:unpredict:variat:vascular:vulcan:warm:yield
changeabl:checker:commut:distort:errat:exchang:fluid:interchang:iridesc:mercuri:progress:qualiti:revers:shot:variabl
channel:conduc:conduct:conductor:construct:control:corner:crab:duct:guidanc:gutter:head:helm:manag:navig:park:pilot:sheer:transmis:transmitt:tree
chant:mouth:sing:speak:talk:verbal:vocal chao:confusion:disorderli:jumbl chapter:phase:section:stage
char:combust:scorch:sing:snuff:swing charact:dimen:engrav:grave:inscrib:textur
character:defin:depict:describ:descrip:differenti:epithet:individu:portrait:qualiti:rememb
characteris:defin:depict:describ:descrip:differenti:epithet:individu:portrait:portray:qualiti:rememb
characterist:compat:danger:diagnost:dimen:direct:distinct:excel:extern:facet:have:incur:indirect:invari:magnet:peculiar:qualiti:robust:rural:safe:streak:trademark:typic
charcoal:fuel charg:complain:crimin:emotion:fault:incrimin:indict:onset:plead:polar:rush:slander
charger:devic chariot:driver:ride:transport charit:gener:generos chariti:foundat charlott:dessert:sweet
charm:conjur:control:fascin:languag:love:magician:pleas:sorceri:speech:spell:supernatur:tranc
chart:map:plan:profil charter:contract:document:licenc:licens:paper:tenant
chase:court:hound:hunt:movement:quest:romanc:shadow:solicit:stalk:woo chassi:mount:person
chat:chatter:confer:convers:discours:gossip:jaw:visit:visitor
chatter:cut:flycatch:gossip:jaw:nois:rave:smatter:sound:speaker:spout:talk:verbal
cheap:flash:loud:tasteless
cheat:con:decep:defraud:fleec:hook:juggl:plume:rob:rook:soak:swindl:trickeri:unfair:unfaith:unjust:victim:welsh
check:confirm:draft:examin:kite:pattern:paycheck:screen:studi:substanti:test:verif:watch
checker:examin:inspector:pattern:tender:varieg cheek:disrespect:featur:speak:talk
cheer:commend:encourag:gai:happi:lighten:optimist:satisfactori:smile
chees:discontinu:food:mallow:quark:quit:stop cheesi:crumb:inferior:shabbi:skunk chef:cook
chemic:compound:explos:fertil:fraction:fumig:herbicid:intermedi:materi:pesticid:restrain:soften:stabil:stuff
chemist:drug:pharmaceut:scientist:shop:store chemistri:substanc cherish:love:priceless:valuabl
cherri:rosi:wood chestnut:tree:wood chew:compact:gnaw:grind:gum:rumin chi:letter:vital
chicken:cowardli:fowl:hen:poultri chief:general:head:import:leader:secretari:supervisor
child:infant:juvenil:monkei:offspr:silli:toddler:urchin childhood:immatur:juvenil:kid:minor:youngster
childish:immatur:young chili:dish
chill:cold:coolant:cooler:deject:depress:exalt:fear:freez:fright:panic:refriger:scare chime:sound
chin:elev:featur:lift:rais china:crackl:porcelain chines:min:scarlet:taiwan:wu
chip:cut:fragment:peel:potato chirp:sing:tweet:twitter:utter
chisel:con:deceiv:distinct:extort:fake:falsifi:fleec:fudg:hook:job:juggl:plume:rig:rob:rook:shark:soak:swindl:victim:welsh
chlorid:compound chlorin:disinfect:ga:halogen:process:treat chlorophyl:pigment chocol:food
choic:choos:decid:decision:elec:favorit:opt:prefer:sampl:superior:tasti:volition:vote:will
choir:refrain:set:sing choke:compress:constrict:disord:obstruct:ruffl:suffoc
choos:decid:dial:elect:nomin:panel:pick:selec:siev:sort:specifi:vote chop:cut:pearli
choral:consort:hymn:refrain chord:harmon chore:duti choreograph:creat:creator:engin:mastermind:orchestr
choroid:membran choru:consort:sing:utter chow:dynasti chowder:soup
christian:deliver:donat:faith:jesu:protest:redeem:religion chromat:pigment:salt
chrome:chromium:plate:process:treat chromium:metal chronic:degen:long chronolog:timelin
chrysanthemum:flower:mum chuck:throw church:perform:protest:religion ciliat:lash:protozoan
cinema:medium:theater:theatr cinnamon:laurel
circl:cliqu:compass:ellips:equat:go:locomot:loop:move:orbit:oval:revolv:round:travel:troll circu:show
circuit:clipper:go:indirect:itiner:journei:limit:locomot:move:obliqu:reson:tourist:travel:wire
circul:current:dispers:go:locomot:move:podcast:popular:propag:public:scatter:sow:spread:travel:vulgar
circular:concentr:dissemin:global:globos:globular:nutlik:poll:public:roundish:spheric
circumfer:close:size circumst:condition:environ:event:hing:lucki:misfortun:posses:statu
cite:commend:credit:invok:name:notat:quot citi:metropolitan:municip
citizen:civilian:elector:nation:voter citizenship:conduct:deport citru:grapefruit:lemon:mandarin:orang
civil:civilian:courtesi:defer:islam:muslim:nice:polish:refin:societi:sophist:train
civilis:polish:refin:societi:sophist:train clai:dirt:marshi:muddi:soil:swampi
claim:postul:profess:request claimant:pretend clam:gather:monei:swipe
clamp:cramp:fasten:fix:impos:inflict:secur clan:famili:folk:genealog:kinship:tribal clandestin:covert
clap:commend:lai:nois:place:position:put:set
clarifi:clariti:clear:crystal:dilat:elabor:explain:expound:illumin:inform:instruct:lucid
clariti:comprehens:crystal:distinct:explicit:illumin:plain:precis:qualiti:readabl:transluc:transpar:understand
clash:collision:conflict:hit:incompat:nois clasp:embrac:fasten:fix:grasp:secur:seiz
class:classif:collec:denomin:form:gather:group:kind:sex:size:stamp:stereotyp
classic:creation:human:opera:sonata classif:group:index:releg
classifi:form:group:identifi:kind:morphem:peculiar:restrict:size:special:stereotyp:stratum:thinker:word
classroom:room claus:construc:deduct:escal:rider:section claw:clutch:hook:seiz
clean:disinfect:dust:hygien:improv:innoc:pure:purg:purif:puriti:remov:scour:scrub:sport:steril:sweep:unus:vacuum:wash:weightlift:white
cleaner:cleans:deterg:formul:prepar:shop:soap:store cleanli:fastidi:habit:neat:tidi:trait
cleans:free:improv:purg:purif:rid:scour:scrub:soap:steril:sweep:wash cleanup:earn:lucr:profit
clear:comprehens:creat:crystal:distinct:explicit:free:illumin:innoc:liber:plain:precis:purg:qualiti:readabl:releas:tract:transluc:transpar:understand:unmistak:vivid
clearanc:room:top cleav:creat:rent:rip:tear clergi:pastor
clergyman:cleric:divin:domin:ecclesiast:minist:offici:pastor:postul:preacher:priest:sermon:shepherd
cleric:ordain:pardon:polici clerk:employe:work clever:creativ:hope:imagin:intellig:promis:resourc
click:crack:sound client:consum:expend:frequent:patron:purchas:reader:shopper:subscrib
climat:condition:statu climb:elev:inclin:lift:mountain:scrambl:skin:slope climber:legum:upstart:vine
clinch:fasten:fix:hold:secur:tight cling:contact clinic:object:session clinician:practition
clip:cut:extract:instanc:jog:prune:reduc:run:shave:short clipper:confin:restrain cliqu:faction:sect
cloak:cope:cover:covert:tunic clock:continu:durat:measur:quantifi:timepiec
clog:conges:danc:footwear:overcrowd:overload:prevent:silt clone:organ:recreat
close:complet:conclud:contigu:dear:encompass:end:envelop:immedi:immin:impend:motil:movement:next:proxim:qualiti:scalelik:seal:section:shutter:slam:slat:stopper:surround:termin:togeth:turn:walk
closer:complet closet:john:safe:toilet closur:come:end:termin clot:clump:lump:turn
cloth:coat:coron:costum:cotton:cover:don:draperi:elast:equip:footwear:gown:grai:groom:habit:headdress:jacket:jean:knit:lace:lame:linen:mesh:metal:nylon:outfit:pant:piqu:quilt:rayon:rep:sack:screen:sheet:shirt:shoe:silk:suit:thread:tick:towel:trouser:turn:twill:uniform:velvet:vestment:waterproof:wool:woolen:yoke
cloud:conceal:evapor:hide:murki:troubl:vapor:vapour cloudi:indistinct:lower:sullen:threaten clover:herb
clown:comedian:comic:fool:fun:joke:sap:silli:sin club:consecr:fratern:gather:ordain:ordin:symptom:unit
clue:evid:indic:sign:suggest:twine:wrap clump:configur:gather:huddl:knot:sound:tuft
clumsi:fumbl:postur:rusti:stiff:unskil cluster:collect:configur:gather:heap:huddl:knot:packag:pile:tuft
clutch:collar:embrac:grab:grasp:nail cm:metal co:metal:monoxid:undergradu
coach:condition:drive:employ:groom:instruct:instructor:overse:superintend:supervis:teach:teacher:train:trainer:tuition:tutori
coagul:solid:turn coal:combust:fragment:furnish:provid:render:suppli
coalition:confeder:feder:fuse:merg:mix:organ:organis:unif
coars:common:granul:gross:rough:sandi:style:unrefin coast:glide:inclin:sand:shore:slope
coastal:maritim:seacoast:seashor coaster:occup:occupi:resid coastlin:outlin
coat:copper:cover:crumb:decor:dress:egg:emul:face:galvan:garment:gelatin:gild:glaze:jacket:lacquer:metal:overcoat:paint:pave:plate:porcelain:rubber:size:soot:stucco:tar:varnish:veneer:waterproof:zinc
coauthor:writer cobalt:metal coca:shrub cock:faucet:lai:peni:place:position:put:set:tilt cockpit:compart
cocktail:grasshopp:manhattan:sour cocoa:foodstuff coconut:food cocoon:enclos:envelop:retreat
cod:deceiv:due:hiss:husk:josh:kid:mock:mug:rib:sap:sucker:victim code:encod:label:mark:programm:tag
codifi:system:systemat coeffici:constant:expans:reflect:transmitt:weight coelenter:invertebr:polyp
coenzym:molecul coerc:compel:imper:insist:oblig:press:railroad:terror
coercion:compel:enforc:evic:forc:oblig:pressur coexist:coincid:exist:synchron coffe:tree cofound:founder
cognit:know coher:comprehens:connec:contact:continu:ration:understand
coil:convolut:corolla:roll:shape:structur:turn:undul:whirl:wound
coin:dime:guinea:nickel:penni:slogan:speci coincid:happen:occur:overlap:synchron coke:fuel:turn
col:notch cold:cool:cut:glacial:refriger:temperatur collabor:concert:conjunct:traitor:work
collaps:flop:fold:happen:ill:occurr:sick:slump:suffer:sustain collar:pickup:ruffl:seiz
collater:support:underpin colleagu:fellowship
collec:combin:compil:congreg:content:corpu:digest:exhibi:expo:fauna:find:flag:fleet:flora:galaxi:group:heap:jurisprud:law:librari:mytholog:pack:packag:piec:pile:plant:proces:prosecu:public:set:traffic:univers:varieti:veget:wardrob:zoologi
collect:compos:composur:curios:digest:due:enterpris:farm:fund:group:joint:lump:mass:petition:prayer:store
collector:worker collid:conflict:friction collision:hit:smash:strike colloid:emul:gel:mixtur:sol
colon:constitu:establish:founder:inhabit:settlement
coloni:exploit:occup:occupi:outpost:resid:settler:us:victim
colonist:migrant:migrat:pilgrim:pioneer:settlement
color:complexion:duski:emblem:flag:fluoresc:flush:foodstuff:ginger:grai:grei:hue:impact:iridesc:lifelik:liver:mottl:noisi:pi:pictori:pigment:purpl:redden:shade:shot:silver:tint
colorless:drab:fade:grei:pallid:wan
colour:complexion:decor:dye:emblem:flag:fluoresc:flush:foodstuff:ginger:grace:grai:grei:hue:influenc:iridesc:liver:materi:mottl:noisi:ornament:paint:partial:pi:pigment:purpl:redden:shade:shot:silver:stain:stuff:ting:tint
column:file:pillar:tube columnar:pillar:tower coma:tuft:unconsci
comb:competit:conten:contest:controversi:devic:hairdress:quarrel:roach:scrap:straighten:tilt
combat:conflict:defend:disput:duel:encount:engag:hassl:hostil:oppos:quarrel:scrap:shock:skirmish:struggl:tough:victor:war:withstand:wrestl:wrestler
combin:complexion:consolid:featur:fuse:harvest:have:integr:merg:mix:recombin:sequenc:syndic:synthes:total
combus:flame:oxid combust:flammabl:fuel:inflamm:qualiti:turn
come:eman:futur:go:immin:impend:land:locomot:move:movement:near:proper:reach:shore:travel
comeback:counter:reappear:repli comedi:fun:slapstick comedian:funni:perform
comfort:commun:condition:home:keep:livelihood:pleasur:quiet:reassur:relief:satisfactori:statu:still:tranquil
comic:fun:humor:laugh:perform
command:conjur:control:doctrin:forbid:general:high:injunc:leader:offic:order:philosophi:prescrib:prohibit:seiz:veto
commemor:credit:object:observ commenc:embark:entrant:founder:inaugur:initi:origin:threshold
commend:congratul:content:credit:encourag:exalt:honor:honour:laud:laurel:messag:permis:prais:recommend:sanction:testimoni:tribut:worthi
comment:commonplac:courtesi:critic:criticis:dig:dj:expert:explain:gambit:interpret:mention:notat:note:refer:salli:shaft:statement:stopper:writer
commentari:gloss:notat:remark:statement
commerc:deal:ecommerc:evasion:export:import:ipo:market:merchandis:payment:sell:trade:traffic:transac
commerci:deal:ecommerc:evasion:exploit:export:import:ipo:market:marketplac:merchandis:merchant:payment:sell:trade:traffic:transac
commis:confid:conserv:entrust:equip:fee:juri:order:outfit:panel:sympathet
commission:committe:deleg:member
commit:commun:cooper:devotion:earnest:emploi:enlist:intend:lover:pledg:us:util:vener:vow
committe:confid:conserv:entrust:juri:ngo:panel
commod:crap:defec:entrant:export:import:merchandis:middl:product:shop:stapl:ware
common:commun:crude:earthi:expect:frequent:gener:lewd:nobodi:normal:ordinari:pastur:public:rustic:secular:standard:stratum:tract:uncouth:usual:worker
commonplac:everydai:input:ordinari:prose:remark:routin:usual:vernacular commonwealth:provinc:state
commotion:earthquak:flurri:hustl:incid:splash:stir:storm
commun:constitu:contact:content:correspond:coven:declar:deed:disciplin:discus:dissemin:dramat:effus:establish:exam:examin:expans:express:frank:gather:gestur:gossip:greet:hamlet:herald:ideolog:impos:indic:induc:inflict:inform:inquir:interact:joke:languag:mail:marxist:messag:motion:mouth:narr:negoti:neighborhood:neighbourhood:network:nod:nonverb:objec:outspoken:ownership:pai:parish:persuad:persuasion:popular:prai:present:project:promis:propag:public:radio:receipt:report:request:respond:settlement:share:sign:signal:signer:social:soviet:speak:style:talk:telecommun:theater:theatr:trait:transmis:transmitt:verbal:villag:vocal:voic:vox:vulgar:warner:write:writer
communion:intercours:ritual communist:comrad:politician:socialist
commut:exchang:independ:interchang:jaunt:journei:passeng:revers:substitu:switch:transform:translat:travel:warrant
compact:compres:consolid:cud:impact:plug:solid:space:wedg
compani:comrad:consort:escort:establish:familiar:fellow:institu:subsidiari
companion:consort:date:escort:fellowship:friend:friendli:sociabl:travel
companionship:comrad:familiar:fellow:friendship compar:contrast:examin:like:relat:same:scrutini:studi
comparison:contrast:equat:examin:relat:scrutini compart:locker:modul:room:space:stall
compas:merci:sympathi compass:confin:expans:extent:horizon:internation:spectrum:sweep
compat:correspond:harmoni:sympathi
compel:demand:duti:enforc:forc:implement:impos:induc:need:persuas:power:pressur:requir:respons:shame:stimul
compens:correct:damag:defenc:equal:equalis:offset:reimburs:right
compet:effect:effici:equal:plai:profici:race:rival competi:game:match:playoff:race:tournament
competit:emul:match:struggl competitor:contest:emul:favourit:finalist:king:tier
compil:condens:fund:lexicograph:lump:store:writer
complain:deplor:fret:grous:lament:litig:nag:petition:protest:rail:scold:whine
complaint:cry:disord:exclam:fret:lament:pain:pip:protest:wail:yell
complement:construc:count:disper:distribu
complet:comprehens:end:exhaust:fill:final:fulfil:full:integr:last:logic:perfect:sheer:standalon:termin:thorough:uniti:utter
completion:consumm:culmin:end:final:finish:graduat
complex:complic:compound:convolut:decompos:elabor:hybrid:interlac:interlock:intric:qualiti:syndrom:tangl:thicken:tricki:whole
complexion:duski:interconnect:pale:pallid:rosi:tawni:ting:tint:wan compli:conform:obei
complic:guilt:guilti:interfer:situat compliment:flatteri:greet:prais:salut
compon:detail:division:item:member:partial:particular:point:relat:remaind:residu:rest:substanc:unit
compos:constitut:cool:creat:element:factor:harmon:ingredi:instrument:melod:musician:placement:pois:seren:songwrit:tranquil
composi:constitut:form:integr:phenotyp:placement:properti:structur
composit:everlast:flower:hybrid:properti:syndrom:whole
composur:cool:disposi:pois:sedat:seren:tempera:tranquil
compound:conjug:consolid:corros:deriv:dissect:enamel:enhanc:fan:formul:fuse:hydrat:hydroxid:incens:incis:increas:integr:intens:isom:lobe:merg:mix:nitrat:oxid:palmat:part:pinnat:pinnatifid:polym:prepar:preserv:radiat:repel:salt:sharpen:stripper:sulfid:synthes:synthet:tender:total:trifoli:unit:whole
comprehen:discern:embrac:encompass:grasp:involv:perceiv:understand
comprehend:detect:digest:discern:divin:dream:hallucin:hear:hold:intellig:intuit:listen:observ:percept:see:sens:sight:smell:tast:touch:twig:understand
comprehens:ecumen:embrac:encompass:exam:examin:extens:grasp:intellig:lucid:perceiv:qualiti:readabl:statewid:super:total:umbrella:univers:wide
compres:concret:constric:constrict:shrink
compress:condens:contrac:gag:press:shut:soft:squeez:tighten:wedg compris:includ
compromis:cooper:flexibl:negoti:vulner compul:obsess compuls:neurot:obses:trait compulsori:mandat
comput:conver:deduct:deriv:differenti:divid:engin:expert:factor:forecast:fraction:gaug:integr:machin:multipli:number:procedur:process:solv:subtract:technolog:total:websit:zero
computer:furnish:mechan:provid:render:store:suppli comrad:consort:date:fellowship:friend:friendli
con:defraud:exploit:memori:prison:rememb:short:statement:swindl:us:victim
concav:configur:conform:contour:dish:dome:hollow:imprint:indent:nich:pit:reces:recess:saclik:scoop:shape
conceal:confidenti:disguis:fog:furtiv:invis:isol:mask:mist:obscur:secret:shield:sneak:steal:surreptiti:veil
conced:confes:forgiv conceit:pride:proud
conceiv:consid:consider:construct:creator:engin:esteem:evalu:formul:founder:groundbreak:idea:initi:innov:inven:judg:mover:opinion:orchestr:persuasion:pioneer:possibl:propos:regard:reput:sentiment:suggest:thought:view
concentr:focus:foodstuff:immers:listen:molar:or:properti:space:steep:thick:turn
concep:conceptu:dimen:division:gestat:hypothesi:idea:notion:regul:rule:sex:theori:thought:whole
concept:dimen:division:fertil:gestat:hypothesi:idea:notion:regul:rule:theori:thought:whole
conceptu:construct:contriv:creatur:devis:embryolog:embryon:fauna:frame:innov:inven:invent:mastermind:origin:percep:phrase:word
concern:denot:haunt:headach:involv:matter:obsess:pertin:preoccupi:solicit:worri
concert:contriv:design:joint:perform conces:contract:franchis concis:ellipt:summari:telegraph:ters
conclud:decis:decision:deduc:deriv:feel:finish:gener:ground:infer:intellect:ration:syllog
conclus:definit:determin:net:reason:resolv conclusion:decid:judgement:judgment:predetermin:set:suppos
concord:consist:correspond:match:peac:reconcil:symmetr:talli
concret:corpor:cover:embodi:liter:materi:narrow:pave:pavement:physic:represent:solid:solidifi:tangibl
concus:injuri condemn:declar:demon:denounc:disapprov:doom:sentenc:wrong
condens:dew:digest:electrolyt:flux:freshwat:setup:shorten:telescop
condiment:flavor:mustard:relish:sauc:season:vinegar
condition:context:conting:curvatur:danger:dark:declin:depend:despair:desper:discomfort:disord:disorderli:divers:domin:dryness:empti:facilit:guilt:guilti:hairless:health:homeless:hope:hospit:hyalin:illumin:immun:impur:innoc:instruct:ioniz:lax:lubric:manag:mechan:mode:mood:motiv:mute:need:nomin:normal:orderli:particip:polar:premis:preserv:protuber:provision:pure:puriti:qualifi:regular:repair:rusti:rustic:safeti:scandal:serrat:silenc:situat:sound:standard:state:subservi:suscept:taut:teach:tens:tension:tent:uncomfort:unsound:urban:virgin:wet:white:wicked
condon:excus:forgiv:pardon conduc:encourag:promot:transmit
conduct:deal:dispos:handl:improp:manag:manner:offens:perform:proper:proprieti:racket:trait:transac:transmit
conductor:copper:materi:musician:semiconductor:silver:stuff:transmit conduit:spill:tube cone:funnel
confeder:fusion:southern:support:unit:united confer:discuss:give:graduat:interview:major:meet:minor
confes:document:paper confess:inform
confid:disclos:divulg:expos:friend:hand:oblig:reassur:regent:reveal:trust:truste
confidenti:discretion:privaci:privat:prudenc:secreci
configur:convex:design:dot:flock:narrow:organ:piec:plan:spatial:straight:stud:unit
confin:content:control:cramp:curb:curtail:decreas:detain:edg:inhibit:intern:lessen:rang:ration:reach:restraint:restric:scope
confirm:demonstr:document:empir:ensur:info:inform:insur:justifi:proof:prove:reinforc:show:support:sustain:unchang:underpin:warrant
confisc:garnish
conflict:contradict:contrast:disput:inconsist:jar:negat:offend:oppos:rebellion:revolt:rise:upris:violat:warfar
conform:convention:convex:cooper:correspond:fit:honor:just:keep:legal:narrow:obedi:obei:orthodox:orthodoxi:spatial:straight
confront:discord:front:pit:tackl:undertak
confus:disorient:incoher:misidentifi:muddi:similar:stupefi:unclear confusion:disorient:fox:perplex
conges:crowd:symptom congest:full:imped:obstruct:overcrowd:silt
congratul:exalt:laud:recommend:superl:verbal congreg:flock:gather congress:lawmak:legislatur:meet
conic:ellips:oval conidium:spore conif:cypress:fir:larch:pine:spruce:yew conifer:evergreen
conjectur:divin:estim:expect:formul:gaug:hazard:imagin:notion:opinion:reckon:reconstruct:retrac:suspect:theoret:theori:think:ventur
conjug:connect:fuse:inflec:inflect:link:merg:mix:relat:solution:unif:united
conjunc:link:overlap:relat:simultan:unif:unison conjunct:copul:inflamm:joint:ophthalm:red:united
conjunctiva:mucosa conjur:creat:damn:dictat:perform:plead:summon connec:involv:relat:relev:unif:yoke
connect:contigu:correl:coupl:instrument:interconnect:interrel:join:junction:neighbor:properti:tee
connector:coupl:instrument:link
conquer:control:crush:curtail:hush:inhibi:overcom:repress:seizur:silenc:stifl:still:strangl:suppres:surmount
conqueror:curb:inhibit:subdu:subjug:suppress:victor conquest:curb:inhibit:seizur:subdu:success:suppress
conscienc:ethic:moral conscienti:dilig:meticul:strict:thorough consciou:intend
conscious:feel:know:knowledg:learn:letter:mind:self:sens:sensibl:wake:wit
consecr:devotion:emploi:gild:holi:lodg:lover:societi:us:util:vener:vest
consecut:order:sequenc:seri:succe:succeed:succes consent:permis:permit:react:respond:unanim:will
consequ:desert:eventu:harvest:impact:lead:offspr:outgrowth:phenomenon:respons:reverber:reward:subsequ:wage:wake
conserv:hold:improv:jam:jelli:keep:keeper:mainten:member
consid:deem:disrespect:equat:esteem:favor:ideal:includ:medit:muse:opinion:perspect:persuasion:ponder:prize:reflect:respect:rumin:sentiment:survei:think:treasur:valu
consider:contempl:deal:debat:deliber:inform:justif:kind:muse:reflec:rumin:signific:specifi:stipul:tact:think:view:weigh
consist:conson:duplic:exist:hard:properti:reconcil:soft:solid:unchang:uniform:viscos
consol:quiet:reassur:reliev:still:tabl:tranquil consolid:incorpor:merg:merger:strengthen:unit:united
conson:consort:correspond:dental:echo:letter:match:nasal:phone:reverber:rhyme:ring:talli
consort:correspond:familiar:fellow:harmoni:interact:match:partner:set:spous:talli
conspicu:cry:featur:glare:mark:notic:obvious:outstand:strike:visibl
conspir:crimin:crook:felon:interact:intrigu:outlaw:plot conspiraci:machin:plot:understand
constant:number:paramet:steadfast constantinopl:council constel:design:gather:huddl:plan:rivet:unit
constip:debas:degrad:irregular:symptom
constitu:coordin:crystal:devis:elector:essenti:form:found:improv:ingredi:institut:launch:law:machin:organ:organis:pixel:shape:spare:union:voter
constitut:design:essenti:found:groov:implant:institut:makeup:name:nomin:plant:pose:recogn:recognis:supplement
constrain:control:restrain constraint:devic:fasten:fix:gag:skid constric:contrac:narrow
constrict:contrac:gag:press:tens:tighten construc:erect:grade:level:phrase:predic:rustic:shipbuild
construct:creat:creativ:custom:devis:dimen:division:erect:fashion:form:gestat:groin:hypothesi:idea:industri:make:maker:notion:posit:produc:qualiti:rebuild:reconstruct:regul:rehabilit:rule:shape:theori:thought:wattl:whole
consult:counsel:counselor:inquir:research
consum:custom:deplet:drink:drinker:drug:eat:eater:exhaust:expend:habitu:inges:intak:intens:sampl:smoke:smoker:swallow:us:user
consumm:fulfil:perfect:sensat:skill:star:superstar
consump:drink:eat:feed:ingest:suck:suction:swallow:tuberculosi
contact:cover:environ:interac:placement:rub:scratch:strike:surround:touch:wipe contagi:transmit
contain:cup:dish:dispens:drawer:empti:enclos:envelop:fist:flask:glass:hand:hat:head:hous:includ:instrument:jar:jug:keg:kettl:lap:mold:mouth:mug:packag:parcel:pipe:pitcher:plate:pocket:polici:pot:purs:receptacl:retain:room:sack:scoop:shelf:shovel:showcas:spade:spoon:system:tank:thimbl:tub
contamin:dirt:dirti:greas:impur:infect:infecti:materi:soil:stuff contempl:deal:entertain:stare:view
contemporari:current:equal:modern:peer:peopl
contempt:dislik:immor:insult:pathet:piti:rude:slimi:unworthi:worthless contemptu:despit:disrespect
conten:postul:quarrel:scrap:spar
content:counsel:disapprov:disrespect:garbag:gratifi:guidanc:happi:humor:info:inform:inser:instruc:limit:list:mean:meaningless:memori:narr:narrat:nonsens:offer:opinion:packag:petition:postul:promotion:propos:public:refus:remind:request:respect:satisfac:satisfi:statement:stori:subject:submis:tabl:tale:theme:topic:wit:witti
contenti:contest:controversi:disagre:quarrel:scrap:tilt
contest:differ:disagre:game:heret:incompat:inconsist:match:object:oppon:oppos:outsid:particip:player:playoff:qualifi:quarrel:race:rival:scrap:spar:starter:tournament:victor:winner
context:discours:environ contigu:near:next contin:restraint
conting:depend:detail:gather:happen:occurr:possibl
continu:dog:endless:hiss:insist:jog:lengthen:lengthi:long:period:perpetu:prolong:rambl:recur:recurr:repeat:repeti:repetit:run:script:span:speak:straight:supplement:sustain:talk
continuum:uninterrupt contour:convex:narrow:spatial:straight:streamlin contrac:shorten:shrink
contracept:devic:protect
contract:contractil:emploi:get:hire:infecti:insur:leas:promis:rent:signer:specifi:stipul:transmit
contradic:dialect:opposi:opposit:untruth contradict:deni:depart:deviat:differ:disagre:neg:vari
contradictori:incompat:inconsist:negat:opposi:opposit
contrari:crab:crabbi:cross:differ:invers:irrit:opposi:stubborn:testi:unruli:will
contrast:differ:differenti:distinguish:foil:opposi:opposit:sever
contribu:effort:endeavor:endeavour:gift:offer:try contribut:donat:factor:give:improv:instil
contributor:donor:pledg:writer
contriv:conveni:devic:fashion:imagin:innov:inten:intent:intrigu:inven:inventor:machin:make:program:project:purpos:strategist:task:undertak
control:corner:counteract:damp:disciplin:domin:guid:handl:har:inhibit:internation:intimid:limit:manag:maneuv:masteri:nazi:obsess:overcom:possess:power:preoccupi:presid:regiment:rein:relat:restrict:rule:steer:subdu:suppress:surmount:withhold
controversi:debat:quarrel:scrap:spar convei:hint:impart:mean:measur:quantifi:suggest:thank:transfer
conven:customari:formula:gather:meet:more:orthodox:receiv:summon
conveni:gadget:handi:keep:livelihood:opportun:pat:suitabl:widget
convention:fashion:manner:mode:orthodoxi:style:wai conver:digit:figur:isomer:reckon:shift:transform
converg:encount:focus:happen:join:merg:occurr
convers:exchang:gossip:inform:interview:introduc:jaw:languag:noth:proposi:speak:speech:talk
convert:decim:devic:encod:feudal:fiction:flour:fossil:hai:interchang:metric:miner:novel:ozon:redeem:regener:sulfat:tan:transduc:transition
convex:hog:node:ridg:shape:taper:thicken:umbel convey:give:messeng:transmis convic:doom
convict:offend:prison:pronounc:sentenc convinc:sure:suscept convolu:eddi:reel:spin
convolut:denot:strain:twist convul:seizur convuls:laugh:unsteadi:violent
cook:cooki:cuisin:devil:fry:grill:lard:medium:poach:preserv:roast:saute:scallop:season:simmer:steam:stew:toast
cookeri:cuisin:fry:grill:poach:prepar:readi:roast:simmer:stew:toast cooki:kiss:wafer
cool:freez:ici:refriger:turn coolant:fluid cooler:refriger cooper:joint:partnership:pattern:practic:work
coordin:equal:establish:govern:handl:integr:interlock:manag:mesh:number:ordin:organ:skill:structur:time
cope:hack:improvis
copi:duplic:emul:mimic:miniatur:mock:model:modif:pattern:recreat:repeat:repeti:represent:reproduc
copper:metal:penni:surfac copul:coupl:hump:jazz:pair:partner:screw:sex:spous:verb
copyright:document:paper:procur:proprietari:secur coral:pink corbel:furnish:provid:render:suppli
cord:heap:lace:pant:pile:pipe:rough:stack:string:thread:tie:trouser:twine:wick:yarn
cordag:measur:quantiti:rope cordial:friendli:warm core:hollow:set cork:good:plug corm:stalk:stem
corn:feed:kernel:preserv cornea:membran corner:guid:maneuv:nich:point:reces:recess:steer
corolla:curl:scroll:whorl coron:induc:initi:investig:throne:vest corp:firm:hous
corpor:firm:hous:qualiti:substanti:tangibl correc:improv:reform:remedi:retribu
correct:damag:devic:exact:improv:precis:proper:proprieti:qualiti:rectifi:remedi:revers
correl:correspond:link:match:mutual:reciproc:relat:talli:variabl
correspond:duplic:equal:equival:harmon:homolog:journalist:par:parallel:pattern:relat:repres:resembl:rhyme:similar:twin:underpin
corrida:spectacl corrobor:demonstr:evid:manifest:prove:show:support:sustain:verif
corros:destruct:erod:gnaw:rust corrosion:deterior:impair:indent:pit:rust corrug:fold:furrow:ridg:rug
corrup:crook:decai:rot
corrupt:degener:deviat:dishonor:evil:graft:immor:imperfect:noxiou:pai:poison:sordid:underhand:violat
cosmet:deck:embellish:esthet:grace:highlight:makeup:toiletri cosmic:exist:larg:univers:world
cosmolog:metaphys cosmopolitan:sophist:travel
cost:demand:expenditur:expens:inexpens:need:outgo:payment:pricei:reimburs:requir:spend:term:valu
costar:star costum:dress:furnish:garment:masquerad:provid:render:suppli
cottag:dweller:habit:hous:inhabit cotton:fabric:gauz:like:textil couch:frame:mold:phrase:stamp:word
cough:symptom council:soviet councillor:member
counsel:deliber:deter:discuss:guidelin:lawyer:messag:press:steer:urg:warn:weigh counselor:supervisor
count:determin:investig:number:recount:sum:topic:total
counter:enumer:neg:numer:oppon:oppos:repli:resist:respond:tabl counteract:curb
counterfeit:deceiv:fictiti:fraud:mock:ostens:pretend:recreat:sham counterpart:duplic:equival:twin
counterterror:scheme:strategi counti:region countri:homeland:kingdom coup:success
coupl:famili:united:yoke coupon:sampl courag:game:heroism:nerv
cours:cross:drain:eddi:educ:elect:flush:gutter:hunt:instruc:jet:seri:spill:stream:tide:track:travers:workshop
court:displai:entreati:inquisi:room courteou:nice:polit courtesi:input:polit:remark courtroom:room
cousin:rel coven:pledg:understand
cover:crust:crusti:drape:drench:drown:dusti:enclos:envelop:feather:flake:flap:flood:footwear:frost:glaciat:grass:gravel:greas:hood:ic:instep:jacket:lap:lime:line:mantl:mat:mist:oil:overlap:paper:parcel:perianth:plank:plaster:protec:robe:roof:sac:sheath:sheet:shroud:skim:smother:splash:steel:straw:strew:submerg:surfac:surround:thumb:tile:toe:turf:upholsteri:veneer:wallpap:wax:wear:wrap
coverag:deal:extent:plow:sum
covert:disguis:flock:furtiv:mask:privaci:privat:protect:secreci:secret:subterranean:surreptiti:underground:undisclos
cow:devon:ox:placent:steer cowardic:fear cowardli:yellow cowboi:perform cox:enzym
crab:crank:fret:grous:guid:irrit:maneuv:steer crabbi:crank:fret:irrit
crack:fault:good:nois:open:rough:sound:superior:volcano crackdown:crush:stifl cracker:crazi:insan:rustic
crackl:fanci:nois:rattl:residu cradl:hold:nurtur:origin:parent:rear:root:sourc
craft:craftsman:draft:fashion:job:lumber:occup:pilot:plumb:potteri:roof:shingl:spacecraft:tailor:undertak:upholsteri:vehicl:vessel:woodwork
craftsman:creator:profession
cram:crush:hat:heap:lai:lot:mass:mint:mountain:pile:place:plenti:position:put:raft:set:stack:stuff
cramp:fasten:fix:limit:restrain:secur:symptom:twitch cranberri:shrub crane:stretch
crank:crazi:cross:eccentr:flake:go:irrit:locomot:move:scold:testi:travel:unstabl
crap:dump:dung:excret:fece:ii:pot:stag:stool:throne:toilet:two crash:descend:fall:nois crave:prai:want
crawl:go:locomo:locomot:move:movement:travel
crazi:dementia:eccentr:frenzi:furi:hysteria:impract:insan:maniac:nut:stupid
cream:elit:slaughter:thrash:whip creas:imprint:lifelin:pinch:pleat:pucker:purs:twist:wavi
creat:develop:devis:distil:educ:elicit:evok:fashion:father:fauna:film:filmmak:form:found:froth:gener:initi:institut:invok:mother:organ:organis:origin:piec:produc:provok:punctur:recreat:reproduc:scrape:shell:short:style
creation:doctrin:improvis:innov:inven:needlework:origin:philosophi:produc:product:recreat:remak:represent
creativ:fanci:fruit:imagin:ingeni:ingenu:initi:innov:inven:invent
creator:design:develop:farmer:inventor:mastermind:model:origin:produc:triniti
creatur:embryo:femal:giant:herbivor:insectivor:invertebr:larva:male:migrat:omnivor:organ:pet:predat:prei:stunt:young
credibl:genuin:qualiti:rigor:valid credit:imput:list:memori:mention:ovat:quotat:refer:salut:worthi
creed:doctrin:dogma:ecumen:incarn:philosophi:tenet:testament creek:indian:stream
creep:fear:fright:go:locomo:locomot:move:travel:walk crescent:curv:round crest:decor:lie:peak:place:spot
crew:man cricket:plai crime:feloni:fraud:illeg:offend:outlaw:perpetr:treason:violat
crimin:critic:criticis:forbid:fugit:gangster:guilt:guilti:handl:hood:illegitim:illicit:kidnap:lawless:lawmak:legisl:liquid:machin:murder:prohibit:racket:rebuk:repeat:reproach:runner:thief:tough:traitor:treat:veto:violat:wrong
crimson:rosi cring:retract:submiss crippl:limp:unfit:weaken crisi:depres:emerg:occasion:slump
crisp:distinct:fold:fresh:furrow:heat:pucker:seam:ters criterion:gaug:ideal:norm:scale
critic:denounc:deplor:disapprov:disparag:evalu:judg:knock:lectur:profession:rebuk:refere:remark:reprimand:review:roast:savag:scold:slate:static:urgenc:vital
criticis:denounc:deplor:disparag:lectur:rebuk:remark:reprimand:savag:scold crochet:loop:needlework
crook:curv:curvatur:deflect:fugit:gangster:hood:hook:illeg:illegitim:illicit:kidnap:knob:knot:liquid:machin:murder:racket:recurv:reflex:refract:repeat:runner:thief:tough:traitor:twist:underhand:violat:warp:wind:zigzag
crop:flora:output:plant:prepar:prune:readi:yield
cross:crosswis:encount:ford:intersec:mark:meet:pass:score:stride:structur:testi:track:travel:water
crossov:elector:voter crosspiec:spoke crosswis:horizont:transvers crouch:huddl:sit
crow:ga:proud:tout:utter crowd:crush:gather:huddl:jam:mob:move:overcrowd:pack:rout:situat:swarm
crown:culmin:symbol:top:ultim:vest crucial:pivot:urgenc:vital
crucifi:execut:harass:harri:hassl:molest:oppress:persecut:plagu:teas:worri crucifixion:execu:execut
crude:gross:indec:resid:unskil:vulgar:wild cruel:feroci:inhuman:malevol:malic:murder:wildcat
cruelti:inhuman cruis:go:journei:locomot:move:navig:travel:voyag crumb:fragment:rat:surfac
crumbl:disintegr crunch:nois:press:pulver
crusad:disput:dry:expedi:feminist:insurg:labor:labour:milit:progress:protest:ram:rebel:repel:tug:ventur:warrior
crush:curb:destruct:inhibit:leather:low:oppres:press:preven:repress:rough:strangl:subdu:subjug:telescop:tyrann
crust:layer crusti:impud:insol cry:emerg:hiss:howl:imper:instanc:pipe:press:roar:shrill:utter:vocal:wail
crystal:crystallin:element:flake:gem:gemston:ic:lucid:preserv:quartz:rock:solid:stone:twin
crystallin:distinct ctenophor:invertebr cube:cut:die:multipli cuckoo:echo:fool:foolish:sap:silli:sin
cucumb:melon:veget cud:feed cue:evid:inform:sign cuff:fold:slap culmin:end:phase:stage:termin
cult:religion cultiv:farm:farmer:harvest:prepar:product:readi:tame:till
cultur:discern:letter:percept:refin:social:societi cun:fox:pretti:shrewd:slick:slipperi:trick:trickeri
cup:insert
curb:curtail:damp:hush:inhibi:limit:masteri:overcom:repress:restrain:restrict:silenc:stifl:still:strangl:suppres:surmount
curd:foodstuff curdl:spoil:turn cure:help:lotion:medic:medicin:ointment:prevent:san:therapist:vomit:well
curios:funni:inquir:inquisit:interest:object:rum:singular:uncommon
curiou:foreign:pry:quirk:strang:unusu:wonder curl:game:spiral:undul curlew:shorebird curli:lock:whorl
currant:shrub currenc:preval:speci current:eddi:flow:latest:modern:now:occurr:ongo:torrent
curri:dish:flavor:process:season:treat curriculum:info:inform curs:denounc:express:profan:utter
cursiv:handwrit:script curtail:inhibit:limit:restraint:restric:shorten:subdu:suppress
curtain:frontal:furnish:provid:render:screen:suppli
curv:eellik:hook:recurv:scallop:snake:spiral:turn:undul curvatur:deriv:differenti:statu
cushion:layer:modifi:soft:stuf custard:dish custodi:intern:keeper:protect
custom:expend:frequent:german:habit:habitu:patron:pattern:practic:produc:purchas:reader:rite:ritual:shopper:subscrib:tailor:tariff
customari:habit:tradition:usag:usual
cut:cutback:decreas:dice:dissect:drill:hack:incis:indent:jag:lessen:mortis:mow:nick:pare:percentag:perfor:plane:punctur:raw:sabr:saw:scissor:separ:sever:share:shear:shorten:shred:slash:slice:slit:split:stalk:stem:subtract:tail:tap:thin
cutback:reduc cyanid:salt cycad:gymnosperm cycl:interv:pass:pedal:recycl:rhythmic:seri:sport
cylindr:round cyme:infloresc cymos:determin cynic:depreci:disparag:distrust:philosoph cypress:junip:wood
cyst:follicl:patholog cystic:vesicl cytoplasm:protoplasm czar:despot:monarch:sovereign:tyrant
czech:european da:doctor:placent:prosecutor daddi:father dagger:knife
dai:date:ev:platform:todai:tomorrow:yesterdai daili:inform:newspap:period dairi:farm daisi:flower
dakota:siouan:sioux dam:imped:obstruct
damag:deform:destruct:disreput:distor:erod:flaw:hurt:mar:mutil:repair:riddl:right:rust:shatter
dame:fill:girl:miss:woman damn:invok:peopl:worthless damp:raw:silenc:soften:wet
danc:disco:diver:hoof:parti:recreat dancer:perform dandelion:herb
danger:distress:endang:gambl:insecur:riski:serious:sever:specul:statu:suicid:treacher:ventur:vulner
dangl:droop:support:suspend:swing daniel:judg:jurist danish:nordic:scandinavian dari:iranian
dark:darken:dim:duski:foul:gloom:gloomi:illumin:scene:shade:sinist:statu:wick darken:old
dart:hurri:missil:projectil:race:rush:scooter:speed:sprint
dash:eleg:fashion:neat:race:run:rush:scooter:shatter:speed:spirit:stylish dashboard:protec
databas:empir:info:inform:list date:escort:familiar:fellow:stamp datum:inform:statist dawn:hour:start
daylight:even:light:period daytim:even:period dazzl:impress dc:electr de:estrogen:nonsteroid
dead:deaden:deceas:depart:doom:execut:lifeless:murder:numb:out:peopl:qualiti
deaden:debas:degrad:dull:incis:insensit:insipid:soften:uninterest:unrespons
deadli:fatal:morbid:mortal:pernici deaf:peopl
deal:discours:discus:discuss:interchang:mercantil:merchandis:oper:rent:rental:theolog:trade:transact:transfer:treatment:understand
dealer:draper:fenc:firm:franchis:hawk:hous:merchandis:merchant:trade
dear:expens:favorit:favourit:innoc:lover:pet:preciou:pricei death:exit:expir:fatal:go:pass
debas:degener:deviat:disgrac:dishonest:dishonor:impur:low:metal:poison:popular:purchas:violat:vulgar
debat:discus:discuss:disprov:premedit:quarrel:question:reason:refut:scrap:speak:troubl:weigh:wrestl
debri:scrap:slack debt:liabil:loan:princip debtor:default:mortgag debut:innov
decad:degrad:deterior:eighti:fifti:forti:indulg:nineti:period:seventi:sixti:thirti:twenti
decai:decreas:deterior:erod:gnaw:putrid:rust:spoil:unsound:wilt
deceas:die:exit:expir:fatal:go:infern:pass:starv:turn
deceit:deceiv:dishonest:dishonor:duplic:evasion:fake:falsifi:fudg:pretens:slick:trickeri:untruth
deceiv:defraud:delusion:entrap:fake:falsifi:fool:fox:fraud:gull:hallucin:hypocrit:imit:imperson:jockei:juggl:mislead:misrepresent:offend:person:pretend:shaft:sham:slang:snow:traitor:trick:utter:victim:wander
decent:polit:proper:respect
decep:duplic:evasion:fake:falsifi:fraudul:fudg:imperson:pretend:pretens:slick:trickeri:untruth
decept:deviou:dishonest:dishonor:unreal
decid:decre:definit:distinct:end:govern:judg:jurist:measur:offici:option:orient:pick:purpos:refere:regul:regular:reject:resolu:rule:select:settler:specifi:termin:turnaround:will
decidu:shed decim:destruc:devast:kill:number:quantit:wither deciph:read:rewrit
decis:definit:determin:fatal:fate:firm:net:resolv
decision:design:judgement:judgment:move:name:predetermin:reason:resolv:selec:set
deck:dime:ornament:platform
declar:decre:depos:doom:explicit:express:modal:postul:predic:proclaim:profess:promis:pronounc:propos:protest:sai:sentenc:statement:suggest:swan:swear:tell:testifi:testimoni
declin:decreas:degener:deterior:diminish:impoverish:inclin:lessen:loss:neglect:regret:rejec:slope:statu:steep:turn:wane:wreck
decomposi:fragment
decor:enamel:feather:fin:finish:frill:fring:garnish:gem:gild:hang:honor:honour:inlai:jewel:lacquer:landscap:laurel:mold:mount:nonsens:panel:prank:proper:proprieti:rais:rivet:ruffl:scallop:sedat:special:specialist:spectacl:stucco:stud:tassel:trim:tuft
decre:dictat:enact:order:overthrow:prohibi:ruler:settl
decreas:depreci:dwindl:fade:fall:limit:minim:mitig:narrow:pare:shorten:shrink:shrivel:sink:slow:taper:wane:weaken:wither
dedic:devotion:emploi:faith:fidel:inaugur:lover:observ:ordain:us:util:vener:vow
deduc:discount:exemp:reason deduct:ill:minu:sum
deed:departur:discoveri:disposi:equal:equalis:event:find:get:go:hire:implement:incit:interfer:judgment:leav:legitim:motiv:produc:prompt:propel:propul:rejec:resid:sacrific:spark:stai:stop:touch:trigger:uncov:wear
deem:regard:view deep:unsound deepen:develop:enhanc:erupt:evolu:fan:increas:intens:sharpen:speed
deer:fawn:rumin default:fail:failur:neglect
defeat:failur:heartbreak:neg:peopl:resign:rout:scotch:skunk:slaughter:subjug:surmount:surrend:surviv:thrash:unsuccess:veto:whip
defec:desert:dump:dung:elimin:excret:excretion:fece:forsak:pot:rejec:stool:throne:toilet:void
defect:disadvantag:flee:forsak:imperfec:imperfect:lame:rat:sick:unnatur
defenc:ideal:intellectu:ration:repres:squad:team
defend:escort:fighter:firefight:keep:keeper:litig:monitor:prevent:protect:ration:reason:resist:shield:sponsor:support:tribun:watchdog
defens:fight:justifi:mine:oppos:protec:ration:umbrella
defer:delai:esteem:honor:honour:polit:probat:prop:submis:submiss:vener
defici:deficit:deplet:inadequ:lean:meager:need:scarc:short:shortag:shy:slender:tight:unequ
deficit:inadequaci:lack:want defin:depic:determin:distinct:influenc defini:distinct:explan
definit:explicit:express:final:predict deflat:deject:erod:erosion:wear deflect:diver:forbid:prevent:turn
deform:harm:impair:morph:shear:strain:warp defraud:exploit:extort:hustl:rook:short:swindl:us:victim
degen:deterior degener:depart:fatigu:immor:impair:pedophil:profan:rake:rip:rot:tire:vari:weari:worsen
degrad:deviat:dishonor:humbl:humili:immor:low:noxiou:popular:profan:rake:rip:vulgar
degre:depth:elev:extent:extrem:grind:height:high:immoder:intens:ladder:meridian:moder:properti:qualiti:result:state:summit:superl:ultim
dehydr:dry:dryness:preserv:thirst:unhealthi deiti:goddess:saint deject:discourag:gloomi:lone:sed
delai:disrup:exten:halt:hesit:interrup:lag:linger:paus:remit:retard:shelv:slow:slowdown:stall:suspen:tabl:trifl
deleg:elev:embassi:mandat:mission:missionari:name:organ:organis:place:promot:repres:task:transfer
delet:remov delib:thought deliber:discus:discuss:disput:intend:premedit:think:unhurri:wrestl delic:skill
delicaci:eleg:gelatin:jelli:nourish:nutrition delici:pleas:tasti delight:enjoy:gratifi:pleasant:satisfi
delinqu:guilti:lax:neglig:offend deliv:mouth:speak:talk:unload:verbal
deliver:helper:messiah:product:redemp:salvat deliveri:nativ:serv:transfer:transport dell:hollow
delusion:disorient:neurot demand:dun:essenti:expect:insist:necess:necessari:needi:petition:request:rigor
dementia:insan:mad demo:displai:expres:illustr:screen:view democraci:ideolog
democrat:expon:parliamentari:politician:popul:republ:republican demograph:sociologist:statist
demolish:destruc:destruct:humbl:humili demon:evil:sorceri
demonstr:displai:effus:emotion:exhibi:inform:instruct:instructor:obviou:perform:pronoun:screen:stage:substanti:teacher:valid:view
den:habit:hide deni:disclaim:negat:repudi denial:disclaim:neg:negat:refus
denomin:denot:identif:label:ngo:number
denot:design:euphem:identifi:mean:name:pertain:point:recal:refer:relat:signifi:slur:sophist
denounc:label:philipp:stigma dens:space:stupid:thick densiti:impenetr:rariti:space dentistri:medicin
depart:die:differ:discrep:diverg:exit:expir:infern:leav:migrant:migrat:mutat:negat:pass:past:personnel:varianc:variant:variat
departur:differenti:disappear:discrep:dispatch:distinguish:embark:farewel:fluctuat:part:sever:shipment:vari:varianc:variant:variat
depend:duplic:helpless:honesti:infal:loyalti:parasit:recipi:reli:reproduc:respons:state:symbiot:test:tri:trust:trustworthi
depic:describ:descrip:epithet:mirror:pictur:portrait
depict:descrip:expound:icon:illustr:mirror:outlin:paint:repres:represent:sketch
deplet:drain:expend:insuffici:luxuri:sap:spend deploi:distribut:position:spread
deplor:inferior:miser:miseri:plain:sorrow deploy:prepar:readi
deport:do:expel:expul:extradi:improp:manner:postur:proper:proprieti:trait
depos:evid:expel:inform:oath:oust:overthrow:swear:wit deposi:pigment
deposit:fasten:fix:lee:lick:secur:sedimentari:settl depositor:investor
depositori:depot:facil:instal:museum:storag depot:garner:station:store:warehous
depreci:expens:malign:reduc:slander:vilifi depres:funk:melancholi:vapor:vapour
depress:discourag:low:lower:medic:medicin:melancholi:narcot:relax:suffer:thin:tranquil
depriv:dock:poor:poverti:unarm:wean:withhold depth:extent:level:shallow:sound:superfici
deputi:help:helper derbi:hat
deriv:descend:draw:educ:explan:figur:obtain:origin:partial:reason:reckon:root:sourc
descend:dive:down:downward:drip:drop:flop:go:letter:locomot:move:plung:rain:rel:relat:travel:tumbl
descent:fall:lighten:sink:slide:travel describ:explan:expound:express:inform:outlin:repres:sketch
descrip:detail:label:particular:report:sketch:spec:specif:statement descript:report
desert:ditch:flee:leav:maroon:offend:rat:stag:strand:tract deserv:worthi
design:destin:devis:elev:fashion:incom:innov:intend:intent:intention:inven:label:landscap:layout:mandat:nicknam:nomin:number:organ:place:program:project:promot:purpos:releg:snare:special:specialist:task:transfer:undertak
desir:devour:elig:envi:fanci:feel:good:greed:greedi:hunger:hungri:impuls:itch:like:long:lust:miss:prefer:promis:seek:temptat:thirst:urg
desk:tabl desktop:top:upsid despair:discourag:feel:hopeless:resign:statu:surrend
desper:hopeless:rash:reckless:resolut:statu:unfortun despic:evil:immor:repuls
despit:dislik:disregard:insult:malic:malici:nasti:venom despot:dictat:domin:oppress:potent
dessert:dumpl:pud destin:destini:end:orient:plan:slate destini:doom:happen:inevit:occurr
destroi:devast:devour:elimin:extinguish:fractur:harri:impoverish:level:pulver:rape:sack:scorch:shatter:total:undo:wreck
destroy:destruct:devast:ruin:warship
destruc:destruct:devast:end:eras:kill:level:liquid:pulver:ruin:sabotag:wreck
destruct:devast:elimin:fractur:harm:injuri:level:poison:pulver:qualiti:ruin:undo:vulner:wither
detach:disconnect:indiffer:unconcern
detail:dilat:enumer:expound:fact:highlight:info:inform:part:portion:regard:respect:special:technic:trifl:trivial
detain:imprison:incarcer:intern:jail:jug:lag:trap detaine:prison
detec:discov:discoveri:find:notic:observ:uncov
detect:determin:dick:discoveri:evid:note:obvious:oper:perceiv:pi:policeman:sens:sensor:sight:spot:spy:uncov
deten:penal:penalti:punish deter:disapprov:hinder:intimid deterg:purifi:us:util
deterior:devast:fatigu:rot:slack:slump:tire:wear:weari
determin:dilig:discov:discoveri:disinclin:embodi:enumer:falsifi:fatal:final:firm:fix:identif:industri:local:locat:notic:numer:observ:pattern:persist:predetermin:predict:rectifi:refract:refut:resolut:resolv:sequenc:site:situat:solv:specifi:statement:substanti:uncov:valid
deton:discharg:explos:inflat:percus devast:disrespect:feel:impair:overwhelm:ruin
develop:flower:formul:germ:improv:industri:modern:process:progress:unfold development:grow:growth:matur
deviat:differenti:discrep:dissip:distinguish:diver:fluctuat:mutat:negat:pedophil:profan:sever:statist:straggl:turn:unnatur:varianc:variant:variat
devic:extinguish:fan:filter:fumig:gadget:heater:ignit:inclin:instrument:interlock:interrupt:kei:keyboard:lighter:machin:magnet:moisten:prod:remot:restor:router:sensor:straighten:strengthen:style:tendenc:trap:trigger:valv:vapor:ventil:warmer:widget
devil:displeas:grate:gravel:harass:harri:hassl:irrit:misde:molest:nettl:piqu:plagu:prepar:provoc:rag:readi:ruffl:teas:temper:thorn:vex
deviou:slipperi:tricki
devis:embattl:establish:gift:imagin:inherit:initi:innov:intrigu:inven:inventor:organ:organis:pioneer:plan:prepar:produc:sandwich:strategist:testament
devot:emploi:lover:us:util:vener:vow devotion:love devour:eater:enjoi:relish:ruin:wish
dexter:facil:quick diabet:ill:sick:suffer diacrit:discrimin
diagnos:diagnost:examin:identif:identifi:studi diagnosi:identif diagnost:medicin:symptom
diagon:inclin:obliqu:resolv:translat diagram:draw:graph:zodiac dial:select dialect:philosophi:stress
dialogu:script:talk diamet:length diamond:jewel diaphragm:membran diari:journalist:write
diarrhea:symptom diaton:tonal dice:four:gambl:six dick:peni dicken:exclam
dictat:impos:inflict:injunc:languag:mandat:norm:prescrip:ruler:settl:speaker:speech:stalin:totalitarian:tyrann:tyrant:verbal
dictionari:gazett:lexic die:exit:expir:four:go:pass:six:starv:suffer:turn diet:fast:lawmak:legislatur
differ:disagr:discord:discrep:dispar:dissid:dissimilar:distinct:distinguish:diver:divers:fluctuat:inequ:negat:other:polar:protest:qualiti:sever:unlik:vari:varianc:variant:variat:variou
differenti:dissoci:diverg:figur:identifi:individu:marker:partial:reckon:sex:stratifi
difficult:effort:embarrass:grim:hardship:inconveni:nasti:oppress:qualiti:refractori:rigor:sever:subtleti:thorni:tough:tricki:troublesom:try:uncheck:uncontrol:vex
difficulti:effort:exer:hinder:troubl:wrinkl
diffus:distribut:dot:mantl:penetr:perfor:scatter:spirit:spread:sprinkl
diffusion:permeat:spread:transport
dig:furrow:groov:hollow:hous:input:quarter:remark:remov:rout:shovel:site:spade:tunnel
digest:edibl:grasp:period:process:steril:treat
digit:eight:fin:five:four:ii:iii:integ:iv:nine:on:seven:singl:six:three:triniti:two:uniti:vi:vii:viii:zero
dignifi:distinguish:honor:honour:impos:proud:reward digniti:grand:pride
dilat:discus:drug:enlarg:exemplifi:expan:expon:illustr:instanc:particular:special:vasodil:widen
dilemma:perplex dilig:energet:patient dilut:doctor:weak:weaken dilution:solution:thin:weaken
dim:hush:indistinct:mute:subdu
dimen:featur:height:length:magnitud:mark:orient:slender:tall:thick:thin:width
dimension:flat:linear:plane:spatial diminish:dwindl:impair:reduc:shrink:shrivel:slow:taper:wane:wither
diminut:littl:small:wee:word dine:eat:feed dingi:dirt:dirti:greas:impur:murki:soil:unclean
dinner:feast:meal:parti dioces:jurisdic dioxid:oxid
dip:drench:duck:eat:immers:imprint:plung:slope:soak:unfit diplomaci:discern:negoti:tact:talk
diplomat:envoi:intermedi:mediat:offici:polit:smooth:tact
direc:head:leeward:northwest:rout:trend:windward
direct:engin:honest:honesti:immedi:ingenu:manag:mastermind:object:orchestr:order:orient:outspoken:place:prei:pronounc:qualiti:quarri:spot:straightforward:through
director:overse:superintend:supervis directori:list dirt:earth:filthi:humu:mud:sand:silt:till:unclean
dirti:dusti:foul:greas:greasi:impur:lewd:mud:muddi:pollut:pollution:profan:slime:smear:sordid:spot:stain
disabl:disintegr:injur:peopl:soft:unfit:wound disadvantag:discrimin:limit:minu:prejudic:shortcom:unfavor
disagr:diverg:divid
disagre:disposi:disput:dissid:gall:irrit:jaundic:negat:pleasant:protest:stress:tempera:thorni:try:vex
disappear:end:fleet:go:happen:immer:leav:occurr:reced:termin:wither
disappoint:dissatisfac:scotch:unsatisfactori:unsuccess
disapprov:discourag:evalu:judg:messag:object:rejec:unfavor disast:hardship:misfortun:tragic:visit
disastr:tragedi:unfortun disbelief:doubt:question:sceptic:uncertainti disc:dot:lp
discard:dispos:disposi:dump:liquid:object:scrap:unwant
discern:discrimin:distinct:grasp:hold:know:realis:realiz:see:smatter:tact:virtu
discharg:dispers:distribut:dot:eman:erup:explosion:fulfil:happen:occurr:spread:sprinkl:squirt:unemploi:ventil
discipl:follow:lutheran:tao:totalitarian:zoroastrian
disciplin:engin:futurist:genealog:human:occult:penal:punish:scienc:studi:technolog:theologi
disclaim:repudi:retrac disclos:discoveri:leak:out:peach:revel:tell:uncov:unveil
disclosur:discoveri:divulg:expos:inform:rat:sing discomfort:inconveni:irrit:mad:pain:statu:uneasi
disconnect:dispar:divid:separ:undo discont:dissatisfac:hungri:long:rebelli:restless
discontinu:disrupt:end:expir:halt:interrupt:retir:separ:termin:withdraw discord:divis:varianc
discount:discredit:neglect:outlet:reduc:reject:slight discourag:frustrat:hinder:intimid:pessimist
discours:evangel:gossip:interview:jaw:moral:plow:speak:speech:talk
discov:evid:perceiv:sens:sensor:sight:spot:uncov
discoveri:divulg:encount:expos:hear:learn:notic:observ:regain:reveal:revel:spot
discredit:dismiss:disparag:disregard:ignor discrep:diverg:incompat:incongru:vari
discretion:liberti:prudent
discrimin:distinc:distinguish:evalu:individu:insul:isol:judg:percept:prejud:racial:racism:segreg:select:separ:sever
discriminatori:jaundic:unfavor discus:languag:negoti:plow:speech:talk discuss:moder:negoti:particip:plow
disdain:dislik:disparag:disrespect:hate:proud:refus:reject
diseas:endem:ill:incompet:malign:rheumat:sick:unhealthi
disfigur:distort:impair:malform:mar:pit:scar:ugli disgrac:humbl:humili:immor:reproach:unworthi
disguis:dress:hide:masquerad
disgust:dislik:displeas:distast:foul:nausea:obscen:offens:outrag:repel:repuls:scandal:shock:slimi
dish:nourish:nutrition:omelet:pasta:patti:pizza:ply:provid:pud:salad:soup:special:stew
dishonest:fallaci:fraudul:mislead:profan dishonor:disreput:fallaci:fraudul:mislead:shabbi:stand:violat
disinclin:dislik:influenc:involuntari:shape:sloth:unwilling disinfect:steril
disintegr:fragment:handicap:melt:powder:pulver:solubl:thaw disk:dot:plate:plow:puck
dislik:distast:estrang:feel:hate:inclin:resent:scorn:tendenc:unfriendli:unlik
dismiss:neglect:reject:remov:sack:slight:unemploi:uninterest disobedi:mischiev:rebelli:will
disord:disorgan:disturb:ill:incoher:jumbl:mess:smother:statu:untidi:vex:worri
disorderli:disorgan:mess:raucou:rough:smother:statu:unruli:untidi disorgan:scrambl:upset
disorient:fox:hallucin:muddi dispar:dissimilar:gap:gulf:heterogen:inequ:spread
disparag:disrespect:malign:slander:slur:vilifi dispatch:employe:fulfil:go:leav:offici:rout:ship
dispens:distributor:exempt:inhal:parcel:percentag:permis:permit:portion:provid:share:supplier
disper:dissip:scatter:space:spread dispers:distribut:imbu:permeat:splash:sprai:strew
displac:move:replac:supersed:translat:transplant displai:exhibi:pose:postur:present:romanc:solicit:woo
displeas:exasper:frown:gravel:irrit:nettl:offend:pain:rag:repel:repuls:steam:upset:vex
displeasur:dissatisfac dispos:dump:expend:liquid:manag:power:readi:scrap:sell:will
disposi:friendli:involuntari:lend:loan:moodi:moral:optim:permiss:physic:restrict:solitari:temperament:toler:unfriendli:unwilling:willing
disprov:question disput:fight:fighter:obstruct:reform:resist:row:spar:speak disqualifi:pronounc
disregard:handl:reject:slight:treat disreput:notori:shadi:sordid
disrespect:flip:impud:insol:insult:irrever:messag:mock:offend:regard:ridicul:scorn:view:violat:wither
disrup:earthquak:incid:interrupt:splash:stir:storm disrupt:interrup:paus:riot dissect:partition
dissemin:distribu:distribut:dot:imbu:permeat:podcast:popular:public:scatter:sow:sprinkl:transmis:vulgar
dissent:divis:heret:neg:object:rebel dissert:speak:talk:treatis dissid:heresi:neg:object:unorthodox
dissimilar:distinct dissip:immor:indulg:part:promiscu:rake:rip:strew dissoci:distinguish:divis:part
dissolu:lysi dissolv:melt:phenol:reced:remov:solubl:turn distal:later
distanc:far:hold:keep:maintain:near:region:remot:remov:space:span:wavelength distant:remov
distast:foul:hate:objection:repel:repuls:revolt:slimi:unpleas
distil:extrac:extract:flux:improv:liquid:manufactur:produc:pure:purif:puriti:rectifi:refin
distinc:lead:sever distinct:especi:excep:focu:identifi:individu:manner:outlin:particular:sharp
distinguish:diverg:evid:grandeur:identifi:import:individu:magnific:observ:other:sex:splendor:stratifi
distor:harm:impair:shape:warp
distort:entangl:fals:interlac:intertwin:interweav:lace:mat:misrepresent:murder:mutil:strain:twine:untruth:weav
distract:disturb:flurri:upset:vex:worri
distress:grave:hardship:inconveni:pain:sever:smart:torment:tortur distribu:organ:sampl:scatter:space
distribut:fan:parcel:permeat:portion:provid:ration:redistribut:retail:scatter:separ:share:space:spars:splash:sprawl:straggl:straw:strew:suffus:supplier:wholesal:widespread
distributor:lot:provid:retail:supplier:wholesal
district:govern:jurisdic:mandat:mandatori:palatin:protector:regul:regular
distrust:doubt:question:sceptic:skeptic:suspici:trait:uncertainti:wari
disturb:hassl:impress:move:overthrow:serious:strike ditch:forsak:trench:waterwai diuret:drug
diurnal:period dive:duck:fall:match:nightclub:parachut:submerg:swim
diver:entertain:escap:explor:festiv:fun:gambl:game:immers:joke:pastim:plung:prank:sport:swimmer:turn:varieti
diverg:fluctuat:radiat:sever:vari:varianc:variant:variat divers:heterogen:miscellan:statu
divert:interest:pleas:send:straggl:turn divest:needi:privat:unarm:want
divid:episod:fork:fragment:initi:lot:paragraph:parcel:prong:section:segment:splinter:subdivid:taxonom:unit
dividend:earn:lucr:number:numer:profit
divin:forecast:goddess:guess:oracl:ordain:pardon:perceiv:predic:prophet:provid:qualiti:saint:search:seek:specul:triniti
divis:faction:fraction:qualiti:sect:separ:sever:split
division:element:factor:half:in:ingredi:middl:over:partition:section:segment divorc:part:unmarri
divulg:leak:out:peach:revel:tell dizzi:frivol:ill:sick:symptom dna:polym
do:exagger:execu:execut:improv:improvis:offens:practis:premier:recit:rehears:star:stunt
doc:extern:gp:intern:resid:specialist:surgeon:vet:veterinari docil:instruct:manipul:meek:teach:yield
dock:enclosur:enter:herb:moor
doctor:extern:gp:intern:od:resid:specialist:surgeon:theolog:theologian:vet:veterinari
doctrin:dogma:dynam:ethic:formal:function:human:imit:internation:liter:millennium:nation:pacif:passiv:philosoph:plural:popul:present:reform:secular:teach:unilater:utilitarian
document:evid:genuin:infotain:letter:manifest:patent:platform:record:referenc:report:represent:resolu:resolv:softwar:sourc:substanti:underpin:write
documentari:exist:film:movi:paper:pic:real doe:placent
dog:follow:hound:hunt:newfoundland:obstin:pursu:pursuit:quest:shadow:stubborn:uninterrupt dogfish:shark
dogma:philosophi dogmat:intoler:phrase:speak:talk:tenet:word doll:fill:girl:miss:playth:toi
dolphin:percoid:porpois domain:emir:empir:environ:kingdom:lap:preserv:princip:provinc:realm:respons
dome:round domest:interior:maid:meek:municip:natur:qualiti:retain:servant
domin:govern:high:imperi:influenc:monopoli:oppress:overbear:sovereign:statu:submiss:suprem:tyrant
dominican:friar dominion:jurisdic:mandat:mandatori:palatin:protector:rule:sovereignti:zone
don:dress:gentleman:hat:instructor:teacher:wear donat:gift:give:offer:pledg dong:ring donkei:emblem
donna:woman donor:gift:helper:philanthropist:subsid doom:goal:peopl door:entranc:revolv doorwai:entranc
dope:foolish:intox:marijuana:simpl:sin:smoke:treat dormant:inact
dose:medic:medicin:narcot:od:pill:process:sedat:treat dot:pattern:rivet:saucer:splash:sprai:strew
doubl:hit:manifold:multipl:multipli:reliev:tenni
doubt:indecis:suspect:suspens:suspicion:uncertain:unsur:wonder dough:mixtur:monei:pastri:swipe
down:drink:eat:feather:fluffi:plumag downfal:failur:hail:rain:rainfal:ruin:snow:weather
downi:feather:featherlik:fluff:hair:hairi:soft download:transfer drab:dull:gloom:home:insipid
draft:enrol:hitch:inscrib:levi:pen:recruit:trade:wind:write drag:draw:effort:hinder:pull:resist:truck
drain:empti:evacu:flow:tire:tube drainag:empti:evacu drake:duck
drama:embellish:episod:lard:pad:playwright:spectacular:strike
dramat:impress:pen:plai:playwright:theatric:write dramatist:plai:writer
drape:fashion:frontal:furnish:manner:mode:screen:style:wai draper:trader
draperi:fabric:frontal:furnish:screen:textil drastic:forc dravidian:indian:tamil:tongu
draw:entertain:forc:gain:graphic:haul:jerk:move:pluck:represent:sketch
dread:fright:gloom:gloomi:nasti:outrag:panic:sever:suspens:unpleas:worri
dream:envisag:imag:imageri:imagin:nightmar:perceiv:unreal drench:dunk:flood:ply:provid:wet
dress:formal:gown:groom:habit:jacket:mayonnais:mixtur:outfit:sauc:shirt:shoe:treat:turn:wear
dri:dry:preserv drift:forc:go:impel:locomot:move:stream:travel:unsettl:waft drill:educ:tool:train
drink:help:inges:ingest:intak:liquor:serv:shake:spirit:suck:swallow:tank:wine drip:drop:fall:flow:pour
drive:drivewai:dynam:energet:forc:fuse:go:hurl:impel:impetu:locomot:lung:motorist:move:propul:repel:ride:steer:tool:travel
driver:manipul:motorist:oper:tailgat:wagon:worker drivewai:motor:road:rout
drone:inton:mouth:sound:speak:talk:verbal droop:imprint:sink:slump:tire
drop:fece:manur:move:plump:stool:tear drought:dryness:period drown:elimin
drug:excit:hypnot:ingest:intox:medic:medicin:od:relax:stimul:suppress:tranquil
drum:percus:rhythm:snare:sound drunken:liquor:spirit drupe:fruit:plum
dry:humor:ironi:prohibi:reform:sarcasm:satir:scorch:semiarid:shrivel:wither dryness:statu:temper
dual:multipl dub:name:sound:soundtrack dubiou:question:uncertain:uncertainti:unsur
duck:dunk:hunt:plung:shovel:wet duct:passagewai:pore:uret:urethra:vagina ductil:form:manipul:plastic
due:expect:payabl:receiv:repay:right duel:fight:struggl duke:nobl:nobleman:peer
dull:insipid:mat:matt:monoton:stupid:tame:tediou:tiresom:uninterest dummi:foolish:mute:produc:simpl:sin
dump:market:merchandis:sell:site:stag dumpl:pasta:sweet
dun:harass:harri:hassl:molest:mount:oppress:persecut:plagu:teas:worri dune:ridg
dung:fece:fertil:manur:stool dunk:immers:plung:soak duo:ii:mate:pair:twin:two dupl:multipl
duplic:insist:misrepresent:recreat:reliabl:repeti:repetit:same:setup:talli dura:mening
durabl:endur:long:perman:persist:servic durat:period:sibil:span:strident dust:scrap:slack:smear
dusti:unclean dutch:flemish:nation duti:imper:incumb:job:keep:obedi:pieti:requir:role:task:work
duvet:quilt dwarf:fairi:stunt dwell:exist:hearth:hous:lodg:worri
dweller:eastern:european:island:latin:live:northern:occup:occupi:popul:resid:villag:western
dwindl:lessen dy:eager:end:grave:metal dye:stain
dynam:incent:induc:mechan:motiv:philosophi:projectil:propel:slash:strength
dynasti:ottoman:sept:tang:tudor:york dysfunc:ed:impair:paralysi:patholog
eager:enthusiasm:impati:rare:willing eagl:score:talli
ear:gossip:jewelri:rebuk:receptor:reprimand:reproach eardrum:membran earl:peer
earli:embryon:forward:preced:prematur:primit:prioriti:time:wee:young earn:found:get:gross:incom:letter
earnest:grave:graviti:sedat:seriou:sober:trait earth:fasten:global:hide:materi:soil:stuff:world:worldwid
earthi:gross:indec:natur:vulgar earthquak:tremor
eas:elementari:go:leisur:liber:locomot:mitig:move:qualiti:quilt:reduc:rich:travel
easi:elementari:qualiti:quiet:simplifi:tranquil:unhurri east:eastern easter:wind
eastern:habit:inhabit:northeastern:southeastern
eat:fare:feast:gorg:graze:inges:ingest:intak:lunch:mess:picnic:pig:relish:rumin:snack:wolf
eater:omnivor:produc eccentr:emblemat:odd:ratio:strang:typic:unconven:unfamiliar:weird
ecclesiast:ordain:pardon ecg:graph echinoderm:invertebr:starfish
echo:nymph:parrot:recit:reflect:reson:sound:utter eclips:interrup ecolog:environ ecommerc:mercantil
econom:effici:expend:financ:save:spend economi:effici:husband:industri:system ecosystem:system
ecumen:exist:world ed:system eddi:flow edema:lump:puffi:swell
edg:environ:fring:furnish:in:limit:margin:progress:provid:render:restrain:rim:suppli:surround:verg
edibl:food:nutrient:properti:tuck edit:issu:publish:revis:rewrit:write edition:group editor:revis:rewrit
educ:experi:groom:ground:improv:inform:instruct:instructor:interpret:knowledg:learn:lectur:letter:prepar:princip:profession:pupil:scholarship:social:student:teacher:trainer
eel:fish
effect:eventu:fulfil:harvest:impact:impel:implement:impress:impressionist:incis:lead:offspr:outgrowth:phenomenon:power:precipit:respons:reverber:settl:wake
effervesc:lather efficaci:impel:impress effici:ratio:skill:streamlin
effort:essai:exercis:exhaust:fling:labor:labori:labour:liber:overkil:pain:punish:run:seek:strain:strenuou:strive:struggl:tire:toil:trial:wear:weari:workout
effus:eman:live:outburst:pour egg:foodstuff:ovum:pelt:roe:spawn:surfac egret:heron eighth:ordin:rank
einstein:intellectu:prodigi ejacul:eject:exclam:expel:man:mouth:speak:speaker:talk:verbal
eject:emit:excret:expel:expul:hemorrhag:ovul el:railroad:railwai
elabor:exemplifi:expon:fanci:illustr:improv:instanc:particular:polish:produc:showi:special
elaps:laps:progress elast:expand:expans:fabric:give:plastic:resili:stretch:textil
elat:exalt:excit:exuber:firefli:joi:pride elbow:prod:shove elder:shrub elderli:old eldest:first:offspr
elec:primari:reelec:selec:vote elect:incom:option:reelect:select:voter elector:peopl:princ:vote
electr:energi:tens electrolyt:solution electromagnet:magnet:physic electron:physic:thermion
electrostat:physic eleg:exquisit:graciou:grandeur:magnific:qualiti:splendor:stylish:tast:vers
element:form:improv:part:pixel:point:portion:spare:weather eleph:emblem:mammoth
elev:erect:exce:favor:gentl:grandeur:greatest:hike:hoist:jack:leaven:magnific:move:promotion:railroad:railwai:rise:shoulder:skid:splendor:stage:sterl:tenur:top:weightlift
eleventh:ordin:rank
elicit:excit:incit:induc:infatu:injur:interest:interpret:invit:overwhelm:provoc:remind:reson:rous:spite:stimul:stimulu:upset:wound
elig:entitl:insur:make:marriag:pension:qualif:suitabl:worthi
elimin:except:exclud:expel:extinguish:free:omit:prune:ration:remov:rid:urin
elit:few:ideolog:nobil:select ellips:ovat:ovoid ellipt:round elm:tree:wood elong:improv:long:stretch
eloqu:style elud:escap:perplex:puzzl:resist:slip:steal:stupefi:subtl elus:evad:unclear
emaci:lean:spare:thin:turn:wast:weedi email:telecommun eman:emit:radiat:vent emb:group:insert:nest:pot
embark:go:leav:start embarrass:flurri:forbid:hard:obstruc:prevent:resist:shame:uncomfort:unpleas:upset
embattl:fanci:fort:fortifi:machin:prepar embellish:exagger:flourish:magnifi
emblem:flag:heraldri:symbol:typic emblemat:exampl:instanc:repres:type
embodi:exemplifi:imag:influenc:personif:repres:role:shape:symbol
embrac:grip:hold:includ:inclusion:kiss:neck:pet embroideri:lard:needlework:pad
embryo:embryolog:fauna:flora:plant emerg:exit:futur:grow:insist:nascent:origin:sudden:upris
emigr:migrant:migrat emin:lead:superior:tuber emir:ruler emis:exhal:exud:materi:radiat:stuff:vent
emit:exhal:fume:radiat:rai:shine:smoke:spark:steam
emotion:excit:fear:feel:fright:hate:hatr:joi:joy:love:lyric:moodi:passion:releas:rever:sentiment:soul:tempera:temperament:trait:vener
emperor:monarch:sovereign emphas:express:topic emphasi:emphasis:forc:grand:import:intens:punctuat:stress
emphasis:express:topic emphat:proclaim:stress
empir:existenti:experiment:falsifi:govern:observ:regim:verifi
emploi:enjoi:exercis:exert:exploit:implement:job:misus:oper:rat:recycl:resort:share:ship:state:usabl:usag:user:wast:work
employ:hire:job:leader:occup:sail:servic:state:worker employe:garden:hire:railroad:worker:workman
empti:glassi:glaze:gut:hunger:hungri:insincer:lifeless:meaningless:plunder:remov:senseless:statu:strip:turn:vacant:vaniti
emul:parrot:rival:simul:techniqu emulsifi:turn enabl:endow:equip:gift:invest:sanction
enact:lawmak:legisl:statut enamel:grace:ornament
encas:enclos:enclosur:envelop:pack:packag:sheath:showcas enceph:inflamm:red
encircl:enclos:hoop:peripher:sieg enclos:frame:includ:inser:insert:pack:rail:sheath:shroud:surround
enclosur:inser:insert:pack:pen encompass:enorm:grand:great:immens:includ:inclusion:larg:vast
encor:perform:request encount:fight:intersect:uncov
encourag:forward:foster:help:improv:incit:inspir:nurtur:pleas:prod:ralli:shout:spur:urg
end:expir:extinguish:fade:final:goal:kill:laps:last:limit:liquid:morphem:overthrow:quench:relinquish:resolv:retir:sack:settl:suffix:tail:tip:vanish
endang:exist:hazard:impact:risk:riski:threat:vulner
endeavor:essai:fling:liber:pain:project:racket:run:seek:struggl:task:trial:undertak
endeavour:essai:fling:liber:pain:project:racket:run:seek:struggl:task:trial:undertak
endem:flora:nativ:plant endless:infinit:length:long
endocrin:epinephrin:gland:insulin:pituitari:prostat:secret:secretion:steroid:thyroid
endors:ok:packag:promotion:public:sign:signer endow:hang
endur:exist:patient:perman:permit:strength:subsist:tough:withstand enemi:oppon:oppos:resist
energet:enterpris:rattl:strenuou:vigor:vital energi:forc:heat:radiat:rattl enforc:help:helper:oblig
engag:intent:interest:involv:job:meet:occup:particip:pastim:preoccup:wage
engin:gener:govern:guid:it:manipul:motor:oper:organis:origin:plan:profes:programm:railroad:surveyor
english:nation:scot:scottish englishman:tori engrav:impress:plate:print:strike
enhanc:esthet:improv:increas:intensifi:potenti enigmat:incomprehens:oracl:prophet enjoi:us:util
enjoy:love:pleasant:relish:revel enlarg:exten:increas:larg:lump:magnitud:puffi:state:stretch:swell
enlighten:induct:instruct:peopl:sophist:teach enlist:levi:period:procur:secur
enorm:expans:extens:horrif:indec:larg enough:fill enrich:fertil:gift:improv enrol:incom:regist:union
ensur:substanti:verif:verifi entail:estat:infer:signific:suggest entangl:involv:tangl:trap
enter:gut:incur:inflamm:intrud:invad:invasion:involv:penetr:perfor:red:salmonella:travel
enterpris:industri:organ:organis:project:racket:strive:task:undertak
entertain:host:humorist:interest:perform:pleas:recreat:show:social
enthusiasm:feel:keen:liveli:lyric:relish
enthusiast:evangelist:fan:fanat:fanci:gadget:glow:maniac:partial:support entic:seduc:snare:stool:sweeten
entir:work entitl:name:proclaim entranc:gatewai:hypnot:invasion:portal:spell:tranc:travel
entrant:initi:origin:recruit:start entrap:gin entreati:plea:request:solicit:supplic:woo entri:record
entrust:hand:oblig:regent:trust:truste
enumer:identifi:investig:list:name:offici:particular:recount:sum:token:total
envelop:inser:insert:pack:sheath:shroud envi:jealousi:resent:want
environ:fring:girdl:habitat:medium:orbit:part:scope:set:situat:sphere:wall environment:preserv
envisag:envision:fanci:fantasi:forese:idea:imag:imageri:invent:pictur:thought:visual
envision:icon:illusion:imageri:imagin:unreal envoi:repres:stanza enzym:proteas:protein epic:larg:poem
epidem:outbreak:pandem epidemiolog:medicin epidermi:stratum epinephrin:hormon:neurotransmitt
epiphyt:flora:plant episcop:incumb:jurisdic:tenur episod:happen:occurr:section:unpredict epistl:letter
equal:equilater:even:homogen:homolog:match:quit:reliev:repres:same:score:statu:successor:talli:tantamount:tie
equalis:equival:homogen:homolog:par:peer:score:talli:tie equat:peer:rel:statu equatori:telescop
equilibrium:pois:reaction:situat
equip:fin:helmet:horsesho:instrument:kit:mechan:mobil:motor:muzzl:orbit:provid:record:render:satellit:setup:shaft:spar:stave:stock:suppli:transistor:visor:wire
equit:justic:sport equiti:stake equival:knowledg:statu:substitut er:metal era:period eras:implement:kill
erect:erectil:lift:perpendicular:rais:rear:stanc:stand erectil:expans ergot:fungu:intox:poison
erosion:gnaw erot:lubric:romant errand:trip errat:fals:unsettl erron:incorrect:mistak:wrong
error:faulti:folli:incorrect:laps:omis:skip:slip:stupid erup:rash:symptom erupt:outbreak:outburst
es:metal escal:increas:intens:staircas:stairwai escap:evad:exodu:flee:free:lam:recreat
escort:guardian:protec:protector:safeguard eskimo:indian esophagu:passagewai
esoter:mysteri:mystic:occult especi:peculiar:uncommon espionag:spy
essai:evalu:exam:examin:gambl:grope:judg:paper:risk:strive:struggl:trial:verifi:write
essenc:fundament:kei:pithi:substanc
essenti:import:impoverish:must:need:needi:stapl:substant:substanti:virtual:vital:want
establish:form:foundat:founder:groov:implant:initi:machin:open:origin:pioneer:recogn:recognis:religion:settl:shape:union
estat:hold:immov:manor:properti
esteem:honour:laurel:like:prestig:regard:rever:statur:think:valuabl:vener:view:worth ester:nucleotid
esthet:philosophi:sensuou estim:evalu:expert:good:honor:honour:judgment:reput:specul:subtract:truncat
estrang:isol:wean estrogen:steroid estuari:firth:water etern:exist:infinit:last:long:perman
ether:unsubstanti ethic:motiv:philosophi:principl:scrupl ethnic:infidel:qualiti:social etiquett:protocol
eu:european:metal eucharist:liturg:sacrament eukaryot:organ euphem:sai eurasian:european
european:finn:frank:german:greek:habit:hellen:holland:hungarian:iceland:inhabit:ireland:italian:jute:luxembourg:macedonian:netherland:nors:norwegian:pole:portugues:roman:same:saxon:scandinavian:scot:teuton:welsh
evacu:lax:physic:remov evad:fox:scheme
evalu:expect:figur:forecast:gaug:grade:imput:judgment:mark:measur:prais:price:quantiti:rank:reckon:reject:review:score:standard:test:think:try:umpir
evangel:preach:reviv:sermon evangelist:preacher:reviv:sermon evapor:extrac:gaseou:smoke:volatil
evas:protect:untruth evasion:hedg:mercantil:misrepresent even:grade:pariti:period:regular
event:happen:import:makeup:miracl:occurr eventu:happen:occurr:outcom:result:ultim
ever:motil:movement:postur:revers everlast:last:perman everydai:inform:ordinari
evid:expres:find:identif:illustr:indic:inform:notic:obviou:proof:record:refut:seem:spot:statement:symptom:testimoni:track
evidenc:prove
evil:feroci:infern:irrever:malic:reprehens:satan:sin:sinist:slimi:ugli:vice:villain:wick:worthless:wrongdo
evok:excit:incit:induc:infatu:injur:interest:invit:overwhelm:provoc:remind:reson:rous:spite:upset:wound
evolu:flower:growth:unfold evolv:germ ex:man:woman exacerb:inflam:intensifi:irrit:provoc
exact:liter:minut:need:photograph:precision:requir:right:rigor:strict
exagger:ga:immoder:increas:inflat:lard:make:mislead:pad:tout
exalt:excit:glori:grandeur:hymn:intox:kick:magnific:prais:shiver:splendor:thrill:tingl
exam:final:oral:probe:quiz:try
examin:final:inquir:inspec:inspect:investig:medic:oral:pm:question:quiz:review:scan:screen:search:siev:survei:trace:try:view
exampl:excep:inform:model:origin:pattern:preced:prototyp:represent:sampl:specimen:typic
exasper:frenzi:furi:hysteria:intensifi:provoc:rage
excav:hollow:machin:obtain:reveal:shovel:site:uncov:unveil:workman
exce:excel:height:meridian:overgrow:summit:superl:unreason exceed:extraordinari:probabl:top
excel:featur:impress:qualiti:superior:top:wonder
excep:exclud:extraordinari:instanc:omit:peculiar:uncommon except:exclus:object:omis:skip:sole
exception:hate:unaccept
excess:exorbit:immoder:outgo:outperform:outrag:surpass:top:unnecessari:unrestrain
exchang:redeem:replac:sell:sub:substitut:swap:trade:transfer:util
excit:explos:fever:galvan:impact:intox:joi:joy:kick:provok:reactiv:respons:sensit:stimulu:teas:thrill:tingl
exclam:utter:vocal exclud:excommun:omis:prevent:shutter:skip:sole exclus:omit:select
exclusion:rejec:situat excommun:expel:oust:rejec excrement:fece:stool:urin:vomit:wast
excret:expel:exud:perspir:sick:sweat:urin:vomit:wee excretion:expel:fece:stool:urin:vomit:wast
excus:frank:justifi:mitig:note:ration execu:hang:mechan:offici
execut:govern:hang:kill:minist:murder:off:organis:penal:perform:possibl:punish:slai:solv exemp:immun
exemplifi:expound:personifi exempt:forgiv:frank:freedom:immun:privileg:spare
exer:exercis:labor:labour:overkil:strain:toil:workout
exercis:exploit:habitu:hors:misus:recycl:ring:shaman:stretch exert:have:us:usag:util exhal:puf
exhaus:fatigu:weaken:weari exhaust:expend:finit:ga:luxuri:spend:system:wast exhibi:present
exhibit:pose:possess:postur exil:expel:extradit:foreign:refuge
exist:factual:histor:life:menac:peril:possibl:preexist:presenc:present:prevail:realiti:state:survivor:threaten
existenti:experi exit:farewel:part:plai exorbit:immoder
exot:extraterrestri:foreign:strang:stranger:unknown:unusu expan:exten:function:map:stretch
expand:flourish:grow:thrive
expans:extent:flourish:great:gush:immens:impress:inflat:magnific:rang:reach:scope:span:thrive:travers:vast:wide
expect:fever:gestat:guess:hope:imagin:judg:possibl:pregnant:presum:promis:reckon:specul:suppos:think
expedi:improvis:mean:polit:selfish:wai expel:extradit:menstruat:move:remov:void
expend:invest:misus:outgo:pai:sacrific:take:trifl:ware:wast
expens:lavish:luxuri:overhead:price:pricei:spend
experi:familiar:feel:inquiri:investig:life:live:practic:practis:realiti:remind:research:season:suffer:test:trial:undergo:vers:veteran:wit
experienc:practic:practis:season:vers:veteran experiment:inquiri:investig:orient:research:test:trial
expert:facil:figur:geograph:investig:jurist:observ:profession:quick:reckon:sensat:shooter:special:specialist:star:superstar:talent:techniqu:therapist
expertis:practic:profession:profici:skill expir:invalid:starv:turn explain:inform:natur:sai:state:tell
explan:gloss:interpret:justif:kei:ration:reason:render:rendition:report:statement:theori:think:thought
explicit:graphic:lucid:state
exploit:har:hit:maxim:milk:mine:misus:prei:quarri:ralli:rook:stunt:swindl:usag:util
explor:gambl:googl:hunt:inquiri:investig:map:preliminari:prospect:risk:seeker
exploratori:preliminari:research explos:payload:powder:unstabl explosion:inflat
expon:gnostic:humanist:intellectu:justifi:marxist:nationalist:preach:present:prolif:repres:republican:spokesperson:sponsor:suffragist:support
exponenti:function:map export:mercantil:merchandis:trade:transfer
expos:insol:leak:out:peach:revel:subject:sun:tell:ventil exposur:influenc:solar:vulner
expound:illustr:instanc:intellectu:particular:philosoph:premis:special
expres:gush:lament:manifest:mourn:outburst:seem:spark:sparkl
express:exud:fast:graphic:impli:mail:marvel:menac:phrase:punctuat:qualiti:represent:sai:smile:state:stress:swear:tell:vent:vocal:voic:word
expul:oust:squeez exquisit:intens extant:surviv exten:postpon:wait
extend:global:increas:length:long:rai:stretch extens:grand:great:immens:vast
extent:limit:magnitud:rang:reach:scope:stage exterior:move:object:open:outdoor:region:surfac
extern:extran:featur:imput:object:physician:worldli extinc:inact extort:fleec:hook:plume:rob:soak
extra:unnecessari extract:obtain:passag:quot:quotat:remov:solution extran:immateri:irrelev:outsid
extraordinari:fantast:fright:howl:immoder:marvel:phenomen:qualiti:rattl:remark:singular:special:surpass:tremend:uncommon:wonder
extravag:unrestrain:wast
extrem:fang:hardship:ideolog:immoder:intens:level:limb:maximum:mouthpart:qualiti:vertex
extremist:immoder exuber:glori:joi:joy:liveli:lyric:pride:spirit:unrestrain exud:latex:secret:stream
ey:look:od:opinion:persuasion:receptor:sentiment:visual:woman eyebal:look:optic eyebrow:hair
eyepiec:len:lens eyesight:sight:vision eyewit:spectat:viewer:wit fa:syndrom
fabl:fanci:fictiti:invent:manufactur:mythic:mytholog:pretend:retel:sham:stori:unreal:untruth
fabric:hatch:industri:jean:knit:lace:lame:linen:mesh:metal:mytholog:novel:nylon:pant:pen:piqu:pretend:produc:quilt:rayon:rep:retel:sack:screen:sham:sheet:shirt:silk:structur:suit:tick:towel:trouser:twill:unreal:untruth:velvet:waterproof:wool:woolen:write:yoke
face:featur:line:liner:pit:seem:spark:sparkl:tackl:undertak facet:featur faceti:humor:play
facil:forum:grid:nimbl:practic:profici:skill:station:superfici:transit:transport
facilit:helper:moder:statu fact:index:indic:info:inform:particular:specif:truth
factor:fundament:impart:lend:paramet:point:resolv:solv factori:plant:work factual:qualiti:real
faculti:intellect:volition:will fade:reduc:vanish
fail:fatigu:flaw:fluff:founder:imperfec:imperfect:inadequaci:insuffici:neglig:shipwreck:spoil:unsatisfactori
failur:happen:laps:lick:malform:malfunc:miss:occurr:out:revert faint:feel:indistinct:percept
fair:gather:imparti:join:justic:moder:modest:show:sport fairi:puck
faith:flock:follow:hinduism:loyalti:mystic:pagan:qualiti:reli:religi:shaman:shinto:trust:trustworthi:zoroastrian
fake:fals:fictiti:hypocrit:juggl:misrepresent:recreat falcon:hawk:hunt:hunter
fall:flop:go:locomot:move:perianth:plung:season:travel:water fallaci:invalid:sophist
fals:falsifi:fudg:incorrect:infidel:mercuri:speciou:unfaith:unreal:untru:untruth:warp:wrong
falsifi:find:fraud:juggl:misrepresent:murder:mutil:pretend:sham:strain:twist:untruth
falter:flutter:paus:unsteadi fame:great:honor:honour:laurel:reput famili:hered:home:kin:marriag:mate
familiar:fellowship:friend:inform:introduc:orient:retain:servant:usual:vers famou:great fan:intensifi
fanat:intoler:passion fanci:icon:illusori:imageri:imagin:luxuri:origin:puf:puff:unreal:want
fantasi:fiction:imagin fantast:futur:grandeur:magnific:prank:splendor:strang:unreal:unusu
far:farthest:long:outli:remov fare:schedul farewel:go:goodby:morn
farm:garden:job:occup:ranch:rural:work:workplac farmer:forest farmland:land:till
fascin:interest:like:spell:tranc
fashion:formul:hairdress:inten:invent:latest:lifestyl:machin:modern:pattern:practic:produc:properti:setup:sew:signatur:smart:spruce:styliz:wise
fast:fasten:fix:fleet:fly:gradual:hast:hasti:hurri:immobil:immov:instant:instantan:lodg:quick:race:rapid:refrain:rush:set:wing
fasten:fixtur:glue:ground:hang:hook:join:knot:lash:link:lock:locker:lodg:loop:moor:nail:pin:rivet:seal:sew:solder:stapl:stick:stitch:stop:tack:tie:wedg:weld
fastidi:meticul fat:fleshi:greasi:lipid:medulla:mon:myelin:obes:oili:stout:thick fatal:kill
fate:goal:happen:inevit:occurr:omen:prodigi:prophet
father:gener:genesi:multipl:pa:parent:pop:propag:reproduct fatigu:nag:weak:wear fatti:greasi:oili:sebac
faucet:regul fault:fissur:folli:imperfec:imperfect:incrimin:laps:omis:skip:slip:stupid
faulti:flaw:imperfec:imperfect:inaccur:lame:mistak:sick
fauna:femal:giant:herbivor:insectivor:invertebr:larva:male:migrat:omnivor:organ:pet:predat:prei:stunt:young
faux:sham favor:love:privileg:promot:regard:view
favorit:inclin:love:lover:pick:popular:racial:racism:tendenc favour:inclin:permit:spare:tendenc
favourit:inclin:love:lover:popular:racial:racism:rival:tendenc fawn:flatter:insincer:servil fe:metal
fear:horror:hysteria:interest:panic:scare:shiver:terror:thrill:timid:tingl:worri feasibl:possibl:solv
feast:feed:host feat:hit:ralli:stunt feather:featherlik:flight:fluffi:rotat featheri:plumag:soft
featherlik:fluffi:plumag featur:forehead:invari:jaw:magnet:peculiar:possess:read:star:templ:wear
fecal:fece:stool feder:fusion:ideolog:merg:northern:organ:organis:unifi:unit:united
fee:gift:retain:stake:toll:tuition feebl:slight:soft:unfit:wast:weak
feed:fodder:food:give:graze:inges:intak:iv:lunch:mash:nourish:nutrient:pastur:ply:provid:provision:regurgit:relish:suppli
feedback:regener:repli
feel:fond:fume:gratitud:happi:harbor:hollywood:hope:humbl:idea:impressionist:intuition:joi:like:look:mood:nurs:pain:passion:pleasur:plume:pride:reason:recaptur:regret:repent:sad:sadden:seem:sensit:sentiment:shame:solemn:soul:stab:state:suspicion:sympathi:temper:thought:unconcern:unhappi:warm
feldspar:spar fellow:friend:male fellowship:friendship
felon:fugit:gangster:hood:illeg:illegitim:illicit:infec:kidnap:liquid:machin:murder:racket:repeat:runner:thief:tough:traitor:violat
feloni:graft:illeg:racket:steal:theft femal:gender:girl:pistil:sexual:woman feminin:gender:sexual:trait
feminist:reform fenc:hedg:hedgerow:pale:receiv:trader:wall ferment:sour:stormi fern:fernlik
feroci:savag:venom:viciou:violenc:violent:wild ferri:ship:transport
fertil:fruit:organ:pollen:pollin:product:rate festiv:humor:period:recreat fetu:vertebr
fever:ill:sick:symptom few:number fiber:fibril:filament:foodstuff:materi:spindl:stuff
fibril:fork:hypha:threadlik:twitch fibrin:protein
fiction:invent:manufactur:pen:pretend:recreat:sham:stori:unreal:untruth:write
fictiti:fraud:insincer:unreal fiddl:slack:slight:soldier:string:unimport:violinist fidel:loyalti:qualiti
field:ground:handl:lawn:manipul:palm:plai:tract:yard fierc:intens:savag:violent fieri:heat:hot:passion
fifth:ordin:rank fig:illustr
fight:hassl:justif:oppon:quarrel:repuls:resist:scrap:shock:skirmish:spar:wage:war:withstand
fighter:oppos:plane:quarrel:scrap:skirmish:tough:victor:war:withstand:wrestler
figur:illustr:integr:judg:metaphor:pattern:person:poetic:represent:subtract:symbol
filament:hypha:ribbon:stalk:stem:thin:thread file:fragment:record:smooth:submis:trademark
fill:flood:fulfil:full:impregn:infus:lade:load:lube:lubric:maid:maiden:materi:overload:pack:popul:satur:stuff:suffici:swamp:turn:woman
filler:size:stiffen film:infotain:medium:music:photographi:product:record:silent:take filmmak:produc
filter:infiltr:penetr:perfor filthi:greas:repuls:slimi:soil:ugli:unclean
fin:flipper:ornament:outfit:swim final:match:termin finalist:rival financ:invest:pai:refin:seed:treasuri
financi:oper
find:hear:identif:learn:local:locat:perceiv:refut:sens:sensor:sight:solv:spot:substanti:valid:verdict
fine:narrow:penalti:precis:prize:qualiti:satisfactori:select:slender:superior
finger:locat:position:touch fingernail:nail fingerprint:identif:procedur:process:reproduc
finish:fulfil:over:surfac:through finit:qualiti:tens fir:wood
fire:happen:occurr:onset:shell:shoot:shot:unemploi firearm:gun:handgun:pistol:rifl:shotgun
firefight:guardian:protector:ranger firework:serpent
firm:obstin:publish:solid:steadi:strength:stubborn:tighten:trait
first:former:introductori:ordin:origin:premier:prime:prototyp:rank firsthand:primari
fish:fisherman:food:grab:mullet:prawn:search:seek:shad:shark:shrimp:smelt:trout fisher:marten
fissur:fractur:gap:imprint:open:volcano fist:paw
fit:habit:habitu:improv:irregular:jerk:joint:just:make:proper:qualif:readi:reconcil:spastic:suitabl
five:squad:team
fix:flavor:foodstuff:ground:hang:hook:improv:knot:lash:link:lock:locker:lodg:loop:mainten:moor:nail:patch:pin:reconstruc:restor:revamp:rigid:rivet:seal:season:sew:sole:stapl:stationari:stick:stitch:stop:tack:tie:varnish:wedg:yolk
fixat:ghost:haunt:obsess:preoccup fixtur:frequent:patron flag:list:signal:tire:waft
flagel:lather:lick:protozoan:slash:strap:thrash flagellum:whip flagship:ship flame:fuel:ignition:shine
flank:format:lie flanker:soldier flap:flicker:fly:fret:roller flare:move:shape:widen
flash:flick:flicker:gleam:glitter:happen:lightn:loud:occurr:spark:sparkl:tasteless:traffic
flat:footwear:monoton:plain:style flatfish:flounder:sole flatten:lamin flatter:follow:ingrati:prais
flatworm:tapeworm:worm
flavor:garlic:herb:hollywood:look:resin:saffron:salt:sauc:savori:seem:spice:spici:sweeten:tart:tast:tasti:vanilla
flaw:imperfec:imperfect:mar:weak flax:herb flea:insect flee:fugit:lam:run fleec:leather:shave:wool
fleet:hurri:minut:mo:moment:rapid:second:short:speed:vanish flesh:person
fleshi:heavi:plump:stout:weighti flexibl:malleabl:negoti:plastic:stretch:twist flick:spark:strike:wink
flicker:gleam:glitter:shine:unsteadi:woodpeck flight:flybi:format:glide:pilot:pip:shoot:soar:stunt:wing
flightless:wingless fling:pitch:sky:throw:toss:try flint:silica flip:lock:mesh:switch:tumbl:turn
flipper:limb:shoe float:go:impetu:interv:locomot:move:stock:stream:travel:unsettl:waft
flock:fold:gather:go:huddl:locomot:move:travel
flood:full:hat:heap:lot:mass:mint:mountain:overwhelm:pile:plenti:raft:stack
floor:galvan:loft:startl:structur:surpris
flora:forest:gametophyt:garden:housepl:organ:ornament:perenni:scrub:thicket:wild:wood floral:pattern
florentin:italian floret:flower flounder:struggl:stumbl:walk flour:foodstuff
flourish:gestur:grow:motion:success:turn
flow:flush:gush:gutter:jet:overflow:rate:ruffl:rush:smooth:spill:surg:tide:travel:trend:undul
flower:gentian:grow:growth:marigold:matur:orchid:pattern:pink:poppi:sunflow
fluctuat:flutter:move:substitu:swing:switch:tide:unsteadi fluent:grace:smooth fluff:materi:spoil:stuff
fluffi:soft fluid:ga:substanc fluoresc:glow:light fluorid:process:treat flurri:mother:snow
flush:gush:healthi:inflamm:period:rich:unfold:wealth flute:groov:pinch:woodwind
flutter:hurri:motil:movement flux:liquid:melt:rate:ruffl:thaw:undul
fly:flybi:glide:go:hurri:locomot:move:rapid:soar:speed:stunt:swift:travel:watch
foam:lather:materi:sparkl:stuff:unhealthi focal:lie focu:immers:listen:particular:steep
focus:particular:pore:rivet fodder:forag:hai:pastur:soldier fog:fuzzi:hide:indistinct:opaqu
foil:forbid:interfer:obstruct:prevent:resist:ruin:unsuccess
fold:furrow:incorpor:integr:pinch:pleat:pucker:tuck:twist:wrinkl foliag:frond:leafi:leaflet:pad
folk:kin:peopl:tribal folli:mistak:silli:trait follicl:vesicl
follow:go:inferior:lag:locomot:lover:mass:move:movement:parasit:planet:pursu:respect:satellit:shadow:stalk:succeed:tail:tailgat:track:trail:travel
fond:hearti:like:love:protect:tender font:gothic
food:foodstuff:loaf:meat:nourish:nutrit:nutrition:pasta:produc:provision:seafood:solid:yolk
foodstuff:grain:juic:mixtur:nutrient:starch fool:goos:simpl:victim:ware:wast
foolish:goos:idiot:insan:jerk:ludicr:nonsens:ridicul:silli:trait foot:foundat:pai:pedestrian:statu:walk
footag:rate footbal:particip:player:rugbi:soccer foothil:hill footwear:hose:shoe:slipper:wear
forag:graze:hunt:hunter:prei:raven:search
forbid:frustrat:grim:hinder:illeg:obstruct:omen:outlaw:prodigi:prohibi:scotch:unpleas
forc:imper:impetu:influenc:insist:intens:involuntari:momentum:oblig:press:propul:pull:railroad:terror:thrust:torqu:vigor
forcibl:push ford:travers forearm:limb
forecast:judg:meteorolog:omen:predict:propheci:scheme:shrewd:statement
foreign:funni:import:intern:natur:oversea:peculiar:qualiti:rum:singular:stranger:travel:unknown:unnatur
foreleg:forelimb forelimb:limb foremast:mast foremost:front forese:imagin:pictur:predict
forest:ground:grove:plant:veget:woodi
foretel:guess:hazard:meteorolog:predecessor:propheci:statement:tell:ventur:wager
forethought:judici:provid forew:wing forfeit:loss:penalti
forg:format:fraud:furnac:pretend:recreat:sham:shape:workplac forget:inadvert:short:unawar
forgiv:kind:merci:toler fork:lift
form:genr:genu:govern:imprint:like:make:makeup:malleabl:model:mold:perfect:pliabl:plural:regiment:reorgan:singular:speci:stem:syndic:type:word
formal:gown:manner:observ:philosophi:probat:prom:ritual:sign:starchi:systemat
format:granul:groov:indent:info:inform:line:manufactur:organ:organis:rear:rifl:secondari:set former:past
formul:frame:gestat:imagin:innov:inven:inventor:make:matur:specul:starch formula:instruc:primit
forsak:leav:maroon:rejec:strand fort:fortif:gather:plu:post:trench forthcom:futur:immin:impend:sociabl
fortif:strengthen fortifi:fortress:garrison:protect:reinforc:stabil:steadi:strong:trench:vital
fortun:guess:happi:lucki:phenomenon:treasur:ventur:well forum:instal:meet
forward:headlong:impud:presumptu:progress:promot:push:ship:transmis:transmit:transmitt
fossil:inflex:matur:passag:remain:transition foster:parent:promot
foul:harm:hit:infect:malodor:odor:offens:pollution:rank:repel:repuls:revolt:slimi:smell:soil:tangl:technic:unclean:violat:wicked
found:groundbreak:introduc:open:pai:pioneer:recov:salari:upris:wage foundat:launch:relat
founder:inflamm:institut:launch:mastermind:origin:red:sink:start fountain:structur fourth:ordin:rank
fowl:grous:hunt:meat:turkei fox:fudg:hedg:hustl:muddi:perplex:puzzl:skirt:slick:sly:stupefi:trickeri
fraction:fragment:half:part:portion fractur:harm:hurt:injuri:misus:trauma fragil:vulner
fragment:grind:pare:piec:scrap:scrape:shave fragranc:incens:odor:smell fragrant:perfum:scent
frame:photo:photograph:pic framework:hypothesi:pattern:simul:structur:theori
franchis:licenc:licens:trader frank:honest:honesti:ingenu:obviou:sausag:stamp frankfurt:sausag
frantic:furi:hysteria:wild fratern:gild:lodg:social:societi:stratum fraud:fudg:swindl
fraudul:misrepresent fraught:full:troubl free:independ:peopl:sovereign:unrestrict
freedom:immun:independ:liberti:state freez:glaciat:ic:turn
freight:merchandis:product:ship:transport:ware french:frog:gaul:nation
frenzi:hallucin:incens:mad:unrestrain:wild frequenc:incid:infrar:rate:ratio
frequent:habitu:predomin:prevail:preval:regular:resort:shopper:store:support:verb:visit
fresh:origin:unus freshwat:rain:rainwat:water
fret:gall:patch:reticul:scrupl:speckl:tens:testi:whine:worri friar:religi
friction:jar:resist:scratch:traction friend:girlfriend:intim
friendli:help:hospit:intim:intimaci:kindli:like:tempera:troop
fright:grim:horror:hysteria:intimid:panic:shiver:terribl:terrifi:terror:thrill:timid:tingl
frighten:intimid:panic fring:grace:margin:ornament:peripher:surround frivol:play:silli:trait frond:leaf
front:lie frontier:wild frost:opaqu:top froth:lather:sparkl:unhealthi frothi:live:spark:sparkl
frown:glare frugal:prudenc fruit:gener:gourd:oliv:pod:product:prolif:qualiti:rank:reproduct:seed
frustrat:harass:harri:hassl:interfer:molest:obstruct:oppress:persecut:plagu:prevent:resist:ruin:teas:unsuccess:worri
fry:griddl fudg:juggl:misrepresent:pretend:scheme:sham
fuel:furnish:gasolin:ignit:illumin:lighter:provid:provision:render:suppli
fugit:lam:minut:mo:moment:outlaw:run:second:short
fulfil:implement:manag:ply:provid:quench:realiz:satisfac:satisfactori
full:instinct:integr:load:overflow:overload:properti:riddl:stuf:untouch:whole
fumbl:pass:search:seek:slow:unskil fume:ga:smother:treat:wast fumig:process:smoke:treat
fun:humor:pun:recreat:wit:witti
function:metric:philosophi:polynomi:practic:procedur:servic:transform:usabl:util:utilitarian
fund:infrastructur:monei:resourc:save:stock:support:treasuri
fundament:harmon:import:inward:posterior:substanc:suppos fundamentalist:protest
fundrais:occasion:solicitor funer:observ
fungu:gasteromycet:lichen:mildew:organ:puffbal:stinkhorn:truffl:yeast funk:retract funnel:move:utensil
funni:gag:humor:joke:laugh:quirk:strang:unusu
fur:hair:hairi:leopard:otter:pelag:rabbit:raccoon:squirrel:symptom
furi:hallucin:incens:ramp:storm:unrestrain furiou:savag:violenc:violent:wild furnac:kiln
furnish:gate:give:glass:grate:hat:headlin:headquart:heat:hydrat:index:instrument:joint:kei:leverag:match:offer:outfit:oversuppli:partner:patch:provision:rafter:railroad:ramp:rim:rug:shelter:signal:slat:stock:supplier:terrac:theme:ticket:transistor:tube:uniform:upholst:water:wharf:yield
furnitur:lamp:section:tabl:wardrob furri:hair:hairi furrow:imprint:lifelin:purs:wavi
furtiv:secret:steal:underhand fuse:ignit:lighter:merger:mixtur:unif:united:varieti
fusion:merg:mix:unifi:unit futil:ineffect:unproduct:unus:useless
futur:of:perspect:prospect:tens:time:tomorrow:upcom:view futurist:theolog:theologian
fuzzi:hair:hairi:opaqu:vagu ga:hydrogen:inhal:lacrim:magnifi:metal:nitrogen:oxygen:ozon:sublim:vapor
gabl:wall gag:humor:hush:ruffl:silenc:still:wit:witti:wow gai:humor gain:get:obtain:succeed:winner
gait:locomo:rate galact:larg galaxi:herb gall:irrit:pain:resent:sore galleri:porch
galvan:leader:shock:stimul:surfac:therapi:volt gambit:input:remark
gambl:peril:plai:recreat:stake:try:ventur:vice:wager gambler:risk:specul:ventur:wager:winner
game:gut:hitch:nerv:recreat:unfit:vice:wager gamet:ovum:sperm:spermatozoon gametophyt:plant gamma:letter
gang:gather:group gangster:mob:outlaw:syndic gap:hole:rent:rip:space:tear garag:store garbag:messag:wast
garden:grove:landscap:patch:plot:tend:transplant:veget garlic:season
garment:gown:groom:habit:hose:iron:jacket:laundri:leg:mend:napkin:pant:revers:scarf:scrub:separ:shirt:shoe:silk:skirt:stomach:suit:sweat:sweater:trouser:turn:undergar:veil:vest:wash:wear:weed
garner:get:letter:pai:salari:storag:store:wage garnet:miner garnish:grace:ornament:sequest:top:trim
garrison:post:station gaseou:vapor:vapour:volatil gasolin:hydrocarbon:vapor gasp:heav:inhal:puf
gastropod:mollusc:mollusk:shellfish:snail gate:provid:render:suppli:tailgat
gather:grade:group:harvest:hive:interact:meet:mobil:multitud:municip:nut:oyster:pearl:pick:pucker:ralli:sew:snail:worker
gaug:rub:specul:standard:truncat gauz:mesh:transpar:vapor:vapour gaze:look:regard
gazett:journalist:newspap:print:publish gdp:valu gear:mesh:popular:wheel gel:membran
gelatin:sticki:surfac:treat:viscid:viscos:viscou gen:info:inform:sept
gender:hermaphrodit:male:masculin:sex gene:sequenc:suppress genealog:kin
gener:genesi:give:handsom:idea:kind:lavish:merchandis:mother:mouth:output:peopl:poster:preval:principl:proce:produc:qualiti:reason:reproduc:setup:speak:take:talk:thought:total:univers:verbal:ware:wine
general:gross:overal:pandem:univers:widespread generos:kind:liber genesi:mother genet:genom:hered:kin
genit:obliqu geniu:intellectu:intellig:prodigi genom:order:ordin genr:kind:poetri:prose:sort:style:vers
gentl:kind:knight:lord:manner:pacif:peac:promot:quiet:reconcil:repos:seren:slope:soft:still:tranquil
gentleman:man genu:kind:sort genuin:sincer geopolit:polit georgian:russian geranium:herb
germ:inspir:muse:origin:sprout:taproot
german:jerri:nordic:pertin:prussian:relev:scandinavian:usag:yiddish
germin:grow:growth:incep:matur:shoot:upris gestat:innov:inven:mastermind:origin:para:pariti:pregnant
gestur:motil:movement:nod:thrust:wave:wink
get:inherit:isol:learn:obtain:occup:profit:purchas:realis:receipt:receiv:reclaim:recov:regain:retriev:seizur:sober:turn:win
ghost:go:locomot:move:obses:preoccupi:travel:writer giant:larg:mammoth:monster:whale
gift:hang:legaci:present:prize:surrend:tender gig:harpoon:implement
gigant:hypertrophi:larg:monster:whale gild:grace:insincer:ordain:ordin:ornament
gin:holland:liquor:separ:snare:spirit:trap ginger:herb:spice giraff:rumin girdl:hip:incis:pelvi:surround
girl:maid:maiden:scout:woman girlfriend:lover:woman
give:grant:impart:infect:liber:provid:render:resili:suppli glad:will gladston:suitcas glanc:hit:look
gland:organ glandular:secret glare:shine:stare glass:provid:render:scan:shade:solid:suppli glassi:smooth
glasswar:tablewar glaze:glossi:polish:surfac:top gleam:glow:look:lumin:seem:spark
glide:go:locomot:move:movement:palat:phone:pilot:plane:skate:skim:slide:snake:surf:surfboard:travel
glimps:look:see:view glitter:look:seem:spark global:intern:round:sphere
globe:globos:pellet:spheric:world:worldwid globos:round:sphere globular:round:sphere gloom:melancholi
gloomi:low:melancholi glori:honor:honour:laud:laurel:magnific:splendid gloss:interpret:notat:smooth
glossi:luster:magazin:photo:photograph:pic:smooth glow:healthi:light:look:lumin:refresh:seem
glue:glutin:gum:sticki:viscid:viscou glutin:viscos glycerid:triglycerid
glycerol:lai:place:position:put:set gnaw:rodent:wear gnostic:heresi
go:hiss:hurri:journei:lanc:locomo:motion:motiv:motor:movement:pace:pan:part:procedur:proceed:process:progress:propag:pursu:race:raft:rambl:rang:reced:resort:retreat:return:ride:rise:roam:roll:round:rush:scrambl:shipment:shuttl:sift:ski:slide:speed:steam:step:strai:swan:swap:swim:taxi:thread:tread:ventur:walk:wander:whine:whistl:wind:wing:withdraw:zigzag
goal:inten:intent:object:purpos goat:victim god:goddess:saint goddess:immort gold:metal:yellow
golden:happi goldenrod:wildflow golf:plai golfer:hacker:particip:player goo:mud:muddi:slimi
good:kind:moral:nifti:qualiti:redeem:respect:satisfactori:smash:solid:sound:swell:upright:virtu:welfar:wise:worthi
googl:research goos:pinch:prod:sap:silli:sin:tweet gorg:notch:over gospel:preacher:reviv:sermon
gossip:hearsai:jaw:pipelin:report:rumor:scandal:speak:talk:visit:visitor gothic:typefac
govern:judiciari:lawmak:legisl:manag:mastermind:orchestr:palac:papaci:peopl:standard:zone
government:polit governor:politician:regular:rule gown:robe:scrub:univers gp:physician
grab:harpoon:hog:intercept:interlock:seiz:touch
grace:inlai:jewel:lacquer:landscap:nimbl:panel:postur:prank:scallop:state:stucco:trim graciou:kind:merci
grade:hierarch:judg:order:priorit:prioritis:sequenc:shortlist:subordin:upgrad
gradual:graduat:slope:speed:swift graduat:high:receiv:scholar:student graft:insert grai:old:wear
grain:molecul:oat:paint:particl:penetr:perfor:rice:wheat grammar:morpholog
grand:huge:impress:nobl:nobleman:piano:stand:tremend grandchild:granddaught:grandson:offspr
grandeur:honor:honour:howl:impos:lofti:marvel:rattl:sublim:tremend:wonder grandfath:grandpar
grandmoth:grandpar granit:steadi grant:parcel:pension:subsidi granul:shape granular:rough:sandi
grape:vine graph:plot graphic:icon:illustr:pictur graphit:pencil
grasp:greed:grip:intellig:intuit:ken:perceiv:potenti:rapaci:twig:understand grass:pip:shoot:timothi
grassi:grasslik grassland:meadow:pastur:prairi:tract
grate:gratitud:gravel:grill:harsh:irrit:nettl:nois:pleasant:provid:rag:render:rough:scrape:scratch:suppli:vex
gratif:humor:indulg:pleas:satisfi gratifi:humor:pleas:pleasant:ply:provid:satisfac:spree gratitud:thank
grave:melancholi:place:sculptor:spot
gravel:harass:harri:hassl:irrit:molest:pebbl:piqu:plagu:provoc:rock:ruffl:shingl:teas:temper:thorn
gravi:juic:sauc gravit:inclin:tend:travel graviti:melancholi:sedat
graze:injur:scrape:scratch:touch:wound greas:oil:unclean greasi:soil:unclean
great:huge:import:larg:notabl:note:renown:succeed:tremend greatest:height:meridian:summit:superior
greed:possess:rapaci:raven:voraci greedi:raven:seiz:selfish:wish
green:profus:profusion:restor:rich:spinach:sprout:tract:veget greet:hi:morn:recep:welcom gregari:social
grei:old grid:instal:pattern grievanc:resent:stew grill:restaur grim:shock:strict
grind:level:molecul:nois:particl:press:pulver:scholar
grip:interest:knob:palm:pinch:seiz:tweet:wrestl:wrestler groceri:marketplac:supermarket groin:region
groom:hand:particip:plaster:practic:prepar:sleek:slick:tidi:trainer
groov:imprint:incis:quirk:routin:shape grope:search:seek:touch:try:uncertain:unsur
gross:lewd:overal:realis:sum:uncouth grotesqu:prank:strang:ugli:unusu
ground:inform:island:isthmu:land:mainland:manifest:neck:object:patent:peninsula:plain:proof:refut:secur:shore:slash:symptom:testifi:track:unmistak:why:woodland
groundbreak:initi:introduc:inven:mastermind:origin
group:halogen:human:humankind:hydroxyl:lump:mankind:mass:nitrit:pair:peopl:phrase:pool:popul:straggl:swarm:system:team
grous:plain grove:wood
grow:hypertrophi:increas:infloresc:leaf:lengthen:masculin:mushroom:myelin:outgrowth:produc:prolifer:rise:root:sprout:suppres:thrive:twist:veget:viril
growth:infloresc:leaf:masculin:myelin:prolifer:root:sprout:suppres:veget:viril grudg:mean:resent:unwil
grunt:nois:pig:utter guarante:pledg:stipul:verifi:warrant
guard:guardian:patrol:polic:porter:protect:protector:shepherd:watch
guardian:keep:keeper:monitor:protect:shield:tribun:watchdog guerilla:warrior guerrilla:warrior
guess:hypothet:idea:luck:opinion:persuasion:predict:sentiment:suspect:thought guest:invit:visit:visitor
gui:interfac:knock:man:mock:satir:stabil:steadi:teas
guid:hand:head:helm:leader:mastermind:mislead:navig:orchestr:park:pilot:sheer:tree
guidanc:guidelin:manag:maneuv:messag guidelin:line:plan:program guilt:impeach:indict:remors:shame:statu
guilti:impeach:indict:punish:statu guinea:italian guitar:uk guitarist:musician:player gulf:water
gull:kid:sap:victim gun:torpedo:weapon gunfir:shoot:shot:snipe gunshot:shoot:shot:snipe
gush:live:prais:run:squirt gut:remov gutter:misfortun gymnast:sport:tumbl gypsi:indian:labor:labour
gypsum:miner
habit:habitat:hearth:hous:island:latin:live:lodg:northern:occup:occupi:popul:resid:tradition:us:usag:villag:western
habitat:surround habitu:hook:ingest:patron:teach:usag:usual:util
hack:labor:labour:pearli:politician:toil hacker:programm:terrorist hai:harvest:season hail:object
hair:hairdo:lash:lock:mane:pelag:whorl haircut:hairdo hairdo:hairdress:roach:thatch
hairdress:manner:mode:style:tend:toiletri:wai hairless:statu hairlik:thin hajj:pilgrimag half:incomplet
halftim:paus:suspen halfwai:intermedi hall:room hallucin:hysteria:ill:perceiv:sick:trip halogen:iodin
halt:inact:limp:postpon:quit:rein:stall:unfit:wait ham:perform hamburg:sandwich hammer:ram
hand:hook:keep:labor:labour:later:lead:personnel:relinquish handbook:manual:reckon handgun:revolv
handi:skill handicap:injur:peopl:soft:unfit:wound
handl:ignor:interact:knob:mock:organ:palm:process:touch:unload:wrong handsaw:saw handsom:liber
handwrit:scriptur:write hang:ornament:overhang:secur:sling:suspend:talent haphazard:irregular
haploid:organ
happen:incid:instanc:interrup:marvel:materi:miracl:motion:occasion:outbreak:outburst:recur:revers:setback:strike:success:synchron:treat:wonder
happi:laugh harass:incit:irrit:needl:nettl:provoc:provok:rag:rib:teas:torment:troubl:worri
harbor:port:shelter hard:harden:nasti:qualiti:scheme:shrewd:thorni:tough:tricki:troublesom:try:vex
harden:sclerosi:symptom hardi:strength hardship:misfortun:stern:unrel:victim hardwar:instrument:weaponri
hardwood:wood hare:run
harm:hemorrhag:ill:injur:lesion:mischiev:morbid:noxiou:pernici:pinch:ruptur:slander:stab:unhealthi:wale:wound:wrench
harmless:innoc harmon:intermedi:match:mediat:musician:partial:player:reconcil:sing:talli:vocal
harmoni:music:symphoni harp:iter:lyre:reiter:repeat harper:musician:player harpoon:lanc:spear
harri:incit:irrit:needl:nettl:provoc:provok:rag:ruin:torment:troubl harsh:hoars:rigor:unpleas
harvest:outcom:output:prune:remov:result:yield
hassl:incit:inconveni:irrit:needl:nettl:provoc:provok:rag:torment:vex
hast:headlong:movement:precipit:race:scrambl:speed:sudden:swift hasti:impuls:speed:sudden:swift
hat:headdress:heap:jam:mob:panama:pile:plenti:provid:render:role:suppli
hatch:ideal:invent:manufactur:shade hate:malevol:malign:murder:nasti:offens hatr:malevol:malign:murder
haul:pull:ship:tow:transport haunt:move:obses:preoccup:pursu:troubl:unforgett
have:hold:millionair:own:possess:properti:read:sport:star:stock:wear:wield hawaiian:hi:ocean
hawk:hunt:market:merchandis:merchant:sell:seller:trader:traffick:vendor hawthorn:mai:shrub
hazard:menac:phenomenon:predict:specul:suspect:threaten:wager hazel:tree:wood he:letter
head:headlin:leader:maneuv:orient:proce:spearhead:steer:tack:titl headach:interest:vex
headdress:helmet:wear header:headlin:titl headlight:light
headlin:perform:provid:public:render:star:suppli headlong:hurri headquart:offic:provid:render:suppli
heal:health:improv:recoveri:well health:hygien:medic:medicin:prevent:remedi:restor:san:statu:therapeut
healthcar:tend healthi:rosi:sound:sturdi:vital:well:whole
heap:jam:lot:mass:mint:mob:mountain:plenti:raft hear:opportun:perceiv:proceed:uncov
heart:intuition:suspicion heartbeat:minut:mo:moment:pound:second:throb heartbreak:lick:sorrow
hearth:home hearti:sincer:strength:substanti:warm heartwood:wood
heat:melt:provid:render:scorch:suppli:temperatur:thaw:toast:warmer heater:pitch:radiat:warm heath:shrub
heav:motion:rise:throw:utter:warp heaven:region:surfac
heavi:hefti:massiv:obes:oppress:role:sad:unhappi:weight heavyweight:wrestler hebrew:jewish
hedg:qualifi:scheme:secur heed:obei heel:lean:list:tilt:undersid:undersurfac
hefti:lumber:muscl:strength:strong:weighti height:high:lofti:place:promot:spot:stage:sterl:top
heighten:increas:intensifi:rise heir:inherit:offspr:recipi:succe hell:infern:region hellen:principl
helm:lead:leadership:maneuv:steer helmet:salad
help:implement:improv:instrument:lift:pawn:recours:reform:secretari:servic:slice:stabil:steadi:subordin:subservi:subsidiari:tend:tender:thank:thigh:us:util:water:worker
helper:improv:liber:oblig:offer:pawn:provid:secretari:sponsor:subordin:subsidiari:tender:uncl:water:worker
helpless:hopeless:powerless hem:sew:stitch:utter:vocal hemispher:orient
hemorrhag:hurt:injuri:menstruat:trauma hemp:marijuana:shrub herald:indic:messeng:public:tell
heraldri:inquiri:research
herb:honesti:horseradish:legum:lettuc:medic:milkwe:mint:parslei:pineappl:plantain:primros:sage:savori:season:simpl:strawberri:tobacco:tomato:veget:viola:wintergreen
herbivor:saprophyt herd:move:overcrowd here:locat:presenc:present hered:inherit:properti:transmit
hereditari:kin heresi:orient heret:protest:unorthodox heritag:upbring herm:statu hermaphrodit:sexual
hermit:lone hernia:ruptur hero:leader:role heroic:larg:perform heroin:role:woman herp:shingl hertz:rate
hesit:indecis:involuntari:oscil:scrupl:sloth:suspen:unwilling heterogen:miscellan:mix:varieti hew:strike
hexagon:polygon hi:salut hibern:sleep hibiscu:mallow hickori:wood
hide:mask:mist:obscur:privaci:privat:secreci:secret:shield:steal:veil hierarch:priest:rank:stratifi
hierarchi:organ:organis:seri:taxonomi high:higher:level:overlook:soar:tall:tower:upper:utmost
highland:plateau:scot:soldier highlight:item:limelight:particular highwai:pike:road:rout
hike:lift:tramp:walk hiker:pedestrian:rambl:rang:roam:strai:swan:wander hilari:humor
hill:hillock:mound:mountain:shape:structur hilli:rough hillsid:inclin:slope hind:posterior
hinder:obstacl:obstruc:posterior:resist:stunt hinduism:religion hint:indic:propos:proposi:steer:sugges
hip:inform:pelvic hire:job:rat:ship:tenant hiss:locomot:move:nois:shout:strident:teas:travel:utter:yell
histor:import:past:real histori:past:record historian:scholar:student
hit:hole:impel:ping:pip:pop:propel:rap:score:shank:shoot:singl:slice:talli:tap:touch:tripl
hitch:inact:lame:period:snag:stop:walk hive:multitud:rash:receptacl:store ho:metal hoari:old:white
hoars:rough hobbi:pastim:playth:toi hog:lamb hoist:lift:rais hokan:indian:yuman
hold:immov:interlac:interlock:leas:let:ownership:posses:preserv:pressur:rental:seiz:sharehold:spiritu:storag:sustain:thing:trust:understand
holder:incumb:keyboard:offic:owner:tenant hole:hollow:leak:mortis:open:perfor:punctur:vent
holi:place:qualiti:spot holidai:leisur:out:picnic:spend
hollow:mine:recess:remov:reverber:tubular:undermin:vale:vallei hollywood:indec:spirit
home:hous:household:inhabit:live:lodg:orient:popul:resid:return:unattract
homeless:poor:statu:unfortun:unsettl homer:score:talli hometown:town homework:train
hominid:homo:human:primat homo:humankind:mankind homogen:materi:stuff:turn:uniform
homolog:match:similar:talli homosexu:sex honei:lover:melod:melodi:pleasant:sweeten
honest:honour:integr:sincer:truth honesti:honor:integr:reliabl:truth honeycomb:penetr:perfor:structur
honeysuckl:shrub
honor:medal:nobil:nobl:oscar:prestig:recognis:renown:reput:rever:ribbon:salut:stand:symbol:toast:toler:trophi:vener:wage
honorari:honour:laurel
honour:medal:moral:nobil:nobl:oscar:recognis:renown:reput:rever:ribbon:salut:stand:symbol:toast:toler:trophi:vener:wage
hood:outlaw hoof:pedestrian:walk hook:paw:secur hoop:rim:tire hop:jump:leap:spring:vine
hope:optim:smart:statu:want:wish hopeless:unskil horizon:rang:reach:scope horizont:swim
hormon:insulin:secretion:steroid horn:ivori horni:sexi horrif:scandal
hors:mare:mount:nag:ply:poni:provid:racehors horseradish:root horsesho:outfit
hose:irrig:sock:stock:tight:water hospit:kind:period:statu:welcom host:hostess:multitud hostag:prison
hostil:oppon:oppos:resist:state:troop:unfriendli:war hot:scorch:stifl:temperatur:tropic:violent:warm
hotel:inn:resort:spa hotspur:ventur hound:hunter:tail:trail:villain
hour:midnight:none:noon:period:sunris:sunset
hous:mansion:protec:publish:quarter:resid:shelter:structur:villa household:owner housepl:plant
howl:lament:magnific:scream:shout:splendor:utter:vocal:yell http:protocol hub:middl:part:portion
huddl:stoop hue:pigment huge:larg:wide hull:husk:remov hum:nois:sing:swarm:vocal
human:improv:linguist:merci:orient:philosophi:qualiti:romantic humanist:philologist:scholar:student
humbl:inferior:injur:low:meek:mild:spite:wound humid:moistur:wet humili:injur:low:shame:spite:wound
humor:imperson:iron:ironi:joke:kill:ludicr:messag:play:sarcasm:satir:slapstick
humorist:ridicul:wit:witti hump:mate:pop:protrud:screw:snag:unfit:wart humu:soil hundredth:ordin:rank
hunger:hurt:raven:smart:starvat:voraci:want hungri:pine:raven:starv:starvat:voraci:wish:yen
hunt:jack:look:poach:quest:rabbit:scour:seek:snipe:tail:trail:turtl:whale hunter:seeker
hurdl:obstacl:vault hurl:pitcher:sling:stab:throw
hurri:locomot:move:movement:precipit:quick:race:rapid:run:sudden:swift:travel:urgenc:veloc
hurt:injur:itch:lesion:pile:pinch:ruptur:sore:sting:stitch:symptom:tender:thirst:throb:torment:tortur:unhealthi:wale:wrench
husband:partner:save:spous hush:inhibit:muzzl:nois:silent:suppress:tranquil husk:pod:remov:sheath
hustl:mother:move:rook:swindl:trick hut:resid:shelter hyalin:statu hybrid:mate:pair:word
hydrat:provid:render:suppli hydraul:mechan hydrolysi:reaction hydroxid:lime hydroxyl:radic
hygien:medicin hymn:laud:sing hype:packag:promotion:public hypersensit:suscept
hypnot:influenc:psychologist:sedat:tranquil hypocrit:insincer:sham hypothesi:model:propos:suppos:theoret
hypothet:specul:suppos:theoret:theori hysteria:incens:mad:unrestrain ic:intellig:object:top
iceland:nordic:scandinavian icon:like:pictori:represent:scan:symbol:visual
idea:imagin:impres:inspir:inten:intent:keynot:mean:mind:notion:plan:preoccup:program:purpos:reaction:recal:reckon:rememb:sugges:suppos:theme:theorem:think
ideal:impract:perfec:perfect:purifi:qualiti:regard:romantic:sentiment:standard:thought:view
ident:kei:name:person:recogni:same identif:kei:name:profil
identifi:individu:item:kei:recogni:recognis:recogniz:set:sever:specifi:symbol
ideolog:imperi:liber:monarch:orient:orlean:radic:reaction:republican:social:total:totalitarian
idiom:stress idiot:insan:silli:simpl idl:lazi:leisur:moon:oper:sloth:worthless
idol:infidel:love:lover:pagan ignit:light:match:prime:turn ignor:reject:slight:treat ii:pair
ill:pain:paralyz:peak:pip:prostrat:recov:saturn:sickli:spastic:unhealthi
illeg:illegitim:illicit:incomprehens:lawless:prohibit:punish:unlaw:veto illegitim:offspr:unlaw:wrong
illicit:unlaw illumin:lucid:lumin:spotlight:state:statu illusion:imag:pictur:unreal:visual
illusori:unreal illustr:inform:instruct:manifest:pictur:prove:show imag:personifi:represent:vision
imageri:pictur:vision:visual
imagin:ingeni:ingenu:opinion:origin:persuasion:pictur:sentiment:specul:thought:vision:visual
imaginari:number:real:unreal imbu:impregn:penetr:perfor:satur:soak:spirit:steep
imit:mimic:mock:model:parrot:pattern:person:philosophi:reproduc:resembl:sham
immateri:intang:irrelev:qualiti:unreal immatur:infantil:juvenil:newborn:prematur:state:teen:teenag:youth
immedi:instant:present:rapid immens:larg:tremend immer:sink
immers:intent:penetr:perfor:piston:pore:preoccup:rivet:soak immigr:migrant:migrat immin:state:upcom
immobil:immov:preserv:restraint:secur:stabil:stationari:steadi:stiff:withhold
immoder:level:outrag:radic:steep:ultra immor:irrever:qualiti:scandal:shame:shock:sin:sordid:wick:wrong
immort:monument:perman:record:remind:saint immov:land:properti:secur:steadi:taut
immun:inject:protec:protect:sensit:statu immunolog:medicin
impact:inconveni:influenc:outcom:peril:process:result:stimul:strike:subject:ting:treat:troubl
impair:lessen:spoil:unfit:weaken:wear impart:improv:instil:tell:transmis imparti:inclin:tendenc
impati:irrit imped:interfer:obstruc:prevent:stunt:suffoc
impel:impetu:kick:launch:loft:motiv:move:pole:propul:rocket:throw impend:state:upcom
impenetr:incomprehens:qualiti imper:modal:oblig:pressur:repetit:respons:shrill:urgenc:urgent
imperfec:state:wart:weak imperfect:potenti:state:tens:wart:weak imperi:luggag:proud
imperson:mimic:mock:object:parodi:portray:role:wit:witti impervi:proof:qualiti impetu:propel
implant:insert:locat:nest:position:pot
implement:lanc:mean:motor:oar:oblig:rod:sharpen:spear:stick:tool:us:utensil:util:wai
impli:intim:signific:suggest implic:infer:intim:involv:mean:pregnant:spell
import:kei:larg:main:master:measur:mercantil:merchandis:moment:monument:noteworthi:princip:prodigi:promin:remark:seriou:stand:strateg:trade:transfer:urgenc:valu:weighti
impos:impress:lofti:magnific:oblig:prescrib:splendor:visit imposs:option:unattain
impoverish:necess:necessari:privat:requir:want:worsen impract:unus:useless:vision
impregn:materi:medic:permeat:safeti:secur:stuff impres:intuition:suspicion:thought
impress:lofti:luxuri:nobl:pierc:plastic:princ:proud:qualiti:sadden:sensat:shanghai:signal:spectacular:stagger:state:stun:stupefi:surpris:suscept:thunder:troubl:wow
impressionist:notion:painter imprint:incision:influenc:learn:prick:sag:scratch:seam:shape:stamp:wrinkl
imprison:penal:penalti:prison:punish:screw improb:suppos:uncertain:uncertainti
improp:inappropri:incorrect:indec:irregular
improv:landscap:lend:mend:modern:optim:perfect:perform:polish:progress:promot:purifi:recov:recoveri:refin:reform:reinforc:reliev:renov:repair:reviv:rise:shift:stabil:sweeten:tender:transform:turn:upgrad:ventil
improvis:perform:temporari impud:rude impuls:motiv:spontan:thoughtless
impur:muddi:pollut:pollution:putrid:statu:wast imput:interior:intern:judg:person:sensual
in:incom:metal:offic:success inabl:incap:incompet:insensit:insuffici:knowledg:qualiti:stupid:unskil
inact:latent:lazi:motionless:passiv:rest:stai:state:static:still:stoppag:trait
inadequ:insuffici:lack:lean:meager:short:unsatisfactori:want
inadequaci:lack:lean:meager:scarc:shortag:slender:want:weak inappropri:incongru inarticul:mute
inaugur:induc:offset:open:origin:speech:start inca:ruler incandesc:light:lumin incap:unabl:unfit
incapacit:injur:powerless:weak:wound incarcer:intern:screw incarn:personif
incens:odor:offens:perfum:rage:scent:thu incent:incit:payment:prompt:propel:stimul
incep:initi:preliminari:proces:upris inch:progress incid:morbid:occurr:peripher:scene
incident:item:peripher incis:notch:percept:prick:scratch:search:slit incision:scotch:slice incisor:tooth
incit:induc:molest:plagu:propul:rous:signal
inclin:listen:liter:mind:motil:movement:nod:partial:pitch:prone:rais:slant:stoop:sympathi:tilt:tip:upgrad
includ:incorpor:regard:view inclusion:involv:situat incoher:meaningless:nonsens:opaqu:scatter
incom:incur:inward:lucr:proce:profit:sale:succeed:take:yield incompet:ineffici:unfit
incomplet:integr:neither:partial:rudimentari:uniti:whole
incomprehens:miss:mysteri:obscur:opaqu:puzzl:qualiti:unclear:unexplain:unintellig
inconclus:indefinit:indetermin incongru:iron:ironi:unfit inconveni:irrit:uncomfort:worri
incorpor:increas:intang:interior:learn:organ:qualiti:united:unreal incorrect:qualiti
increas:inflat:intensifi:jump:kite:lengthen:magnifi:manifold:maxim:mount:multipl:multipli:rais:regener:swell:up:wax:widen
incred:marvel:qualiti:unimagin incrimin:reproach incumb:necessari:oblig:offici:presid:respons:term
incur:infiltr:invasion:onset:raid:subject:suffer indec:lewd:misde:obscen:outrag
indecis:suspens:uncertainti:undecid indefinit:uncertain:uncertainti indel:tasteless indent:notch:scar
independ:indi:individu:liberti:separ:triumph:victori:worker
indetermin:racemos:uncertain:uncertainti:unpredict index:list:provid:regul:render:scale:suppli
indian:mayan:muskhogean:penutian:pueblo
indic:inform:intim:manifest:mark:modal:name:omen:period:pointer:predecessor:predict:reflect:reveal:sanskrit:symptom:tell:trace
indiffer:unconcern:uninterest indigen:russian indign:insult:offens:scandal:shock
indirect:mediat:obliqu:sidelong:wander:wind indiscrimin:sweep:wholesal indistinct:opaqu:vagu:veil
individu:organ:peculiar:respect:singular:special:trait:uniqu:variou indonesian:malai indoor:interior
induc:let:oblig:observ:prompt:propel:stimulu induct:instal:pundit indulg:permiss:ply:provid:spree:toler
ined:poison ineffect:powerless:toothless:unavail:unproduct
ineffectu:ineffici:powerless:toothless:unproduct:useless ineffici:unskil:wast
inequ:injustic:uneven:unjust inevit:necessari:predict inexpens:moder:modest:price infal:reliabl
infant:newborn infantil:misde infatu:love:passion:provok infec:itch:sore:unhealthi infect:pollut
infecti:transmitt infer:reason:univers
inferior:less:low:mediocr:qualiti:scrubbi:stunt:subordin:util:wretch infest:inhabit:invasion:swarm
infidel:qualiti:traitor:treason infield:tract infiltr:intrud:join:leach:penetr:permeat:spy:trespass
infinit:qualiti:spatial:unlimit:verb infirm:soft:unfit:wast inflam:red:rous:unhealthi:worsen
inflamm:lamin:pancreat:pneumon:prostat:redden:retin:rhiniti:sinus:symptom:tendon:thyroid:tonsil:vagin
inflammatori:provoc:unhealthi inflat:surg inflec:inton:modul:plural:stress:tone
inflect:inton:modifi:mouth:plural:prosodi:speak:talk:verbal inflex:ossifi inflict:prescrib:visit
infloresc:matur:umbel influenc:manipul:milit:pattern:persuad:power:predetermin:prejudic:pressur
influenti:potent:prestigi info:materi:messag:news:programm:propaganda:secret:tide
inform:inocul:instanc:interpret:intim:introduc:know:knowledg:manner:materi:messag:minim:mislead:narrat:natur:news:notif:notifi:observ:ostens:peach:perceiv:point:programm:propaganda:recount:remind:report:reveal:revel:secret:speaker:stag:stimul:stimulu:teach:tell:testifi:tide:unceremoni:unoffici:updat:verbal:volunt:warn
infotain:movi:pic infrar:invis:often infrastructur:store:structur infrequ:occasion:scarc infus:instil
ingeni:resourc:superior ingenu:juvenil:naiv:resourc:superior inges:suck:suction:swallow
ingest:intak:learn:sampl:scholar:smoke:swallow:us ingrati:pleas ingredi:point
inhabit:island:latin:lodg:neighbor:neighbour:nest:northern:occup:occupi:overrun:peopl:resid:room:tenant:tent:villag:western
inhal:medic:medicin:puff:smoke:snuff:ventil inher:intrins:presenc inherit:kin:legaci
inhibi:restraint:subdu:suppress
inhibit:limit:overcom:repress:restrain:silenc:smother:stifl:still:strangl:suppres:surmount
inhibitor:moder inhuman:outrag:qualiti:savag:viciou
initi:institut:introduc:launch:leader:letter:machin:mastermind:observ:offset:open:prompt:rooki:scholar:set:spark:split:stage:start:student:trigger:undertak:upris
injec:inser:solution inject:solution:vaccin injunc:order:prohibi
injur:insult:invalid:knife:malic:malici:nasti:offens:pip:provok:raw:shoot:skin:stab:tortur:trauma:venom
injuri:lesion:mutil:pinch:ruptur:unhealthi:wale:wrench injustic:wrong:wrongdo ink:liquid inlai:ornament
inland:landlock:midland inlet:water inmat:occup:occupi:patient:resid inn:khan:lodg
innat:intellig:unchang inner:innermost:inward innermost:inward innoc:naiv:purifi:statu:virgin
innov:invent:mastermind:modern:progress inocul:insert:protec inorgan:miner
input:insert:mention:note:observ:refer:salli:shaft:signal:statement:stopper
inquir:interrog:interview:probe:pry:request:search:speaker:verbal
inquiri:interrog:interview:investig:poll:probe inquisi:tribun
inquisit:investig:medit:muse:ponder:pry:reflect:rumin insan:maniac:nut:possess:unreason
inscrib:regist:union inscrip:messag:write insect:pollin:queen:termit insecticid:pesticid
insectivor:placent:shrew insens:insensit:numb:senseless:unconsci insensit:numb:unaffect:unfit
inser:instil:messag:transfusion:tuck
insert:instil:lai:place:plant:position:put:sandwich:section:set:slip
insid:intern:midland:region:surfac:thick insight:sensibl:shrewd insignia:wing
insignific:meaningless:unimport insincer:obsequi:oili:plausibl:pretend:sham:speciou:untruth
insipid:tame:tasteless:tediou:tiresom:uninterest insist:instanc:prai:pressur:recur:repeat:urgenc
insol:offens:rude:solar:sole:sunlight:sunshin insolubl:properti:qualiti inspec:scrutini
inspect:vet:visit:visitor inspector:investig:policeman
inspir:leader:occasion:product:raptur:sacr:startl:thought
instal:lai:payment:place:position:put:set:station:text:transit:transport:vest
instanc:occurr:preced:rapid:sampl:specimen:time:typic:urgenc instant:mo:pinpoint:present:second
instantan:moment:rapid instil:lend:setup instinct:spontan institu:organ:organis:religion:uninterest
institut:origin:pioneer instruc:manual:messag:prescrip:recip:train
instruct:interpret:lectur:order:ostens:reinforc:reward:teacher:train:tutor
instructor:missionari:teach:tutor
instrument:mean:medium:orchestr:outfit:pragmat:system:toiletri:transport:us:util:wai:weapon:weaponri:whip
insuffici:shy:unfit:weak insul:lag:maroon:materi:quarantin:seclud:stuff
insult:offens:scandal:spite:vilifi:wound insur:secur:substanti:verif:verifi
insurg:overthrow:rebellion:reform:revolt:revolutionari:rise:traitor:treason:upris:warrior
intact:perfec:total:whole intak:suck:suction:swallow integ:number
integr:interconnect:intrins:merger:raw:reckon:state:unanim:unit:united:work intellect:intellig:modul
intellectu:knowledg:mastermind:mental:sceptic:scholar:skeptic:specifi:student:synthes:thinker:wonder
intellig:keen:larg:marbl:mental:nimbl:prehensil:quick:readabl:realiz:reason:search:see:sharp:shrewd:smart:sophist:think:wit
inten:mean:will intend:know:plan:purpos:slate:wit
intens:keen:level:magnitud:modifi:overwhelm:profound:qualifi:rage:scream:sever:strong:tear:unab:unrel:utmost:vehement:violenc:wild
intensifi:modifi:qualifi:sharpen:thicken intent:mean:steep:will intention:know
interac:interchang:interplai:mutual:reciproc
interact:interfer:interven:margin:mutual:reciproc:social:transact:treat:woman intercept:point
interchang:junction:replac:sell:similar:sub:substitu:swap:switch:symmetr:trade:transfer:truncat
interconnect:link:reticul intercours:mate:screw:sex interest:intrigu:provok:rivet:welfar:worri
interf:intrus interfac:surfac interfer:preven interim:interv:temporari
interior:midland:region:surfac:thick interlac:reticul:string:tangl:wattl
interlock:lock:organis:snap:strike
intermedi:interpret:interven:junior:middl:moder:negoti:pacifi:reconcil:translat:umpir
intermitt:irregular
intern:intrins:inward:jail:jug:lag:learn:physician:social:spirit:spiritu:work:world:worldwid
internation:philosophi:rang:reach:scope
interpret:liter:mediat:misunderstand:moral:mythic:perform:read:represent:spiritu:symbol:understand
interrel:link:predic:relat:reticul:tutor interrog:modal:sentenc:transmis interrup:occult:occurr:punctuat
interrupt:jerki:paus intersec:junction:point:vertex intersect:meet intertwin:string:tangl:wattl
interv:lag:meantim:meanwhil:measur:paus:period:quantiti:round:set:suspen
interven:involv:lie:mediat:particip interview:question intim:prompt:proposi:sugges
intimid:restrain:scare:terror:timid intoler:narrow:religion:rigid
inton:monoton:mouth:pronounc:prosodi:rhythmic:sing:speak:talk:verbal:vocal
intox:light:narcot:smash:soak:stone intrigu:plot:provoc:romanc
introduc:inven:origin:pioneer:present:section:sponsor introductori:open:premis
intrud:invad:offend:penetr:sneak:stranger:unknown:violat intrus:trespass intuit:spontan:suspicion
intuition:notion:suspect invad:occup:occupi:offens:raid:trespass
invalid:offici:remov:sophist:suffer:unhealthi:wound invari:paramet:regular:strict:unchang
invasion:overrun:penetr invent:make:mytholog:origin:resourc inventori:item:list:merchandis:product:ware
invers:opposi:opposit invert:turn invertebr:mollusc:mollusk:shellfish:worm
invest:leverag:shelter:spend:talent:ventur investig:numer:question:scientist:scrutini:search:studi:work
investor:sharehold invis:occult:ultraviolet invit:letter:provok:request:summon
invok:magician:mention:refer:summon involuntari:reflex:reluct:tempera:unconsci:unwil
involv:pertain:pursu:refer:relat:respect:tangl inward:kei:pithi ion:particl ioniz:statu:turn
ionospher:region iowa:siouan:sioux ip:scienc ipo:mercantil iq:ratio iran:persian iranian:persia
iri:membran irish:nation:whiskei iron:metal:press:robust:sarcasm:satir:smooth:work
ironi:ridicul:wit:witti irrat:real:unreason
irregular:jerki:merchandis:misde:product:qualiti:random:uneven:unlaw:unnatur:unorthodox:unsteadi:variabl:ware:warrior
irrelev:unsuit irresist:overwhelm:power irrespons:unreli irrever:outrag:profan:spirit:wicked
irrig:provision:suppli:wet
irrit:itch:molest:offend:plagu:provoc:rag:reactiv:respons:restless:ruffl:sensit:sore:stimul:teas:troubl:unruli:vex:will:worsen
islamist:muslim:scholar:student island:zone
isol:maroon:privaci:privat:quarantin:seclud:secreci:solitari:solitud isomer:state:transition
israelit:jewish:samaritan issu:period:provision:public:releas isthmu:tissu it:technolog
italian:roman:venetian itch:scrape:smart:tingl:wipe itchi:pain:tens item:name:number:part:portion:token
iter:quot:recur:repeti:repetit:summar:tell:translat itiner:labor:labour:tour:unsettl ivi:leafi:vine
ivori:pearli:white jack:lift:pilot:rais:sailor jacket:wrap jag:serrat:slit:uneven jail:prison:screw
jam:lot:mass:mint:mountain:multitud:plenti:preserv:push:raft:rout:stack japan:lacquer jar:jerk:vase
jaundic:prejud:sulfur:sulphur:symptom:unhealthi jaunt:journei:visit
jaw:mandibl:mouth:speak:talk:verbal:visit:visitor jazz:mate:screw:talk:tediou:verbos
jealousi:vigil:watch jean:levi:pant:textil:trouser jelli:preserv:solid:treat
jerk:motil:movement:pull:rocki:tug:unsteadi jerki:meat:spasmod:spastic:sudden:unsteadi jesuit:religi
jet:pilot:plane:run:smut:soot:tar jewel:maker:merchandis:merchant:ornament:pearl:rubi
jewelri:necklac:pin jiffi:minut:mo:moment:second jihad:pain:strive:war:warfar
job:profes:sport:trade:vocat jockei:manipul:oper:swindl:trickeri jog:locomo:proce john:room
joi:light:pleas:revel join:marri:mate:mortis:pair:piec:scarf:seam:set:soviet:twin:union:unit
joint:knee:provid:render:share:stifl:suppli:sutur joke:merri:pun:recreat:wit:witti:wow josh:teas
journal:newspap:period:profes:write journalist:writer
journei:locomot:move:navig:odyssei:out:pilgrimag:ride:sail:tour:trek:trip:voyag joy:light jr:son
judaism:religion
judg:jurisprud:law:magistr:offici:ordinari:rank:rate:reckon:refere:reject:resolv:review:settl:test:think:try:umpir:valuat
judgement:opinion:persuasion:sentiment judgment:justic:opinion:persuasion:pronounc:rate:sentiment
judici:jurist:legal:prudent:sound:wisdom judiciari:organis:system jug:screw juggl:perform:rearrang
jugular:vein:vena juic:vital juici:sexi jumbl:piec:untidi jump:propul:rebound:shy:vault jumper:parachut
junction:link:place:relat:rotari:spot:unif jungl:locat junior:petti:secondari:upstart junip:shrub
jurisdic:parish:patriarch:power:territori:venu jurisprud:philosophi
jurist:law:legal:magistr:offici:ordinari:resolv:settl just:meet:right:upright justic:right
justif:oppos:ration:warrant justifi:legitim juvenil:kid:minor:tame:teen:teenag:young:youngster
kali:shrub kangaroo:marsupi:wallabi keel:stumbl:swai:walk keen:mourn:percept:shrewd:sorrow:wail:zeal
keep:lengthi:mainten:oblig:preserv:pressur:protector:resourc:respons:stronghold:subsist:support:sustain
keeper:nurs:protector:screw:stewardship kei:name:provid:render:substanc:suppli:tonal ken:know:sight
kettl:pot keyboardist:musician:player keynot:subject:theme:thought:topic khan:ruler ki:vital
kick:motil:movement:propel kid:leather:monkei:silli:slang:teas:toddler:urchin
kidnap:outlaw:seiz:shanghai
kill:lick:liquid:martyr:massacr:murder:neg:off:overli:pip:poison:quarter:sabr:sacrific:shoot:slai:slaughter:smother:stone:strangl:suffoc:suicid:vapor:veto
killer:liquid:murder:off:poison:slai:suicid:termin kin:rel:relat:transmit:tribal
kind:like:make:merci:model:speci:thought:type kinet:mechan:move king:monarch:realm:rival:sovereign
kingdom:orbit:sphere kinship:matern:patern:rel:relat kiss:spoon:touch kitchen:room kite:obtain
knife:thrust:weapon:wound knit:loop:needlework:rib:textil knock:ping:pink:rap:rib:ridicul:strike
knot:snarl:tie know:master:realiz:recogn:understand knowledg:mind:process:ration:scholarship:wisdom:wise
knuckl:press:weapon kph:rate la:metal lab:workplac label:marker:name:ticket:trademark
labor:miner:porter:project:punish:rope:stratum:strive:struggl:task:undertak:work:workman
laboratori:workplac labori:oppress:toil
labour:miner:porter:project:stratum:strive:struggl:task:undertak:work:workman labyrinth:receptor:system
lace:liquor:pattern:pleat:shoelac:spirit:string:tangl:textil:tissu:wattl:weav
lack:need:short:shortag:tight:unequ lacquer:ornament ladder:stage:stair:step
lade:merchandis:product:remov:ship:stack:ware ladi:woman ladl:lai:place:position:put:remov:set
lag:retard:screw:slow:trail:trailer lager:malt lagoon:lake
lai:lean:locat:marshal:middl:misplac:move:parallel:park:pillow:placement:plant:poem:posit:profan:recess:seat:settl:shelv:situat:song:sow:space:spot:superimpos:tee:vocal
lake:pigment:pond:pool:reservoir:water lam:leav:lick:run lame:simpl:textil:unfit:weak
lament:plain:song:unfortun:vocal lamin:produc:red:stratifi:structur:veneer
lamp:limelight:spotlight:taillight lanc:locomot:move:travel:weapon
land:object:perch:platform:structur:turf lander:spacecraft landmark:occasion:position
landscap:ornament:paint:pictur:sceneri lane:path languag:pronunci:sai:sign:tongu lao:tai
lap:lie:orbit:sphere:stroke:thigh:tongu laps:mistak:passag:paus:suspen:termin:transition larch:wood
lard:magnifi:prepar:readi
larg:larger:macro:mammoth:massiv:mountain:plump:prodigi:puffi:signific:size:titan:tremend:vast:volum:wide
larva:nymph:tadpol lash:leather:lick:rope:swai:swing:thrash:violent:wale
last:long:past:perpetu:rank:senior:stand:sunset:termin:ultim late:later:posterior:posthum:subsequ:time
latent:possibl:potenti later:local:move:pass:side latest:news:stylish:tide latex:rubber lath:slat
lather:leather:lick:soap:tan:thong:thrash:wale latin:loan:transcrib:translat latitud:liberti laud:prais
laugh:utter:vocal laughter:utter:vocal launch:motorboat:open:origin:propel:propul laundri:workplac
laurel:medal:oscar:renown:reput:respect:reward:ribbon:stand:symbol:trophi lavend:purpl:shrub
lavish:princ:ware:wast law:prohibi:qualiti:regular:rico lawless:uncontrol:unlaw
lawmak:leader:parliament:senat lawsuit:litig:proceed:sue lawyer:profession:prosecutor:solicitor
lax:neglect:neglig:physic:purg:statu layer:ply:region:shape:snow:stratifi layout:order:plan
lazi:repos:rest:slow leach:remov lead:major:metal:mislead:outcom:strip:superior:usher
leader:malik:mislead:politician:rome:spearhead:superior:trainer leadership:rome
leaf:matur:pad:page:pamphlet:sheet leafi:leaflik:leav leafstalk:stalk:stem leagu:major:minor:unit
leak:reveal
lean:pinch:place:position:put:rake:reedlik:set:shrivel:skelet:slender:slim:slope:spars:swai:trim:wateri:weather:weedi:wiri:wither
leap:rebound:vault learn:scholar:scholarli:skill:student:studi:uncov leas:properti:tenant least:matter
leather:morocco:slash:strap:whip leav:pass:permis:run:shipment:vacat leaven:lift:rais:yeast
lectur:nag:preach:rebuk:reprimand:reproach:scold:sermon:speaker:speech:teach:verbal lee:leeward:sediment
leek:veget leg:limb:tough legal:monet:permit:sanction:statutori:valid legend:mythic:mytholog:stori
legendari:unreal legion:mani:multipl legisl:ordain:politician:senat:whip legislatur:parliament:senat
legitim:monet:permit:right:valid lego:playth:toi legum:lentil:pea:peanut:pod:soybean
leisur:repos:rest:unhurri:vacat lemon:tart:yellow lemur:primat len:object:ocular
length:long:perman:prolong:radiu:short lengthen:long:sustain lengthi:long:proce:remain:retain:sustain
lenient:permiss lens:object:ocular leopard:pelt
lesion:patholog:scrape:scratch:slash:trauma:tubercl:ulcer
lessen:limit:minim:mitig:pare:reduc:shorten:shrink:shrivel:sink:slow:taper:wane:wither
lesser:littl:small lesson:teach:warn let:properti:rent:serv:stimul
letter:mu:painter:pastor:scholarship:text:vowel:write:xi lettuc:monei:swipe leukocyt:lymphocyt
level:moder:properti:pulver:qualiti:rank:rate:steadi:wreck lever:open:pedal:trigger
leverag:prize:provid:pry:render:supplement:suppli levi:tax:taxat:toll lewd:lubric:sexi:vulgar
lexic:phrase lexicograph:linguist li:metal:song:vocal liabil:oblig:payabl:posses:suscept:taxabl
liabl:like liana:vine liber:loosen:try:turn liberti:licenc:licens:sovereign librari:room
licenc:permis:recognis licens:offici:permis:recognis
lick:rout:sediment:skunk:slash:slaughter:strap:stroke:tan:tongu:touch:whip lid:top
lie:line:local:mediat:orient:overli:overlook:point:preced:predat:slant:sprawl:sun:tale:underli:untruth
lifeless:state:static:stationari lifelik:natur:realist lifelin:seam:wrinkl
lifestyl:manner:mode:style:wai lifetim:period lift:move:shoulder:skid:upgrad:weightlift ligament:wire
light:lightweight:lumin:luminesc:meteor:moonlight:pale:powderi:rai:setup:spotlight:sun:sunlight:sunshin:torch:weight
lighten:white lighter:match:prime:transport lightweight:nobodi:prizefight:unimport
like:likelihood:love:partial:penchant:pictur:pleas:portrait:prefer:promis:resembl:sort:tast:want
likelihood:odd:potenti:probabl lilac:shrub limb:stick:thigh lime:oxid limelight:promin limeston:rock
limit:maximum:modifi:narrow:ration:regul:rule:small:stark:utmost:utter:verg limp:proce:soft:walk
limpet:shellfish line:lineup:protec:rank:refractori:rim:rough:row:shaft linear:sum:total
linen:paper:textil liner:protec:refractori lineup:queue:roll:roster linger:loaf:loung:trailer
linguist:philologist:pragmat:scienc:scientist:semant:structur:tongu:transcrib:translat link:tee:tie:yoke
lipid:oil:triglycerid:wax liquefi:melt:turn liquid:liquor:melt:off:outlaw:slai:tear:torpedo
liquor:rum:spiritu:vodka:whiskei
list:number:playlist:post:queue:regist:roll:roster:schedul:shortlist:slope:stand:tilt
listen:observ:perceiv:pore:rivet:sens liter:literari:philosophi:real:realiti:tendenc:true:writer
literatur:write lithium:metal litig:petition:plaintiff:proceed:suit:suspect
litter:pig:scrap:straw:strew:untidi littl:miniatur:minut:petit:pocket:size:slim:smaller:subatom:tini:wee
liturg:theologi liturgi:rite:sacrament
live:lodg:neighbor:neighbour:nest:occupi:peopl:pig:realist:resid:room:spirit:tenant:tent:veget
liveli:rattl:resili:spirit livelihood:mainten:resourc:subsist:support liver:organ livestock:placent
load:overload:recharg:stack:weight loaf:slug loan:word lobbi:peopl:room:solicit lobster:shellfish
local:neighbor:neighbour:partial:placement:proxim:scene:sceneri:situat
locat:notch:object:orient:pinpoint:plant:point:posit:put:regain:region:settl:somewher:space:surveyor:there
lock:move:oper:protec:secur locomo:mobil:motor:move:movement:run:trot:walk
locomot:motion:motiv:motor:movement:pace:pan:pass:proce:progress:propag:pursu:race:raft:rambl:rang:reced:resort:retreat:return:ride:rise:roam:roll:round:rush:scrambl:shuttl:sift:ski:slide:speed:steam:step:strai:swan:swap:swim:taxi:thread:tread:walk:wander:whine:whistl:wind:wing:withdraw:zigzag
locu:scene:site locust:wood lodg:ordain:ordin:popul:quarter:secur:structur loft:mow:propel:store:storei
lofti:magnific:nobl:splendor:state:tall log:record:timber:wood:work
logic:philosophi:qualiti:ration:valid logist:provision:suppli logo:trademark loin:region
lone:unaccompani long:oblong:overnight:perenni:pine:prolong:stretch:want:wish:yen longer:pine:yen
look:loom:observ:peer:regard:scrutini:search:sens:spark:sparkl:spectat:spirit:stare:superfici:viewer:watch:wit
loom:pillar:seem:whale loop:reiter:repeat loos:symptom:uncontrol
loosen:modif:relax:undo:unfasten:unti:weaken lord:ruler:triniti loss:reduc
lot:mob:parcel:pile:plenti:portion:split:tract lotion:remedi:therapeut:toiletri lotteri:number
loud:shatter:shout:tasteless:thunder:yell loung:room:sit
love:loyalti:pet:preciou:prefer:romant:treasur:want:worship lover:pet:steadi:sweetheart
low:reduc:sad:squat:statu:under:unhappi:utter lower:move:reduc:reef:subordin:taper lowland:scot
loyal:nation:nationalist loyalti:nation:patriot:reliabl:steadfast lp:record
lubric:lust:sensual:sexi:statu lucid:plain:precis:readabl:understand luck:misfortun:phenomenon:ventur
lucki:prosper:success lucr:monei:swipe ludicr:silli luggag:suitcas:trunk lumber:massiv:plank:trade:walk
lumin:luminesc:lustrou:shine luminesc:shine lump:symptom:unit lunch:meal lung:movement:pitch:stab
lure:seduc:snare:stool:temptat lust:obscen:sexi:want luster:lustrou:magnific:shine lustrou:polish
luxuri:magnific:ornat:ware:wealth:wealthi lyric:melod:melodi:music:od:pen:poem:text:write lysi:recoveri
ma:mother mac:waterproof macedonian:slavic
machin:make:mechan:motor:organ:organis:outlaw:phonograph:pioneer:plot:prepar:produc:rivet:sandwich:scheme:shape:simul
machineri:system mafia:mob:syndic magazin:press:product:public:slick
magic:mojo:perform:sorceri:supernatur magician:perform:sorceri:witch magnesium:metal
magnet:measur:pull:quantiti magnifi:microscop:mislead:pad:telescop:tout
magnific:marvel:princ:rattl:tremend:wonder magnitud:much:multipl:order:properti:propor:ratio:size:volum
mahogani:tree:wood maid:miss maiden:miss:open:origin:over
mail:messag:postag:postal:pouch:transfer:transmis:transmit:transmitt main:pipe:water
maintain:pressur:prolong:rectifi:support mainten:mend:preserv:repair major:number:star:studi
make:produc:qualifi:render:sort:specifi:stipul maker:needlework:perfum:produc:shape:triniti
makeup:phenotyp:properti:structur malai:malaysia:malaysian male:sexual:steer
malevol:malici:mean:nasti:spite:venom malic:malign:mean:nasti:wound malici:malign:wound
malign:spite:venom mall:outlet malleabl:manipul mallow:shrub malodor:odor:smell:sour
malt:process:shake:treat mammal:placent:vertebr mammoth:monster:whale
man:marin:masculin:occupi:offic:patriarch:sailor:sir:staff:stiff:stud:vet:veteran:volunt:voluntari:widow:woman:work
manag:organ:organis:overse:possibl:process:steer:succe:superintend:supervi:supervis:trainer:treatment
mandat:prescrib:requir:territori mandatori:recipi:territori maneuv:navig:park:pilot:sheer:tree
manganes:metal mani:numer maniac:suffer manifest:notic:obviou:obvious:record:seem:testifi
manifold:multipl:paper:pipe:prolifer:recreat:time:tripl
manipul:massag:mobil:monkei:mous:palm:telegraph:toi:touch:wield
manner:mild:peculiar:postur:pretend:pretens:properti:rude:setup:signatur:special:styliz:wise
manor:mansion mansion:palac:region mantl:symbol manual:practic manufactur:mytholog:shape manur:organ
manuscript:scroll:write map:metric:oper:polynomi:procedur:process:represent:transform mapl:wood
mar:nick:spoil marathon:project:task:undertak marbl:pattern:rock:shooter:stain march:parad:troop:walk
mare:region margin:minim:minimum:peripher:slim mari:russian marijuana:sen
marin:pilot:sailor:soldier:steep
mark:mileston:notic:patch:peg:rank:rate:shade:signal:speckl:symbol:ticket:trademark:valuat
marker:mileston:peg:symbol:tag:trademark
market:mercantil:monopoli:resal:retail:sale:shop:stratum:syndic:trade:traffic:wholesal
marketplac:monopoli:outlet maroon:unaccompani:unfortun marri:offici:solemn:unit:united:wedlock
marsh:muddi:swampi marshal:place:position:put:set marshi:mud:swamp:wateri:wet martial:militari:soldier
martyr:tortur:victim marvel:miracl:occurr:react:respond:splendor:supernatur:utter
masculin:matur:sexual:trait mash:press:speak:suspen:talk:teas:telescop:toi mask:sensat:shield
masonri:structur masquerad:parti:particip:person mass:mob:peopl:pile:plenti:stroke:total
massacr:murder:slai massag:treatment massiv:weighti mast:nut:spar
master:perfect:record:ruler:sensat:skill:star:superstar masteri:skill
mastermind:mover:organis:pioneer:plan:prodigi:propos:suggest masturb:scarf mat:mount:tangl
match:parallel:pattern:pit:provid:render:resembl:rhyme:semi:suppli:underpin
mate:partner:relat:screw:servic:sex:spous mater:mother
materi:miner:molecul:occur:pack:paper:particl:precursor:qualiti:relev:rind:rock:secular:substanc:substanti:tangibl:thicken:wast:worldli
matern:para:pariti:pregnant:tend math:mathematician:scienc mathemat:scienc mathematician:scientist
matrix:rock matt:mixtur matter:remit
matur:mellow:myelin:prolifer:ripe:root:sprout:state:suppres:veget:viril:year mauv:purpl
maxim:moral:sai:utmost maximum:peak mayor:politician meager:spare:spars:wateri
meal:nourish:nutrition:snack:supper:tea
mean:meaning:messag:moral:nasti:norm:normal:objection:refer:repres:road:salvat:semant:sens:spell:subtleti:suggest:symbol:thought:tool:wing
meaning:pregnant:purpos:signific meaningless:messag:ridicul:senseless:unintellig
measur:meter:metr:number:observ:plumb:precaution:probabl:qualiti:quantum:rhythmic:safeguard:scalabl:scale:sound:survei:time:total:valuat:volum
meat:mutton:organ:pork:sausag:snail:veal mecca:place:spot
mechan:mobil:outfit:physic:pneumat:robot:static:statu median:norm:normal
mediat:negoti:pacifi:reconcil:talk:translat:umpir
medic:pharmaceut:physic:prescrip:purg:remedi:restor:satur:scrutini:sed:specif:therapeut:therapi
medicin:neurolog:obstetr:pharmaceut:pharmacolog:physic:prescrip:psychiatri:purg:remedi:restor:sed:specif:therapeut
mediocr:ordinari medit:premedit:puzzl:reflec:theolog:thought:wonder
medium:moder:surround:telecommun:vehicl meek:tame meet:rendezv:reunit:visit melancholi:sad:sober:unhappi
mellow:relax:ripe:ripen:tast melod:music:sing:song:tune melodi:music:sing:song melt:warm
member:part:pledg:portion membran:mening:mucosa:retina:tunic:unhealthi memor:qualiti:rememb:scholar
memori:messag:observ:recal:recogni:record:remind:represent:retriev menac:omen:prodigi:risk:riski
mend:patch:piec:reconstruc:restor:revamp:sew:sole mening:symptom mental:moral:psychic:psycholog:ration
mention:name:notat:notic:quot:sai:speaker:state:tell:verbal
mercantil:merchandis:payment:sell:trade:traffic:transac
merchandis:payload:produc:releas:resal:retail:sale:seller:shipment:station:stock:syndic:trader:traffic:traffick:vendor:ventur:wholesal
merchant:retail:seller:state:station:trade:trader:traffick:vendor:ventur mercuri:metal
mere:plain:pond:pool:specifi merg:mixtur:unif:united:varieti:whole merger:mix:unifi
meridian:promot:stage:sterl:top merit:worth:worthi
mesh:move:net:oper:organis:reticul:strike:textil:veil:web
messag:narr:narrat:nonsens:offer:opinion:packag:petition:postul:promotion:propos:public:refus:remind:request:respect:statement:stori:subject:submis:tale:telegram:theme:topic:wit:witti
messeng:travel:trumpet metabol:metamorph:respir
metal:mixtur:mo:na:nd:ni:nickel:os:pa:pd:pm:po:potassium:pr:ra:rh:sc:silver:sodium:solder:steel:surfac:textil:th:thread:ti:tin:tl:tungsten:uranium:yarn:zinc
metamorphosi:revision metaphys:philosophi:supernatur meteor:meteorit meteorolog:predic meter:quantifi
method:orderli:organ:perform:techniqu methodist:protest meticul:painstak:precis metr:prosodi
metric:poetic:rhythmic:translat:unit metro:railroad:railwai metropolitan:occup:occupi:resid mica:miner
microb:microorgan microorgan:organ:pathogen:protoctist:viru microphon:transduc microscop:visibl
microscopi:research middl:midfield:ordinari:place:position:put:set midlin:plane midwai:tract
midwestern:western migrant:settler:travel:unsettl migrat:movement:peopl:settler:travel migratori:unsettl
mild:moder:soft mildew:spoil mileston:occasion milit:reform militari:personnel
milk:nourish:nutrition:whitish milki:opaqu mill:plant:pulver:work millennium:period:philosophi
mimic:simul minc:nourish:nutrition:refin:walk mind:object:orient:psychic:remind:reson:unconsci:worri
mine:reinforc miner:or:quartz:spar:stuff miniatur:paint:pictur:shrink:small
minim:neglig:nomin:reduc:strip:token:trivial minimum:neglig:nomin:peak:skeleton:strip:token minist:work
minor:monkei:number:peanut:silli:toddler:urchin minstrel:perform:sing:singer:vocal
mint:mob:perfect:pile:plenti minu:subtract minut:momentari:small:wee:wink miracl:occurr
mirror:portrai:reflect miscellan:vari:varieti mischiev:play misde:wrongdo miser:unfortun:unhappi
miseri:misfortun:pathet:poor:sad:suffer:unhappi:wretch misfortun:tragedi:unfortun
misidentifi:misunderstand misjudg:mistak mislead:obliqu misplac:place:position:put:set
misrepresent:pretens:slick:strain:trickeri:twist:untruth:warp:wrongdo miss:overlook:regret:woman
missil:pellet:rocket:seeker:shot:slug:weapon mission:ngo missionari:teacher mist:murki
mistak:omis:similar:skip:slip:stupid mistress:woman misus:us:usag:util:victim mite:snuff
mitig:moder:quench:ration:reduc:reliev:satisfi mix:unif:unifi:varieti
mixtur:plaster:solution:stuf:substanc:suspen mm:tempo mo:momentari:wink
mob:mountain:multitud:plenti:raft:stack
mobil:motil:motiv:motor:movabl:qualiti:restless:rotat:transfer:transplant:transport:unsettl
mock:parodi:play:rib:ridicul:roast:simul:treat modal:normal:opt
mode:properti:setup:signatur:statu:styliz:wise
model:plastic:scale:shape:simul:sort:soviet:stamp:theori:worthi moder:tame:weaken
modern:neo:progress:regener:renew:stylish modest:retir:small modesti:proper:proprieti modif:tighten
modifi:optim:restrict:temper:updat modul:mouth:prosodi:soften:speak:talk:transmis:verbal:volition:will
modular:standard moist:raw:wet moisten:splash:sprinkl:wet molar:tooth molass:syrup
mold:neck:ornament:plastic mole:spy molecul:stuff molecular:particl
molest:needl:nettl:offend:provoc:provok:rag:rib:teas:torment:troubl:vex:worri
moment:pinpoint:signific:wink momentari:second:short monarch:nobl:ruler monast:religi
monei:peak:prime:rich:subsid:wealth monet:substanti:valid mongolian:orient
monitor:observ:protector:spy:superintend:supervi:supervisor:warn:watch monk:religi
monkei:primat:work:youngster monosaccharid:sugar monotheist:worship monoxid:oxid monster:prodigi
month:period monthli:period:serial monument:signific:site:structur mood:statu:temperament
moodi:temper:tempera moon:object:slug moonlight:work:worker moor:muslim:pier:plain:secur:wharf
mop:scour:scrub moral:motiv:philosoph:preach:preacher:qualiti:reform:right:righteou:scrupl:tempera
morbid:pernici:qualiti:toxic more:normal:rule mormon:protest morn:period:salut mortal:organ:rate
mother:multipl:mum:parent:propag:reproduct:yeast
motil:observ:perceiv:pitch:pose:reach:reciproc:retrac:rotat:shut:sit:squat:stretch:vibrat:wave
motion:nod:occurr:rebound:seek:stroke:travel:undul:wave:whirl:wink:wobbl:wrench
motionless:state:stationari motiv:move:propul:provoc:statu:stimul:travel:urg
motor:move:outfit:ride:travel motorboat:scooter motorcycl:pedal:ride mottl:patch:pattern:speckl
motto:sai mound:shape mount:rise mountain:pile:plenti:rough:ventur:volcano mourn:remors:sad
mous:rodent:walk
mouth:pretend:rave:sampl:sham:shout:sing:snap:snarl:speaker:spout:swallow:tone:vocal:whine:whisper
movabl:portabl:unsteadi
move:overturn:pace:pan:pass:place:position:pour:proce:progress:propag:propel:pull:pursu:push:put:race:raft:rais:rake:rambl:rang:reced:resort:restless:retreat:return:ride:rise:roam:rock:roll:round:rous:rush:scrambl:send:separ:set:shift:ship:shuttl:sift:sink:ski:slide:speed:spill:station:steam:step:strai:swan:swap:swim:swing:taxi:thread:transfer:transport:tread:twine:walk:wander:wave:wedg:whine:whistl:wind:wing:withdraw:wrap:zigzag
movement:pitch:pose:progress:pursuit:reach:reciproc:retrac:rise:rotat:rush:shift:shut:sit:speed:squat:stretch:swing:travel:vibrat:wave
mover:nomin:origin:remov:workman movi:music:product:silent mozart:music mp:personnel mph:rate
ms:sclerosi much:some:such mucu:phlegm:secretion mud:slander:slime:soil:swampi
muddi:obscur:perplex:slime:soil:swamp:unclean:wet mug:slang:victim mule:slipper mullet:percoid
multimedia:transmis multipl:number:reproduc:tripl multipli:number:prolifer:squar:time:tripl
multitud:pile mum:mute municip:town mural:paint:pictur murder:outlaw:torpedo:warp
murki:obscur:opaqu:shade:vapor:vapour muscl:pass:sphincter muscular:strength
muse:premedit:puzzl:theolog:wonder mushroom:pick
music:pic:plai:player:popular:refrain:section:serial:song:sound:tune:vocal
musician:organist:perform:pianist:singer:trumpet:violinist:vocal musk:scent:secretion muslim:shiit:sunni
mussel:shellfish must:necess:necessari:requir mustard:rape mutat:organ:rever:revert:vari
mute:statu:still mutil:unfit:warp mutini:rebel:rebellion:revolt:rise:upris mutual:parasit:share:symbiot
muzzl:outfit:silenc:still mysteri:perplex:puzzl:stori:stupefi:supernatur
mystic:religion:supernatur:think:thought:worship myth:stori mythic:unreal mytholog:unreal
nag:plain:rebuk:reprimand:tire:vex:weari nail:pickup:seiz:tack naiv:natur:qualiti:simpl:simplic
name:nicknam:numer:refer:renam:reput:signatur:specif:style:term:titl nap:period:soft:textur narcot:opium
narr:recount:tell narrat:report:sai:speaker:state:verbal
narrow:petti:provinci:shape:slender:specifi:strait:width nasal:pronounc:twang:utter nascent:nativ
nasti:terribl:wound nation:peopl:philosophi:spanish:statu:subject:subjug:swiss nativ:qualiti:russian
natur:pattern:plant:practic:proceed:qualiti:realist:spontan:succeed:unpretenti
naturalist:philosoph:represent nausea:symptom navel:point navig:qualiti:ship:steer:travel nazi:restrain
near:nearbi:proxim neat:trim necess:need:needi:urgenc:want necessari:need:needi:want neck:spoon:throat
nectar:secretion:tasti need:statu needi:poor:poverti:qualiti:requir:strip
needl:plagu:pointer:prick:prod:spur:urg needlelik:point needlework:sew:sewer neg:no:polar:qualiti
negat:statement:vari neglect:omis:skip neglig:omit:sorri:worthless:wrap negoti:pass:repres:settler
neighbor:neighbourhood:object:popul:vicin neighborhood:neighbour:proxim:sceneri
neighbour:object:popul:vicin neighbourhood:proxim:sceneri nerv:neural:pois nervou:tens:troubl
nest:plant:popul net:reticul:transpar:trap:ultim:vapor:vapour:weav
nettl:piqu:plagu:provoc:ruffl:sting:teas:temper:thorn:weed network:system:web
neurot:obsess:patholog:suffer neutral:object:reaction:weaken
new:newborn:radic:recent:refresh:revolutionari:sunris:unus:virgin newborn:young news:report:updat
newspap:press:publish newt:salamand ngo:organ:organis nice:pleasant:respect nich:station:tree
nick:prison nickel:plate night:period nimbl:rapid:trip ninth:ordin:rank nitrat:nitrogen:process:treat
nitrit:radic nitrogen:process:treat no:none:zero nobil:sublim nobl:palatin:peer:princ:sublim:titl
nobleman:palatin:peer nobodi:squirt
nois:pant:plump:rattl:reson:reverber:roar:rumbl:scrape:scratch:scream:shrill:sibil:slam:snore:sound:splash:thunder:whisper
noisi:sound:strident:thunder nomad:rover:unsettl nomin:phrase:propos:select:specifi:statu
nonsens:ornament:silli:unintellig nonstandard:unaccept noodl:pasta nordic:norwegian:swedish
norm:prescrib:standard:statist normal:stabil:statu:styliz:typic nors:scandinavia
north:northeast:northeastern:northern:northernmost:northwest:northwestern northeast:storm northern:union
northwest:wind northwestern:western norwegian:scandinavian nose:probosci:search:snout notabl:worthi
notat:observ:quotat:refer:remark notch:record:saddl:score note:refer:sai:sign:state:tell
noteworthi:signific:worthi noth:zero
notic:obviou:offici:patent:perceiv:plain:predomin:pronounc:sens:sensor:sight:sign:spot:uncov:unmistak:watch
notif:sai:state notifi:report:tell notion:suspicion:theoret:thought:unreal notochord:spine noun:substant
nourish:ply:provid:pure:tend:treat:vitamin nova:star novel:pen:write novelist:writer now:time
nowadai:tonight nowher:obscur noxiou:pernici nucleu:organel numb:passiv:symptom:unrespons
number:ordin:page:prime:quantiti:radix:remaind:round:squar:sum numer:quantit:recount:sum:symbol:total
nun:religi:sister nurs:tend:woman nurtur:tend nut:nutlik:seed nutlik:round:tasti nutmeg:spice
nutrient:nutrition:provision:yolk nutrit:nutrition nutrition:pure:treat:vitamin nylon:stock:textil
oak:tree:wood oath:profan:swan obedi:submis:submiss obes:plump:stout:weighti
object:pare:part:portion:prop:protest:purpos:remain:ribbon:stuff:target:thread:verifi:wall:web:whole
objection:unaccept oblig:pressur:requir:shame:state:stimul:suppos:tributari
obliqu:possess:sidewai:spatial oblong:perpendicular:squar obscen:profan:repel:revolt:slimi
obscur:stand:unclear obsequi:submiss
observ:occasion:open:refer:sai:sens:sensor:sight:spectat:spot:state:tell:uncov:viewer:visual:wed:wit
observatori:structur obses:preoccup obsess:preoccup:worri obsolet:old obstacl:obstruct:rub
obstin:persist:refractori:resolut:resolv obstruc:prevent:stoppag:structur
obstruct:plug:prevent:scotch:stop:stoppag:structur:suffoc obtain:secur:shop:snag:sourc:spong
obviou:patent:plain:unmistak obvious:predomin:unmistak occasion:occurr:strait:unpredict
occult:pattern:practic occup:preoccup:profes:sport:tenant:trade:vocat occupi:popul:potter:smatter:work
occur:occurr:recur:synchron occurr:outbreak:outburst:presenc:revers:setback:strike:success:treat:wonder
ocean:polynesian:unlimit:water od:optic odd:pariti:ratio:unusu odor:properti:rank:sensat of:water
off:unsatisfactori offenc:squad:team offend:perpetr:procur:shark:sin:sinner:temper:trespass
offens:outrag:piqu:predatori:profan:raid:repel:repuls:revolt:ridicul:slight:slimi:spite:unpleas:violat:wound
offer:propos:proposi:provid:render:special:sugges:suppli:tender offic:organ:ph:usa
offici:perform:prosecutor:provinci:ranger:record:recruit:regul:role:serv:splice:umpir:usher:wed
offset:origin:threshold offspr:outcom:rel:result often:rate ointment:remedi:soften:therapeut:toiletri
ok:satisfactori:visa old:older:past:patch:secondhand:senior:sunset:vener:yellow oleoresin:turpentin
omen:predict:signal:sinist:threaten omin:prodigi omit:skip:sole on:united onli:solitari
onset:penetr:start:strike opaqu:qualiti:whitish
open:outsid:prize:pry:rent:reopen:rip:sociabl:space:stare:start:tear:unlock:unti:yawn
oper:procedur:servic:spy:surgeri:telegraph:transac:us:util
opinion:reckon:regard:specul:suppos:think:view oppon:pit:react:withstand
opportun:possibl:sai:season:selfish:throw:time oppos:pit:react:repuls:withstand
opposi:polar:relat:revers opposit:other:polar:relat:word oppres:persecu:suppress:yoke
oppress:persecu:punish:purg:rag:repress:stifl:subdu:subjug:tax:torment:tyrant opt:selec
optic:physic:properti:receptor optim:perfect:tempera optimist:posit:rosi option:put oracl:propheci
orat:oratori:rhetor:speak:speaker:talk:verbal oratori:speech
orbit:preserv:provinc:realm:respons:rout:spacecraft orchestr:organis:origin:plan orchestra:seat:symphoni
orchid:vanilla ordain:settl:societi:vest
order:organ:organis:place:purchas:rank:rate:request:scale:sequenti:seri:serial:success:summon
orderli:regular:soldier:statu:tender:tidi
ordin:second:seri:seventh:sixth:societi:statu:statut:tenth:third:thousandth:twelfth:vest
ordinari:qualiti:routin
organ:organel:parasit:parent:parti:person:personnel:plan:plankton:plant:receptor:recombin:reform:regiment:rel:reorgan:saprophyt:secret:somebodi:someon:soul:structur:syndic:system:systemat:territori:thinker:tongu:utter:vital:vocal:wing
organis:parti:personnel:regiment:reorgan:structur:syndic:system:systemat:thinker organist:player
orient:orthodoxi:perspect:pointer:position:qualiti:view:wavelength
origin:outgrowth:pioneer:point:preliminari:primari:proces:propos:prototyp:qualiti:start:suggest
ornament:panel:pattern:plant:practic:prank:rivet:scallop:state:stucco:stud:trim ornat:showi:style:tall
orthodox:sanction:tradition orthodoxi:tradition oscil:period:reson:swai:swing:transient
ossifi:rigid:stiffen:turn ostens:superfici ostentati:pompou:showi:tasteless other:otherwis:past
otter:pelt ottoman:turk oust:remov:replac:supersed out:reveal:vacat
outcom:outgrowth:phenomenon:respons:reverber:subsequ:wake outer:outermost:outward:satellit
outfield:tract outfit:provid:render:shaft:spar:stave:stock:suppli:wire
outgo:outward:past:preced:retir:unreason outgrowth:result:rise:upris
outlaw:prohibit:racket:repeat:runner:thief:tough:traitor:unlaw:veto:violat outlet:shop:store
outlin:pen:resum:summari:survei:trace:write outlook:possibl:promis:requir outperform:unreason
outpost:post:settlement output:produc:product outrag:terribl:trespass outreach:reach:stretch
outsid:outward:region:stranger:surfac:unknown outstand:spectacl:superior outward:worldli oval:round
ovat:round overbear:proud overcoat:ulster
overcom:repress:restrain:rout:skunk:subdu:subjug:suppress:surviv overflow:spill overgrow:turn
overhang:project:protrud overlap:represent:share overlook:place:spot overnight:suitcas
overse:supervi:supervisor oversuppli:provid:render:suppli overthrow:revolutionari:rule:troubl
overtim:period overturn:success:turn:turtl overwhelm:provok ovoid:round ovul:seed ow:unpaid
own:ownership:person:posses:proprietor owner:patron:posses:possess:proprietari
ownership:possess:proprietari:proprietor:relat oxid:peroxid:reaction:rust:silica oxygen:process:treat
oyster:shellfish pace:rack:travel:tread:walk pacif:peac:philosophi:treati
pacifi:quiet:repos:seren:still:tranquil pack:stuff packag:prepackag:unit pad:paper:soft:splash:stuf:walk
pagan:religion page:summon:utter:vocal:work pai:profit:refund:remit:repai:repair:spend:subsid
pain:pile:qualiti:rack:smart:sting:stitch:strain:strenuou:suffer:symptom:tender:throb:torment:tortur:try:unpleas:upset:wrench
paint:pictori:portrai:prime:shade:stain:surfac:varnish:watercolor painter:portray
pair:servic:set:sex:two:unit palac:regim palat:pronounc:surfac:tasti palatin:roman:territori pale:weak
paleolith:tool pallid:weak palm:region:touch palmat:web pamphlet:script:treatis:writer pan:travel
pancak:tortilla pancreat:red panel:select panic:scari:terrifi:terrorist panicl:racem
pant:puf:short:slack:textil:trunk:utter papaci:regim
paper:parchment:patent:platform:report:resolu:resolv:sheet:sourc:stuff:tablet:tissu:write papua:region
par:score:statu:talli para:pregnanc parachut:plung parad:pedestrian:pivot:proces:succes paradis:region
paragraph:pen:split:write:writer parallel:place:position:put:set:similar:synchron:talli:tropic
parallelogram:quadrilater paralysi:paralyz paralyz:sick parcel:ration:split:subsid pardon:warrant
pare:splinter parent:rais:upbring pari:stratum pariti:pregnanc
park:place:position:put:room:set:steer:tract parlor:room parodi:satir
part:particular:press:relat:remaind:residu:rest:ruptur:scatter:schism:segment:separ:sever:splinter:substanc:surround:unit:upstair:waist:widen
parti:rave:recep:reunion:smoker:sociabl:social
partial:portion:prejudic:provinci:raw:section:slant:tendenc:unfair
particip:plai:pursu:retreat:server:statu particl:stuff:thermion particular:portion:qualiti
partition:resolv:separ:split:structur:subdivi:wall partner:provid:rel:render:suppli:wife
partnership:relationship pass:passerbi:skirt:temporari:transit:travel:travers
passag:section:text:transit passagewai:sinu:tunnel passeng:ride:travel passer:pedestrian
passerbi:pedestrian passion:stormi:wild passiv:philosophi:submiss passport:permis:safeguard
password:secret past:period:prehistor:previou:recent:sometim:then:time:yesterdai pasta:penn
pasteur:steril pastim:pursu:recreat pastri:pie:puff pat:pink:plausibl:season:strike:time:touch
patch:pattern:pinpoint:provid:render:repair:suppli:tract
patent:procur:proprietari:regist:secur:seem:unobstruct patern:state path:pathwai pathet:unfortun
patholog:sclerosi:unhealthi patient:suffer:unhurri patrol:protec
patron:present:proprietor:regular:shopper:store:superior
pattern:ring:ritual:scale:shape:simul:slash:slaveri:soviet:speckl:spot:strand:streak:stripe:symbol:systemat:talli:usag:vein:water
patti:pie paus:postpon:rest:scrupl:wait pave:sidewalk:surfac pavilion:tent paw:scrape pawn:pledg
payload:product:ship:ware
payment:penalti:premium:refund:remit:repay:residu:reward:royalti:spend:subscrip:tribut
peac:quiet:tranquil peach:reveal:sing:talk:woman peak:period:point:reach:sick:unfold:wealthi
peanut:pod:sum pearl:white pearli:tooth peasant:rustic pebbl:rock:rough:shingl:stone
peculiar:quirk:specif:strang:typic:unusu pedal:ride:rider:wheel
pedestrian:prose:stagger:travel:uninterest:walk peel:rind:scrap peer:reliev:rival:successor peg:succe
pellet:projectil pelt:rabbit:raccoon:sequenc:squirrel:succes:success:throw
pen:profil:refer:rewrit:script:vers:writer penal:retali:reveng:victim penalti:retribu
penanc:regret:remors:sacrament pendant:support pendulum:setup
penetr:percept:permeat:plung:probe:qualiti:raid:storm:trespass:tunnel:understand:vulner peni:peter
pentecost:protest peopl:poor:popul:public:retard:retreat:rich:sick:stratum:timid:unemploi:wound
pepper:shrub:spice perceiv:realiz:see:sight:smell:spectat:tast:touch:viewer:visual:watch:wit
percent:propor percentag:propor:ration:slice:stake percep:represent
percept:pierc:recogniz:represent:sensibl:subtl:understand:virtu:visibl perceptu:sens perch:sit
perenni:plant perfec:polish:refin:rever:state:worship perfect:potenti:tens
perfor:permeat:plung:probe:storm:tunnel
perform:person:player:portray:practis:premier:present:puppet:recit:rehears:render:rendition:routin:spectacular:star:stunt:theatric
perfum:smell:toiletri perfumeri:shop:store peril:specul:stake:threat:vulner
period:phase:pictori:prime:public:regular:reign:rhythm:season:semest:serial:stage:term:time:wartim:week:weekend:weekli:year
peripher:printer:skirt perman:perpetu:stand permeat:satur:spirit:suffus permis:toler
permiss:suffer:tempera permit:privileg:sanction:stomach:toler:trust
perpendicular:plumb:rectangular:upright perpetu:preserv:sustain:uninterrupt
perplex:question:riddl:stump:tangl:unclear persecu:subjug:tortur persecut:purg:rag:torment:tyrann
persist:plug:predomin:preserv:preval:reverber:unforgett:uninterrupt person:privat:role:subject
personifi:repres:role:symbol personnel:polic:staff:troop perspect:regard perspir:secretion
persuad:seduc:stimul:suscept persuas:power:suscept:tell:weighti
persuasion:prompt:reckon:regard:slogan:suppos:think:view:weapon pertin:refer:relat:relev
perturb:serious:vex pessimist:sceptic:skeptic pesticid:sprai pet:spoon petit:size:small:wee
petition:plaintiff:prai:solicit:solicitor:sue petroleum:resid petti:steal:theft:unimport pharaoh:ruler
phase:synchron phenol:resolv:solvent:tannin phenomenon:pulsat:result
philosoph:realist:scholar:scholast:sophist:stoic:student:thinker
philosophi:plural:popul:present:reform:secular:teach:unilater:utilitarian phoenician:semit
phone:phonem:ring:telecommun:vocal:voic:vowel phosphat:salt phosphor:synthet phosphoru:planet
photo:photographi:represent:stereo:still photograph:record:represent:stereo:still
photographi:pic:pictur:scan photosensit:sensit phrase:predic:verbal
physic:physiolog:qualiti:sensual:somat:substanti:tangibl:tempera:thermodynam
physician:resid:specialist:surgeon:vet:veterinari physicist:scientist:town pianist:player piano:upright
pic:product:represent:silent:stereo:still pick:select pickl:preserv:relish pickup:technic:truck
picnic:project:task:undertak:vacat pictori:realist pictur:repres:represent:scan:unreal:watercolor
pie:tart piec:portion:spindl pier:platform pierc:strike pieti:religi pig:swine pigment:retin:watercolor
pile:plenti:raft:rout pilgrim:settler pillar:predomin:principl:shape pillow:place:position:put:set
pilot:soar:solo:steer:tar:trade pin:promis:secur:triumph:victori pinch:squeez:thin:trauma
pine:pinon:wood ping:sound pink:sound:tap pinpoint:speckl pioneer:settler:spark:stage:trigger:undertak
pip:shooter:strike:torpedo:wound pipe:pipelin:scream:shout:transport:yell piqu:rag:textil:vex
pirat:plunder:raider:seiz:steal:thief pistol:revolv:soldier piston:plung pit:playoff
pitch:plai:shift:submarin:swai:tenor:throw:tone:tune pitcher:whirl pithi:substanc:summari:ters
piti:sorrow:sympathi pivot:turn
place:plant:point:posit:recess:rendezv:scour:seat:settl:shelv:shoe:site:sow:space:summit:superimpos:target:tee:tomb:zone
placement:proportion:put:set:site:space placent:primat:rodent:ungul
plagu:provoc:provok:rag:torment:troubl:vex plai:playwright:quarterback:recreat:stop
plain:protest:pure:puriti:rail:scold:seem:sheer:stark:tailor:vanilla
plan:predetermin:premedit:programm:project:propos:readi:regim:regimen:schedul:scheme:snare:thought
plane:shape plank:polici:skid:timber:wale plant:position:pot:put:set:tree:wild plaster:stucco
plastic:pliabl:soften:solid:thermoplast:waxi plate:silver:surfac:tin plateau:terrac:upland
platelet:protoplasm platform:wharf plausibl:slick play:teas player:server:singer:trumpet:violinist:vocal
playth:rattl:sling:swing playwright:writer plead:prai:ration:statement:supplic pleas:proud:satisfi:wish
pleasant:pleasur:qualiti:sweet pleasur:revel pleat:ruffl pledg:promis:vow
plenti:profus:profusion:raft:rich:stack pliabl:suscept plier:worker plot:premedit:scheme:strategi:tract
plover:shorebird plow:ridg:theolog:till:tool plu:qualiti:resourc:special:sum:total pluck:pull:steal
plug:stoppag:stopper plumb:quantifi:trade:vertic:weight plume:shape plumlik:round
plunder:predat:raid:rape:robberi:steal:thief plung:soak:swim plural:signifi:state
ply:power:procur:provision:staff:strand pm:scrutini:syndrom pneumon:red pocket:small:steal
poem:rhyme:sonnet:vers poet:sonnet:vers:writer poetic:rhetor:vers poetri:style
point:position:pyramid:reflect:root:sharp:sharpen:sourc:spike:spikelik:spot pois:prepar:readi:steel
poison:profan:toxin polar:posit:separ:statu:termin pole:propel:rod:spar:stilt policeman:trooper
polish:school:shini:simon:sleek:slick:sophist:work polit:refin politician:republican:socialist:statesman
poll:position:research:top:upsid:vote pollen:spore pollut:soil:wast pollution:unclean
polygon:quadrilater:triangl polyhedron:pyramid polym:rna:silicon polytechn:tech pompou:pretenti:puffi
ponder:premedit:puzzl:reflec:theolog:thinker:thought:weighti:wonder poni:racehors pool:share
poor:privat:unfortun:want poorli:sick pop:popular:protrusion:protuber:swell poplar:wood
popul:resid:room:tenant:tent popular:qualiti:tourist porcelain:surfac porch:structur porcupin:rodent
pore:steep port:seaport portabl:typewrit portal:websit porter:transport portfolio:set
portion:press:relat:remaind:reserv:residu:rest:segment:substanc:unit:upstair:waist:widen portrai:repres
portray:role posit:premis:propos:proposi:put:qualiti:sediment:set:statement:suggest:sure
position:post:recess:right:seat:settl:shelv:site:situat:sow:space:spot:stand:superimpos:tee
posses:properti:proprietor:relat possess:proprietor possibl:practic:prospect:realiz:viabl
post:sign:station postag:token poster:sign:worker posterior:seat:tooth
postpon:probat:retard:stall:suspen postul:premis:proposi:solicit:supplic postur:sit:sprawl:tuck
pot:preserv:urn potato:starch:vine potent:ruler:stalin:totalitarian:tyrann:tyrant potenti:prospect
potherb:veget potter:trailer:work potteri:trade poultri:turkei pound:puls:pulsat:punch:thrust
pour:run:shed poverti:privat:want powder:solid powderi:smooth
power:provid:qualiti:regent:reign:rule:strong:swai:valenc:veto powerless:qualiti:weak
practic:quick:realist:ritual:scrimmag:sensat:sensibl:shaman:slaveri:solv:star:superstar:symbol:systemat:techniqu:train:unimagin:us:usag:util:work
practis:scrimmag:shaman:us:usag:util practition:profession pragmat:realist prai:supplic
prais:recommend:sonnet:superl:valuat:worship prank:recreat prawn:seafood prayer:request:worship
preach:press:speech:urg precaution:prevent:step preced:prepar:previou:prior:priorit:prioritis
preciou:priceless:valuabl precipit:slope:solid:turn precis:right:skill:veri precursor:stuff
predat:prioriti predetermin:prejudic:shape:slant:weight predic:projec:propheci:reason:statement
predict:prodigi:propheci:prophet:signal:ventur:wager predomin:whale prefer:promotion:selec
pregnant:signifi:signific prei:victim prejud:subject prejudic:racism prelat:priest
premedit:reflect:rumin premis:presum:sai:site:state:stipul:tell:thesi premium:superior
preoccup:steep:thought preoccupi:thought prep:train
prepar:prime:process:scallop:spread:starch:summer:train:will:winter presbyterian:protest prescrib:settl
presenc:proxim:there present:reason:represent:respect:sai:screen:state:tell:time:todai:tonight:view
preserv:prolong:protec:protect:reserv:resum:retain:salt:smoke:sphere:spice:statu:sustain:tin
presid:tenur press:prod:push:recommend:repetit:spur:squash:squeez:touch:urgenc
pressur:railroad:suction:terror:urg prestig:stand prestigi:reput:stand pretend:unreal pretens:sham
pretenti:showi:unnatur:upstart preval:ratio:reign preven:save:stifl
prevent:prohibit:remedi:scotch:therapeut preview:screen:show:view price:rate:rig:set:valu:valuat
pricei:term priceless:treasur:valu:want:worth prick:scotch:slice:sting:thorn prickli:rough:spleen:thorn
pride:proud:satisfac:triumph:vaniti priest:priestess:primat:shaman prime:readi:unfold:wealthi
primit:savag:unrefin:wild princ:princip principl:yang print:produc:public printer:publish prior:superior
priorit:rank:rate prioriti:prioritis prioritis:rank:rate prison:situat:unfortun
privat:seclud:sequest:starv:starvat:strip:warship privileg:right:sweetheart
prize:recognis:regard:rifl:sack:scholarship:superior:valuabl:view:worth pro:statement
probabl:qualiti:quantiti probat:provision:remit:shelv:substanti:tabl:tent:valid probe:research
problem:puzzl:question:riddl probosci:snout proce:progress:rambl:speak:talk:travel procedur:stiffen:work
proceed:suit process:purif:routin:stiffen:sulfur:sulphur:treatment:vulcan processor:treat:worker
proclaim:titl:trumpet procur:provid prod:provoc:provok:push prodigi:signific:sinist:threaten
produc:proof:publish:puls:remak:reproduc:smelt:stage:veget:ware
product:prolif:ratio:releas:shipment:stock:trade:work profan:purchas:swear:trespass:utter:vocal:vulgar
profes:technolog:vocat profess:profession profession:publish
profici:quick:sensat:star:superstar:trifl:trivial profil:write profit:pyramid:realis:welfar
profound:thought:ultim:wisdom profusion:riotou program:project:regim:regimen:thought programm:schedul
progres:seri:travel progress:reform:tens:travel:workflow prohibi:veto
project:protrusion:spear:toil:tug:ventur:work projectil:seeker:shot:slug:vehicl:weapon
prolong:retain:rope:tempor promin:spectacl:spotlight:stand promis:prospect:smart promiscu:sex
promot:spur:summit:superl:support:tenur prompt:propos:propul:provoc:rapid:readi:stimul:suggest:time
pronounc:qualifi:roll:sibil:stress:syllab:tout:vocal:voic:vowel pronunci:sibil:speech:utter:vocal
proof:statement:substanti:treat:valid:verif propag:reproduc:spread:travel propel:provoc:rocket:throw
proper:puritan:real:reserv:right:victorian
properti:rental:select:sharehold:size:smell:solubl:spatial:spiritu:strength:style:sustain:thing:trust:vascular:wai
proportion:ratio:rel propos:recommend:state:submit:sugges:urg proposi:statement:suggest:theorem:univers
proprietari:trademark proprieti:reserv:right propul:pull:push:shoot:shot:spark:throw:trigger:wheel
prose:style prosodi:stress:tone prospect:requir:research:search prosper:rich:turn prostat:red
prostitu:tart prostitut:sell:woman prostrat:sick:submis
protec:roof:screen:seal:sheath:shelter:shield:vaccin:waterproof
protect:qualiti:restrict:safeguard:shield:tender:wall:ward:warm
protector:shield:territori:tribun:watchdog protest:puritan:rebel:reform:wasp protoctist:protozoan
protoplasm:substanc protozoan:sporozoan protrud:protuber:spear:swell protrusion:snag:wart
protuber:snag:statu:wart proud:swell:vain prove:result:substanti:test:tri:valid:verifi proverb:sai
provid:prudent:rafter:railroad:ramp:recruit:rim:shelter:signal:slat:staff:terrac:theme:ticket:transistor:tube:uniform:upholst:water:wharf:yield
provinc:sphere provinci:rustic:state provision:render:stipul:stock:supplier
provoc:rag:rous:sexi:signal:vex provok:remind:reson:rous:spite:upset:wound proxim:vicin prudent:wise
prune:shear psalm:sing psychiatri:psychotherapi:shrink psychiatrist:specialist psychic:sensit:soul
psychoanalysi:psychotherapi psycholog:scienc psychologist:scientist psychotherapi:therapi
public:qualiti:read:reprint:republ:tell:work publish:releas:republ:serial pucker:sew:stitch:wrinkl
pud:sweet:trifl puddl:shape:wade:water pueblo:tao puf:smoke puff:smoke puffi:showi:symptom:unhealthi
pull:traction:tug pulpi:soft pulver:solid pump:tens:wield punch:slug:thrust punctuat:quot:topic:underlin
pundit:scholar:student pungent:tasti punish:retali:reveng:toil:victim pupil:studi puppet:slave
purchas:shop:steal pure:purifi:rub:sheer:statu:sublim:virgin purif:rectifi
purifi:rectifi:refin:saint:setup:white puritan:stern:strict puriti:statu:virgin purpl:rhetor
purpos:resolu:serv:util:will purs:reticul:round:seam:sum pursu:stalk:tail:trail:travel
pursuit:shadow:stalk:tail:track:trail push:repel:shove:stuff:tumbl:urg
put:recess:seat:settl:shelv:situat:sow:space:spot:superimpos:tee putrid:rot
puzzl:reflect:riddl:rumin:stump:stupefi:unclear pyramid:swindl:ventur quail:retract
quaint:strang:unfamiliar:unusu qualif:revision:specifi:stipul qualifi:restrict:success
qualiti:quantifi:regular:rel:respons:romanc:same:satisfactori:simpl:simplic:special:suitabl:superior:ultim:uncertain:uncertainti:unchang:understand:unfaith:unfit:unlaw:unnatur:unpleas:unrespons:unsatisfactori:unsuit:unus:urban:us:useless:util:virtu:waxi:woodi:worldli:worth:worthless
quantifi:quantit:scalabl:specifi:time:word quantit:valu quantiti:quantum:total:valuat:volum
quarantin:segreg quarrel:tilt quarri:victim quench:suppress quest:search:seeker:tail:trail
question:request:speaker:subject:suspect:suspici:theme:topic:verbal queue:stand
quick:region:skill:speed:swift quid:retain quiet:reassur:repos:seren:silent:solac:sooth
quilt:sew:textil:thick quirk:rum:singular:strang:unfamiliar quit:renounc:retir:vacat:withdraw
quot:refer:reiter:repeat race:sport:swift:travel:veloc racehors:thoroughbr rack:strain racket:riot
radiant:rai:shine radiat:shine:symmetr:warmer radic:revolu radio:receiv raft:transport:travel
rafter:render:suppli:travel rag:ruffl:teas:temper:thorn:tire:week:worri rage:violent rai:shine
raider:rifl:sack:thief rail:railroad:railwai railroad:render:side:subwai:suppli:technolog:underground
railwai:side:subwai:underground rain:torrent rainfal:raini:torrent raini:rainwat:sever:wet
rais:shoulder:skid:slope:weightlift rake:slope:smooth:tilt ralli:reviv ram:thrust:toe
rambl:rover:stroll:thread:travel:untidi ramp:render:slope:suppli rampart:wall
rang:rover:spectrum:sweep:travel
rank:rich:scale:score:senior:sequenc:seventh:shortlist:sixth:smell:stand:statu:subordin:superior:tenth:thousandth:tier:twelfth:upgrad
rap:reproach:sound rapaci:selfish rape:ruin:spoil:violat rapid:speed:veloc:waterwai rare:scarc:uncommon
rariti:scarc rash:senseless:seri:thoughtless rat:reveal:revel:rodent:skunk:stag:worker
rate:scale:score:sequenc:shortlist:space:speed:subordin:tax:taxat:tempo:tier:upgrad:veloc
ration:real:share:think rattl:rattlesnak:shake:sound:splendor:toi:vigor raucou:shrill
rave:review:speak:talk:verbal raven:seiz raw:uniti:whole rayon:stock:textil:viscos razor:shave
reach:spectrum:summit:sweep react:refus:resist:respons:stool reaction:reduc:thought
reactiv:respond:sensit:suscept:unstabl reactor:setup read:skim:studi readabl:understand
reader:scholar:student readi:ripe:scallop:set:state:summer:wait:willing:winter real:realist
realis:recogn:see:sell:understand realist:realiti:represent:virtual:vivid realm:sphere
reason:sophist:sound:syllog:synthesi:thinker:thought:valid:why:wise reassur:sooth:still:support:tranquil
rebel:reform:revolt:revolutionari:rise:upris rebelli:revolt:rise:upris rebellion:struggl reboot:reviv
rebound:resili:respons rebuild:reconstruc rebuk:scold recal:recur:refresh:request:retriev:think:thought
reced:travel receipt:receiv:sum receiv:tv recep:salut recept:willing receptacl:socket:tidi:trai
reces:tree recess:set:tree recharg:revers reciproc:relat
recit:recount:report:speak:speaker:spell:tell:verbal reckless:thoughtless
reckon:sentiment:specul:subtract:thought reclaim:save:us:util recogni:rememb
recognis:reward:treasur:valu recommend:referr:suggest:urgent reconcil:resolv reconnaiss:scout
reconstruc:reform:repair reconstruct:restor:specul record:regist:save:signal:transcrib
recount:stori:tale:yarn recours:resourc recov:restor:sick:well
recreat:regener:renew:retel:simul:sport:stage recruit:regist:supplier:union rectangular:squar
rectifi:refin:remedi recur:repeti:repetit recurr:repeti recycl:us:usag:util
red:retin:rhiniti:rosi:sinus:symptom:tendon:thyroid:tonsil:vagin redden:rosi reddish:rosi
redeem:reestablish:salvat redemp:repay:rescu:save redistribut:spread
reduc:shorten:shrink:simplifi:slender:slim:subtract:thin:weaken reed:reedlik reedlik:thin reef:ridg
reel:revolv:rotat:stumbl:swai:twist:walk:whirl reestablish:restor refer:remark:write referendum:vote
refin:school reflec:reflect reflect:reverber:shine:theolog:thought:wonder
reflex:respons:shiver:sneez:startl:trembl:vomit:wink:yawn reform:renew:setup:unorthodox refract:subject
refractori:unrespons refrain:spare refresh:regener:rememb:renew:rest:reviv:snack:vent:ventil
refriger:therapi refug:resourc refund:reimburs refurbish:regener:renew:restor
refus:regret:rejec:repudi:respond:scorn:wast refut:repudi regain:return:uncov
regard:sentiment:think:treasur:valu regener:renov:replac:restor:revamp regent:ruler regim:rule
region:side:sind:top:waist:zodiac regist:trademark regret:reject:remors:sad:unhappi
regul:restric:restrict:standard:time:zone
regular:rule:soldier:standard:statu:symmetri:time:typic:uniform:zone rehabilit:restor rehears:scrimmag
reimburs:repai rein:stop:strap reinforc:stimul:stimulu:strong:teach
reiter:repeti:repetit:summar:tell:translat rejec:situat reject:repudi:scorn rel:relationship:sibl:spous
relat:screw:sex relationship:romanc:state relax:turn releas:relinquish:unleash:ware releg:sidelin:submit
reliabl:reproduc:respons:test:tri:trustworthi relief:reliev reliev:replac:solac:sooth:sub
religi:sacr:superior religion:scientolog:sect:shaman:shinto:spiritu:zoroastrian
relinquish:sacrific:surrend:unoccupi:yield relish:sampl reloc:settl:transfer:transport
reluct:sloth:unwil:unwilling remaind:remnant:sell
remark:sai:salli:shaft:signific:state:statement:stopper:tell rematch:repeat:repeti remedi:right:vomit
rememb:retriev:think:thought remit:topic remnant:residu:rest remors:repent:sorrow remot:unlik
remov:resolv:sack:scalp:scoop:shed:skim:solvent:spoon:stone:strip:tusk:uncov:veil:weed:withdraw
renaiss:reviv rend:rent:ruptur:snap:tear
render:rim:shelter:signal:slat:stucco:supplier:terrac:theme:ticket:transistor:tube:uniform:upholst:water:wharf:yield
rendezv:spot renew:renov:repeat:repeti:replac:revamp renounc:repudi:vacant
rent:ruptur:snap:split:transac rental:transac reorgan:revis:revision rep:textil
repair:restor:revamp:sole:statu repeat:reproduc:summar:tell:translat repel:revolt:slimi:unpleas
repent:sorrow repeti:repetit repetit:verbos replac:standard:succe repli:sai:state:statement:tell
replic:reproduc:scan report:summar:yarn repos:sleep reprehens:wrong
repres:spokesman:spokeswoman:subdu:subjug:typic represent:rub:stereotyp:symbol:unreal
repress:restrict:suppress:surmount reprimand:reproach:scold reprint:reproduc
reproach:scold:shame:unfavor reproduc:simul:stereo reptil:vertebr repudi:retract
repuls:revolt:vulgar:worthless reput:think request:solicit:solicitor:wish requir:respons:want resal:sell
rescu:salvat research:scientist:seeker resembl:talli resent:stew
reserv:statement:stock:trademark:withhold reservoir:suppli resid:rustic resign:retir:vacant
resili:spirit resin:season:tar resist:rub:scotch:toler resolu:settl
resolut:steadfast:steadi:stout:stubborn:trait
resolv:settler:solubl:steadfast:steadi:stubborn:termin:trait reson:sound resort:travel:us:util
respect:rever:singl:statur:toler:valuabl:view:worth respir:undergo:ventil respond:sai:state:stool:tell
respons:result:sensit:sphere:taxi:trustworthi rest:sleep:stand
restrain:restric:subdu:suppress:surmount:withhold restraint:suppres:temper restric:rule
restrict:stern:strict:suppress:tempera restructur:structur
result:reverber:solv:stage:statement:subsequ:wake resum:summar:summari resurrec:reviv retail:sell
retain:sustain:worker retali:vengeanc retard:simpl:slowdown:wait reticul:web retir:statu:stop
retire:withdraw retrac:return:specul:withdraw retract:shrink retreat:travel return:travel reunion:unit
reunit:unit reveal:sing:suggest:unfold revel:riot:sing reveng:vengeanc revenu:sum:tax rever:saint:stake
reverber:sound revers:switch:turn:undo review:studi:writer revision:soviet revolt:slimi:struggl
revolv:satellit:screw:spin:turn:wheel:whirl reward:salut:teach:toast rewrit:transcrib:write
rhetor:style:tall rheumat:suffer:unhealthi rheumatoid:unhealthi rhizom:stalk:stem rhizomat:rootstock
rhyme:talli rhythmic:round:swing:throb:trip rib:rough:satir ribbon:threadlik:wind rice:sift:starch
rich:riotou:treasur:wealthi riddl:siev:stupefi ride:sled:sport:taxi:thumb:tool:travel rider:travel
ridg:shelf ridicul:sarcasm:satir:teas rifl:robberi:shape rig:swindl:truck righteou:upright
rigid:set:stern:stiff:strict:sturdi:uncompromis rigor:stern:unrel rim:suppli rind:stuff
ring:roll:round:sound:telephon riot:troubl:turbul:violenc rip:ruptur:snap ripe:ripen
rise:rocket:soar:struggl:surg:travel risk:specul:stake:threaten:try:ventur riski:threaten:unsound
rite:usag:vigil:wed ritual:solemn:usag:wed rival:tier river:stream rivet:secur:steep
road:roadwai:shortcut:wai roadwai:rout roam:rover:travel roar:scream:shout:success:yell roast:satir:teas
rob:steal robberi:roll:steal:theft robe:vestment:wear robust:strap:strength:sturdi:tasti:vigor
rock:shingl:stoni:stuff rocket:vehicl rocki:rough:startl:stone:swai:uneven:variabl rodent:squirrel
rodlik:round roe:seafood role:villain roll:travel:troll:turn:twine:wrap roller:wave roman:transcrib
romant:sexi roof:shingl:thatch:trade rook:short:swindl:us:victim room:seat:surgeri:toilet root:taproot
rootstock:stalk:stem rope:tie:toil rose:shrub:wine rosi:rubi:scarlet rot:unsound
rotat:screw:spin:transform:turn:twist:wheel:whirl:wind
rough:scali:seam:shaggi:site:spini:stoni:textur:thorni:twill:unpleas:unrefin:warti
round:roundish:spheric:tone:travel:vault roundhead:support roundworm:worm rous:stimul rout:send:shortcut
routin:stopper rover:scout:strai:swan:travel row:scrap:serrat:sport royal:sail:stag royalti:york
rub:scour:scrape:scrub:smear:traction rubber:surfac:synthet rude:unrefin:wild ruffl:vex rug:tough
ruin:scotch:shipwreck:unsuccess rule:subordin:throne ruler:sovereign:stuart:tyrant
rum:spirit:strang:unusu rumbl:sound:utter rumin:theolog:thinker:wonder
run:rush:score:spout:sprint:squirt:streak:trot:try runner:travel ruptur:schism:separ:shred:trauma
rural:trait rush:scrambl:swift:tide:travel:veloc russian:slavic rusti:slow:statu rustic:statu
sabr:steel:sword sack:textil sacr:sacral:spiritu:sublim:worthi sad:tear:tragic sadden:strike
saddl:weight safeguard:step safeti:secur:statu saffron:season sag:sink:slump:wilt sago:starch
sai:saw:slogan:southern:speech:statement:sum:summar:utter sail:voyag sailor:striker:submarin:tar
saint:sweet:vener sake:welfar sale:sell salin:salt:tast saliva:secretion salivari:spit
salt:season:silic:soda:splash:sprinkl:sulfat:sulphat salti:stimul:style:tast saltwat:water
salvat:save:wai same:similar:veri sampl:selec:test:trial sanction:visa sand:seacoast:seashor:smooth:soil
sandal:shoe sander:smooth sandpip:shorebird sandwich:sub:submarin:torpedo:wedg:western:wrap
sap:simpl:slang:solution:undermin sarcasm:wit:witti satan:sorceri satellit:spacecraft satir:wit:witti
satisfactori:toler satisfi:substanti saturn:sick sauc:season savag:violenc:wild savori:smack:tang:tasti
scale:standard scallop:shellfish scalp:sell:skin scan:scrutini scandal:skeleton:statu
scandinavian:swedish scar:scrape:scratch:symptom:vaccin scare:scari:terrifi:terror
scari:shiver:thrill:tingl scatter:spread:straw scenario:script:set scene:shadow:venu sceneri:vicin
scenic:view schedul:slot:time scheme:skirt:strateg:strategist:untruth schism:sever
scholar:scholast:shakespearean:spong:theolog:theologian scholarli:student scholarship:student
scholast:student school:sophist:teach:tech:train scienc:strateg:systemat scientif:technolog
scissor:shear scold:wig scope:showcas:spectrum:sweep scorch:swing score:scotch:valuat
scotch:scratch:whiskei scour:search:seek:spot scout:spot:spy scrambl:travel scrap:splinter:tilt:wast
scrape:skin:wound scratch:skin:slice:wound scream:sensat:shrill:utter:wail
screen:shield:shutter:studi:surfac:textil script:write scroll:spiral:undul scrub:veget:wash scrubbi:wood
scrutini:studi:survei:test sculptur:shape:stabil:statu sea:water seacoast:shore
seafood:shellfish:shrimp:squid seal:shut:varnish seam:sew:stitch:sutur:tailor:wavi seamless:smooth
search:seeker:surf seashor:shore season:smack:spice:spring:summer:sweeten:vanilla:winter:worker
seat:servic:set seclud:withdraw second:subscrib:support:transfer:wink
secondari:secondhand:slight:subsidiari:substitut:supplement:supplementari:tributari:trivial:util
secreci:silenc secret:silenc secretion:spit:sweat sect:shia:sunni
section:split:spot:subdivi:syllab:write:zone secular:transfer:turn
secur:set:sew:stapl:stick:stitch:tack:tie:wedg sedat:seriou:sincer sediment:settl:situat
seduc:success:tempt see:sight:vision seed:seedless:sow seek:seeker:surf:want
seem:sound:spirit:superfici:unmistak segment:subdivi:syllab:zone segreg:sequest
selec:varieti:volition:vote:will select:siev:sort:specifi:superior:vote
sell:syndic:trade:traffick:vendor:wholesal seller:traffic semest:session semi:truck
semiconductor:silicon:transistor semisolid:solid semit:white sen:smoke send:transmis:transmit:transmitt
senior:undergradu sens:smell:tast sensat:shock:skill:smell:sound:star:tast:threshold
senseless:unconsci:unreason sensibl:sound sensit:sore:spirit:spiritu:suscept:tender
sentiment:suppos:tender:think:view sentri:spot:spy separ:setup:snap:state:tear
sequenc:seri:serial:setup:succe sequenti:seri:succe:succes seren:still seri:station:succes:success:train
serial:succe:succes:weekli seriou:sincer:sober:solemn serious:solemn:troubl:worri sermon:speech
serpent:viper serrat:statu serv:slice:staff:thigh:us:work servant:subordin:worker server:waitress
servic:tune:us:util:work servil:submiss servitud:slaveri session:term:tutori
set:settl:shelv:showcas:sow:space:spot:stationari:superimpos:surround:tax:tee:tripl:valu
setback:structur settl:sink:situat:termin settlement:settler setup:style:telegraph:wai
sever:sex:singl:some:stern:stratifi:strong:unrel sew:sutur sewag:wast sewer:stitch shabbi:unjust:wrongdo
shade:spec:spectacl:ting shadi:shadow:unlaw shadow:spy:trail shaft:swindl:trickeri
shake:shiver:thrash:tremor:wobbl shakespearean:student shaki:unstabl:unsteadi shallow:slick:wake:water
shame:unworthi shape:spatial:stack:stamp:straight:tower:triangl share:slice:stake:us:util
sharp:shrewd:urgenc shave:shear:splinter sheep:simpl sheer:steer:turn sheet:textil
shelter:stabl:structur:suppli:tent shepherd:tend:ward
shift:stir:strengthen:sublim:switch:transition:translat:unsteadi:variabl:weaken:wobbl
shine:smooth:sparkl:superior:work shingl:trade ship:shipwreck:truck:vessel:warship shipboard:temporari
shipment:ware shirt:textil shiver:symptom:tremor:unsteadi:vibrat:wobbl shock:startl:surpris shoe:situat
shoot:sprout:strike:sucker:torpedo:wound shop:support:workplac shore:support shorebird:snipe
short:shorten:swindl:telescop:tract:trouser:want shortag:want shoshonean:ut shoulder:thrust
shout:shrill:speak:talk:thunder:utter:verbal:vocal:wail shovel:worker show:substanti:valid
shower:sprai:ware showi:splash:stir:theatric shred:snap:tear shrewd:smart shrill:yell shrink:specialist
shrivel:thin shroud:tack shrub:subshrub:sumac:ti:yucca shuffl:walk shut:slam:slat:turn:wink
shuttl:travel shy:startl:throw sibil:utter sibl:twin sick:sickli:spastic:unhealthi:vomit
sickli:unhealthi side:sidelong siev:studi sift:travel sigh:utter:vocal sight:spectacl:spot:watch
sign:token:valid:write signal:signer:signifi:suggest:suppli:symbol:tell:whistl
signatur:style:subscrib:wai signer:subscrib signifi:singular:stem:word signific:spell
silenc:statu:subdu:suppress:tube silk:textil silki:slipperi:smooth silli:unwis:youngster silt:soil
silverwar:tablewar similar:sort:standard:uniform simmer:temperatur simon:smooth simpl:stupid
simul:techniqu:trainer simultan:synchron:time sin:violat:wicked sincer:singl:straightforward:truth
sing:solmiz:speak:talk:verbal singer:soprano:thrush:voic:vox:warbler singl:tenni:variou
singular:strang:unequ:unfamiliar:unusu sinist:wicked sink:submerg:subsid siouan:teton sioux:teton
sit:sprawl:squat site:situat:station:tee:tract situat:state:statu:thing
size:small:sort:stout:surfac:tall skate:sport skelet:thin skeptic:uncertainti ski:sport:travel
skid:slide:slipper skill:soldier:star:state:superstar:techniqu:versatil skim:touch skin:surfac:wound
sky:submarin slab:tablet:tile slack:slow:trouser:worsen slam:smash:triumph:victori slander:slur:smear
slang:sucker:victim slant:standpoint:viewpoint slap:strike slash:slit:tan:thong:thrash:wale:wound
slat:stave:suppli slate:tablet slave:work:worker slaveri:subjug slavic:ukrainian sled:sport:vehicl
sleek:slipperi:smooth sleeper:spy:terrorist sleeveless:unproduct slender:turn
slick:sly:smooth:superfici:trick slide:slipperi:submarin:travel slight:small:spare:spars:unimport
slim:small:spare:thin:turn slime:slipperi:soil slimi:slipperi:sordid:viscos sling:throw:toi
slip:slipperi slipperi:sly:smooth slit:slot slope:steep:tilt:upgrad
slow:slowdown:sluggish:slump:unhurri:unskil:weaken slum:spend slump:worsen slur:thick:unintellig
sly:trick:trickeri smack:spici:tart:tast small:smaller:subatom:tini:wee smart:sting:thirst:throb
smash:sock smatter:understand smear:soil:vilifi smell:snuff smile:spark:sparkl
smoke:smother:vapor:vapour smooth:streamlin:style:textur:velvet:velveti smut:stain snag:swell:tree
snake:viper:wind snap:speak:talk:touch:verbal:while snare:sweeten:tempt
snarl:sound:speak:talk:utter:verbal:vocal sneak:steal:trespass:underhand:walk sneez:symptom snuff:ting
soak:wash:wet soft:soften:spongi:unhealthi:velvet:velveti:woolli:yield soften:weaken softwar:upgrad
soil:spot:till solac:still:tranquil solder:worker soldier:spend:territori:troop:trooper
sole:solitari:undersid:undersurfac solemn:splice:wed solicitor:supplic solitari:tempera solmiz:vocal
solo:voluntari solution:statement solv:understand:viabl solvent:statement some:whatev:whatsoev
somersault:tumbl sonata:symphoni song:songwrit songwrit:vocal sonnet:vers soot:surfac
sooth:still:tranquil:truth sophist:strain:twist:urban:worldli soprano:vocal sorcer:supernatur:transform
sorceri:witch:witchcraft sordid:unclean:unworthi:worthless sore:unpleas sorri:trifl:worthless
sorrow:tear:torment:tortur:unfortun:unhappi:wail:weep sort:speci:stereotyp:stratum:type soul:spirit
sound:stabl:statu:superfici:tick:ting:trump:twang:tweet:voic:whistl sour:spoil:tast:turn:vinegar
south:southeast:southeastern:southeastward:southern:southernmost:southwest:southwestern southeast:wind
southwest:wind southwestern:western sow:swine space:vacuum:void spacecraft:starship spaceflight:voyag
span:sweep spar:tilt spare:unnecessari:wiri spark:vital sparkl:starri:vital:wink spars:trim
spasm:symptom:twitch spasmod:unsteadi spatial:symmetri speak:spout:tone:tongu:vocal:whine:whisper
speaker:talk:telephon:whisper:wit spear:spike:weapon spec:specifi:stipul special:specif:typic:vari:vocat
specif:stipul:uniqu spectacl:strike spectat:spy:watch
specul:suspect:theoret:theori:think:thinker:uncertain:uncertainti:unsound speech:word speed:travel
spell:witch spend:summer:trifl:vacat:ware:weekend:winter spice:tang spici:tang:tasti spin:wrench
spinach:veget spini:thorn spiral:turn:whirl:wind spire:tower spirit:vodka:whip:whiskei spiritu:tempor
spit:utter splash:tramp:wet splendid:superior:surpass splendor:tremend:wonder splinter:split:wood
split:subdivid:tear:unit spokesman:spokesperson spokesperson:spokeswoman spong:wipe sponsor:warrant
spot:summit:symptom:target:tomb:uncov:zone spous:wife spout:talk:verbal sprai:sprinkl
sprawl:spread:untidi spread:straggl:straw:strew:transmis:travel spring:vault sprinkl:strew:water
sprout:up spruce:stylish:tidi:trim:wood spy:supervis:viewer:wit squash:telescop:veget:vine
squeez:telescop:tweet squirt:wet stabil:standard:strengthen:unchang stabl:steadi:unchang
stadium:structur staff:stick stage:state:summit:superl:system:theatric:ultim stagger:swai:walk stai:stop
stain:vein stair:staircas:stairwai staircas:step stairwai:step stalin:transform
stalk:stipe:trunk:tuber:walk stall:stop stamp:stereotyp:walk stanc:standpoint:upright:viewpoint
stand:standpoint:statu:viewpoint standard:statu:stock:styliz:valuat stanza:text star:superstar
starch:stiffen stark:stern:strip starlik:starri start:threshold startl:surpris starv:voraci
state:statu:suggest:sum:summar:tall:tribal:unemploy:unif:uniti:util:utter:whole:wild
statement:submit:summari:tell:understand:untruth:word static:subshrub station:termin
statu:subservi:suscept:taut:tens:tension:term:uncomfort:unsound:urban:virgin:wet:white:wicked
statur:tall steadfast:steadi steadi:strengthen:sure:valentin steal:surreptiti:swipe:thief
steam:travel:vapor:vapour:wet steel:weapon steer:suggest:tree stem:stipe:trunk:tuber step:track:travel
sterl:summit:superior sticki:viscos:wet stiff:strong stifl:subdu stigma:symbol still:subdu:suppress
stimul:thrill stitch:sutur stock:store:suppli:ware stomach:suffer:support:ventral stool:tempt
stop:withdraw storag:warehous store:tank:warehous:wharf storei:structur stori:tell
storm:thunderstorm:violenc stormi:surg stout:strength straggl:untidi strai:travel straight:uninterrupt
strain:tens:tension:tug:warp strand:unaccompani strang:weird stranger:trespass strangl:subdu:suffoc
strap:tan:thong:thrash:tie:tough:wale stratifi:superimpos stratum:underworld:world streak:succes
stream:water streamlin:train strength:sturdi:tough:vigor strengthen:strong:transform:vital
strenuou:strive stress:topic:troubl:underlin:yip stretch:workout strict:unrel:valid stride:travers:walk
strike:surpris:touch:trench:troubl:waxi string:thread:train:violin:yarn strip:tape:unarm:want
stripper:worker strive:struggl:try:tug stroke:swipe:touch stroll:walk strong:vehement:viril
structur:theori:tower:vault:wai struggl:tilt:troubl:try:tug:upris:warfar strut:walk stucco:surfac
student:theolog:theologian studi:trace:view studio:workplac stuff:substanc:thicken:wast:widget
stumbl:walk stump:stupefi:walk stun:surpris:unconsci stupefi:surpris style:ters:vein:verbos:wise
styliz:wai sub:substitu:switch:work subdivi:tract subdu:suppres:surmount subject:subordin:suscept
subjug:suppress:surmount sublim:transform:vapor submarin:toss submiss:wormlik submit:suggest
subordin:subservi:supplement:supplementari:under:word subscrib:support:tender:write subservi:tool
subshrub:wormwood subsid:support:weaken subsist:unfortun substanc:substrat:volatil substant:word
substanti:support:sustain:underpin substitu:swap:variat:wean
substitut:successor:supersed:switch:synonym:truncat:work substrat:surfac subwai:tunnel succe:supersed
succeed:win success:thrive:triumph:victori:win sucker:victim
suffer:torment:tortur:troubl:unfortun:unhappi:victim:vomit suffici:wealth:wealthi sugar:sweet
sugges:thought suggest:suscept:urg suit:textil suitcas:weekend sulfur:thorni:treat:unpleas
sulphur:thorni:treat:unpleas sum:tell sumac:wood summar:survei:tell summari:survei:unoffici
sunshin:weather super:superior:surmount superflu:unnecessari:worthless superintend:supervisor
superior:superl:supervisor:surpass:top superl:top supernatur:unnatur:weird:witch supplement:vitamin
suppli:terrac:theme:ticket:transistor:tube:uniform:upholst:water:wharf:yield
support:suspend:sustain:toler:valid:verifi:warrant suppos:theori:thought:unlik suppress:surmount:tyrann
suprem:ultim surf:wave surfac:tar:tread:varnish:well:zinc surfboard:swimmer surpass:top:unreason
surplu:unnecessari surreal:unreal:unrealist surrealist:unrealist surround:wall survivor:unfortun
suscept:vulner:waxi suspect:ventur suspen:vapor:vapour:wait suspens:tens:uncertainti
suspicion:uncertainti:wari sustain:uninterrupt swai:tilt:vibrat:wobbl swamp:torrent swampi:wateri:wet
swan:travel swap:trade:travel swear:utter sweater:turtl sweep:travers:wide sweet:sweeten:sweetish:tast
sweeten:syrup:tempt:temptat sweetheart:valentin swell:symptom:wart:wave swim:tear:travel swimmer:travel
swindl:us:victim swing:toi:vibrat switch:variat sword:weapon symbol:token:translat sympathi:tendenc
symptom:syndrom:wast synonym:word syntax:system synthes:synthesi systemat:taxonomi tablewar:ware
tact:thought tactil:tangibl tag:touch:trademark tailor:trade talk:tone:vocal:whine:whisper
talli:twin:underpin tan:thrash tang:tart tangl:twine tape:web target:victim tariff:tax
tart:tast:unpleas:woman task:toil:tug:ventur:work tast:tidi taut:tonic taxi:travel
teach:train:tuition:tutor teacher:tutor tear:unhappi:violenc:wail:wild teas:torment:vex:woman
tediou:uninterest teen:young teenag:young telecommun:telegraph:telephon:wire:wireless
telegram:telegraph:wire telephon:verbal telescop:visibl tell:utter:yarn temper:temperament:vex:weather
tempera:toler:unfriendli:unwilling:willing temperatur:warmth tempor:temporari
temporari:termin:transient:worker tend:treatment:work tens:tighten:tonic:wire:yip tension:tonic:yip
tent:uncertainti:unsettl:web tenur:term term:valuat:word termin:vanish terminolog:word terrain:tract
terribl:unpleas territori:zone test:verifi testi:unruli:will testifi:wit text:word
textil:tick:towel:trouser:twill:velvet:waterproof:wool:woolen:yoke thaw:weather theatr:theatric
theme:thought theologi:theologian theorem:thought therapeut:vomit thermal:wind thesi:treatis
thick:thicken thicken:turn thicket:veget
thin:threadlik:transpar:trim:turn:vapor:vapour:weedi:wiri:wither think:view:weigh thirst:want
thistl:weed thong:whip thorn:vex thoughtless:trait thread:threadlik:travel:wear threat:threaten:warn
threaten:vulner:warn thrive:turn throne:vest throw:toss thrush:vocal ti:united tick:watch
ticker:timepiec tide:updat:variat tidi:trim tight:want till:treasuri tilt:weather timber:wood
timepiec:watch tini:wee tiresom:uninterest:verbos tissu:twill:web toddler:youngster toe:walk
toil:tug:undertak:work toll:valu tone:verbal tool:wai tooth:toothlik:tusk top:unreason:upper:uppermost
torment:troubl:worri tortois:turtl tortur:wound toss:turn total:work tour:travel:visit tourist:travel
tout:vapor tow:tug towel:wipe tower:whale toxic:venom trachea:tubul track:travers tractor:truck
trade:traffic:undertak:upholsteri:ware:woodwork traffic:vendor:wink tragedi:visit train:upbring
trait:trust:trustworthi:unwis:wisdom:wise tramp:walk tranc:unconsci:witch transac:transfer
transcrib:writer transcript:write transfer:transmit:upload transform:transition:weaken transient:travel
transit:verb translat:travel transpar:veil transport:truck:vehicl:wheel trap:web
trauma:unhealthi:wale:wound:wrench
travel:tread:trek:visit:visitor:voyag:walk:wander:whine:whistl:wind:wing:withdraw:zigzag
treacher:unfaith tread:walk treasur:trove:valuabl:view:worth treat:vulcan:wrong treatis:write
tree:willow trek:trip trembl:unsteadi:wobbl tremend:vast:wide tremor:vibrat trench:trespass trend:turn
trespass:unknown:wrongdo triangl:wedg tribal:unit trifl:worthless triumph:win trivial:unimport
troubl:vex troublesom:worri trouser:trunk true:truth truffl:veget trust:trustworthi try:verifi
tug:twitch:undertak tuition:tutor turkic:turkish turn:twist:wake:worsen twig:with twill:weav twine:wattl
twist:warp:whirl:wrench type:version:write typewrit:write ugli:unattract:villain:wick ulcer:unhealthi
unaccept:unsatisfactori unaffect:untouch unanim:uniti:whole unauthor:unoffici unavail:useless
unawar:unconsci unbroken:uninterrupt:wild uncertainti:unsur uncheck:unrestrain unclear:vagu
uncomfort:wretch uncommon:unusu unconcern:untroubl uncontrol:will unconven:unorthodox uncouth:unrefin
uncov:unfold uncultiv:unrefin undecid:unsettl undergar:underwear:vest underpin:valid:verifi
undertak:ventur:work undesir:unsuit undevelop:vestigi undisturb:untroubl undivid:united undomest:wild
undul:whorl uneasi:worri unequ:uneven:want uneven:vari:wavi unexpect:unforeseen:unpredict unfaith:untru
unfamiliar:unusu:weird unfasten:unlock unfit:unhealthi:unsuit:wrong unfold:unveil unfortun:victim
unifi:united:whole uniform:wear unimport:valu uninvit:unwelcom unionist:worker unit:wed:whole
unjust:wrong unlaw:wrong unmarri:widow unnatur:violent unoffici:wildcat unpaid:voluntari unproduct:vain
unreal:unsubstanti:unsuccess:visual unrefin:vulgar unrestrain:wild unsettl:upset:wander unsound:wildcat
unstabl:unsteadi:volatil:volcan:wobbl unsteadi:wobbl unsuit:unworthi untruth:warp unus:worthless
unusu:weird unwant:unwelcom urchin:youngster urin:void:wee:wet urn:vase us:wast usabl:util
useless:worthless user:util:wearer util:wast utter:voic:yell vacant:vacuum:void valu:view:worth:worthi
valuabl:want:worthi vanish:wither vaniti:worthless vapor:veil vapour:veil
vari:varieg:versatil:version:widen variabl:variant:variat:varieg:vector:versatil:wavi
variant:varieg:version varieg:varieti varnish:waterproof veget:wood vehement:violenc:wild vena:venou
vener:worship venom:wound verbal:verbos:vocal:whine:whisper:wit vers:write vessel:yacht veto:vote
vibrat:wobbl viciou:wick:wildcat victim:wretch:wrong victor:win view:vigil viewer:watch villain:wick
viola:violet violat:wrongdo violent:wild virgin:white virtu:worth viscid:viscos visibl:visual
vocal:warbler:yell volunt:worker voluntari:will wade:walk wai:wing:wise wail:weep:whine:yell
waiter:waitress waitress:work wale:whip walnut:wood wan:weak want:wish ware:wast warehous:workman
warm:weather warrant:warranti:writ wash:wet:work wasp:white wast:wild:worthless watch:wit
water:waterfal:waterwai:wet wateri:weak:wet wavi:wrinkl weak:weaken weaken:wilt:wither
weather:wind:windward:withstand weav:web wee:wet wide:width widow:woman wife:woman wild:wildflow
wing:winglik witch:witchcraft wood:yew wooden:woodi woodwork:work workplac:workshop worm:wrench
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
