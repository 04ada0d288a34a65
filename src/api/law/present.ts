import type { LawView } from '#contract';
import type { LawPack } from '#law';

/** A law as data, all of it: nothing in it is secret. */
export function presentLaw(law: LawPack): LawView {
  const { code, name, currency, from, texts, settings, provisions, rules, processes, duties } = law;
  return {
    country: code,
    name,
    currency,
    from,
    texts: texts.map((text) => ({ ...text })),
    provisions: provisions.map(({ id, unit, reach, values, knownUntil }) => ({
      id,
      unit,
      reach,
      history: values.history.map(({ from: begins, until, value, cite }) => ({
        from: begins,
        ...(until && { until }),
        value: typeof value === 'object' ? value.map((row) => ({ ...row })) : value,
        cite,
      })),
      ...(knownUntil && { knownUntil }),
      usedBy: law.usesOf(id).map((use) => ({ ...use })),
    })),
    rules: rules.map(({ id, cite, codes, needs, uses }) => ({
      id,
      cite,
      codes: [...codes],
      needs: [...needs],
      uses: [...uses],
    })),
    processes: processes.map(({ id, first, last, steps, cite }) => ({
      id,
      first,
      last: [...last],
      steps: steps.map((step) => ({
        id: step.id,
        mover: step.mover,
        begins: [...step.begins],
        ends: [...step.ends],
        clocks: step.clocks.map((clock) => ({
          provision: clock.provision,
          unit: clock.unit,
          from: [...clock.from],
        })),
        atEnd: step.atEnd,
        usual: step.usual,
        documents: [...(step.documents ?? [])],
        cite: step.cite,
      })),
      cite,
    })),
    duties: duties.map(({ id, uses, cite }) => ({ id, uses: [...uses], cite })),
    settings: settings.map((setting) => ({ ...setting, readings: [...setting.readings] })),
  };
}
