/*  Many small questions of one moment asked as one: a hundred receipts that wait for the same batch read their proofs in one query.
 *
 *      ask [3, 7] ─┐
 *      ask [7, 9] ─┼─(next turn of the loop)─► [3, 7, 9] ─► each gets its own
 *      ask [1]    ─┘
 */

/** Gathers what is asked within one turn of the event loop. */
export class Together<Item, Answer> {
  readonly #work: (items: readonly Item[]) => Promise<readonly Answer[]>;
  #waiting: {
    readonly item: Item;
    readonly resolve: (answer: Answer) => void;
    readonly reject: (error: unknown) => void;
  }[] = [];

  /** `work` answers items in their order. */
  constructor(work: (items: readonly Item[]) => Promise<readonly Answer[]>) {
    this.#work = work;
  }

  ask(item: Item): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => void this.#run());
      this.#waiting.push({ item, resolve, reject });
    });
  }

  async #run(): Promise<void> {
    const asked = this.#waiting;
    this.#waiting = [];
    try {
      const answers = await this.#work(asked.map(({ item }) => item));
      for (const [i, { resolve }] of asked.entries()) resolve(answers[i] as Answer);
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  }
}
