import { browser } from 'wxt/browser';
import { CARD_STYLE } from '../../components/card/card-style.ts';
import { HoverCard as CardContent } from '../../components/card/HoverCard.tsx';
import { InLanguage } from '../../components/language.tsx';
import type { Comparison } from '../../lib/engine/compare/comparison.ts';
import { factsInSentence } from '../../lib/engine/report/verdicts.ts';
import { chooseLanguage } from '../../lib/engine/report/words/language.ts';
import { wordsIn } from '../../lib/engine/report/words/words-in.ts';
import type { Settings } from '../../lib/extension/settings.ts';
import { tellFactPointedAt } from '../../lib/extension/to-background.ts';
import { type CardView, HoverCard } from '../../lib/page/hover-card.ts';
import { keepHighlights, type ReaderEvents } from '../../lib/page/keep-highlights.ts';
import { PageHighlights, type Reading } from '../../lib/page/page-highlights.ts';
import { planHighlights } from '../../lib/page/plan-highlights.ts';

/** What a comparison shows in the page: its highlights, and a card beside the sentence pointed at. */
export class ShownComparison {
  readonly #comparison: Comparison;
  readonly #highlights: PageHighlights;
  readonly #card: HoverCard;
  readonly #endKeeping: () => void;
  #settings: Settings;
  #isPainted: boolean;

  constructor(
    reading: Reading,
    shown: { comparison: Comparison; highlights: boolean },
    settings: Settings,
    readAgain: () => Reading | null,
    events: ReaderEvents,
  ) {
    this.#comparison = shown.comparison;
    this.#settings = settings;
    this.#isPainted = shown.highlights;
    this.#highlights = new PageHighlights(reading, shown.comparison.article.sentences, readAgain);
    this.#card = this.#createCard();
    this.#endKeeping = keepHighlights(this.#highlights, events);
    this.#repaint();
  }

  /** Shows or hides the highlights. */
  paint(on: boolean): void {
    this.#isPainted = on;
    this.#repaint();
  }

  /** Takes up changed settings. */
  follow(settings: Settings): void {
    this.#settings = settings;
    this.#repaint();
  }

  /** Brings a sentence into view. */
  showSentence(sentence: number): void {
    this.#highlights.show(sentence);
  }

  /** Opens the card of the next or previous highlighted sentence. */
  step(step: 1 | -1): void {
    this.#card.step(step);
  }

  /** Takes everything out of the page again. */
  end(): void {
    this.#endKeeping();
    this.#card.dispose();
    this.#highlights.dispose();
  }

  #repaint(): void {
    const { highlightConfirmed } = this.#settings;
    if (!this.#isPainted) this.#card.close();
    this.#highlights.paint(this.#isPainted ? planHighlights(this.#comparison, highlightConfirmed) : []);
  }

  #createCard(): HoverCard {
    return new HoverCard(this.#highlights, {
      css: CARD_STYLE,
      label: wordsIn(this.#language()).card.label,
      render: (view) => this.#draw(view),
      onOpen: (sentence, isPinned) => isPinned && this.#pointAt(sentence),
    });
  }

  #draw(view: CardView) {
    return (
      <InLanguage language={this.#language()}>
        <CardContent comparison={this.#comparison} {...view} />
      </InLanguage>
    );
  }

  #pointAt(sentence: number): void {
    const [fact] = factsInSentence(this.#comparison.facts, sentence);
    if (fact) tellFactPointedAt(fact.id);
  }

  #language() {
    return chooseLanguage(this.#settings.language, browser.i18n.getUILanguage());
  }
}
