export const finding = {
  groups: {
    stops: 'Stops you',
    duty: 'You must do',
    met: 'Met',
    'cannot-tell': 'Cannot tell',
  },
  groupMeanings: {
    stops: 'The application cannot pass while this stands.',
    duty: 'It can pass, and this remains for you to do.',
    met: 'The rule is satisfied.',
    'cannot-tell': 'Data is missing. This is not a pass.',
  },
  facts: 'What was found',
  article: 'Article',
  missing: 'What is missing',
  fix: 'Smallest fix',
  showOnMap: 'Show on the map',
  confidence: {
    law: 'Read in the text of the law',
    amendment: 'Read in an excerpt of an amending law',
    official: 'Read on an official page',
    secondary: 'From a guide or the press',
    measured: 'Measured on open data',
    inferred: 'Our reading or arithmetic',
    unverified: 'Commonly stated, not read by us',
  },
};
