// Compiled by tests/bench/compile/tables.ts from WordNet 3.0 (see WORDNET-LICENSE.txt) and from
// counts of words in news; not to be edited by hand.

export const FAMILY = `
abdomen:abdomin abil:abl academ:academi accept:unaccept accid:accident acquir:acquisi act:action:actor
activ:activist add:addition addic:addict administ:administr admis:admit adop:adopt advantag:profit
advis:advisori advoc:advocaci affec:affect afghan:afghanistan africa:african agenc:agent aggres:aggress
agre:agreement alleg:allegedli allerg:allergi alli:allianc amaz:amazingli ambiti:ambition
america:american amphitheat:amphitheatr analysi:analyt:analyz analyst:analyz anger:angri apolog:apologis
appar:appear appli:applic aquat:water arbor:tree argentin:argentina argu:arguabl:argument arm:armor
art:artist asia:asian:asiat asser:assert assum:assump atten:attend attrac:attract australia:australian
back:backer bad:badli:sever bake:baker bark:barker basal:base bat:batter behavior:behaviour
belgian:belgium belief:believ bid:bidder biolog:biologi:biologist biologi:biologist blood:bloodi
bodi:bodili bone:boni book:booker bowl:bowler break:breaker brief:briefli bright:brightli
brilliant:brilliantli broad:broadli brother:brotherhood brows:browser bui:buyer build:builder
bump:bumper bush:bushi canada:canadian care:carefulli carri:carrier celesti:heaven:sky
center:central:centric cereal:grain certain:certainli certif:certifi cervic:neck
charact:character:characteris:characterist charg:charger charit:chariti chemic:chemistri
chemist:chemistri chief:chiefli child:childhood china:chines christ:christian circl:circular
circul:circular citi:urban citizen:citizenship civil:state claim:claimant clariti:clear class:classifi
classif:classifi clean:cleaner clear:clearanc:clearli climb:climber clip:clipper close:closer:closur
coast:coastal:coaster coerc:coercion collec:collect colon:coloni comedi:comic comment:commentari
commerc:commerci commis:commission:commit commit:committe common:commonli commun:communist
compar:comparison compet:competi:competit:competitor complain:complaint compon:compos compos:composi
comprehens:larg:understand conced:conces conclud:conclusion conduct:conductor cone:conic confes:confess
confid:confidenti confus:confusion congress:congression connec:connect connect:connector consid:consider
conspir:conspiraci constant:constantli constitu:constitut construc:construct consum:consump
contain:content:contin continu:continuum contrac:contract contract:contractor:contractu
contribu:contribut contribut:contributor conver:convert convic:convict cool:cooler coron:crown
correc:correct corrup:corrupt count:counter countri:rural cover:coverag crab:crabbi cream:creami
creat:creation:creativ:creator:creatur credit:creditor crime:crimin crisi:critic critic:criticis
currenc:current cylind:cylindr dai:daili danc:dancer dead:deadli death:die decad:decai
decid:decis:decision deep:deepli defenc:defend defend:defens defin:defini deliv:deliveri
democraci:democrat deni:denial dens:densiti depart:departur depict:pictur deploi:deploy descend:descent
destroi:destruc:destruct detain:detaine:deten detec:detect diagnos:diagnosi dilig:industri
dilut:dilution direct:directli:director disast:disastr disclos:disclosur discov:discoveri discus:discuss
dispos:disposi disrup:disrupt distanc:distant distinc:distinguish distribu:distribut divid:division
document:documentari domest:home domin:jesu:sundai drama:dramat drive:driver drop:droplet
dutch:netherland duti:dutifulli earth:extraterrestri:planetari:terrestri easi:easili econom:economi
economi:economist edit:editor elec:elect:elector elect:elector:elig emis:emit emploi:employ:employe
england:english enjoi:enjoy enter:entranc:entrant:entri:intestin enthusiasm:enthusiast
environ:environment equal:equat equat:equatori eurasia:eurasian europ:european evalu:valu even:regularli
event:eventu evolu:evolutionari:evolv exact:exactli:precis excep:except exclud:exclus:exclusion
execu:execut exhibi:exhibit exist:existenti expan:expand expel:expul experi:experiment expert:expertis
explain:explan explicit:explicitli explod:explosion expos:exposur expres:express exten:extend
extend:extens:extent extens:larg extradi:extradit extrem:extremist ey:optic face:facial fail:failur
fair:fairli fame:famou famou:famous fantasi:fantast farm:farmer faster:quick fastest:quick fat:fatti
fight:fighter financ:financi:fiscal fish:fisher fix:fixtur flee:flight flesh:fleshi focu:focus
form:format found:foundat:founder franc:french frank:frankli free:freeli frequenc:frequent
friend:friendli:friendship full:fuller:fulli fun:funni furi:furiou furnish:furnitur futur:futurist
galact:galaxi gene:genet gener:general:genu general:generally genet:origin georgia:georgian
german:germani global:globe govern:governor governor:governorship grace:gracefulli grade:gradual
grain:granular grand:import graph:graphic grave:graviti great:greatli greec:greek:hellen greed:greedi
grow:growth guid:guidanc guilt:guilti guitar:guitarist habit:habitu hack:hacker hair:hairi hand:manual
haptic:touch head:header health:healthi heavi:heavili high:highli histor:histori hold:holder
honest:honestli honor:honorari hope:hopefulli hungari:hungarian hunger:hungri hunt:hunter ic:ici
idea:ideal ident:identifi identif:identifi imag:imageri impli:implic import:importantli inappropri:wrong
includ:inclusion increas:increasingli india:indian infec:infect:infecti inflam:inflamm
influenc:influenti injec:inject injur:injuri inspec:inspect inspect:inspector instanc:instant
instant:instantan institu:institut inten:intend intend:intent intens:intensifi interac:interact
interest:interestingli intern:internation:internship interrup:interrupt intuit:intuition invest:investor
iran:iranian iraq:iraqi ireland:irish islam:islamist:muslim itali:italian japan:japanes jew:jewish
jordan:jordanian journal:journalist judg:judgment:judici:judiciari judici:justic keen:sharp keep:keeper
king:kingdom korea:korean land:lander languag:linguist latin:romanc law:lawyer:legal lead:leader
leader:leadership leaf:leafi leather:leatheri legisl:legislatur length:lengthi let:letter liber:liberti
light:lighter:lightli literari:literatur live:liver lock:locker long:longer:longest luck:lucki
lucki:luckili lunar:moon lung:pneumon:pulmonari lyric:opera machin:machineri machineri:mechan
maintain:mainten make:maker malaysia:malaysian mandat:mandatori marin:navig:sea maritim:navig
mark:marker marri:marriag mathemat:mathematician maxim:maximum medic:medicin member:membership
memor:memori mental:mind meter:metric metr:metric mexican:mexico migrant:migrat mine:miner minim:minimum
mix:mixtur modul:modular molecul:molecular monei:monetari month:monthli most:mostli motion:move
motor:motorist mouth:oral move:movement muscl:muscular music:musician name:nomin nasal:nose
nation:nationalist naval:navi nazi:social necess:necessari necessari:necessarili neighbor:neighborhood
neighbour:neighbourhood nerv:nervou nigeria:nigerian night:nocturn nois:noisi nomin:noun notic:notifi
notif:notifi novel:novelist nuclear:nucleu number:numer nurs:nurseri obses:obsess obstruc:obstruct
obviou:obvious occup:occupi odd:oddli offenc:offend offend:offens offic:offici oppon:oppos oppos:opposi
opt:option optic:sight optim:optimist order:ordin organ:organiz own:owner owner:ownership pack:packag
pai:payment paint:painter parliament:parliamentari part:partial particular:particularli
partner:partnership pass:passag:passer patienc:patient peac:peacefulli perfect:perfectli permis:permit
phenomen:phenomenon philosoph:philosophi photograph:photographi physic:physicist pitch:pitcher
place:placement plai:player planet:planetari pleas:pleasant:pleasur poland:polish polar:pole
polit:politician pollut:pollution poor:poorli port:porter portrai:portrait posit:position posses:possess
post:poster prai:prayer preced:predecessor predic:predict pregnanc:pregnant premier:premiership
prescrib:prescrip presenc:present presid:presidenti press:pressur preven:prevent previou:previous
price:pricei primari:primarili prior:prioriti priorit:prioriti proce:procedur:proceed process:processor
produc:product profes:profession program:programm progres:progress projec:project promot:promotion
prompt:promptli propel:propul proper:properli propos:proposi prosecu:prosecut prosecut:prosecutor
prostitu:prostitut protec:protect provid:provision provoc:provok public:publicli:publish pursu:pursuit
qualifi:qualiti quick:quicker:quickest:quickli quiet:quietli raid:raider random:randomli rapid:rapidli
rare:rariti ratio:ration react:reaction read:reader real:realiti:realli receiv:recep:recipi
recogn:recogni recov:recoveri reelec:reelect refer:refere:referr regular:regularli rejec:reject
relat:relationship religi:religion remain:remaind:remnant repeat:repeatedli report:reportedli
repres:represent resid:residenti resolu:resolv respond:respons restrain:restraint restric:restrict
retir:retire reunion:reunit revers:revert revolu:revolutionari:revolv ride:rider right:rightli
risk:riski rock:rocki roll:roller roman:rome romanc:romant rough:roughli royal:royalti rule:ruler
run:runner:runni russia:russian sad:sadli sand:sander satisfac:satisfi scholar:scholarship
scienc:scientist scot:scotland scotland:scottish secret:secretion:secretli seem:seemingli seiz:seizur
selec:select sens:sensat:sensit:sensor:sensori sensat:sensori seriou:serious serv:servant:server
settl:settlement sex:sexi:sexual sharp:sharpli shine:shini ship:shipment shoot:shooter shop:shopper
short:shortli show:showi shrub:shrubbi shut:shutter sight:visual sign:signatur signific:significantli
silenc:silent silk:silki silver:silveri similar:similarli simpl:simpli sing:singer:song slight:slightli
slow:slower:slowli social:socialist:societi solar:sun solution:solv spain:spanish speak:speaker:speech
speci:specif special:specialist specif:specifi spinal:spine spirit:spiritu stabil:stabl stanc:stand
star:starri start:starter starv:starvat state:statement steadi:steadili steward:stewardship
stimul:stimulu storag:store strateg:strategi strategi:strategist strict:strictli strike:striker
strip:stripper strong:strongli student:studi stuf:stuff subscrib:subscrip substanc:substanti
substitu:substitut succe:succeed:success success:successfulli sudden:suddenli sugges:suggest
summar:summari superfici:surfac suppli:supplier surgeri:surgic surpris:surprisingli suspect:suspicion
suspen:suspend suspici:suspicion sweden:swedish swiss:switzerland sympathet:sympathi syria:syrian
system:systemat tai:thai:thailand tale:tell teach:teacher technic:techniqu:technolog tempor:time
temporari:temporarili tend:tendenc term:termin terrifi:terror terror:terrorist testifi:testimoni
text:textual thai:thailand thank:thankfulli theater:theatric think:thought thrill:thriller tick:ticker
tie:tier tour:tourist tow:tower traffic:traffick trail:trailer train:trainer transit:transition
transmis:transmit treat:treatment trial:try trick:tricki true:truli tube:tubular type:typic
ukrain:ukrainian union:unionist:unit unlaw:unlawfulli unnecessari:unnecessarili unsuccess:unsuccessfulli
urg:urgenc:urgent urgenc:urgent us:user utter:utterli valu:valuabl:valuat vari:variabl:variant:variat
vast:vastli verb:verbal verbal:word verif:verifi view:viewer violenc:violent viral:viru visit:visitor
vocal:voic volunt:voluntari vote:voter wale:welsh walk:walker war:warrior warm:warmer warn:warner
wealth:wealthi week:weekli will:willing win:winner wood:woodi work:worker worth:worthi write:writer
`;

