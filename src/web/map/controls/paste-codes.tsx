import { useState } from 'react';
import { Button } from '../../components/button/button.tsx';
import { Dialog } from '../../components/dialog/dialog.tsx';
import { TextField } from '../../components/text-field/text-field.tsx';
import { blockNames } from '../../data/block-names.ts';
import { announce } from '../../frame/announce.ts';
import { useWords } from '../../frame/words.tsx';
import { edited } from '../area-edit.ts';
import type { DrawnArea } from '../scene.tsx';

export interface PasteCodesProps {
  readonly drawing: DrawnArea;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Blocks by their codes: for those who have a list, and for those who draw with no pointer. */
export function PasteCodes({ drawing, isOpen, onClose }: PasteCodesProps) {
  const { words, format } = useWords();
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();

  const add = () => {
    if (text.trim() === '') {
      setError(words.map.pasteNothing);
      return;
    }
    const parsed = blockNames.parse(text);
    if (!parsed.ok) {
      setError(parsed.faults.map(({ at, message }) => `${at}: ${message}`).join(' '));
      return;
    }
    drawing.onChange(
      edited(
        drawing.cells,
        parsed.value.map(({ cell }) => cell),
        'add',
      ),
    );
    announce(words.map.pasteAdded(format.blocks(parsed.value.length)));
    setText('');
    setError(undefined);
    onClose();
  };

  return (
    <Dialog
      title={words.map.pasteCodes}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.controls.cancel}</Button>
          <Button kind="primary" onPress={add}>
            {words.map.addBlocks}
          </Button>
        </>
      }
    >
      <TextField
        label={words.map.pasteCodesLabel}
        hint={words.map.pasteCodesWhat}
        multiline
        code
        autoFocus
        value={text}
        onChange={(next) => {
          setText(next);
          setError(undefined);
        }}
        error={error}
      />
    </Dialog>
  );
}
