/** Duties of holders: what is to be done, before which event, and of what a share. */
export const duties: Readonly<Record<string, string>> = {
  'pay-signature-bonus': 'Pay the signature bonus',
  'declare-signature-bonus': 'Declare the signature bonus',
  'lodge-exploration-plan': 'Lodge a copy of the exploration plan',
  'calculate-rental': 'Lodge the calculation of the rental',
  'pay-rental': 'Pay the rental',
  'spend-minimum': 'Spend the minimum',
  'report-licence-obligations': 'Report on the obligations of the licence',
  'report-procurement': 'Report on procurement and in-country value',
  'report-controllers': 'Report on controllers',
  'report-geology': 'Lodge the yearly geological report',
  'report-payments-to-the-state': 'Report payments to the state, confirmed by an auditor',
  'request-extension': 'Ask for an extension, if it is wanted',
  'final-geological-report': 'Lodge the final geological report',
  'restore-ground': 'Restore the ground',
  'hand-over-data': 'Hand over the data',
  'lodge-closure-security': 'Lodge the security for closure',
  'update-closure-plan': 'Update the closure plan',
  'finance-training': 'Finance training',
  'finance-research': 'Finance research',
  'buy-in-country': 'Buy works and services in the country',
  'keep-gold-limit': 'Keep the limit on gold',
  'employ-citizens': 'Keep the share of managers and specialists from abroad',
};

export const events: Readonly<Record<string, string>> = {
  'before-work': 'before any work',
  'before-operations': 'before operations',
  'day-not-read': 'by a day that was not read',
  'at-all-times': 'at all times',
};

export const shares: Readonly<Record<string, string>> = {
  'mining-cost-of-the-year-before': "the year before's cost of mining",
  'works-and-services': 'works and services',
  'managers-and-specialists-from-abroad': 'managers and specialists, at most, from abroad',
  'value-of-gold-above-the-limit': 'the value of gold above the limit',
};
