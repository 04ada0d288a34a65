import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { announce } from '../../frame/announce.ts';
import { useWords } from '../../frame/words.tsx';
import { Scroller } from '../scroller/scroller.tsx';
import './code-block.css';

function CopyButton({ text }: { readonly text: string }) {
  const { words } = useWords();
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), 2500);
    return () => clearTimeout(timer);
  }, [isCopied]);
  return (
    <Button
      className="copy-button"
      aria-label={isCopied ? words.controls.copied : words.controls.copy}
      onPress={async () => {
        await navigator.clipboard.writeText(text);
        setCopied(true);
        announce(words.controls.copied);
      }}
    >
      {isCopied ? <Check aria-hidden size={16} /> : <Copy aria-hidden size={16} />}
    </Button>
  );
}

export interface CodeBlockProps {
  readonly label: string;
  readonly code: string;
}

/** A command, a snippet, a proof: to be copied. */
export function CodeBlock({ label, code }: CodeBlockProps) {
  return (
    <figure className="code-block">
      <figcaption className="code-block-label">{label}</figcaption>
      <Scroller label={label} className="code-block-scroll">
        <pre>
          <code>{code}</code>
        </pre>
      </Scroller>
      <CopyButton text={code} />
    </figure>
  );
}

export interface HashProps {
  /** Hexadecimal or base64. */
  readonly value: string;
  /** Shows the first and last six signs; the whole is copied. */
  readonly short?: boolean;
}

/** A hash in line, with a button that copies the whole of it. */
export function Hash({ value, short }: HashProps) {
  const shown = short && value.length > 15 ? `${value.slice(0, 6)}…${value.slice(-6)}` : value;
  return (
    <span className="hash">
      <code title={value}>{shown}</code>
      <CopyButton text={value} />
    </span>
  );
}
