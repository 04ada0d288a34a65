import { useState } from 'react';
import type { ApplicationAct, ApplicationView } from '#contract';
import { Button } from '../components/button/button.tsx';
import { RadioGroup } from '../components/radio-group/radio-group.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { useLawWords } from '../data/law-gate.tsx';
import { useWords } from '../frame/words.tsx';

interface DeviationFormProps {
  readonly findings: ApplicationView['findings'];
  readonly onAct: (act: ApplicationAct) => void;
}

/** Which finding is to be set aside, and why. A second officer signs it, or it comes to nothing. */
export function DeviationForm({ findings, onAct }: DeviationFormProps) {
  const { words } = useWords();
  const law = useLawWords();
  const { fields } = words.acts;
  const { deviations: say } = words.pages;
  const [rule, setRule] = useState('');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  function submit() {
    setTried(true);
    if (rule === '' || reason.trim() === '') return;
    onAct({ act: 'propose-deviation', rule, reason: reason.trim() });
  }
  return (
    <div className="stack">
      <p className="small-print">{say.proposeHow}</p>
      <RadioGroup
        label={say.which}
        value={rule}
        onChange={setRule}
        options={findings.map((finding) => ({ id: finding.rule, name: law.sentence(finding) }))}
        error={isTried && rule === '' ? say.chooseFinding : undefined}
      />
      <TextField
        label={fields.reason}
        value={reason}
        onChange={setReason}
        multiline
        error={isTried && reason.trim() === '' ? fields.writeReason : undefined}
      />
      <div className="buttons">
        <Button kind="danger" onPress={submit}>
          {say.propose}
        </Button>
      </div>
    </div>
  );
}
