/** Passing a licence on: what is prohibited, when consent is needed, and who must be told (arts. 40–48). */
import { addDays, addMonths, addYears, type Finding, type LicenceKind } from '#terms';
import type { PledgeRequest, TransferDeal } from '../proceedings.ts';
import { type KazakhstanRule, type Law, rule } from './law.ts';

const prohibitedKinds: readonly LicenceKind[] = ['geological-study', 'prospecting'];

/** "The right under a geological-study or prospecting licence, or an exploration licence in its first year, is not passed on." — art. 40(2) */
const mayBePassedOn = rule<TransferDeal>()({
  id: 'transfer.allowed',
  cite: { text: 'Code art. 40(2)', confidence: 'law' },
  codes: ['not_transferable', 'first_year'],
  uses: ['exploration.transfer-after-years'],
  check({ licence, object, dealOn }, law, say) {
    const facts = { kind: licence.kind, object };
    // Shares of the holder may change hands: what is prohibited is passing on the right.
    if (object !== 'right') return say.met({ facts });
    if (prohibitedKinds.includes(licence.kind)) return say.stops('not_transferable', { facts });
    if (licence.kind !== 'exploration') return say.met({ facts });
    const { value: years, cite } = law.on('exploration.transfer-after-years', dealOn);
    const from = addYears(licence.issuedOn, years, { round: 'down' });
    if (dealOn >= from) return say.met({ cite, facts });
    return say.stops('first_year', {
      cite,
      facts: { ...facts, issuedOn: licence.issuedOn, from },
      fix: { do: 'wait-until', on: from },
    });
  },
});

/** Why a deal needs no consent: arts. 41(2), 44(2). */
function exemptionOf(deal: TransferDeal, law: Law): string | undefined {
  const on = deal.dealOn;
  if (deal.ground === 'inheritance' || deal.ground === 'transformation' || deal.ground === 'buy-back')
    return deal.ground;
  if (deal.stateOrNationalCompany) return 'state-or-national-company';
  const group = law.on('transfer.same-group-percent', on).value;
  if (
    deal.sameGroupPercent !== undefined &&
    deal.sameGroupPercent >= group &&
    deal.acquirerInLowTaxState === false
  ) {
    return 'same-group';
  }
  if (deal.object === 'right') return undefined;
  if (deal.proportional) return 'proportional-change';
  if (deal.exchangeTraded) return 'exchange-traded';
  if (deal.nonVoting && law.on('transfer.non-voting-exempt', on).value) return 'non-voting';
  const small = law.on('transfer.exempt-holding-percent', on).value;
  if (deal.acquirerEndsWithPercent !== undefined && deal.acquirerEndsWithPercent < small)
    return 'small-holding';
  return undefined;
}

/** "Passing on the right or a share in it, shares of the holder or of who determines its decisions, or offering them, needs consent." — arts. 41–44 */
const consentGiven = rule<TransferDeal>()({
  id: 'transfer.consent',
  cite: { text: 'Code arts. 41–44', confidence: 'law' },
  codes: ['consent_needed', 'consent_lapsed', 'consent_later'],
  uses: [
    'transfer.same-group-percent',
    'transfer.exempt-holding-percent',
    'transfer.non-voting-exempt',
    'transfer.consent-years',
    'transfer.overall-months',
    'transfer.overall-months-large',
    'transfer.without-consent',
  ],
  check(deal, law, say) {
    const exemption = exemptionOf(deal, law);
    if (exemption) return say.met({ facts: { exemption } });
    const { dealOn, consentGivenOn } = deal;
    const without = law.on('transfer.without-consent', dealOn).value;
    const fix = { do: 'attach-document', document: 'transfer-consent' } as const;
    if (consentGivenOn === undefined) {
      const clock = deal.largeDeposit ? 'transfer.overall-months-large' : 'transfer.overall-months';
      return say.stops('consent_needed', {
        facts: { months: law.on(clock, dealOn).value, without, large: deal.largeDeposit ?? false },
        fix,
      });
    }
    const lasts = addYears(consentGivenOn, law.on('transfer.consent-years', dealOn).value, { round: 'down' });
    const facts = { givenOn: consentGivenOn, lasts, without };
    if (dealOn < consentGivenOn) return say.stops('consent_later', { facts, fix });
    return dealOn <= lasts ? say.met({ facts }) : say.stops('consent_lapsed', { facts, fix });
  },
});

/** "No consent while an administrative ban stands on the plot." — art. 45(10)–(11) */
const noBan = rule<TransferDeal>()({
  id: 'transfer.ban',
  cite: { text: 'Code art. 45(10)–(11)', confidence: 'law' },
  codes: ['administrative_ban', 'ban_unknown'],
  needs: ['administrative-ban'],
  uses: [],
  check({ administrativeBan }, _law, say) {
    if (administrativeBan === undefined) return say.cannotTell('ban_unknown', 'administrative-ban');
    return administrativeBan ? say.stops('administrative_ban') : say.met();
  },
});

