import { api, type DeskFile } from '#contract';
import type { Application } from '#register';
import type { LiveRegister } from '../live-register.ts';

/** What only the officer may see of a file: number, controllers, what was declared, and the papers. */
export async function presentFile(
  { application, acts, size }: { application: Application; acts: DeskFile['acts']; size: number },
  { store, names }: LiveRegister,
): Promise<DeskFile> {
  const { id, applicant, lodging } = application;
  const { commitment } = applicant.number ?? { commitment: '' };
  const [number] = await store.openings.find([commitment]);
  const documents = await Promise.all(
    lodging.documents.map(async ({ kind, sha256 }) => {
      const [about] = await store.documents.about(sha256);
      return {
        kind,
        sha256,
        name: about?.name ?? null,
        bytes: about?.bytes ?? null,
        mediaType: about?.mediaType ?? null,
        address: api.document(sha256),
      };
    }),
  );
  return {
    id,
    applicant: {
      name: names.text(applicant.name.commitment),
      number: number ? String(number.value) : null,
      controllers: lodging.controllers ? lodging.controllers.map((one) => ({ ...one })) : null,
    },
    documents,
    declared: lodging.declared as DeskFile['declared'],
    acts,
    size,
  };
}
