import type { Language } from '../../../kernel/viewer.ts';
import { dimensions, mayBeBy } from './dimensions.ts';
import { metrics } from './metrics.ts';

/** The catalogue as it is shown in a language; all of it, or one area's. */
export function catalogueIn(language: Language, area?: string | null) {
  const own = [...metrics.values()].filter((metric) => !area || metric.area === area);
  return own.map((metric) => ({
    ...metric,
    label: metric.label[language],
    definition: metric.definition[language],
    dimensions: [...dimensions.values()].filter((d) => mayBeBy(metric, d)).map(({ name }) => name),
  }));
}

/** Every dimension in a language. */
export function dimensionsIn(language: Language) {
  return [...dimensions.values()].map((dimension) => dimensionIn(dimension.name, language));
}

/** A dimension's name, label, and whether it is of time. */
export function dimensionIn(name: string, language: Language) {
  const { label, grain } = dimensions.get(name)!;
  return { name, dimension: name, label: label[language], isTime: Boolean(grain) };
}

/** A metric as the head of a column. */
export function columnIn(name: string, language: Language, currency: string) {
  const { label, kind, isLessBetter } = metrics.get(name)!;
  return {
    ...{ metric: name, label: label[language], kind, isLessBetter },
    currency: kind === 'MONEY' ? currency : null,
  };
}
