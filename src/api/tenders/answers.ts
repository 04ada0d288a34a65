/** What everyone may read of the tenders, answered once: for a mirror, which has no server that could be asked. */
import { api } from '#contract';
import { kazakhstan } from '#law';
import { MemoryLog, type Store } from '#store';
import type { LiveRegister } from '../live-register.ts';
import type { Services } from '../services.ts';
import { defaultSettings } from '../settings.ts';
import type { Chamber } from '../start/open-chamber.ts';
import { LiveTenders } from './live-tenders.ts';
import { extensionPath } from './ocds.ts';
import { tenderRoutes } from './route.ts';

interface TenderAnswersOptions {
  /** The log of tenders with the names of who scored. */
  readonly store: Pick<Store, 'tenderLog' | 'accounts'>;
  readonly chamber: Chamber;
  readonly nowMillis: () => number;
  /** Address of the register, for what carries whole addresses. */
  readonly publicAddress?: string | undefined;
}

/** Every public answer of the tenders by its address. @throws StoreError as the store's */
export async function tenderAnswers(options: TenderAnswersOptions): Promise<Record<string, unknown>> {
  const { store, chamber, nowMillis, publicAddress = defaultSettings.publicAddress } = options;
  // A copy: whoever writes a mirror only reads the register's own log, beside a server that may be writing to it.
  const log = new MemoryLog();
  await log.append(0, await store.tenderLog.read(0, await store.tenderLog.size()));
  const tenders = await LiveTenders.open({ log, nowMillis, sign: () => '' });
  try {
    const register = { store, law: kazakhstan } as unknown as LiveRegister; // reading asks for no more
    const settings = defaultSettings;
    const given = { register, tenders, chamber, settings, nowMillis, tenderVerifierKey: '' };
    const routes = tenderRoutes(given as unknown as Services);
    const ids = (await tenders.all()).map(({ id }) => id);
    const addresses = [
      api.tenders,
      extensionPath,
      ...chamber.cases.map(({ id }) => api.tenderCase(id)),
      ...ids.flatMap((id) => {
        const one = api.tender(id);
        const packages = (['record-package', 'release-package'] as const).map((name) =>
          api.tenderFile(id, name),
        );
        return [one, `${one}/ranking`, `${one}/sensitivity`, `${one}/local-content`, ...packages];
      }),
    ];
    const answers: Record<string, unknown> = {};
    for (const address of addresses) {
      const response = await routes.request(publicAddress + address);
      if (response.ok) answers[address] = await response.json(); // a tender without offers has no ranking
    }
    return answers;
  } finally {
    await tenders.close();
  }
}
