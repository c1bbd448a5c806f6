/** Where the other party of a deed stands: as its object, or behind a preposition. */
export type OtherParty = 'object' | 'to' | 'from';

/**
 * English verbs of what one does to another who does not do it back on the same occasion, by where the other stands:
 * whoever is accused can accuse as well, but whoever is bought cannot buy.
 */
export const ONE_WAY: Readonly<Record<OtherParty, string>> = {
  object: `
    beat beaten defeat buy acquire sue sued hire appoint succeed succeeded replace shoot stab punch kill murder rescue
    overtake overtook overtaken arrest rob bribe poison bite invade occupy bomb kidnap extradite outvote evict`,
  to: 'sell hand give lend pay donate transfer cede lease deliver',
  from: 'take buy win borrow steal receive inherit',
};