/** "Consent is refused where it threatens national security or concentrates rights; without reasons." — art. 45(10) */
const transferSecurity = rule<TransferDeal>()({
  id: 'transfer.national-security',
  cite: { text: 'Code art. 45(7), (10)', confidence: 'law' },
  codes: ['security_not_assessed'],
  needs: ['assessment-of-security-and-concentration'],
  uses: [],
  check: (_deal, _law, say) =>
    say.cannotTell('security_not_assessed', 'assessment-of-security-and-concentration'),
});

/** "The licence is reissued on a joint application, with the consent of pledgee and co-holders." — art. 40(3) */
const reissueConsents = rule<TransferDeal>()({
  id: 'transfer.reissue',
  cite: { text: 'Code art. 40(3)', confidence: 'law' },
  codes: ['pledgee_consent_missing', 'co_holder_consent_missing', 'pledge_unknown'],
  needs: ['pledge-of-licence'],
  uses: ['transfer.reissue-days'],
  check({ licence, object, dealOn, pledgeeConsents, coHoldersConsent }, law, say) {
    const { value: days, cite } = law.on('transfer.reissue-days', dealOn);
    if (object !== 'right') return say.met({ cite, facts: { needed: false } });
    const findings: Finding[] = [];
    if (licence.pledged === undefined) findings.push(say.cannotTell('pledge_unknown', 'pledge-of-licence'));
    else if (licence.pledged && !pledgeeConsents) {
      findings.push(
        say.stops('pledgee_consent_missing', { fix: { do: 'attach-document', document: 'pledgee-consent' } }),
      );
    }
    if ((licence.coHolders ?? 0) > 0 && !coHoldersConsent) {
      findings.push(
        say.stops('co_holder_consent_missing', {
          fix: { do: 'attach-document', document: 'co-holder-consent' },
        }),
      );
    }
    return findings.length > 0 ? findings : say.met({ cite, facts: { needed: true, days } });
  },
});

/** "The buyer gives notice within a month of the deal; the holder within thirty days of a change of control." — arts. 42(2), 47 */
const noticesDue = rule<TransferDeal>()({
  id: 'transfer.notices',
  cite: { text: 'Code arts. 42(2), 47', confidence: 'law' },
  codes: ['notices_due'],
  uses: ['transfer.buyer-notice-months', 'control.notice-days', 'control.threshold-percent'],
  check({ object, dealOn, acquirerEndsWithPercent }, law, say) {
    if (object === 'right') return say.met({ facts: { needed: false } });
    const buyerBy = addMonths(dealOn, law.on('transfer.buyer-notice-months', dealOn).value, {
      round: 'down',
    });
    const threshold = law.on('control.threshold-percent', dealOn).value;
    const control = (acquirerEndsWithPercent ?? 0) > threshold;
    return say.duty('notices_due', {
      facts: {
        buyerBy,
        control,
        threshold,
        ...(control && { holderBy: addDays(dealOn, law.on('control.notice-days', dealOn).value) }),
      },
    });
  },
});

export const transferRules: readonly KazakhstanRule<TransferDeal>[] = [
  mayBePassedOn,
  consentGiven,
  noBan,
  transferSecurity,
  reissueConsents,
  noticesDue,
];

/** "A right that may not be passed on may not be pledged." — arts. 40(2), 48 */
const mayBePledged = rule<PledgeRequest>()({
  id: 'pledge.allowed',
  cite: { text: 'Code arts. 40(2), 48', confidence: 'law' },
  codes: ['not_pledgeable', 'first_year'],
  uses: ['exploration.transfer-after-years'],
  check({ licence, on }, law, say) {
    const facts = { kind: licence.kind };
    if (prohibitedKinds.includes(licence.kind)) return say.stops('not_pledgeable', { facts });
    if (licence.kind !== 'exploration') return say.met({ facts });
    const from = addYears(licence.issuedOn, law.on('exploration.transfer-after-years', on).value, {
      round: 'down',
    });
    if (on >= from) return say.met({ facts });
    // "Not for licences that may not be passed on": in its first year this one may not.
    return say.stops('first_year', {
      cite: { text: 'Code arts. 40(2), 48', confidence: 'inferred' },
      facts: { ...facts, issuedOn: licence.issuedOn, from },
      fix: { do: 'wait-until', on: from },
    });
  },
});

/** "The pledge is registered with the body that issued the licence, and arises on registration." — art. 48 */
const pledgeRegistered = rule<PledgeRequest>()({
  id: 'pledge.registration',
  cite: { text: 'Code art. 48', confidence: 'law' },
  codes: ['pledge_not_registered'],
  uses: [],
  check: ({ registered }, _law, say) => (registered ? say.met() : say.duty('pledge_not_registered')),
});

export const pledgeRules: readonly KazakhstanRule<PledgeRequest>[] = [mayBePledged, pledgeRegistered];
