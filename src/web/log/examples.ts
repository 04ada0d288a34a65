/** An entry of a trial register’s log, and the checkpoint that was signed over it. */
import { entryView } from '#contract';

export const entry = entryView.parse({
  index: 45000,
  at: '2026-11-23T20:49:11.123Z',
  kind: 'licence-granted',
  by: { role: 'officer', account: 'acc-265d03b3e8039ca3' },
  simulated: false,
  records: [
    { kind: 'licence', id: 'EL-004252', address: '/licences/EL-004252' },
    { kind: 'application', id: 'A-005405', address: '/applications/A-005405' },
  ],
  cells: [[180958392, 5]],
  text: '{"application":"A-005405","at":"2026-11-23T20:49:11.123Z","by":{"account":"acc-265d03b3e8039ca3","role":"officer"},"cells":[[180958392,5]],"conditions":[{"cite":"Tax Code arts. 759–765","condition":"signature-bonus","facts":{"blocks":5,"dueOn":"2026-12-08","units":100}},{"cite":"Tax Code arts. 617–624","condition":"rental","facts":{"blocks":5,"dueOn":"2027-02-25","units":12.5}},{"cite":"Tax Code arts. 617–624","condition":"rental","facts":{"blocks":5,"dueOn":"2027-02-25","units":62.5}},{"cite":"Code art. 192(2)","condition":"minimum-spend","facts":{"blocks":5,"units":1800}},{"cells":[[180958392,2]],"cite":"Code art. 25(1)(2)","condition":"work-ban","facts":{"by":"osm-kz-settlements/1253572824"}}],"from":"2026-11-24","kind":"licence-granted","licence":"EL-004252","on":"2026-11-24","until":"2032-11-23"}',
  leafHash: 'DAYfgLBxovKVltYy4VyDsHKYs44rY2aAYexbkXC8C+Q=',
  proof: '/log/proof/45000',
});

export const checkpoint =
  'trial.orebook.test/kz/bfd5b2cf\n45001\nahKkcl9LV/TQmSxzxqFZYUOjbfwmSqNhXgHyFl30mxU=\n\n— trial.orebook.test/kz/bfd5b2cf fv/48i7G0+nCpYIicQdjGJBQ7zjo7jYab4QB3tr1/+0n/wbtYUlASyGAVGfnGzfYKPKlVB6X7X9+OsRKdnH+B+mBow0=\n';
