import { useState } from 'react';
import type { ApplicationAct } from '#contract';
import { Button } from '../components/button/button.tsx';
import { Checkbox, CheckboxGroup } from '../components/checkbox/checkbox.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { useWords } from '../frame/words.tsx';

type Refusal = Extract<ApplicationAct, { act: 'refuse' }>;

/** Grounds of art. 190(1) and what was found, in words. */
export function RefusalForm({ onAct }: { readonly onAct: (act: ApplicationAct) => void }) {
  const { words } = useWords();
  const { fields, grounds: names, verbs } = words.acts;
  const [grounds, setGrounds] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  function submit() {
    setTried(true);
    if (grounds.length === 0 || reason.trim() === '') return;
    onAct({ act: 'refuse', grounds: grounds as Refusal['grounds'], reason: reason.trim() });
  }
  return (
    <div className="stack">
      <CheckboxGroup
        label={fields.grounds}
        hint={fields.groundsHint}
        value={grounds}
        onChange={setGrounds}
        error={isTried && grounds.length === 0 ? fields.chooseGround : undefined}
      >
        {Object.entries(names).map(([code, name]) => (
          <Checkbox key={code} value={code}>
            {name}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <TextField
        label={fields.reason}
        hint={fields.reasonHint}
        value={reason}
        onChange={setReason}
        multiline
        error={isTried && reason.trim() === '' ? fields.writeReason : undefined}
      />
      <div className="buttons">
        <Button kind="danger" onPress={submit}>
          {verbs.refuse}
        </Button>
      </div>
    </div>
  );
}
