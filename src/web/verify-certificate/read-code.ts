/** Finds the code of a certificate in what a person has: an address, digits, the PDF, a photo. */

const codeInText = /verify-certificate#([0-9-]+)/g;
const bareCode = /^(?:\d{1,2}-\d{1,2}-\d{4}-)?\d{300,}$/;

/** Codes, or parts of one, in a text: whole addresses, or the digits alone. None where there is none. */
export function partsFromText(text: string): string[] {
  const found = [...text.matchAll(codeInText)].map(([, part]) => part as string);
  if (found.length > 0) return [...new Set(found)];
  return [
    ...new Set(
      text
        .split(/\s+/)
        .map((word) => word.replace(/^.*#/, ''))
        .filter((word) => bareCode.test(word)),
    ),
  ];
}

/** Reads codes from a picture: the browser's own reader where it has one, ours where not. */
async function partsFromPicture(file: Blob): Promise<string[]> {
  const picture = await createImageBitmap(file);
  try {
    const Detector = window.BarcodeDetector ?? (await import('qr/decode.js')).BarcodeDetector;
    const codes = await new Detector({ formats: ['qr_code'] }).detect(picture);
    return codes.flatMap(({ rawValue }) => partsFromText(rawValue));
  } finally {
    picture.close();
  }
}

/** The codes of a file; none where it holds none, or is no picture that this browser reads. */
export async function partsFromFile(file: File): Promise<string[]> {
  if (file.type === 'application/pdf' || file.name.toLowerCase().endsWith('.pdf')) {
    // Our certificates hold the address of the code as a link, which a PDF does not compress.
    return partsFromText(new TextDecoder('latin1').decode(await file.arrayBuffer()));
  }
  try {
    return await partsFromPicture(file);
  } catch {
    return [];
  }
}

/** Shape Detection API; Chromium on some systems has it. */
interface BarcodeReader {
  detect(picture: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>;
}
declare global {
  interface Window {
    readonly BarcodeDetector?: new (options: { formats: 'qr_code'[] }) => BarcodeReader;
  }
}
