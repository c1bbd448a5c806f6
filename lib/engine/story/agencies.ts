/** News agencies by the origin id that packs use for them: the names of their credits, the usual one first. */
export const AGENCIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['pa', ['PA Media', 'PA', 'Press Association', 'PA news agency']],
  ['reuters', ['Reuters']],
  ['ap', ['AP', 'Associated Press']],
  ['afp', ['AFP', 'Agence France-Presse']],
  ['dpa', ['dpa', 'Deutsche Presse-Agentur']],
  ['ntb', ['NTB']],
  ['tt', ['TT']],
  ['ritzau', ['Ritzau']],
  ['stt', ['STT']],
]);
