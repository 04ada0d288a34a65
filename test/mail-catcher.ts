/** A mail server of this machine that keeps what it is sent, for tests. */
import { SMTPServer } from 'smtp-server';

interface CaughtLetter {
  readonly recipient: string;
  /** As a person reads it: the lines of the transport are joined. */
  readonly text: string;
}

export interface MailCatcher {
  /** For `OREBOOK_SMTP`. */
  readonly address: string;
  readonly letters: readonly CaughtLetter[];
  /** The next letter to an address, as soon as it comes; each is given once. */
  letterTo(recipient: string): Promise<CaughtLetter>;
  close(): Promise<void>;
}

/** Quoted-printable as text (RFC 2045 §6.7). */
function plain(body: string): string {
  const bytes = body
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return new TextDecoder().decode(Uint8Array.from(bytes, (letter) => letter.charCodeAt(0)));
}

export async function catchMail(): Promise<MailCatcher> {
  const letters: CaughtLetter[] = [];
  const given = new Set<CaughtLetter>();
  const waiting = new Set<() => void>();
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const text = plain(Buffer.concat(parts).toString('latin1'));
        for (const { address } of session.envelope.rcptTo) letters.push({ recipient: address, text });
        for (const look of waiting) look();
        done();
      });
    },
  });
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () =>
      resolve((listening.address() as { port: number }).port),
    );
  });
  return {
    address: `smtp://127.0.0.1:${port}`,
    letters,
    letterTo: (recipient) =>
      new Promise((resolve) => {
        const look = () => {
          const found = letters.find((letter) => letter.recipient === recipient && !given.has(letter));
          if (!found) return;
          given.add(found);
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
