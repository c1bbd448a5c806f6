import { createContext } from 'preact';

/** Says of a fact that a sentence of the page reports it, or does not. */
export type Correct = (fact: string, sentence: number, as: 'not-the-same' | 'the-same') => void;

/** `null` where nothing can be kept, as in a private window. */
export const Correcting = createContext<Correct | null>(null);
