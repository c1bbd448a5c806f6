import { browser } from 'wxt/browser';
import type { Article } from '../engine/text/article.ts';
import type { PageAddress } from '../engine/text/page-address.ts';
import type { Into } from './into.ts';
import type { Answer, FromPage, FromSurface, Shown } from './messages.ts';
import { KnownProblem, problemOf, within } from './problem.ts';
import type { FoundReport, SavedView, SavingProposal } from './saving-views.ts';
import type { Problem } from './tab-state.ts';

const ANSWER_MS = 20_000;
/** The facts of a large story are found anew with each article; who waits can cancel it. */
const SAVING_MS = 240_000;
/** A worker that is being stopped takes no message yet. */
const PAUSES_MS = [0, 200, 1000];

/** Tells the background that the page covers a known story. */
export function tellStoryRecognised(): Promise<void> {
  return tell({ say: 'i-recognise-a-story' });
}

/** Hands over the article read from a page, `null` if there is none; the answer is what to show in the page. */
export function tellArticleRead(page: PageAddress, article: Article | null): Promise<Shown> {
  return tell({ say: 'i-have-read', page, article });
}

/** Tells the background why the page could not be read. */
export function tellReadingFailed(problem: Problem): Promise<void> {
  return tell({ say: 'i-could-not-read', problem });
}

/** Tells the background that the page now shows another article than the one read. */
export function tellArticleLeft(): Promise<void> {
  return tell({ say: 'i-show-another-article' });
}

/** Tells the background that the page is a story pack opened in a tab. */
export function tellPackShown(page: PageAddress): Promise<void> {
  return tell({ say: 'i-show-a-pack', page });
}

/** Tells the background which fact's sentence the reader has chosen in the page. */
export function tellFactPointedAt(fact: string): Promise<void> {
  return tell({ say: 'the-reader-points-at', fact });
}

/** Asks to compare a tab's page, anew if it has been compared. */
export function askToCompare(tab: number): Promise<void> {
  return tell({ say: 'compare', tab });
}

/** Asks to compare a tab's page unless that is done and the page still carries it. */
export function askToMakeSure(tab: number): Promise<void> {
  return tell({ say: 'make-sure-it-is-compared', tab });
}

/** Asks to show or hide the highlights in a tab. */
export function askToPaint(tab: number, on: boolean): Promise<void> {
  return tell({ say: 'paint', tab, on });
}

/** Asks to bring a sentence of a tab's page into view. */
export function askToShowSentence(tab: number, sentence: number): Promise<void> {
  return tell({ say: 'show-sentence', tab, sentence });
}

/** Asks where the article in a tab can be saved. */
export function askWhereToSave(tab: number): Promise<SavingProposal> {
  return tell({ say: 'propose-saving', tab });
}

/**
 * Asks to save the article in a tab; `null` where that was cancelled.
 * @throws KnownProblem as `saveTab`; `timed-out`, and what goes on is then stopped
 */
export async function askToSave(tab: number, into: Into): Promise<SavedView | null> {
  try {
    return await tell({ say: 'save', tab, into }, SAVING_MS);
  } catch (error) {
    // Nobody waits for whether it could be stopped: the reader is told of the first failure.
    if (problemOf(error).kind === 'timed-out') askToCancelSaving(tab).catch(() => {});
    throw error;
  }
}

/** Asks to leave the saving that goes on in a tab. */
export function askToCancelSaving(tab: number): Promise<void> {
  return tell({ say: 'cancel-saving', tab });
}

/** Asks which saved and bundled articles report what a text says. */
export function askWhoReports(text: string): Promise<FoundReport[]> {
  return tell({ say: 'find-reports', text });
}

/** Asks to keep what the reader says of a sentence and a fact, and to compare the page anew. */
export function askToCorrect(
  tab: number,
  fact: string,
  sentence: number,
  as: 'not-the-same' | 'the-same',
): Promise<void> {
  return tell({ say: 'correct', tab, fact, sentence, as });
}

/** @throws KnownProblem what the background could not do, or that it did not answer */
async function tell<Value>(message: FromPage | FromSurface, limit = ANSWER_MS): Promise<Value> {
  const answer = await within(limit, message.say, sendUntilAnswered<Value>(message));
  if (answer.ok) return answer.value;
  throw new KnownProblem(answer.problem.kind, answer.problem.details);
}

/**
 * A worker stopped while it answers leaves a broken channel, or an answer of nothing; the next message, a moment
 * later, starts a new one.
 */
async function sendUntilAnswered<Value>(message: FromPage | FromSurface): Promise<Answer<Value>> {
  let reason: unknown = 'no answer';
  for (const pause of PAUSES_MS) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      const answer: Answer<Value> | undefined = await browser.runtime.sendMessage(message);
      if (answer) return answer;
    } catch (error) {
      reason = error;
    }
  }
  throw reason instanceof Error ? reason : new KnownProblem('unexpected', `${message.say}: ${reason}`);
}
