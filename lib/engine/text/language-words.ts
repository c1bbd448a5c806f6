/**
 * The most frequent words of each language, those first that its neighbours do not share. Written by hand from
 * grammar; shared words are told apart by counting all of them.
 */
export const FREQUENT_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that was for it with as on be by he are this at from his not have which they has been will their would were said its who more than but about',
  nb: 'og i det er på som en til av for at med har de ikke den et om fra var vi men så seg hun han jeg blir ble mot etter mellom også hva noe nå ut opp over skal vil kan dette uten mye være sier siden opp oss meg deg gjøre gjør fram frem gjennom nye viktig ikkje ein eit dei frå ho eg vert kva ikkje eit før bare noen både sammen hvor selv da når blitt landene mye etter',
  sv: 'och i att det som en på är av för med den till inte har de om ett han men var jag från vi när hon också efter eller nu än mot där ska blir mellan sedan mycket någon vad säger år',
  da: 'og i at det er en den til på de med for af ikke der som et har om fra var vi men så kan sig hun han jeg bliver blev mod efter mellem også hvad noget nu ud op skal vil dette uden meget være siger siden år os mig dig gøre gør frem gennem nye vigtig før kun bare nogle både sammen hvor selv da når blevet landene meget efter være ifølge sagde',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis',
  nl: 'de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij of door naar over uit wordt worden heeft hebben deze die tot nog meer zich wel geen werd kan',
  fr: 'le de la les et des un une du en est que qui dans pour pas sur au plus par ce il avec sont son sa se ne aux été ont mais cette ou elle leur comme nous vous être ces même fait',
  es: 'el de la que y en los del se las por un para con no una su al lo como más pero sus le ya o este ha sí porque esta entre cuando muy sin sobre también fue hasta hay donde desde son',
  it: 'il di che la e in un per è una non con del della si le da i al dei sono nel alla come più anche ha ma gli lo dal delle questo se o nella suo sua stato ed tra essere dopo',
  pt: 'o de a que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já está também só pelo pela até são foi',
  pl: 'w i na z się do że nie jest to o a jak po co ale za od dla przez przy są który która które oraz ma tym już był tylko było może został także czy lub ze jego jej ich',
  fi: 'ja on ei että se oli hän mutta ovat myös kun joka sen ollut mukaan kuin vuoden tai niin jos sekä jo vain ole hänen nyt ne olla voi mitä tämä sitä kanssa jälkeen',
  cs: 'a se v na je že s z do o to i ve jako za by ale k po jsou který pro před od jeho nebo ze už však tak při byl bylo jsem také která které než až',
};
