import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import { compareTab, makeSureItIsCompared, takeArticle, takePack, takeProblem } from './comparing.ts';
import { correct } from './correcting.ts';
import { findReports } from './finding.ts';
import { type Answer, type FromPage, type FromSurface, fromPage, fromSurface } from './messages.ts';
import { KnownProblem, problemOf } from './problem.ts';
import { proposeSaving } from './propose-saving.ts';
import { cancelSaving, saveTab } from './saving.ts';
import { isSurface, pageOf, type SendingPage } from './sender.ts';
import { leavePage, paintTab, pointAt, showSentence } from './tabs.ts';

type MessageSender = Browser.runtime.MessageSender;

/** The background's one ear: checks who speaks and what is said, does it, and answers. Never rejects. */
export async function receive(message: unknown, sender: MessageSender): Promise<Answer<unknown>> {
  try {
    return { ok: true, value: (await handle(message, sender)) ?? null };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

async function handle(message: unknown, sender: MessageSender): Promise<unknown> {
  if (isSurface(sender)) return doForSurface(checked(fromSurface, message));
  const page = pageOf(sender);
  if (page) return doForPage(checked(fromPage, message), page);
  throw new KnownProblem('unexpected', 'a message from someone who has no say');
}

/** A content script speaks of its own tab alone. */
function doForPage(message: FromPage, from: SendingPage): Promise<unknown> {
  switch (message.say) {
    case 'i-recognise-a-story':
      return makeSureItIsCompared(from.tab);
    case 'i-have-read':
      return takeArticle(from, message.page, message.article);
    case 'i-could-not-read':
      return takeProblem(from, message.problem);
    case 'i-show-a-pack':
      return takePack(from, message.page);
    case 'i-show-another-article':
      return leavePage(from.tab);
    case 'the-reader-points-at':
      return pointAt(from.tab, message.fact);
  }
}

function doForSurface(message: FromSurface): Promise<unknown> {
  switch (message.say) {
    case 'compare':
      return compareTab(message.tab);
    case 'make-sure-it-is-compared':
      return makeSureItIsCompared(message.tab);
    case 'paint':
      return paintTab(message.tab, message.on);
    case 'show-sentence':
      return showSentence(message.tab, message.sentence);
    case 'propose-saving':
      return proposeSaving(message.tab);
    case 'save':
      return saveTab(message.tab, message.into);
    case 'cancel-saving':
      return cancelSaving(message.tab);
    case 'find-reports':
      return findReports(message.text);
    case 'correct':
      return correct(message.tab, message.fact, message.sentence, message.as);
  }
}

function checked<Schema extends v.GenericSchema>(schema: Schema, message: unknown): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, message);
  if (parsed.success) return parsed.output;
  const { message: reason } = parsed.issues[0];
  const isTooLong = parsed.issues.some(({ type }) => type === 'max_length');
  throw new KnownProblem(isTooLong ? 'too-large' : 'page-changed', reason);
}