export const SYNONYMS = `
abandon:desert:empti:vacat:wild abc:alphabet abdomen:belli:stomach abil:power aboard:alongsid
about:approxim:around:roughli:some abroad:oversea
absolut:authoritarian:dead:perfectli:total:utter:utterli absorb:fascin:grip:intent:wrap
abstract:outlin:pinch:sneak:swipe absurd:nonsens:ridicul abus:misus ac:crack:on:singl:super:top
acceler:speed accept:adop:consent:recogn:recognis:toler access:approach:avail:handi accessori:supplement
acclaim:hail:herald accommod:adapt:adjust:cooper:fit:oblig:reconcil:suit
accompani:attend:backup:consequ:result
accomplish:achiev:acquir:action:complet:effect:establish:execut:fulfil:manag:realis:realiz:skill
accord:agreement:allot:conform:conson:treati account:answer:calcul:control:describ:histori:report
accumul:amass:collec:collect:compil:gather accur:exact:precis accus:charg:crimin:impeach:object
ach:hurt:pine:smart:yen achiev:manag:realiz:succeed:winner acid:bitter:blister:elvi:sour
acknowledg:admit:cite:mention:receipt:recogni:refer acquaint:convers:familiar:friend:introduc
acquir:assum:get:skill acquisi:learn acr:estat act:behav:enact:perform:plai action:activ:execut:fulfil
activ:fight:spark:trigger activist:milit actor:player actual:exist:liter:realiz:realli:substanti
acut:discrimin:intens:keen:penetr:sharp:sharpli ad:advertis adam:go
adapt:adjust:alter:arrang:conform:version add:contribut addic:depend:habitu
addition:extra:gain:improv:increas address:speech adequ:enough:equal:toler adher:coher
adjac:neighbor:next adjust:align:alter:conform:familiar:fit administ:allot:distribut:lot
administr:dispos:establish:execut:govern:organ:organis admir:ador:champion:support:wonder
adolesc:teen:teenag adop:borrow adopt:assum:borrow ador:love:worship
advanc:improv:innov:progres:progress:promotion advantag:favor:favour:posit
adventur:chanc:explor:hazard:risk:stake:ventur advers:opposit advertis:promot:public:push
advis:consult:counsel:deliber:notifi:propos:suggest:weigh advisori:consult advoc:counsel:recommend:urg
aerodynam:flow:sleek:streamlin affair:matter:occasion affec:warm
affect:impact:involv:manner:move:pose:regard:stir:touch affili:associ:attach:connect:tie
afford:give:yield after:afterward:later:subsequ:sweet afterward:later:subsequ
ag:elderli:matur:older:senior:silver agenc:bureau:offic agenda:schedul aggress:attack:sharpli
agil:light:quick agit:campaign:ferment:provok agre:correspond:match:talli
agreement:correspond:understand agricultur:farm ahead:befor:forward aid:assist:help
aim:inten:intent:object:propos:purpos air:broadcast:pose:spread:transmit:ventil airplan:plane ak:alaska
akin:kin al:alabama:aluminum alarm:alert alert:live:merri:wake:watch
alien:estrang:extraterrestri:foreign:unknown align:allianc:coalition:position alik:like:similar
aliv:anim:live all:altogeth:complet:entir:total:whole alleg:sai:suppos allerg:hypersensit:sensit
alli:friend allianc:bond:coalition alloi:metal allot:assign:distribut:lot:portion allow:grant:let:permit
almost:most:near:nearli:virtual alon:entir:exclus:onli:sole:solitari along:on also:besid:too
alt:altitud:el:elev alter:chang:fix:modifi:remedi:san:vari alterc:disput:scrap
altern:choic:instead:option:replac:substitut altitud:el:elev altogeth:complet:entir:raw:total:whole
alwai:constantli:ever:forev amass:collect:compil:gather amateur:recreat:unpaid
amaz:astound:aw:awesom:stun amazingli:surprisingli ambiti:challeng ambition:aspir:dream
amend:correct:damag:improv:remedi america:us:usa amor:erot:romant:sexi
amount:measur:number:quantiti:sum:total an:on analog:correspond:linear:parallel
analys:analyz:examin:studi analyz:examin:studi ancient:antiqu angel:backer:saint:sweet anger:furiou
angl:fish:lean angri:furiou:rage ani:whatev:whatsoev anim:beast:brutal:creatur:inspir:live:physic:vital
annex:appropri announc:declar:denot annual:pa answer:repli:respond:respons:result:solution
antagon:hostil anterior:preced:prior:prioriti anticip:await:counter:expect:forese:predic antiqu:ex:pass
ap:imit apart:asid apolog:justifi:ration apologis:justifi:ration
appar:evid:manifest:obvious:ostens:patent:plain:seem:seemingli:unmistak apparatu:setup
appeal:attract:prayer appear:look:seem appli:emploi:us:util
appoint:constitut:date:design:engag:fit:name:prescrib appreci:grate:hold:prize:tast:thank:treasur:valu
approach:come:forthcom:near:upcom appropri:reserv:right:seiz:suitabl approv:ok:sanction
approxim:estim:guess:judg:rough:roughli:some ar:arkansa arbor:woodi arch:bow:curv:patron
architect:design arctic:ici area:region arena:orbit:stadium argu:contest:controversi:disput:reason
arguabl:debat:disput argument:contest:controversi:debat:disput:statement aris:origin:rise arizona:az
arm:equip:weapon armi:usa arous:conjur:provok:stimul:stir:wake arrang:order:organ:organis:stage
arrest:nail:sensat:stai:stun arriv:come:reach arrog:claim:confisc arsen:as art:human artemi:cynthia
articl:claus artwork:graphic as:equal asian:asiat asid:awai ask:request asleep:depart
aspect:facet:scene:view aspir:dream:hope:wish assail:assault:attack assault:attack:outrag:rape
assembl:collect:forum:gather:piec assert:declar:swear assess:evalu:tax:valuat asset:plu
assign:attribut:deleg:design:negoti:portion:transfer assist:help:support
associ:comrad:connect:familiar:fellow:link:relat assum:presum:sham assump:premis:suppos
assur:confid:ensur:guarante:insur:sure astound:stagger:stun asylum:refug athlet:sport
atom:fragment:molecul:nuclear:particl attach:commit:connect attack:onset
attempt:effort:endeavour:seek:try:undertak atten:care:tend attend:attende:auditor:consequ:listen:result
attornei:lawyer attract:draw:magnet:pull attribut:dimen au:gold audienc:hear auditor:listen aug:august
augment:enhanc august:grand authent:document:reliabl author:gener:govern:mandat:regim:sanction:writer
authoritarian:dictat auto:automobil:car autom:automat:mechan automat:mechan:robot automobil:car
autonom:independ autumn:fall avail:handi averag:mean:middl:ordinari aviat:fly:pilot avoid:deflect
aw:awesom:dire:fear:frighten:horrif:pain:terribl awai:forth:off:out await:expect:wait
awar:conscious:mind award:grant:honor:honour:prize babi:child:infant
back:backward:championship:fund:hind:rear:second:support backbon:gut:sand:spine backlash:rebound
backpack:pack backstag:wing backup:reliev:substitut backward:slow bacteria:bacterium bad:big
badli:grave:ill:poorli:serious:sever baffl:confus:cross:frustrat bag:base:bulg:sack bai:quest ball:globe
ballad:lai ballot:vote ballpark:park ban:prohibit band:circl:lot:stripe
bang:batter:blast:bolt:knock:slam:slap:smack:smash bar:barricad:block:releg
bare:hardli:nake:public:scarc:strip:uncov bark:skin barrel:drum barricad:block
base:found:foundat:fundament basi:foot:fundament basic:essenti:fundament:stapl basketbal:hoop
batsman:batter battl:combat:conflict:engag:fight:struggl be:exist:organ beam:shine
bear:birth:brook:digest:endur:head:stomach:toler beast:creatur beat:bush:crush:dead:puls:rhythm:round
becom:come:decent:decor:get:turn befit:suit begin:first:offset:start behav:conduct:deport
behavior:conduct:deport:do behaviour:conduct:deport behind:slow belief:feel:impres:notion
believ:credibl:probabl:think:trust:worship bell:toll belli:bulg:stomach belong:hold:properti
belov:dear:honei:love below:beneath bench:judiciari bend:turn:twist benefit:gain:profit:welfar
berth:moor:post besid:too bet:depend:stake betray:inform beverag:drink bias:color:colour
bid:command:conjur:dictat:summon big:larg bill:charg:measur billion:million:trillion bind:bond:stick
bird:dame birth:nativ bit:chip:minut:mo:moment:scrap:second bite:pungent bitter:blister bizarr:weird
blackmail:pressur blame:blast:damn:fault:pick:rap blast:boom:damn:nail:shell:smash blend:mix:shade
blind:dazzl:screen blink:bloodi:bloom:crash:flame:flash block:embarrass:obstruct:plug:stop blood:rip
bloodi:bloom:crash:damn:flame bloom:blossom:crash:flame:flower blossom:flower:peak:prime:unfold
blow:bump:revers:setback blue:bluish:depress:vapor:vapour blueprint:design:draft board:embark:room
boast:crow:featur:ga:sport:tout boat:yacht bob:tail bodi:corpor bodili:corpor boi:son boil:poach
bold:dare:nerv bolt:slap:smack bomb:bombard bombard:shell bond:stick bone:drum boni:pinch bonu:incent
book:engag:volum boom:nail:prosper:smash:thrive:thunder boost:encourag:hike:promot
boot:kick:reboot:thrill booth:stall border:borderlin:edg:environ:frame:margin:surround borderlin:margin
bore:drill:eager:tediou boss:chief bother:hassl:irrit:troubl bottom:penetr boulder:rocki
bounc:leap:rebound:spirit:spring boundari:edg:limit bow:defer bowler:derbi box:pack:packag
brace:fresh:pair:pois:refresh:stabil:steadi brain:head:mental:mind:wit brand:denounc:make:trademark
brave:courag:endur:weather brawl:do breach:gap:offend:sever:violat breadth:comprehens:larg
break:fault:interrup breaker:surf breakthrough:discoveri:find breast:chest:front:summit
breed:foster:rais:rear:train bright:brilliantli:clever:smart brightli:brilliantli bring:deliveri
britain:uk british:briton broad:encompass:extens:wide broadcast:circul:diffus:program:programm:transmit
broaden:extend broadli:generally:loos bronz:tan brook:creek:digest:endur:stomach:toler brown:brownish
brows:shop:surf bruis:injur:spite:wound brutal:cruel:unrel bubbl:champagn:foam buck:dollar:tear
bug:intercept bui:corrupt:purchas:steal build:construc:construct:habitu:progress
bulg:bump:pop:promin:swell bulk:major:volum bull:fake bulli:intimid:tough
bump:chanc:encount:find:knock:promin:swell bunch:bundl:cluster:crew:crowd:gang
bundl:cluster:compact:pack:packag:pile burden:load:weight bureau:offic burn:glow:tan bush:dead:shrub
busi:interf:job:occup:occupi:offici but:just:mere:onli:simpli butterfli:romanc button:fasten
buyer:purchas by:past ca:calcium:california cabinet:locker cabl:telegraph:wire cake:coat
calcul:comput:deliber:estim:figur:forecast:measur:scheme call:career:cry:name:phone:shout:telephon:yell
calm:quiet:steadi:still camp:tent campaign:candid:caus:drive can:sack canal:channel
cancel:natur:off:offset cancer:crab candi:crystal candid:direct:frank:prospect cannabi:marijuana
capabl:capac:compet:potenti:subject caption:legend captur:seizur cardin:central:fundament:kei
care:concern:deliber:fear:like:precaution:tend:wish cargo:lade:load:payload:shipment
carri:channel:transmit:transport carv:sculptur case:event:instanc:lawsuit:suit cast:mold:stamp
castl:embattl:palac casual:daili:everydai cat:gui catastroph:disast catch:contract:detec:haul:spot
categori:class:famili cathol:univers cattl:cow caus:drive:induc:stimul cautiou:conserv cave:undermin
caviti:pit ceas:end:finish:quit:stop:termin celebr:fame:famou:festiv:histori:notabl:note:stori
cent:penni center:centr:concentr:focu:focus:middl centr:concentr:focu:middl
central:concentr:fundament:kei centuri:hundr ceremoni:observ certain:sure certainli:sure
certif:corrobor:document certifi:demonstr:evid:licenc:licens:manifest:qualifi
chagrin:embarrass:humbl:humili chain:iron chair:chairman:moder challeng:competitor:disput:intrigu:rival
champion:fighter:hero:support chanc:encount:find:fortun:hazard:luck:opportun:risk chancellor:premier
chang:modifi:vari channel:guid:maneuv:steer:transmit chant:tone charact:qualiti
character:characteris:enact:person characterist:featur charit:sympathet chart:graph
chase:dog:follow:pursu:pursuit:tail:track:trail cheap:cheesi:inexpens cheat:chess:foul:jockei:shaft
check:ensur:insur cheer:comfort:recreat:satisfi:shout:sunni:sunshin cherish:treasur:want
cherri:red:reddish:scarlet chi:ki chicago:michigan:stop chicken:yellow chief:main:master:primari:princip
chiefli:mainli:primarili:princip child:fry:kid:minor:youngster china:taiwan chip:nick:scrap
choic:fine:option:pick:prime:prize:qualiti:selec:select choke:gag choos:opt:prefer:select chop:slice
chow:chuck:eat christ:jesu christma:noel chronic:continu chuck:ditch:eat:pat cinema:film circl:lot
circuit:tour circul:diffus circular:round circumst:consider:context:destini:fate:luck cite:mention:refer
civil:civilis:cultiv:cultur:educ:polit:school civilis:cultiv:cultur:educ:polit:school clai:mud
clash:crash:jar class:famili:grade:sort classic:definit:hellen classif:sort classifi:distinct:sort
clean:cleanup:fair:fairli cleanup:kill clear:open clearli:intellig:understand clever:invent:smart
click:tick client:custom climat:mood climb:mount:rais:rise:upgrad:wax clip:time:trim clipper:limit
clock:time close:conclusion:final:finish:fold:intim:last:near:nearli:shut:tight closer:finish
cloth:dress:fabric:garment:invest:materi:wear:wrap cloud:obscur club:lodg:nine:societi clue:cue:hint
cluster:constel:flock coach:manag coalition:fusion coars:granular:harsh coat:finish:surfac
coerc:forc:pressur coher:consist:logic:order coil:curl:scroll:spiral:turbin coincid:simultan cold:ici
collabor:cooper:partner collaps:founder colleagu:cowork:fellow collect:compil:corpor:garner:gather:pois
colon:settl coloni:compound:settlement color:colour:ting combat:fight:fighter combin:compound:unit
come:decent:decor:fair:forthcom:upcom comedi:funni comedian:comic
comfort:consol:conveni:eas:reliev:satisfi:solac:sooth comic:funni command:dictat:domin:requir:teach
commemor:memori comment:notic:observ:remark:review commerc:doc commis:committe:licenc:licens
commit:dedic:devot:loyalti:perpetr commod:pot:throne:toilet common:green:gross:mutual:park
commonli:normal:usual commun:convei:nation:transmit commut:replac:substitut
compact:compress:concentr:dens:densiti:pack:summari:tight compani:societi
compar:correspond:equat:equival:rel comparison:equival compass:orbit:rang:reach:scope compel:oblig
compens:pai:repair:salari competi:contest competit:fight:milit competitor:rival compil:digest
complain:plain complaint:ill complement:complet
complet:discharg:dispatch:entir:finish:realis:realiz:total:whole complex:composit complic:elabor:refin
compon:constitu:element:factor:ingredi:part:portion compos:pen:write composi:makeup
compound:deepen:intensifi comprehens:full compress:contract compris:constitut:contain:incorpor
comput:estim:figur comrad:familiar:fellow con:convict:hustl:inmat:learn:memor
conceal:cover:hide:privaci:privat:secreci conced:confess:grant:yield concentr:dens:densiti:focu:tight
concept:construct concern:fear:implic:interest:pertain:refer:relat concert:cooper conces:yield
conclud:end:final:last:over:reason:resolv:termin conclusion:decision:determin:final:finish:last
condemn:crimin condition:disciplin:learn:specifi:statu:train:weather conduct:deport:do
confer:consult:leagu confid:convinc:entrust:intim:posit:sure configur:conform:constel:contour:shape
confin:imprison:jail:labor:labour:limit:restrain:restrict confirm:corrobor:substanti:valid:verif:verifi
conflict:engag:fight:struggl conform:conson:contour:shape confront:face:showdown
confus:disord:flurri:fox:mistak:puzzl:scatter congratul:plume:prais:pride
conjur:conspir:decep:machin:magic connec:connector:link connect:continu:link:relat
consecut:straight:success consequ:effect:outcom:result:therefor conserv:econom:husband:maintain:preserv
consid:deal:regard:studi:view consider:substanti:thought consist:dwell:lie:logic:order:reproduc:systemat
consol:solac:sooth consolid:integr conson:harmoni conspicu:promin conspir:machin constantli:forev
constel:dot:flock:stud constitu:element:establish:format:integr:part:portion constitut:establish:form
construct:fabric:manufactur consult:interview consum:down:overwhelm consump:intak
contain:control:incorpor:moder content:messag contenti:disput contest:controversi:disput:protest
conting:eventu continu:durat:keep:persist:preserv:proce contour:shape contractor:declar
contrari:opposit:revers contribu:donat contribut:tributari contributor:subscrib
control:govern:moder:oper:restrain controversi:disput convei:express:transmit
conven:establish:normal:rule conver:transition converg:meet:overlap convers:familiar:revers
convert:exchang:transform:translat convic:sentenc convict:inmat convinc:persuad:posit cook:prepar:readi
cool:pois cooper:partner coordin:interconnect:match:organis cope:header:manag copi:imit:simul:transcript
core:nucleu corner:trap:tree corp:corpor corpor:materi:physic correct:disciplin:restor:right
correspond:equat:match:talli corrobor:document:substanti:underpin:valid:verifi corrupt:purchas
cosmet:decor:enhanc:ornament cosmopolitan:univers:worldwid cost:price:toll costa:rib counsel:guidanc
count:matter:numer:talli:weigh counter:forese countri:nation coup:takeov
coupl:duo:join:link:match:mate:pair:union cours:flow:natur:trend court:romanc:tribun:woo
cover:extend:mask:screen coverag:report crab:cross crabbi:cross crack:gap:super:top craft:trade
crank:meth:methamphetamin crash:flame:ram:wreck crawl:creep crazi:mad:sick cream:pick creat:make
creativ:origin creator:divin:lord:maker creatur:puppet:tool credibl:probabl credit:recogni:respect
creep:mous:sneak crew:crowd:gang crime:offens crimin:felon:feloni:illeg:impeach cring:funk:shrink
crippl:disabl:game criterion:standard critic:crucial crop:cultiv cross:fret:frustrat:irrit
crow:triumph:vapor crowd:gang crucial:essenti:import crude:oil:primit:rough cruel:harsh cruis:sail
crunch:grind crush:devast:humbl:humili:jam:suppress cry:insist:instant:rank:scream:shout:tear:weep:yell
crystal:illumin crystallin:transpar cue:prompt:remind cult:furor
cultiv:cultur:educ:finish:polish:polit:refin:school cultur:ethnic:polit cure:harden:recov:remedi
curiou:funni curl:lock:scroll current:present:stream curriculum:programm curv:cut:trend:wind
custodi:detain:deten:hand custom:tradition cut:edg:reduc:stab:trend:trim cycl:rhythm:round daddi:pa:pop
dai:year daili:everydai damag:harm:impair dame:ladi danger:grave:hazard:peril:risk:seriou dangl:hang
dare:presum:ventur dark:shadow databas:experiment:observ date:engag daughter:girl
dead:perfectli:short:suddenli:utterli deal:handl:relat:transac dear:honei:love debat:deliber:disput
debri:dust debut:entri:introduc:launch:unveil dec:decemb:declin decad:ten decai:declin
decent:decor:nice:properli decep:magic decid:determin:resolv:settl decis:final decision:determin
deck:decor:floor:grace declar:indic:state declin:refus:reject:worsen decor:design:grace:medal:ornament
decreas:diminish:reduc dedic:devot deduc:deriv:entail:implic deep:depth:late deepen:intensifi:thicken
defeat:disappoint:frustrat:kill:overcom defect:desert:fault:flaw defenc:defens
defend:guard:guardian:suspect defer:postpon:regard:remit:respect:shelv:tabl defici:lack:want
defin:outlin:shape:specifi definit:determin degre:level:stage deiti:divin:god deject:depress
delai:detain:postpon:wait deleg:design:releg deliber:measur:purpos:slow:weigh delic:fine
delici:delight:pleasur delight:entranc:joi:pleas:pleasur:transport demand:exact:need:requir
demo:demonstr:exhibit:present:show democraci:republ democrat:popular
demonstr:establish:evid:exhibit:illustr:manifest:present:protest:prove:show denot:explicit:indic
dens:tight densiti:tight depart:go:part:start:vari departur:differ:diverg:exit:go:leav:pass
depend:habitu:honest:hook:reliabl depict:describ:portrai deport:extradit deposit:lodg:posit:situat:stick
depot:storag:termin depres:slump depriv:divest:impoverish:privat:strip:want deriv:gain
descend:fall:poster descent:origin describ:draw:line:report:trace deserv:worth
design:identif:indic:inten:name:plan:point:scheme desir:hope:suitabl:want:wish:worthi desper:urgent
despit:spite destin:fate:goal:intend destini:fate:luck destroi:ruin detach:isol:separ
detail:elabor:item:particular detec:sens:spot detect:discov:find:investig:notic:observ
deterior:impair:worsen determin:find:influenc:purpos:regul:set:shape
develop:evolu:evolv:grow:growth:matur devic:twist diagon:slope dick:peter dictat:order:prescrib
differ:disagre:disput:diverg:otherwis difficult:hard diffus:dispers
dig:grind:labor:labour:lodg:shaft:toil digest:endur:stomach:toler digit:figur:finger dignitari:vip
dilut:thin diminish:wast:weaken dire:fear:frighten:horrif:terribl direc:direct:guid:wai
direct:frank:guid:straight:target directli:immedi:instantli:straight director:manag dirti:soil
disabl:impair disappear:fade:vanish disappoint:frustrat disapprov:dislik:reject disastr:fatal:fate
discharg:dismiss:dispatch:emis:fire disciplin:subject:train disclos:divulg:expos:reveal disclosur:reveal
disconnect:fragment:gulf:split discount:dismiss:ignor discourag:warn discov:find:hear:learn:notic:observ
discoveri:find:uncov discrep:inconsist:variant discrimin:favorit:favourit:keen:penetr:sharp
diseas:patholog disgrac:scandal:shame:shock disk:record dismiss:fire:ignor disord:scatter:troubl:upset
dispatch:murder:off:shipment:starter dispers:dot:scatter:spread displai:exhibit:expos:show
dispos:inclin:mind:prepar:tend disposi:inclin:tendenc disput:scrap disrup:disturb:interrup
disrupt:interrupt:troubl:turbul dissolv:resolv distinct:distinguish:other:separ:special:typic
distinguish:impos:mark:recogn:recognis:separ:sever:spot
distress:disturb:hurt:sad:serious:sorri:stress:suffer:troubl:unhappi:worri distribut:lot:spread
district:territori:zone disturb:troubl:upset:worri ditch:dump dive:plung divers:varieti:variou
divest:strip divid:fraction:separ:share:split divin:god:lord:maker divulg:expos:reveal
do:make:perform:ut doc:doctor:physician doctor:fix:physician:repair:sophist doctrin:philosophi
document:paper documentari:infotain:object dog:persist:tail:track:trail doi:interior
domin:later:master:preval:reign:rule donor:present door:threshold dose:drug dot:scatter:stud
doubl:dual:twice doubt:question:sceptic:skeptic:tent:uncertainti down:downward dozen:twelv
draft:draw:enlist:outlin drag:haul drain:exhaust drama:plai dramat:pad:spectacular:strike:theater:theatr
draw:line:pull:trace dress:fertil:garment:stuf drift:float:rang:wander drill:exercis:practic:practis
drink:pledg:salut:toast drive:impuls:motor drone:trailer droop:flag:weep drop:fall drown:overwhelm
drug:narcot dry:iron dub:knight:nicknam dull:grei durat:length duti:oblig:respons:tariff
dwell:habit:home:inhabit:lie:live:popul dwindl:taper dynam:vigor eager:forward:keen:readi earli:other
earn:garner:lucr:net:pai:profit:realis:salari:wage earphon:headphon:phone earth:globe:ground
eas:easi:facilit:moder:relief:reliev:simpl easi:relax:simpl:slow:slowli:soft easili:well east:orient
eat:feed echo:recal:ring econom:husband:spare edg:inch educ:extract:instruc:school:teach:train
effect:effici:establish:impres:outcom:result effort:endeavour:exploit:try einstein:geniu:mastermind
el:elev elabor:enlarg:expan:luxuri:refin elast:flexibl elderli:older:senior elect:elit elector:voter
eleg:grace element:factor:ingredi elev:height:lift:peak:promot:rais:summit:superl:upgrad elimin:evacu
elong:extend elus:subtl eman:emis emb:plant embark:ship:ventur embarrass:humili:obstruct
embrac:encompass emerg:rise emit:utter emphas:emphasis:stress:underlin emphasis:stress:underlin
emploi:engag:hire:us:util employ:work empti:evacu:hollow:vacat enact:person enclos:envelop:wrap
encompass:extens:surround:wide encount:find:meet:skirmish encourag:promot:support end:finish:over:termin
endang:peril:threaten endeavour:enterpris:strive:try
endur:last:live:stomach:suffer:support:surviv:toler:weather energi:push:vigor enforc:implement:impos
engag:fight:hire:prosecut:pursu engin:mastermind:organ:technolog enigmat:mysteri:puzzl enjoi:love
enjoy:pleasur enlarg:expan enlist:recruit:tour enorm:grand:great:huge:immens:outrag:tremend:vast:wide
enough:plenti:suffici ensur:guarante:insur entail:impli:implic:mean enter:incom:particip:recruit
enterpris:initi entertain:nurs entir:exclus:full:integr:onli:sole:total:whole entitl:titl
entranc:fascin:incom entri:introduc:launch:unveil envelop:wrap environ:surround envisag:imagin
envision:fanci:figur:forese:imag:pictur:visual episod:instal:occasion
equal:equalis:equival:level:peer:rival equalis:equat:level equat:equival equip:furnish:outfit
equiti:fair equival:tantamount erect:upright:vertic erod:wear erot:sexi error:fault:mistak
escal:intensifi escap:evasion especi:excep:particular:particularli:special
essenti:fundament:necess:necessari:requir
establish:format:found:govern:institu:institut:launch:organ:organis:plant:prove:show
estim:figur:forecast:guess:judg:respect ethnic:pagan eu:europ evacu:purg evalu:judg:rate:valuat
even:level:still:yet eventu:final everydai:routin
evid:ground:manifest:observ:obvious:patent:plain:prove:show:testifi:unmistak evil:malign ex:pass
exacerb:worsen exactli:just:precis exam:examin:test examin:inspector:probe:scrutini:studi:test
exampl:illustr:instanc exceed:excep:surpass excel:famous:surpass
excep:exclusion:particular:special:surpass except:exclud excess:extra:overli:spare:surplu:too
exchang:standard:switch excit:frantic:inflamm:irrit:mad:stimul:stir:volatil exclud:shut
exclus:onli:scoop:sole execu:perform execut:feasibl:fulfil:practic:viabl
exercis:exert:practic:practis:us:util:workout exhaust:fatigu:tire:wear:weari exhibi:expo
exhibit:expos:present:show exist:real:surviv:univers:world exit:go:outlet:pass
expect:prospect:requir:wait expedi:opportun expel:oust:rout expenditur:outgo:spend experi:experienc:have
experiment:observ expert:practic:skill explain:interpret explicit:express exploit:us:user:victim
explor:ie:research:search explos:volatil expos:open:reveal:uncov expres:face:look:reflec:verbal
express:limit:utter:verbal extend:lengthi:run extens:wide extern:intern:outsid:outward extinct:out
extra:spare:surplu extraordinari:sin extrem:highli:member:pass:super extremist:radic:ultra
fabric:fanci:fiction:framework:invent:manufactur:materi face:front:look facil:fluent:instal:quick
facilit:help factor:ingredi fade:fleet:slice:weaken fail:weak fair:just:pale:reason
fairli:middl:moder:pretti:reason:somewhat faith:fold:religion
fake:faux:forg:fraud:fudg:imit:manipul:sham:simul fals:hollow:incorrectli falter:stumbl fame:notabl:note
famili:genet:household:inherit:transmit familiar:fellow famou:notabl:note
fanci:fantasi:fiction:figur:illusion:imag:imaginari:notion:partial:pictur:visual fantasi:illusion
fantast:futurist:incred:marvel:tremend:wonder far:remot farewel:leav:part fascin:grip:intrigu
fashion:make:manner:mode:style:wai fast:fixtur:secur:speed:swift:tight fasten:fix:secur:ti
faster:quicker fastest:quickest fatal:fate fate:luck father:mother fatigu:tire:weari fault:flaw:mistak
faux:imit:simul favor:favorit:favour:favourit:lucki:pet:posit:prefer:profit favorit:favourit:pet:prefer
favour:posit:prefer:privileg:profit favourit:pet:prefer fe:iron fear:frighten:horrif:terribl
feasibl:practic:viabl feather:plumag:plume featur:have:sport feb:februari feder:union fee:tip
feel:flavor:impres:notion:sens:smell:spirit fertil:prolif:rank festiv:merri fiction:novel:retel
fight:oppos:struggl fighter:hero figur:forecast:imag:pictur:visual file:regist fill:girl:miss:occupi
film:flick:movi:pic fin:five final:finish:last:net:ultim financ:fund financi:fiscal
find:notic:observ:regain:uncov fine:ok:thin:ticket finish:last:polish:refin:termin fire:flame
firm:hous:resolu:resolv:sound first:inaugur:initi:offset:start fit:interrupt:meet:prime:set:suit
fix:ingredi:jam:limit:mess:repair:secur:set:specifi:trim fixtur:habitu:regular:secur fl:florida
flap:wave flat:level:plane:straight flavor:season:smack:smell:spirit:tang fleet:fugit:swift flesh:pulp
fleshi:obes flick:flip:leaf:movi:pic flight:fly fling:go:offer:spree flip:leaf float:swim
flood:oversuppli:torrent floor:shock:storei:stori flow:sleek:stream:streamlin flower:peak:prime:unfold
flu:influenza fluctuat:variat fluent:fluid fluid:liquid:runni flurri:hustl:stir fly:pilot:quick:wing
foliag:leaf folk:sept:tribe follow:next:pursuit food:nutrient foot:ft:term forc:pressur:push:strength
forecast:predic foreign:outsid:strang forest:wood:woodland forg:hammer:invent
form:kind:organ:organis:pattern:plastic:shape:sort:spring formal:offici:valid format:initi:shape
former:previou:sometim formerli:onc formula:recip fort:garrison:loud:special forth:forward:off
forthcom:outgo:upcom fortun:hazard:luck:luckili forward:readi foster:rais:rear foul:pollut
found:initi:innov:institut:launch:origin:plant foundat:fundament four:iv fourth:quarter fox:trick
fragment:split framework:model frank:frankfurt frankli:honestli frantic:mad fraud:sham
free:liber:loos:releas:rid frequenc:often frequent:often:oftentim:patron:shop:sponsor
fresh:glow:new:newli:refresh fret:irrit:sweat frighten:horrif:scare:terribl:terrifi:terror fruit:yield
frustrat:torment fry:kid:minor:youngster fudg:manipul:skirt fulfil:satisfi full:rich:total:wax
function:map:offic:offici:oper:purpos:role:serv:us fund:store fundament:kei:underli funk:shrink
funni:suspect:suspici furi:mad:rage:violenc:wild furiou:rage furnish:provid:render:suppli:trap
furthermor:moreov futur:next:succeed ga:gasolin:georgia:tout gadget:widget gag:joke:laugh
gai:merri:sunni gain:increas:lucr:pai:profit:win game:spirit:stake gang:mob gap:open:spread
garner:gather gasp:pant gen:name gener:induc:liber:popular:product:yield generally:loos:mostli
genet:inherit:transmit geniu:mastermind genu:knee gestat:pregnanc gestur:motion:sign giant:titan
gift:give:invest:talent girl:miss give:yield glad:happi glanc:glimps gland:secret glass:spec
global:world:worldwid glossi:polish:shine:shini:slick gmt:ut
go:leav:move:offer:pass:proce:spell:tour:travel gold:golden golden:prosper good:well
govern:organ:organis:regim:regul:regular:rule governor:regul grab:snap grace:ornament
grade:level:mark:place:rank:rate:scale:score:tier grai:grei:greyish
grand:great:immens:luxuri:princ:thousand:vast:wide grate:thank grave:sculptur:seriou:serious:sever:tomb
great:immens:vast:wide greatest:sterl:superl greek:hellen green:greenish:park greenhous:nurseri
greet:salut grei:greyish grind:labor:labour:toil grip:handl:hold groceri:market gross:receipt:revenu
ground:reason:yard groundbreak:innov:pioneer group:radic:sort grow:matur growth:increas:matur
guarante:insur:undertak:warranti guard:safeti:ward guess:hazard:imagin:judg:specul:suppos:think:ventur
gui:rib:ridicul:roast guid:lead:maneuv:steer:take guidanc:steer guilti:shame gush:jet:outburst:pour
gut:intestin:sand habit:home:inhabit habitu:regular:us hail:herald hall:hallwai:lobbi hammer:pound
hand:script:smatter handl:manag:manipul:treat:treatment happen:occur:occurr
harass:harri:hassl:molest:plagu harden:temper:treat hardli:scarc harm:hurt:impair:injuri:trauma
harri:hassl:molest:plagu harsh:rough hassl:molest:plagu:troubl hate:mean haul:truck hawaii:hi
hazard:luck:peril:risk:riski:stake:ventur head:mind headphon:phone health:well hear:learn hearsai:rumor
heart:nerv:pump:ticker heat:hot:ignit:wake:warm:warmth hebrew:jew hefti:massiv:muscular:respect
height:peak:summit:superl:tall help:serv:support herald:predecessor heritag:inherit hide:skin
high:luxuri highlight:spotlight hike:rais hilari:scream hint:intim:pinch:suggest:ting hire:leas:rent
histori:stori hit:strike hobbi:pursuit:sidelin hoi:lighter hold:keep:maintain:properti holidai:vacat
holland:netherland home:interior:intern honei:love:sweet honest:honor:reliabl
honor:honour:prestigi:respect:reward honour:respect:reward hood:tough hook:plume:rob:soak
hoop:ring:wicket hope:promis horrif:outrag:terribl horsepow:hp hospit:infirmari hot:rage hour:hr
hous:lodg:trap howev:nevertheless:nonetheless:still huge:immens:tremend:vast humbl:humili:obscur
humor:indulg:merri:mood:temper:wit hunger:starv hungri:long hunt:search hurri:rush:speed
hurt:injuri:pain:smart:suffer:trauma:wound hustl:stir hype:plug hypersensit:sensit icon:imag:pictur
idea:thought ideal:saint ident:individu:veri identifi:name ignit:lighter:wake ii:two il:illinoi
ill:poorli:sick illumin:inform:light illustr:instanc imag:imagin:pictur:visual imageri:imagin
imagin:invent:resourc:suppos:think imaginari:notion imit:simul immedi:instanc:instantan:instantli
immens:vast:vastli:wide immun:resist:vaccin impair:mar impeach:indict imper:insist:instanc:press
implement:instrument impli:mean implic:signific:suggest import:mean:signific:spell
importantli:significantli impos:inflict:levi:state imposs:unaccept impoverish:poor:poverti
impres:notion:pictur impress:strike:tell imprison:incarcer:intern:jail:lag improb:incred:marvel:unlik
improv:improvis:up impuls:urg in:inch:indiana inaugur:initi:startup incarcer:jail:lag incent:induc:motiv
incep:origin inclin:lean:prepar:ramp:slope:tend:tendenc incorpor:integr:intern incorrectli:wrong
increasingli:progress independ:main:sever index:indic indic:point:signal:suggest
individu:mortal:person:separ:sever:singl:somebodi:someon:soul indoor:insid
induc:initi:instal:motiv:persuad:stimul indulg:luxuri industri:manufactur inevit:necessarili:need
infect:infecti inflamm:red influenc:regul:shape info:inform inform:rat:wit inhabit:live:popul
inhal:intak inherit:transmit initi:innov:instal:knowledg:origin:pioneer:pundit injur:spite:wound
injuri:trauma:wound inner:interior innov:introduc:origin:pioneer inquiri:question:research insect:worm
insert:introduc insid:interior:privileg:within insight:penetr insist:instant:press inspir:prompt
instanc:instantan instant:jiffi:minut:moment instantan:instantli instead:rather institut:plant
instruc:teach instructor:teacher instrument:tool insur:polici insurg:irregular:rebel
integr:mix:total:whole intellectu:ration intellig:perceiv:sound:understand inten:intent:know:purpos
intend:mean intens:loud intent:purpos:wrap interest:involv:sake interf:offici interfer:interven:nois
interim:lag:meantim:meanwhil interior:intern intermedi:medium internet:net
interpret:render:repres:spokesperson:translat interrup:paus:suspen interv:separ intim:nearli:suggest
intrigu:machin:scheme introduc:launch:unveil intrud:nose intuition:suspicion invent:manufactur
inventori:stock invert:revers investig:probe:research invit:tempt involv:particip:regard
irregular:unpredict irrit:piqu:steam:temper isol:separ issu:matter:publish:suppli:topic itch:scratch:urg
item:list:particular iter:loop:reiter:repeat:retel jack:labor:labour:marin jail:lag
jam:mess:mob:pack:pile jaunt:out:travel:trip jersei:nj job:occup:task jockei:shaft john:toilet
johnni:rebel joi:pleasur join:joint:link:united joke:laugh josh:kid journei:travel judg:judgement:justic
judgement:judgment:mind judgment:mind judici:wise jump:leap:spring juri:panel
just:justic:mere:onli:precis:simpli justifi:ration:warrant keen:penetr keep:maintain kick:thrill
kid:minor:youngster kilomet:km kind:sort:toler kingdom:realm kiss:neck:pet kit:outfit knife:stab:tongu
knit:plain knock:roast:smash know:knowledg:wise knowledg:learn:letter:vers lab:laboratori
label:mark:pronounc:tag labor:labour:strain:toil labour:strain:toil lack:miss:want
lade:load:payload:shipment lag:meantim:meanwhil:slowdown:stave lai:place:position:put:set land:soil
languag:lyric:speech:word lap:overlap larg:mostli lash:slash:strap:tan:whip
last:live:perman:persist:surviv late:recent later:subsequ latin:roman laugh:laughter launch:unveil
laundri:wash law:right lawmak:legisl:legislatur lawsuit:suit lb:pound
lead:leadership:result:star:take:track:trail leaf:leav leak:wet
lean:list:poor:spare:tend:tendenc:thin:tip leap:spring learn:letter:memor:scholarship leas:let:rent
leav:part legal:legitim legion:numer legisl:pass legitim:logic lesson:moral let:permit
level:plane:stage:tier levi:matthew:recruit liber:loos:progress:releas:sack:toler licenc:licens:permit
licens:permit life:live lift:rais like:potenti:probabl:same:similar:wish limelight:spotlight
limit:qualifi:restrain:restric:restrict:set:specifi line:trace link:relat
liquid:murder:receiv:runni:swim liquor:spirit littl:slight:small live:merri:popul:surviv
load:payload:shipment local:locat:neighborhood:neighbourhood:section:topic:venu
locat:place:placement:position:set:site:situat lodg:societi:stick logic:order logo:son look:seem:sound
loos:releas:unleash lord:maker:master lose:loss lot:much lower:threaten lucr:net:profit luxuri:princ
lyric:song:word ma:mum mad:rage:sick mail:post:send main:master:me:primari:princip
mainli:primarili:princip maintain:preserv:retain:sustain maker:manufactur male:man malign:vilifi
manag:realiz mandatori:requir maneuv:steer:tactic manifest:materi:patent:plain:unmistak manipul:oper
manner:mode:pose:style:wai manufactur:produc mar:march:scar marin:maritim mark:pronounc:score:tag:target
market:marketplac:merchandis:sell:traffick:vendor maroon:strand marri:wed marriag:wed marshal:mobil
marvel:tremend:wonder mask:screen massiv:monument master:overcom:primari:princip:superior:victor
mastermind:organ:origin mat:matt match:mate:pair:talli mate:pair:union materi:offspr:physic:stuff
math:mathemat mathemat:numer matter:topic max:soap mayb:perhap:possibl
mean:pregnant:signific:substanc:wai meantim:meanwhil measur:metric:quantiti:step mechan:motor
melodi:strain:tune memor:unforgett memori:monument:rememb mental:mindset:wit
mention:note:observ:refer:remark merchandis:product:sell:trade mere:onli:simpl:simpli meter:metr
meth:methamphetamin metro:subwai:underground mi:mile michigan:stop middl:moder:pretti:reason:somewhat
milit:war millimet:mm million:trillion min:minut mind:tend minist:pastor minor:youngster
minut:mo:moment:proceed:second:tini:transac misidentifi:mistak miss:want mississippi:ms mixtur:varieti
mo:moment:second mob:pile:rout mobil:ralli:wander mode:style:wai model:mold:pattern:pose:sculptur
moder:modest:pretti:reason:restrain:somewhat:temper modest:reason modifi:qualifi modul:regul:tone
moham:muhammad moistur:wet mold:shape:stamp molecul:particl molest:plagu moment:second mon:mondai
monei:wealthi monitor:remind monkei:potter mood:temper mortal:person:somebodi:someon:soul
most:near:nearli:virtual motion:movement motiv:motor:need:prompt:propel motto:slogan mount:mountain:wax
mous:sneak mouth:speak:talk:utter:verbal move:reloc:stir:touch:travel movi:pic multipl:numer:time
mum:silent murder:off muscular:vigor muse:reflec:reflect:specul:thought musician:player mysteri:secret
na:sodium nail:smash narr:stori:tale narrow:special:taper nasal:pinch navig:pilot:sail
near:nearli:virtual nearli:virtual necess:requir necessari:requir necessarili:need neck:pet
need:requir:want neg:veto negoti:talk:transfer neighbor:neighbour neighborhood:neighbourhood nerv:steel
net:profit:sack:web nevertheless:nonetheless:still new:newli:novel news:word newspap:paper next:succeed
nice:polit:skill nich:reces node:thicken non:not nonetheless:still nonsens:ridicul
normal:rule:standard:temper:usual north:union northwest:northwestern nose:scent notabl:note:noteworthi
notch:tooth note:notic:observ:remark noteworthi:remark notic:notif:observ:obvious:remark
notif:present:tell notion:specul nov:novemb novel:refresh now:nowadai:present:todai
nowadai:present:todai number:routin:total numer:talli oath:swear oblig:respons
observ:perceiv:remark:watch obsess:possess obstacl:obstruc obstruct:resist obtain:procur:receiv
obvious:patent:plain occup:resid occupi:resid:tenant ocean:sea oct:octob oddli:strang odor:scent:smell
offenc:offens offend:outrag:pain:piqu:scandal:shock:violat offer:volunt offic:role offici:refere
offset:start offspr:young often:oftentim oh:ohio ok:oklahoma:sanction older:senior on:singl
onli:simpli:sole open:outdoor oper:practic:surgic oppon:opposit:resist opportun:pat oppos:resist
opposi:opposit:resist opposit:pair:revers opt:prefer optic:visual option:selec or:oregon:surgeri
orbit:rang:reach:revolv:satellit:scope order:prescrib:system:systemat ordin:regul organ:organis:union
organis:organiz:union orient:point origin:primit:root:sourc ostens:seem:seemingli other:separ
outcom:result:termin outdoor:outsid outgo:outperform:spend:surpass outperform:surpass output:yield
outrag:rape:scandal:shock:steep outstand:ow:promin:spectacular:strike over:termin overcom:overwhelm
overli:too overshadow:shadow overthrow:overturn:revers:upset overturn:revers own:possess
ownership:posses pa:pascal:pop pace:rate:step:stride:tempo pacif:passiv pack:plural
packag:promotion:public:softwar pad:tablet pai:salari:wage pain:strive:terribl paint:pictur:pigment
pair:union pale:wan panic:scare:terror parad:troop parent:rear pari:wall parliament:seven
part:partli:piec:portion:split:start partial:partli particip:player particular:special:specif
particularli:special partner:spous pass:super:surpass:walk passag:transition passer:passerbi
passion:rage:turbul passiv:peac passport:recommend past:preced:retir pat:rap:slick:tap
patch:piec:plot:spot patent:plain:unmistak path:rout patrol:polic patron:shop:sponsor:support
pattern:practic paus:suspen payload:shipment peak:poorli:prime:summit:superl pedestrian:walker pen:write
penalti:punish penchant:prefer:tast penetr:sharp penn:pennsylvania perceiv:sens:understand
percent:percentag percentag:share perenni:repeat perfectli:utterli perform:plai perhap:possibl
peril:risk:riski:threaten persist:unrel person:pose:somebodi:someon:soul perspect:position:view
pertain:refer:relat pest:pesti:plagu pesti:plagu pet:prefer petition:prayer:request phase:stage
phone:telephon photo:photograph:pic photograph:pic phrase:word physic:purg pick:selec:take
pictur:portrai:visual pile:stack pillar:tower pinch:sneak:swipe:ting:tweet pine:yen pink:rap
pipe:steam:tube piqu:temper pit:scar:stone pitch:sky
place:position:properti:put:rank:rate:set:situat:spot placement:position plain:unmistak
plan:plot:prepar:program:provision planet:satellit planetari:terrestri:wander plant:work plastic:shape
pledg:salut:toast plu:posit plug:punch:quid plumag:plume plume:pride:rob:soak pm:premier
pneumon:pulmonari pocket:sack poetri:vers poison:toxic polish:refin:shine:smooth:urban polit:smooth
poor:poverti popul:univers portion:share pose:sit posit:profit:situat:state:submit position:put:set:view
possibl:potenti:theori postpon:remit:shelv:tabl:wait pot:throne:toilet potenti:voltag pound:quid:ram
pour:stream practic:practis:skill:viabl:virtual precaution:safeguard preced:prioriti:retir
predict:promis prefer:rather:sooner:tast prematur:previou premier:prime prepar:provision:readi
present:shortli:show:soon:sponsor:stage preserv:restor:save press:urg:urgent presum:suppos
pretti:reason:somewhat preview:trailer price:term:toll priceless:valuabl prickli:spini primari:princip
primarili:princip prime:prize:qualiti:select:set print:publish priorit:prioritis privaci:privat:secreci
privat:secreci:want prize:qualiti:respect:select:treasur:trophi:valu pro:profession probe:search
problem:troubl proce:take:yield procedur:process:routin proceed:transac process:refin:summon:treat
procur:secur prod:spur:stab:urg product:profit prof:professor profit:win program:schedul prohibit:veto
project:reliev:stick:task:undertak promin:spectacular:strike:swell promot:push:upgrad promotion:public
prompt:propel:remind promptli:quick:quickli:readili prop:shore propor:rel propos:purpos:suggest
proposi:sugges prosecut:pursu prosper:success:thrive protec:secur protect:save protest:resist
prove:show:testifi provid:render:suppli:supplier provinc:respons:state provision:suppli:tent
psychiatrist:shrink publish:write pump:ticker:wire pupil:student puppet:tool pure:strictli:white
purpl:purplish:violet purplish:violet purpos:resolv:role:us pursuit:quest:sidelin put:set qualiti:select
quest:seek question:sceptic:skeptic:specul:wonder quick:rapid quickli:rapidli quiet:silenc:still
quit:resign:stop quiz:test race:rush:speed radiat:rai radic:revolutionari:ultra radio:wireless
rage:ramp:storm rais:rear:rise:upgrad ralli:summon ramp:storm rang:reach:scope:wander rank:rate
rap:strike:tap rape:sack rate:valuat rather:sooner ration:reason reach:scope:stretch react:respond
reaction:respons reader:subscrib real:veri realis:realiz realiti:world
realiz:recogn:see:substanti:understand realli:truli reason:somewhat:think rebound:spring recal:rememb
receipt:revenu recogn:recognis:spot recognis:spot recommend:testimoni:urg record:tape recount:tell
recov:regain recreat:refresh:reviv:unpaid rectifi:reform recur:repeat:resort red:reddish:scarlet
reddish:scarlet reduc:trim refer:relat refere:review refin:urban reflec:thought reflect:specul
refug:resort:safeti refus:reject:resist:scrap regain:restor regard:respect:view:wish regim:regimen
regret:sorri regul:regular:rule:shape reign:rule reinforc:reward:strengthen reiter:repeat:retel
rel:relat relax:rest reli:trust reliev:stick:substitut religi:spiritu remain:stai:stiff remaind:rest
remark:signal:unmistak:unusu remedi:san remit:shelv:tabl remot:remov rend:rip:split render:suppli
renew:restor:reviv rent:rip:snag:tear repair:resort repeat:retel replac:substitu:substitut:switch
repli:respond:respons report:studi repres:spokesperson:symbol reprint:separ reput:respect rescu:save
research:search reserv:substitut resign:surrend:vacat resolv:settl:solv respect:sever:valu:variou
restor:reviv restrain:restrict result:solution:termin resum:survei retain:servant retir:retreat:withdraw
retreat:withdraw return:revers:revert reveal:tell:uncov:unveil revers:setback revis:rewrit revolu:rotat
revolv:rotat reward:wage rhythm:round rib:ridicul:roast rich:wealth ridicul:roast riot:scream:wow
rip:snag:split:tear rise:upgrad riski:specul road:rout rob:soak robust:valid rock:stone role:us
roll:roster:wheel romanc:woo room:suit root:sourc:stem roughli:some rover:wander ruin:smash:wreck
run:talli:trial rush:speed:surg sad:sorri:unhappi sai:state:suppos:tell sail:sweep salari:wage
salut:toast:welcom sampl:tast sanction:warrant satisfi:squar scandal:shame:shock scene:view scent:smell
sceptic:skeptic scheme:strategi:system scholar:student scienc:skill scoop:trump scope:set:telescop
score:talli scot:scottish scrambl:skin:struggl scrape:scratch scream:shout:wow:yell
screen:show:sort:test:view se:southeast search:seek season:time:veteran seat:sit second:secondli
secreci:secret secret:underground section:segment see:understand:wit seek:try sen:weed sensat:stun
separ:sever:space sept:septemb sequenc:success serious:sever set:situat:specifi settlement:villag
sever:terribl:variou sew:stitch shade:shadow shadow:tail shake:vibrat shallow:superfici sham:simul
shame:shock shatter:smash shed:spill:throw shell:shield shelv:tabl shift:transform ship:transport
shoot:shot shop:sponsor:store:workshop short:suddenli:trunk shortli:soon shot:stroke shout:yell
show:testifi:view shy:unsur sight:vision sign:signal:subscrib signal:unmistak signific:substanti
silenc:still silent:still silki:sleek:slick sing:swing:tell:vocal singer:vocal singl:straightforward
site:websit skin:struggl slam:sweep slap:smack slash:slice:strap:whip sleek:slick:streamlin
slender:slight:slim:thin slide:slip slight:slim slightli:somewhat slip:steal smack:tang smell:spirit
snag:tear snap:tear sneak:swipe soar:surg:tower soil:stain solac:sooth solid:substanti
somebodi:someon:soul someon:soul song:vocal sound:wise southeast:southeastern southwest:southwestern
spare:spars:surplu:thin:trim spark:trigger speak:talk:utter:verbal speaker:utter:verbal spec:specif
spectacular:strike specul:suppos:ventur:wonder speed:swift spell:tour:while spider:wander spin:twist
spine:spur spiral:turbin spite:wound splash:stir sponsor:support spot:stain spur:urg squad:team
stab:wound stabil:steadi stabl:stall stagger:stumbl stai:stick stair:step stake:ventur stalk:stem
state:submit:tell steal:theft steel:sword steer:tip step:stride sterl:superl still:yet stimul:stir
stir:touch stock:tire stomach:toler storei:stori stori:tale strain:stress:strive:tune:twist strang:unusu
strap:whip stress:tension:try stretch:unfold strike:tap strip:uncov stroke:throw studi:survei
stumbl:trip stun:stupid style:titl:wai sub:substitut subdu:suppress subject:theme:topic
substant:substanti substanti:valid:verif:verifi substitu:switch substitut:util subwai:underground
succeed:winner suffer:support:sustain:toler sugges:trace suit:suitabl suitabl:worthi sum:summar:total
summit:superl:top sun:sunshin sunni:sunshin sunshin:temper super:superintend:top superior:victor
suppos:think surrend:yield survei:surveil:view suspect:suspici suspici:wari swap:switch swing:trip
sympathi:understand tackl:undertak tag:ticket tail:track:trail take:win:yield talk:utter:verbal tan:whip
task:tax:undertak tear:water:weep teen:teenag telegraph:wire televi:tv temper:treat test:tri:trial:try
testament:will testimoni:tribut texa:tx th:thursdai theater:theatr theme:topic therefor:thu thread:wind
throne:toilet ticker:watch tire:wear:weari tissu:weav top:upsid torso:trunk total:whole touch:trace
track:trail traffick:vendor transfer:transplant:transport transform:translat transit:transport
translat:understand transpar:vapor:vapour travel:trip treasur:valu:want tremend:wonder triumph:victori
troubl:turbul:upset:worri tue:tuesdai twist:wind:worm uncertain:uncertainti:unsur uncov:unveil
undermin:weaken univers:world:worldwid unpaid:volunt unpredict:volatil up:upward upright:vertic
upset:worri us:usa:util:victim ut:utah utter:verbal:vocal va:vessel:virginia vale:vallei valid:verifi
valuabl:worth vapor:vapour:volatil variant:variat vast:wide vet:veteran:veterinari victor:winner
victori:win view:watch viewer:wit violenc:wild vocal:vox voic:vox wa:washington wake:watch wander:wind
warm:warmth wear:weari wed:wednesdai whatev:whatsoev wi:wisconsin wind:wrap world:worldwid
yellow:yellowish young:youth
`;

