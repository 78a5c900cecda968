import { describe, expect, it } from 'vitest';
import { Contents } from '../../../src/ui/popup/contents';
import { Fold } from '../../../src/ui/popup/fold';
import { createWords } from '../../../src/words/all-words';
import { drawn } from '../card/drawn';

describe('a count is written as its language writes numbers', () => {
  it.each([
    ['en', '12,345'],
    ['de', '12.345'],
    ['fr', '12\u202f345'],
  ] as const)('in %s', (language, figures) => {
    const markup = drawn(
      <Fold id="all" title="" n={12_345} open>
        <Contents
          label=""
          parts={[
            { id: 'all', words: '', n: 12_345 },
            { id: 'none', words: '', n: 0 },
          ]}
        />
      </Fold>,
      createWords(language),
    );
    expect(markup.split(figures)).toHaveLength(3);
  });
});
