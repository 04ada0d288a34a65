import type { ReactNode } from 'react';
import './key-values.css';

export interface KeyValue {
  readonly key: string;
  readonly value: ReactNode;
  /** Who said so, when: under the value, in small. */
  readonly source?: ReactNode;
}

export interface KeyValuesProps {
  readonly items: readonly KeyValue[];
  /** `rows`: key left, value right. `stack`: key above. Default `rows`. */
  readonly shape?: 'rows' | 'stack';
}

/** The facts of a record. */
export function KeyValues({ items, shape = 'rows' }: KeyValuesProps) {
  return (
    <dl className={`key-values key-values-${shape}`}>
      {items.map(({ key, value, source }) => (
        <div key={key} className="key-value">
          <dt>{key}</dt>
          <dd>
            {value}
            {source && <span className="key-value-source">{source}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
