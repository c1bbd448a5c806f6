import type { Token } from '../story/tokens.ts';

/**
 * Words that make what follows a wish, a plan or a denial: "aims to sign", "ahead of signing", "not yet agreed".
 * By language, lower case, without diacritics.
 */
const UNREAL_BEFORE: Record<string, string[]> = {
  en: [
    'to',
    'will',
    'would',
    'could',
    'may',
    'might',
    'can',
    'shall',
    'should',
    'before',
    'until',
    'not',
    'never',
    'no',
    'if',
    'aim',
    'aims',
    'aiming',
    'hope',
    'hopes',
    'hoping',
    'expected',
    'expects',
    'plan',
    'plans',
    'planned',
    'intend',
    'intends',
    'ahead',
    'towards',
    'toward',
    'target',
    'goal',
    'yet',
    'without',
    'determination',
    'due',
  ],
  nb: [
    'a',
    'skal',
    'vil',
    'kan',
    'kunne',
    'skulle',
    'ville',
    'for',
    'ikke',
    'aldri',
    'ingen',
    'hvis',
    'haper',
    'mal',
    'malet',
    'planlegger',
    'ventes',
    'innen',
    'sikte',
  ],
  de: [
    'zu',
    'soll',
    'sollen',
    'will',
    'wollen',
    'wird',
    'werden',
    'konnte',
    'konnten',
    'kann',
    'bevor',
    'bis',
    'nicht',
    'nie',
    'kein',
    'keine',
    'wenn',
    'falls',
    'hofft',
    'hoffen',
    'plant',
    'planen',
    'ziel',
    'absicht',
  ],
};

/** So many words before a status may make it a plan or a denial. */
const MODALITY_WORDS = 5;

/** Whether the words before the token at index `first` make of what it begins a wish, a plan or a denial. */
export function isUnreal(tokens: Token[], first: number, language: string): boolean {
  const unreal = UNREAL_BEFORE[language] ?? [];
  return tokens.slice(Math.max(0, first - MODALITY_WORDS), first).some(({ norm }) => unreal.includes(norm));
}
