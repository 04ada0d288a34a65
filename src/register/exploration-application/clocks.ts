/** The days on which an application's moments happened, and from them whose move it is, by the law's own process. */
import type { Deadline, LawPack, Moments } from '#law';
import { type CivilDate, civilDateAt, type Instant, laterDate } from '#terms';
import { eachCell } from '../cell-runs.ts';
import { claimantOfApplication, ordinalOfClaimant } from '../claims.ts';
import { ordinalOfApplication, ordinalOfLicence, type RegisterState } from '../state.ts';
import { type Application, lodgedIn } from './application.ts';

const processId = 'exploration-application';

/** Moments of the process of an application, from its versions in the first `size` entries. Where the applicant kept silent, the rest is kept (art. 188(3)). */
export function momentsOf(
  state: RegisterState,
  application: Application,
  law: LawPack,
  today: CivilDate,
  size = state.size,
): Moments {
  const moments: Record<string, CivilDate> = { received: application.lodgedOn };
  for (const { value, index } of state.applications.versions(ordinalOfApplication(application.id))) {
    if (index >= size) break;
    switch (value.status) {
      case 'under-review':
        moments.published = civilDateAt(value.publishedAt, law.zone);
        if (value.answeredOn) moments.answered = value.answeredOn;
        break;
      case 'awaiting-answer':
        moments['blocks-dropped'] = value.droppedOn;
        if (today > value.answerBy) moments.answered = value.answerBy;
        else delete moments.answered;
        break;
      case 'awaiting-security':
        moments['notice-sent'] = value.notice.sentOn;
        moments['notice-published'] = value.notice.publishedOn;
        break;
      case 'secured':
        moments.secured = value.securedOn;
        break;
      case 'granted':
        // The grant is the entry in the register and its publication.
        for (const moment of ['granted', 'licence-published', 'register-entry-opened'])
          moments[moment] = value.grantedOn;
        break;
      case 'refused':
        moments.refused = value.refusedOn;
        break;
      case 'withdrawn':
        moments.withdrawn = value.withdrawnOn;
        break;
    }
  }
  if (application.status === 'granted') {
    const paid = application.licences.map((id) => bonusPaidOn(state, id, size));
    if (paid.every((day) => day !== undefined)) moments['bonus-paid'] = paid.reduce(laterDate);
  }
  return { ...moments, ...turnOf(state, application, law, size) };
}

/** What is asked of an application on a day, or was when the log had `size` entries: every step that has begun, in the order of the process. */
export function deadlinesOfApplication(
  state: RegisterState,
  application: Application,
  law: LawPack,
  today: CivilDate,
  size = state.size,
): readonly Deadline[] {
  const moments = momentsOf(state, application, law, today, size);
  const deadlines = law.deadlinesOf(law.process(processId), moments, today);
  // Nobody may examine it before its turn, so no clock of the review runs.
  const turn = moments['first-in-line'];
  const waits = moments.queued !== undefined && (turn === undefined || turn >= today);
  return waits ? deadlines.filter(({ step }) => step !== 'review') : deadlines;
}

/** Since when others stood ahead, and since when none does. Neither, where none ever did. */
function turnOf(state: RegisterState, application: Application, law: LawPack, size: number): Moments {
  const own = claimantOfApplication(ordinalOfApplication(application.id));
  let waited = false;
  let waits = false;
  let since = application.lodgedOn;
  const came = lodgedIn(application);
  eachCell(application.cells, (cell) => {
    state.claims.eachAhead(cell, size, own, (claimant, _begun, ended) => {
      if (ended === undefined) {
        waited = waits = true;
        return;
      }
      const other = state.applications.at(ordinalOfClaimant(claimant), size);
      const refused = other?.status === 'refused' && other.entry === ended ? other : undefined;
      const over = refused?.barsUntil ?? civilDateAt(state.instants[ended] as Instant, law.zone);
      if (ended < came && over < application.lodgedOn) return;
      if (ended <= came && !refused) return; // over before this one came, or moved behind it by its seal
      waited = true;
      since = laterDate(since, over);
    });
  });
  if (!waited) return {};
  return { queued: application.lodgedOn, ...(!waits && { 'first-in-line': since }) };
}

function bonusPaidOn(
  state: RegisterState,
  licence: Parameters<typeof ordinalOfLicence>[0],
  size: number,
): CivilDate | undefined {
  const payments = state.licences.at(ordinalOfLicence(licence), size)?.payments ?? [];
  return payments.find(({ purpose }) => purpose === 'signature-bonus')?.paidOn;
}

/** The last day of a step, once the moments before it are known. @throws Error where the law sets none */
export function dueOf(law: LawPack, moments: Moments, step: string, today: CivilDate): CivilDate {
  const due = law
    .deadlinesOf(law.process(processId), moments, today)
    .find((deadline) => deadline.step === step)?.due;
  if (!due) throw new Error(`The process ${processId} sets no day for "${step}".`);
  return due;
}
