/** The sentence of the law behind each rule, in our words: not a quotation. */
export const lawInOurWords: Readonly<Record<string, string>> = {
  'exploration.maximum-area':
    'An application names at most two hundred blocks; an incomplete block counts as a whole one.',
  'exploration.contiguity':
    'Where a territory has two blocks or more, each has a side in common with at least one other of them. One licence covers one plot.',
  'exploration.country': 'The territory of the Republic is divided into blocks.',
  'exploration.datum':
    'Each side of a block is one minute of the geographic coordinate system. The Code names no datum.',
  'exploration.programme':
    'A licence is granted only for territory that the programme for managing the state subsoil fund names for exploration.',
  'ground.exploration':
    'Blocks that lie wholly or partly in the plot of another exploration licence are excluded.',
  'ground.mining':
    'Blocks wholly within a mining plot are excluded; a block that surrounds or partly overlaps one is granted in part, with the written consent of the user.',
  'ground.mining-application':
    'Blocks wholly within an area applied for under a mining licence are excluded.',
  'ground.hydrocarbon-production':
    'Blocks wholly within a hydrocarbon production plot are excluded unless its user consents.',
  'ground.subsoil-space': 'Blocks wholly within a subsoil-space plot are excluded.',
  'ground.closure-area':
    'Blocks wholly within an area where the consequences of mining are being removed are excluded.',
  'ground.uranium-mining': 'Blocks wholly within a uranium mining plot are excluded.',
  'ground.state-study':
    'No licence is granted in the territory of a state geological study at the search or evaluation stage.',
  'territory.defence-land': 'No operations on land for defence and national security.',
  'territory.settlement-belt':
    'No operations in settlements and the thousand metres around them; exploration is possible with an agreement on local support.',
  'territory.hydrotechnical-works':
    'No operations on operating hydrotechnical works and the four hundred metres around them.',
  'territory.water-fund': 'No operations on land of the water fund.',
  'territory.drinking-groundwater': 'No operations over groundwater deposits used for drinking.',
  'territory.cemetery': 'No operations on cemeteries and the hundred metres around them.',
  'territory.buildings-and-plantings':
    'No operations on plots of others with buildings or perennial plantings, and the hundred metres around them, without consent.',
  'territory.infrastructure':
    'No operations on land of roads, railways, airports, power and telecom lines, pipelines and space facilities.',
  'territory.state-needs': 'No operations on plots held by state entities for state needs.',
  'territory.protected-area': 'Protected areas follow their own law.',
  'exploration.eligible-blocks':
    'Blocks that may not be granted are dropped, and the examination goes on with the rest; where the rest falls into plots, a licence is issued for each. Where all are already licensed, the application is refused.',
  'exploration.opening':
    'On territory opened for the first time all applications of the first month are equal; for a freed block several applications lead to an auction; some territory is granted by auction only.',
  'exploration.priority':
    'Applications that name the same block are examined in the order of their receipt; the next only after the earlier was refused, and not before ten working days from the notice.',
  'exploration.holder':
    'Any natural or legal person, of Kazakhstan or foreign, may be a subsoil user in exploration.',
  'exploration.revoked-before':
    'A licence is refused where one of the applicant or an affiliate for the same area was revoked within the last year.',
  'exploration.surrendered-before':
    'A licence is refused where the applicant or an affiliate gave the area up within one calendar year.',
  'exploration.closure-duties':
    'A licence is refused where the applicant did not meet duties of closure within the last five years.',
  'exploration.national-security':
    'A licence may be refused for national security or against a concentration of rights, without reasons.',
  'exploration.controllers': 'A company names all who directly or indirectly control it, states included.',
  'exploration.foreign-extract': 'A foreign company attaches a legalised extract of its trade register.',
  'exploration.languages':
    'The application and its papers are in Kazakh and in Russian; translations are certified by a notary.',
  'exploration.notarised': 'Copies of documents are certified by a notary.',
  'exploration.electronic-signature':
    'Since 1 October 2023 applications are lodged online, signed with an electronic signature of Kazakhstan.',
  'exploration.financial-sum': 'The applicant shows means not less than the minimum spend of the first year.',
  'exploration.financial-form':
    'Means are shown by a balance held thirty days running in the last three months, a loan for exploration, audited accounts, or a rating letter.',
  'exploration.professional-means':
    'The applicant has a geologist or geophysicist on staff or under contract, or a contractor that has one.',
  'exploration.tax-debt': 'The applicant has no tax debt above six MCI.',
  'exploration.tax-certificate-age':
    'The tax certificate is issued not earlier than ten days before the application.',
  document:
    'To the application are attached the papers that the article lists; a missing paper is a ground of refusal.',
  'extension.times':
    'An exploration licence is extended once, a prospecting licence once, mining and subsoil space as often as asked; a geological study not at all.',
  'extension.request-day': 'An extension of exploration is asked for during the sixth year.',
  'extension.length':
    'Exploration is extended for not more than five years, prospecting for three, mining and subsoil space for up to the first term.',
  'extension.relinquishment':
    'A licence of ten blocks or more is extended if at least forty per cent of its blocks at issue, less those in an area applied for under a mining licence, are given up.',
  'extension.remainder': 'What is kept meets the rules on the area.',
  'extension.breaches':
    'There is no extension where a breach on rental or minimum spend for past periods is not mended.',
  'surrender.whole-blocks': 'Ground is given up in whole blocks, at any time.',
  'surrender.remainder': 'What remains meets the rules on the area.',
  'surrender.pledge': 'A pledged right is given up with the consent of the pledgee.',
  'surrender.closure-act':
    'Ground is given up after the act of closure, or of survey, is signed by a commission of the akimat.',
  'transfer.allowed':
    'The right under a geological-study or prospecting licence, or under an exploration licence in its first year, is not passed on.',
  'transfer.consent':
    'Passing on the right or a share in it, shares of the holder or of who can determine its decisions, or offering such shares, needs the consent of the ministry, with the exceptions listed. A consent is valid for a year.',
  'transfer.ban': 'Consent is refused while an administrative ban stands on the plot.',
  'transfer.national-security':
    'Consent may be refused for national security or against a concentration of rights, without reasons.',
  'transfer.reissue':
    'The licence is reissued on a joint application within seven working days, with the consent of pledgee and co-holders.',
  'transfer.notices':
    'The buyer gives notice within a month of the deal; the holder within thirty days of a change of control.',
  'pledge.allowed': 'A right that may not be passed on may not be pledged.',
  'pledge.registration':
    'The pledge is registered with the body that issued the licence, and arises on registration.',
  'split.holder': 'A plot is split for the same holder, within thirty days.',
  'split.parts': 'Each part meets the rules on the area, and the parts together are the plot.',
  'merge.kind': 'Only mining plots are merged.',
  'revocation.ground': 'A licence is revoked only on the grounds listed for its kind.',
  'revocation.cure': 'The holder is given notice of the breach and time to mend it.',
  'revocation.force-majeure': 'Force majeure bars revocation; want of money is none.',
  'revocation.end':
    'The licence ends some time after the notice of revocation; an appeal in time suspends that.',
  'exploration.bulk-extraction':
    'Extraction or movement of soil above a thousand cubic metres takes a permit, the opinion of a competent person, an environmental document and further security.',
  'exploration.capital-structures': 'No capital structures are built under an exploration licence.',
  'closure-security.form':
    'Security is a guarantee, a pledge of a bank deposit, an insurance policy, or several of them.',
  'closure-security.sum': 'Security is given for the sum that the order sets for each block.',
  'closure-security.policy-term': 'An insurance policy lasts at least eight years from issue.',
  'licence.law-of-issue':
    'A licence keeps the conditions of the day it was issued when later law changes them, except for national security, defence, environment, health, tax, customs and competition.',
  'plot.outline':
    'The outer boundary is a rectangle; where nature or neighbours prevent it, a quadrilateral with two opposite sides parallel; for mining, failing both, a polygon with the fewest corners.',
  'plot.holes': 'A mining plot may have inner boundaries around other plots.',
  'plot.size':
    'A prospecting plot has five hundred square metres to five hectares; a mining plot has no least and no most.',
  'plot.term': 'The licence is granted for the term asked, within the most that the law sets.',
  'plot.ground': 'No operations on closed land; on the plots of others only with their consent.',
  'mining.resource-report':
    'A resource or reserve report by a competent person under KAZRC is attached; a state reserve count is still taken.',
  'mining.professional-means':
    'An applicant without the exclusive right has a geologist, a mining engineer and a surveyor, and a licence for mining operations or a contractor that holds one.',
  'mining.financial-means': 'The sum is held thirty days running within the last six months.',
  'mining.exclusive-right':
    'The holder of one or several adjoining exploration licences has the exclusive right to mining there once a deposit is confirmed; within the term of exploration; not assignable.',
  'mining.breaches':
    'An applicant with the exclusive right is refused only for breaches that are not mended; formal defects are mended within thirty days.',
  'mining.exploration-goes-on':
    'Where exploration ends while the mining application is pending, it goes on for the area applied for: no minimum spend, rental is due.',
  'common-minerals.depth':
    'Common minerals are mined to a depth of thirty metres below the lowest point of the surface.',
  'common-minerals.no-other-minerals':
    "A licence is refused where other solid minerals are known or to be expected, by the geology body's conclusion.",
  'prospecting.holder': 'Prospecting licences are granted to citizens of Kazakhstan, one to each.',
  'prospecting.tools':
    'Depth to three metres; one truck of up to ten tonnes and buckets of half a cubic metre in all, its own; no reagents, no explosives.',
  'prospecting.plan': 'Work with machines needs a plan.',
  'prospecting.water-land': 'On land of the water fund prospecting is by hand only.',
  'geological-study.holder': 'Any person may hold a geological-study licence; it gives no exclusive right.',
  'geological-study.works':
    'No trenches, no pits, no capital structures; drilling for geophysics or groundwater only.',
  'geological-study.consent': 'Inside the plots of others a study needs their consent, except from the air.',
  'retention.kind': 'The status is given to a mining plot.',
  'retention.ground':
    'The status is given where mining is uneconomic now but plausibly not within five years, where no acceptable technology exists, by force majeure, or in rehabilitation by a court.',
  'retention.length': 'The status lasts up to five years, and up to five more.',
};
