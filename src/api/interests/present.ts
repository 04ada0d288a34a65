/** An interest as its investor and the desk see it, with the desk's clock. */
import { type InterestView, interestView, pages } from '#contract';
import { cellsFromRuns } from '#grid';
import type { KeptInterest } from '#store';
import type { CountryKnowledge } from '../knowledge/country-knowledge.ts';
import type { LiveRegister } from '../live-register.ts';

export interface InterestContext {
  readonly register: LiveRegister;
  readonly knowledge: CountryKnowledge;
  readonly answerWorkingDays: number;
  /** Name of an account. */
  readonly nameOf: (account: string) => string;
}

export function presentInterest(interest: KeptInterest, context: InterestContext): InterestView {
  const { register, knowledge, answerWorkingDays, nameOf } = context;
  const { calendar } = register.law;
  const { id, organisation, country, minerals, stage, text, registeredAt, answer, withdrawnAt } = interest;
  const about = interestView.shape.about.parse(interest.about);
  const answerBy = calendar.addWorkingDays(register.dayOf(registeredAt), answerWorkingDays);
  const deposit = about.kind === 'deposit' ? knowledge.deposits.get(about.id) : undefined;
  const status = answer ? 'answered' : withdrawnAt ? 'withdrawn' : 'waits';
  return {
    id,
    person: nameOf(interest.account),
    organisation,
    country,
    minerals: minerals as InterestView['minerals'],
    about,
    deposit: deposit ? { name: deposit.names.name, address: pages.deposit(deposit.id) } : null,
    blocks: about.kind === 'blocks' ? cellsFromRuns(about.cells).length : null,
    stage: stage as InterestView['stage'],
    text,
    registeredAt,
    status,
    answerBy,
    workingDaysLeft: status === 'waits' ? calendar.workingDaysBetween(register.today(), answerBy) : null,
    answer: answer
      ? {
          kind: answer.kind as NonNullable<InterestView['answer']>['kind'],
          text: answer.text,
          package:
            answer.package === undefined
              ? null
              : { id: answer.package, address: pages.package(answer.package) },
          at: answer.at,
          inTime: register.dayOf(answer.at) <= answerBy,
        }
      : null,
  };
}
