/** The form of an application filled in as a person does with a mouse, in any language of the interface. */
import type { Page } from 'playwright-core';
import type { Messages } from '#words';
import { suggest } from './suggest.ts';

interface Applicant {
  readonly name: string;
  readonly number: string;
  /** As the list of countries names it in the language of the page. */
  readonly country: string;
}

/** A document of its own for each mark. */
export const paper = (mark: number) =>
  Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n% ${mark}\n`);

export const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

/** Blocks of an area as the address has it: runs of first cell and length, in base 36. */
export const countOfArea = (runs: string) =>
  runs.split('-').reduce((sum, run) => sum + Number.parseInt(run.split('.')[1] ?? '1', 36), 0);

/** A day as its parts are typed, in the order in which the page asks for them. */
export function digitsOfDay(day: Date, parts: readonly (string | null)[]): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const typed: Readonly<Record<string, string>> = {
    day: two(day.getUTCDate()),
    month: two(day.getUTCMonth() + 1),
    year: String(day.getUTCFullYear()),
  };
  return parts.map((part) => typed[part ?? ''] ?? '').join('');
}

/** Fills in the parts of the form one after the other, as “Save and go on” leads. */
export class FormByHand {
  private readonly page: Page;
  private readonly words: Messages;

  constructor(page: Page, words: Messages) {
    this.page = page;
    this.words = words;
  }

  private get say() {
    return this.words.pages.apply;
  }

  private async choose(label: string, option: string): Promise<void> {
    await this.page.getByRole('button', { name: label }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  private async suggest(label: string, option: string): Promise<void> {
    await suggest(this.page, this.page.getByRole('combobox', { name: label }), option);
  }

  private async tick(group: string, option: string): Promise<void> {
    await this.page
      .getByRole('radiogroup', { name: group, exact: true })
      .getByText(option, { exact: true })
      .click();
  }

  private async enterDay(label: string, day: Date): Promise<void> {
    const parts = this.page.getByRole('group', { name: label, exact: true }).getByRole('spinbutton');
    await parts.first().click();
    const kinds = await Promise.all((await parts.all()).map((part) => part.getAttribute('data-type')));
    await this.page.keyboard.type(digitsOfDay(day, kinds));
  }

  private async goOnTo(title: string): Promise<void> {
    await this.page.getByRole('button', { name: this.say.saveAndGoOn }).click();
    await this.page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  }

  async whoApplies({ name, number, country }: Applicant): Promise<void> {
    const { who } = this.say;
    await this.tick(who.kind, who.company);
    await this.suggest(who.country, country);
    await this.page.getByRole('textbox', { name: who.name, exact: true }).fill(name);
    await this.page.getByRole('textbox', { name: who.numberCompany, exact: true }).fill(number);
    await this.tick(who.controllers, who.nobody);
    await this.tick(who.represented, who.self);
    await this.goOnTo(this.say.parts.area);
  }

  /** The area that was found stands there already. */
  async area(blocks: string): Promise<void> {
    await this.page.getByRole('main').getByText(blocks, { exact: true }).first().waitFor();
    await this.goOnTo(this.say.parts.plan);
  }

  async planOfWork(mineral: string): Promise<void> {
    const { plan } = this.say;
    await this.suggest(plan.minerals, mineral);
    await this.page.getByRole('button', { name: plan.add }).click();
    await this.choose(plan.kind, this.words.plan.works.mapping);
    await this.goOnTo(this.say.parts.means);
  }

  async moneyAndPeople(): Promise<void> {
    const { means } = this.say;
    const { financial, banks, professional, specialists } = this.words.plan;
    await this.tick(means.form, financial['bank-balance']);
    await this.page.getByRole('textbox', { name: means.sum, exact: true }).fill('900000000');
    await this.enterDay(means.heldFrom, daysAgo(40));
    await this.enterDay(means.heldUntil, daysAgo(3));
    await this.tick(means.heldAt, banks['domestic-bank']);
    await this.tick(means.professionalForm, professional['own-staff']);
    await this.choose(means.specialist, specialists.geologist);
    await this.page.getByRole('textbox', { name: means.debt, exact: true }).fill('0');
    await this.enterDay(means.issuedOn, daysAgo(2));
    await this.goOnTo(this.say.parts.documents);
  }

  /** Attaches each document that is asked for, in Kazakh and Russian, with its notary's stamp. @returns how many */
  async documents(): Promise<number> {
    const { documents } = this.say;
    const { languageNames } = this.words.frame;
    const needed = this.page
      .getByRole('region')
      .filter({ has: this.page.getByText(documents.needed, { exact: true }) });
    await needed.first().waitFor();
    const names = await Promise.all((await needed.all()).map((part) => part.getAttribute('aria-label')));
    for (const [i, name] of names.entries()) {
      const part = this.page.getByRole('region', { name: name ?? '', exact: true });
      await part.locator('input[type=file]').setInputFiles({
        name: `${name}.pdf`,
        mimeType: 'application/pdf',
        buffer: paper(i),
      });
      await part.getByText(documents.attached, { exact: true }).waitFor();
      for (const language of [languageNames.kk, languageNames.ru]) {
        await part.getByText(language, { exact: true }).click();
      }
      for (const question of await part.getByRole('radiogroup').all()) {
        await question.getByText(documents.yes, { exact: true }).click();
      }
    }
    await this.goOnTo(this.say.parts.review);
    return names.length;
  }
}