export const ANTONYMS = `
abil:inabl abl:unabl abnorm:normal abor:oral abov:below absenc:presenc absolut:rel absorb:emit
abstract:concret abund:scarc accept:refus:rejec:reject:unaccept accident:deliber
activ:extinct:inact:passiv actual:potenti acut:chronic adequ:inadequ admit:deni:exclud:reject
adopt:biolog:nativ ag:young agit:calm agre:disagre ahead:back aliv:dead all:no:some allow:deni
altern:direct:opposit amateur:profession analyt:synthet anim:unanim annual:perenni answer:question
anti:pro appear:disappear appoint:elect appropri:inappropri approv:disapprov aquat:terrestri arriv:leav
artifici:natur asset:liabil attach:detach attack:defend attend:miss attract:repel attribut:predic
aunt:uncl automat:manual avail:unavail avoid:confront awai:home back:front backward:forward bad:good
bare:cover bear:bull begin:end:middl big:littl:small birth:death black:white blind:sight boi:girl
boil:freez bore:interest bottom:side:top break:repair breath:breathless bright:dull brother:sister
bui:sell capabl:incap capit:social cardin:ordin cash:credit center:right central:margin:peripher
certain:uncertain certainti:uncertainti chang:stai cheap:expens cheer:complain:depress child:parent
civilian:militari claim:disclaim clariti:obscur clean:dirti clear:unclear close:distant:open coars:fine
coher:incoher cold:hot collect:distribut color:colorless come:go comfort:uncomfort
common:individu:uncommon compact:loos compet:incompet competi:cooper complex:simpl compound:simpl
con:pro conceal:reveal concentr:dilution:distribu:distribut confin:free connect:disconnect
conserv:liber:wast consist:inconsist construct:destruct contrac:expan contract:expand control:uncontrol
conven:nuclear converg:diverg cook:raw cool:heat:warm corpor:incorpor cover:uncov credibl:incred
critic:prais cry:laugh curv:straight dai:night danger:safe:safeti dark:light daughter:son dead:live
decidu:evergreen declin:improv decreas:increas deep:shallow defeat:victori defenc:offenc defend:prosecut
defens:offens:prosecu definit:indefinit delai:rush demand:suppli depend:independ deposit:withdraw
depress:stimul depriv:enrich destroi:preserv differ:equal:same difficult:easi difficulti:eas
dilig:neglig direct:indirect disabl:enabl discharg:enlist discourag:encourag dislik:like disord:order
divest:invest divid:unit:united document:undocu domest:foreign doubl:singl down:up download:upload
downward:upward dramat:lyric dry:wet dull:live earli:late:middl east:west eastern:western employ:employe
empti:fill:full end:middl enjoi:suffer enrich:impoverish enter:exit equatori:polar even:odd ever:never
evil:good exclud:includ exclusion:inclusion expect:unexpect expens:inexpens export:import express:local
extens:intens extern:intern extraordinari:ordinari fail:manag:pass:succe failur:success fair:unfair
fall:rise fals:true familiar:strang fanci:plain far:near fast:slow fat:lean:thin father:mother
feed:starv femal:male few:mani fewer:more figur:liter find:lose fire:hire first:last:second float:sink
fold:unfold follow:lead:leader:preced foot:head foreign:nativ forget:mind:rememb formal:imit:inform
former:latter fort:piano fortun:unfortun forward:revers fraction:whole free:obstruct fresh:preserv
friendli:hostil front:rear function:organ futur:past:present gather:spread gener:particular:specifi
general:local:particular:specif generally:specif geograph:magnet give:take glad:sad gradual:steep:sudden
green:ripe gross:net half:whole happi:sad:unhappi hard:soft harden:soft hardwar:softwar hate:love
have:lack head:rear healthi:unhealthi heaven:hell heavi:light here:there hide:show high:low hit:miss
hollow:solid horizont:inclin:vertic host:parasit humbl:proud husband:wife ignor:know:notic ill:well
illeg:legal imposs:possibl improb:probabl inclin:vertic incom:outgo indoor:outdoor induc:spontan
inferior:superior inner:outer insid:outsid instrument:vocal intellig:stupid intens:mild intensifi:moder
intermedi:termin intern:nation internation:nation invis:visibl irregular:regular irrit:sooth issu:recal
joint:separ junior:senior keep:lose king:queen ladi:lord larg:small late:middl law:unlaw lean:rich
least:most less:more let:prevent level:rais lie:sit:stand like:unlik limit:unlimit linger:rush
liquid:solid liter:spiritu littl:much live:record local:nation locat:studio lock:unlock long:short
loos:tight lose:profit:win loud:soft lower:rais major:minor man:woman maxim:minim maximum:minimum
medic:surgic mental:physic misus:us mobil:stabil move:stai:still multipl:singl narrow:wide
necessari:unnecessari necessarili:unnecessarili neg:neutral:posit neutral:posit new:old no:some:ye
noisi:quiet north:south northern:southern numer:verbal object:subject obscur:promin off:on
offici:unoffici offlin:onlin often:rare old:young open:shut other:same out:safe pain:pleasur
particular:univers pass:run past:present pattern:plain peac:war penalti:reward perman:temporarili
pleasant:unpleas poor:rich poverti:wealth preced:succe:succeed:unpreced predict:unpredict
primari:secondari privat:public:publicli proxim:ultim public:suppress pull:push quickli:slowli
reassur:worri refresh:tire relat:unrel resist:surrend rest:tire ride:walk right:wrong rough:smooth
round:squar run:stand rural:urban seat:stand separ:union short:tall side:top silenc:sound sink:sourc
sit:stand sleep:wake smart:stupid sour:sweet specifi:unspecifi start:stop strength:weak
strengthen:weaken strong:weak success:unsuccess successfulli:unsuccessfulli summer:winter sure:unsur
thick:thin thicken:thin treat:untreat unusu:usual wire:wireless
`;

