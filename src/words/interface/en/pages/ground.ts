export const groundPage = {
  title: 'Find ground',
  lead: 'Choose what you look for. Places are ranked by how much free ground lies how near, all of it computed here from open data.',
  minerals: 'Mineral',
  another: 'Another mineral',
  oblast: 'Oblast',
  wholeCountry: 'Whole country',
  freeOnly: 'Only places with free ground',
  within: 'Free ground within',
  largest: 'Area of at most',
  places: 'Places',
  chooseFirst:
    'Choose a mineral to see where it is known and what is free around it. Or look around on the map and click any block.',
  knownWhere: (mineral: string, total: string, located: string) =>
    `${mineral}: ${total} places in open sources, ${located} with a position.`,
  roughOnes: (written: string) =>
    `The position of ${written} is rough; the dashed circle on the map says how rough.`,
  unlocated: (written: string) =>
    `${written} have no position in any open source, so they cannot be shown or ranked`,
  none: 'No place with free ground',
  noneHow: 'Widen the distance, take smaller areas, or look at places without free ground as well.',
  noneKnown: 'No open source that we hold gives a position for it',
  noneKnownHow: 'That is what is published, not what is there.',
  result: (blocks: string, distance: string) => `${blocks} free, from ${distance} away`,
  resultFull: (blocks: string) => `${blocks} free, right at it`,
  others: (written: string, minerals: string) => `${written} places with ${minerals} within reach`,
  otherOne: (minerals: string) => `1 place with ${minerals} within reach`,
  cost: (payments: string, spend: string) => `first year ${payments} to the state, ${spend} on the ground`,
  noneFree: 'no free ground within reach',
  figures: 'tonnage or grade stated',
  show: 'Show on the map',
  take: 'Take these blocks',
  rough: (distance: string) => `position ± ${distance}`,
  roughUnknown: 'rough position',
  capped: (shown: string, all: string) =>
    `Looked around ${shown} of ${all} places. Choose an oblast to look around the rest.`,
  how: 'How places are ranked',
  howText:
    'Blocks count as free when they lie wholly in the country, nobody holds or asks for them, and no layer with data closes them. From the free block nearest to the place an area grows outwards, block by block, each sharing a side, up to the size you chose. Half of the rank is the size of that area, three tenths how near it begins, two tenths how many places of the same minerals lie within reach. What no data tells is not counted as free or closed: the check names it.',
  inHand: (blocks: string) => `Your area: ${blocks}`,
  check: 'Check it',
  waiting: 'Looking around',
};
