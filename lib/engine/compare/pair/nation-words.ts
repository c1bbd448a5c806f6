/**
 * Nations by their adjectives in English, Norwegian and German, a line each, in base forms. What one nation holds stands
 * in its line (English, Scottish): it is no other. Continents and regions are left out, for they hold nations.
 */
export const NATION_WORDS = `
american amerikansk amerikanisch
british english scottish welsh britisk engelsk skotsk walisisk britisch englisch schottisch
canadian kanadisk kanadisch
mexican mexicansk meksikansk mexikanisch
brazilian brasiliansk brasilianisch
argentine argentinian argentinsk argentinisch
chilean chilensk chilenisch
colombian colombiansk kolumbianisch
venezuelan venezuelansk venezolanisch
peruvian peruansk peruanisch
cuban cubansk kubansk kubanisch
irish irsk irisch
french fransk französisch
german tysk deutsch
austrian østerriksk österreichisch
swiss sveitsisk schweizerisch schweizer
dutch nederlandsk hollandsk niederländisch
belgian belgisk belgisch
italian italiensk italienisch
spanish catalan spansk katalansk spanisch
portuguese portugisisk portugiesisch
norwegian norsk norwegisch
swedish svensk schwedisch
danish dansk dänisch
finnish finsk finnisch
icelandic islandsk isländisch
polish polsk polnisch
czech tsjekkisk tschechisch
hungarian ungarsk ungarisch
romanian rumensk rumänisch
bulgarian bulgarsk bulgarisch
greek gresk griechisch
turkish tyrkisk türkisch
serbian serbisk serbisch
croatian kroatisk kroatisch
albanian albansk albanisch
russian soviet russisk sovjetisk russisch sowjetisch
ukrainian ukrainsk ukrainisch
belarusian hviterussisk belarussisk belarussisch
estonian estisk estnisch
latvian latvisk lettisch
lithuanian litauisk litauisch
armenian armensk armenisch
georgian georgisk georgisch
israeli israelsk israelisch
palestinian palestinsk palästinensisch
lebanese libanesisk libanesisch
syrian syrisk syrisch
iraqi irakisk irakisch
iranian persian iransk iranisch
saudi saudiarabisk saudisch
egyptian egyptisk ägyptisch
libyan libysk libysch
moroccan marokkansk marokkanisch
algerian algerisk algerisch
tunisian tunisisk tunesisch
nigerian nigeriansk nigerianisch
kenyan kenyansk kenianisch
ethiopian etiopisk äthiopisch
somali somalian somalisk somalisch
ghanaian ghanesisk ghanaisch
ugandan ugandisk ugandisch
tanzanian tanzaniansk tansanisch
rwandan rwandisk ruandisch
congolese kongolesisk kongolesisch
sudanese sudansk sudanesisch
zimbabwean zimbabwisk simbabwisch
senegalese senegalesisk senegalesisch
jordanian jordansk jordanisch
yemeni jemenittisk jemenitisch
qatari qatarsk katarisch
bolivian boliviansk bolivianisch
haitian haitisk haitianisch
slovak slovakisk slowakisch
slovenian slovensk slowenisch
bosnian bosnisk bosnisch
nepali nepalsk nepalesisch
burmese burmesisk burmesisch
pakistani pakistansk pakistanisch
indian indisk indisch
bangladeshi bangladeshisk bangladeschisch
afghan afghansk afghanisch
chinese kinesisk chinesisch
japanese japansk japanisch
korean koreansk koreanisch
vietnamese vietnamesisk vietnamesisch
thai thailandsk thailändisch
indonesian indonesisk indonesisch
filipino philippine filippinsk philippinisch
malaysian malaysisk malaysisch
australian australsk australisch
`;
