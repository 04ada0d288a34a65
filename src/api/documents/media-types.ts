/** What may be uploaded: papers and pictures, known by their first bytes and not by what the sender says. */
const magic: readonly (readonly [mediaType: string, firstBytes: readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['image/tiff', [0x4d, 0x4d, 0x00, 0x2a]],
];

export const documentTypes: readonly string[] = [...new Set(magic.map(([mediaType]) => mediaType))];

/** The media type that the first bytes show, if it is one that we take. */
export function mediaTypeOf(firstBytes: Uint8Array): string | undefined {
  return magic.find(([, bytes]) => bytes.every((byte, index) => firstBytes[index] === byte))?.[0];
}
