import type { SavedArticle } from '../../engine/gather/saved-article.ts';
import type { Correction } from '../../engine/match/correction.ts';
import type { BackupCounts, BackupLine } from './backup-schema.ts';
import { RefusedFile } from './refused-file.ts';
import { type StagedStory, stageStory } from './stage-story.ts';
import type { WholeStory } from './story-record.ts';
import { MOST_CORRECTIONS, MOST_SAVED_ARTICLES } from './story-schema.ts';

/** One story is in memory at a time; so much text in one is many times a large story. */
const MOST_STORY_CHARACTERS = 100_000_000;

/** A backup as it comes in line by line and is staged under a job's name. */
export class IncomingBackup {
  readonly counts: BackupCounts = { stories: 0, articles: 0, corrections: 0 };
  /** What became of each story, by its id in the backup. */
  readonly staged = new Map<string, StagedStory>();
  readonly #job: string;
  #story: WholeStory | null = null;
  #characters = 0;
  #corrections: Correction[] = [];
  #end: BackupCounts | null = null;

  constructor(job: string) {
    this.#job = job;
  }

  /**
   * Takes the next line.
   * @throws RefusedFile; KnownProblem `storage-full`
   */
  async take(line: BackupLine): Promise<void> {
    if (this.#end) throw new RefusedFile('bad-line', 'a line after the end');
    switch (line.is) {
      case 'story':
        return this.#takeStory({ ...line.story, articles: [] });
      case 'article':
        return this.#takeArticle(line.article);
      case 'correction':
        return this.#takeCorrection(line.correction);
      case 'end':
        await this.#stage();
        this.#end = line;
    }
  }

  /** Whether all has come that the backup says it has. */
  isComplete(): boolean {
    const { stories, articles, corrections } = this.counts;
    const end = this.#end;
    return end?.stories === stories && end.articles === articles && end.corrections === corrections;
  }

  /** The corrections, of the stories as they are called here. */
  corrections(): Correction[] {
    return this.#corrections.map((correction) => {
      const story = this.staged.get(correction.story)?.id ?? correction.story;
      return { ...correction, story };
    });
  }

  async #takeStory(story: WholeStory): Promise<void> {
    await this.#stage();
    if (this.staged.has(story.id)) throw new RefusedFile('bad-line', `${story.id} is in it twice`);
    this.#story = story;
    this.#characters = 0;
    this.counts.stories += 1;
  }

  #takeArticle(article: SavedArticle): void {
    if (!this.#story) throw new RefusedFile('bad-line', 'an article of no story');
    const { articles } = this.#story;
    const isThere = articles.some(({ id, version }) => id === article.id && version === article.version);
    if (isThere) throw new RefusedFile('bad-line', `${article.id} is in it twice`);
    articles.push(article);
    this.#characters += article.text.length;
    if (articles.length > MOST_SAVED_ARTICLES || this.#characters > MOST_STORY_CHARACTERS) {
      throw new RefusedFile('too-large', this.#story.id);
    }
    this.counts.articles += 1;
  }

  #takeCorrection(correction: Correction): void {
    this.#corrections.push(correction);
    if (this.#corrections.length > MOST_CORRECTIONS) throw new RefusedFile('too-large', 'corrections');
    this.counts.corrections += 1;
  }

  async #stage(): Promise<void> {
    const story = this.#story;
    this.#story = null;
    if (story) this.staged.set(story.id, await stageStory(story, this.#job));
  }
}
