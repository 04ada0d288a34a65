import type { DeskFile } from '#contract';
import { FileLine } from '../components/file-drop/file-drop.tsx';
import { type KeyValue, KeyValues } from '../components/key-values/key-values.tsx';
import { useCapital } from '../data/capital.ts';
import { useCountryName } from '../data/countries.ts';
import { useLawWords } from '../data/law-gate.tsx';
import { useWords } from '../frame/words.tsx';

/** Who applies: what only the officer may see. */
export function Applicant({ applicant }: { readonly applicant: DeskFile['applicant'] }) {
  const { words } = useWords();
  const countryName = useCountryName();
  const { file } = words.pages.desk;
  const { controllers } = applicant;
  return (
    <KeyValues
      items={[
        { key: file.name, value: applicant.name ?? words.records.nameErased },
        { key: file.number, value: applicant.number ?? words.records.nameErased },
        {
          key: file.controllers,
          value:
            controllers === null
              ? file.controllersUnknown
              : controllers.length === 0
                ? file.controllersNone
                : controllers.map((one, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: two controllers may be alike
                    <div key={i}>
                      {words.plan.controllers[one.kind]}, {countryName(one.country)}
                    </div>
                  )),
        },
      ]}
    />
  );
}

/** What the applicant declared of its means, in a line each. */
export function Declared({ declared }: { readonly declared: DeskFile['declared'] }) {
  const { words, format } = useWords();
  const { file } = words.pages.desk;
  const { financial, professional, tax } = declared;
  const tenge = (amount: number) => format.money({ amount, currency: 'KZT' });
  const rows: KeyValue[] = [
    {
      key: file.financial,
      value: financial
        ? `${words.plan.financial[financial.form]}: ${tenge(financial.sumKzt)}`
        : file.notDeclared,
      ...(financial && {
        source: [
          financial.heldAt && words.plan.banks[financial.heldAt],
          financial.heldFrom &&
            financial.heldUntil &&
            file.heldLine(format.date(financial.heldFrom), format.date(financial.heldUntil)),
          financial.lender && file.lender[financial.lender],
          financial.lenderProvedMeans !== undefined &&
            file.lenderMeans[financial.lenderProvedMeans ? 'yes' : 'no'],
          financial.purpose && file.purpose[financial.purpose],
          financial.accountsMonths !== undefined &&
            financial.accountsUntil &&
            file.accountsLine(format.months(financial.accountsMonths), format.date(financial.accountsUntil)),
        ]
          .filter(Boolean)
          .join(', '),
      }),
    },
    {
      key: file.professional,
      value: professional ? words.plan.professional[professional.form] : file.notDeclared,
      ...(professional?.specialist && { source: words.plan.specialists[professional.specialist] }),
    },
    {
      key: file.tax,
      value: tax ? file.taxLine(tenge(tax.debtKzt), format.date(tax.issuedOn)) : file.notDeclared,
    },
  ];
  return <KeyValues items={rows} />;
}

export function FileDocuments({ documents }: { readonly documents: DeskFile['documents'] }) {
  const { words, format } = useWords();
  const law = useLawWords();
  const capital = useCapital();
  const { desk, application } = words.pages;
  if (documents.length === 0) return <p>{application.documentsNone}</p>;
  return (
    <div className="stack">
      {documents.map((document) => (
        <FileLine
          key={`${document.kind} ${document.sha256}`}
          name={capital(law.document(document.kind))}
          detail={[document.name, document.bytes !== null && format.bytes(document.bytes)]
            .filter(Boolean)
            .join(', ')}
        >
          <a
            className="button button-quiet button-small"
            href={document.address}
            target="_blank"
            rel="noreferrer"
          >
            {desk.file.open}
            <span className="by-ear"> {law.document(document.kind)}</span>
          </a>
        </FileLine>
      ))}
    </div>
  );
}