export const IRREGULAR = `
analyses:analysis auditoria:auditorium bani:ban beeves:beef brethren:brother bureaux:bureau busses:bus
cacti:cactus children:child cola:colon continua:continuum cortices:cortex crises:crisis
criteria:criterion curricula:curriculum data:datum diagnoses:diagnosis dieses:diesis dui:duo entia:ens
feet:foot foci:focus fora:forum fortes:fortis fungi:fungus gasses:gas genera:genus genii:genius
gentes:gens genua:genu goes:go halves:half indices:index joes:jo knives:knife leaves:leaf lieder:lied
lives:life matrices:matrix maxima:maximum media:medium men:man mice:mouse minima:minimum
momenta:momentum naoi:naos noes:no nuclei:nucleus ora:os osar:os ossa:os parietes:paries pease:pea
pence:penny pennia:penni phenomena:phenomenon plateaux:plateau quizzes:quiz referenda:referendum
reis:real selves:self shelves:shelf spectra:spectrum stadia:stadium stamina:stamen stimuli:stimulus
teeth:tooth tempi:tempo thieves:thief torsi:torso traumata:trauma uteri:uterus vasa:vas voces:vox
wives:wife wolves:wolf yourselves:yourself addrest:address am:be are:be arisen:arise arose:arise ate:eat
bade:bid beaten:beat became:become been:be began:begin begun:begin bent:bend bidden:bid bit:bite
bitten:bite blew:blow blown:blow bore:bear born:bear borne:bear bought:buy bound:bind bred:breed
broke:break broken:break brought:bring built:build burnt:burn came:come caught:catch chose:choose
chosen:choose clad:clothe crept:creep cried:cry dealt:deal dialled:dial dialling:dial did:do done:do
dought:dow dove:dive drank:drink drawn:draw dreamt:dream drew:draw dried:dry driven:drive drove:drive
drunk:drink dug:dig dwelt:dwell dying:die eaten:eat embedded:embed embedding:embed fallen:fall fed:feed
fell:fall felt:feel fled:flee flew:fly flown:fly flung:fling foresaw:foresee foreseen:foresee
forgot:forget forgotten:forget fought:fight found:find fried:fry froze:freeze frozen:freeze fuelled:fuel
fuelling:fuel gan:gin gassed:gas gassing:gas gave:give given:give gone:go got:get gotten:get
graven:grave grew:grow gript:grip ground:grind grown:grow had:have has:have heard:hear held:hold
hid:hide hidden:hide honied:honey hung:hang initialled:initial initialling:initial kent:ken kept:keep
knew:know known:know laden:lade laid:lay lain:lie lay:lie leant:lean leapt:leap learnt:learn led:lead
left:leave lit:light lost:lose lying:lie made:make meant:mean met:meet might:may misled:mislead
mistaken:mistake mistook:mistake molten:melt outgone:outgo outstood:outstand outwent:outgo
overcame:overcome overlain:overlie overlay:overlie overthrew:overthrow overthrown:overthrow paid:pay
panicked:panic panicking:panic pent:pen physicked:physic physicking:physic pled:plead programmes:program
proven:prove quizzed:quiz quizzing:quiz ran:run rang:ring rebuilt:rebuild remade:remake rent:rend
retold:retell rewritten:rewrite rewrote:rewrite ridden:ride risen:rise rode:ride rose:rise rung:ring
said:say sang:sing sank:sink sat:sit saw:see seen:see sent:send sewn:sew shaken:shake shied:shy
shod:shoe shone:shine shook:shake shot:shoot shown:show shrank:shrink shrunk:shrink shrunken:shrink
sicked:sic sicking:sic slept:sleep slid:slide slidden:slide smelt:smell snuck:sneak sold:sell
sought:seek spat:spit sped:speed spelt:spell spent:spend spilt:spill spoilt:spoil spoke:speak
spoken:speak spotlit:spotlight sprang:spring sprung:spring spun:spin stole:steal stolen:steal
stood:stand stove:stave stridden:stride striven:strive strode:stride strove:strive struck:strike
strung:string stuck:stick sung:sing sunk:sink sunken:sink swam:swim swept:sweep swollen:swell
swopped:swap swopping:swap swops:swap swore:swear sworn:swear swum:swim swung:swing taken:take
taught:teach thought:think threw:throw thriven:thrive throve:thrive thrown:throw told:tell took:take
tore:tear torn:tear trafficked:traffic trafficking:traffic tried:try tying:tie undergone:undergo
underlain:underlie underlay:underlie understood:understand undertaken:undertake undertook:undertake
underwent:undergo was:be went:go wept:weep were:be withdrawn:withdraw withdrew:withdraw
withheld:withhold woke:wake woken:wake won:win wore:wear worn:wear wound:wind wove:weave woven:weave
written:write wrote:write wrought:work angrier:angry angriest:angry best:good better:good bigger:big
biggest:big bloodier:bloody bloodiest:bloody bluer:blue bluest:blue bonier:bony boniest:bony
bubblier:bubbly bubbliest:bubbly bushier:bushy bushiest:bushy busier:busy busiest:busy cheesier:cheesy
cheesiest:cheesy comelier:comely comeliest:comely crabbier:crabby crabbiest:crabby crazier:crazy
craziest:crazy creamier:creamy creamiest:creamy deadlier:deadly deadliest:deadly dirtier:dirty
dirtiest:dirty dizzier:dizzy dizziest:dizzy drier:dry driest:dry dryer:dry dryest:dry earlier:early
earliest:early easier:easy easiest:easy emptier:empty emptiest:empty fancier:fancy fanciest:fancy
fatter:fat fattest:fat fattier:fatty fattiest:fatty fitter:fit fittest:fit flatter:flat flattest:flat
fleshier:fleshy fleshiest:fleshy freer:free freest:free friendlier:friendly friendliest:friendly
funnier:funny funniest:funny gladder:glad gladdest:glad glossier:glossy glossiest:glossy
gradelier:gradely gradeliest:gradely greedier:greedy greediest:greedy guiltier:guilty guiltiest:guilty
hairier:hairy hairiest:hairy handier:handy handiest:handy happier:happy happiest:happy healthier:healthy
healthiest:healthy heavier:heavy heaviest:heavy heftier:hefty heftiest:hefty hinder:hind holier:holy
holiest:holy homelier:homely homeliest:homely hotter:hot hottest:hot hungrier:hungry hungriest:hungry
icier:icy iciest:icy leafier:leafy leafiest:leafy lengthier:lengthy lengthiest:lengthy livelier:lively
liveliest:lively lovelier:lovely loveliest:lovely luckier:lucky luckiest:lucky madder:mad maddest:mad
merrier:merry merriest:merry murkier:murky murkiest:murky niftier:nifty niftiest:nifty noisier:noisy
noisiest:noisy offer:off prettier:pretty prettiest:pretty pricklier:prickly prickliest:prickly
princelier:princely princeliest:princely readier:ready readiest:ready redder:red reddest:red
riskier:risky riskiest:risky rockier:rocky rockiest:rocky rookier:rooky rookiest:rooky runnier:runny
runniest:runny sadder:sad saddest:sad scarier:scary scariest:scary sexier:sexy sexiest:sexy
shapelier:shapely shapeliest:shapely shier:shy shiest:shy shinier:shiny shiniest:shiny showier:showy
showiest:showy shrubbier:shrubby shrubbiest:shrubby shyer:shy shyest:shy silkier:silky silkiest:silky
slimmer:slim slimmest:slim sorrier:sorry sorriest:sorry spinier:spiny spiniest:spiny starrier:starry
starriest:starry statelier:stately stateliest:stately steadier:steady steadiest:steady stronger:strong
strongest:strong sunnier:sunny sunniest:sunny tanner:tan tannest:tan thinner:thin thinnest:thin
timelier:timely timeliest:timely tinier:tiny tiniest:tiny tonier:tony toniest:tony trickier:tricky
trickiest:tricky trimmer:trim trimmest:trim truer:true truest:true unhappiest:unhappy
unhealthiest:unhealthy wanner:wan wannest:wan warier:wary wariest:wary wealthier:wealthy
wealthiest:wealthy wearier:weary weariest:weary wetter:wet wettest:wet woodier:woody woodiest:woody
worse:bad worst:bad worthier:worthy worthiest:worthy younger:young youngest:young deeper:deeply
farther:far further:far harder:hard hardest:hard
`;
