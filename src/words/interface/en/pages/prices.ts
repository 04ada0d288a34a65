/** What a mineral cost, month by month. */
export const prices = {
  title: 'Price over time',
  finding: (mineral: string, price: string, month: string) => `${mineral}: ${price} in ${month}`,
  per: {
    tonne: 'US dollars a tonne, nominal',
    'troy-ounce': 'US dollars a troy ounce, nominal',
    'dry-tonne-unit': 'US dollars a dry tonne unit (1 % of the metal in a dry tonne of ore), nominal',
  },
  month: 'Month',
  noPrice: 'not published',
  lastMonth: 'Last month in the file',
  since: (years: string, month: string, price: string) => `In ${years}, from ${month} (${price})`,
  noBase: 'not to be said: the month to compare with is not in the file',
  series: (name: string) => `Series “${name}” of the publisher.`,
  platinum: 'The only series of a metal of this group is that of platinum.',
  nominal:
    'Nominal prices: not corrected for inflation. A price of a metal is not what ore or concentrate of a deposit earns.',
  none: (minerals: string) => `No open monthly price series is loaded for: ${minerals}.`,
};
