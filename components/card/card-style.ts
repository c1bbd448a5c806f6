import parts from '../parts/parts.css?inline';
import tokens from '../tokens.css?inline';
import card from './card.css?inline';

/** All of the hover card's style, to be adopted by its shadow root: nothing goes into the page. */
export const CARD_STYLE = [tokens, parts, card].join('\n');
