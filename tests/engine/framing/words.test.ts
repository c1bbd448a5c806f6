import { describe, expect, it } from 'vitest';
import {
  englishPresents,
  englishVerbPhrases,
  englishVerbs,
} from '../../../lib/engine/framing/lexicon/words.ts';

describe('The forms of English verbs', () => {
  it.each([
    { entry: 'hail', forms: 'hail hails hailed hailing' },
    { entry: 'decree', forms: 'decree decrees decreed decreeing' },
    { entry: 'praise', forms: 'praise praises praised praising' },
    { entry: 'decry', forms: 'decry decries decried decrying' },
    { entry: 'lash', forms: 'lash lashes lashed lashing' },
    { entry: 'quip', forms: 'quip quips quipped quipping' },
    { entry: 'plead', forms: 'plead pleads pleaded pleading' },
    { entry: 'vow', forms: 'vow vows vowed vowing' },
    { entry: 'refer(r)', forms: 'refer refers referred referring' },
    { entry: 'tell/told', forms: 'tell tells told telling' },
    { entry: 'forbid(d)/forbade/forbidden', forms: 'forbid forbids forbade forbidding forbidden' },
  ])('of $entry are $forms', ({ entry, forms }) => {
    expect(englishVerbs(entry)).toEqual(forms.split(' '));
  });

  it('that may be nouns are the base and the third person', () => {
    expect(englishPresents('joke cry')).toEqual(['joke', 'jokes', 'cry', 'cries']);
  });

  it('open a phrase each', () => {
    expect(englishVerbPhrases('hit/hit back at')).toEqual([
      'hit back at',
      'hits back at',
      'hit back at',
      'hitting back at',
    ]);
  });
});
