export type Language = 'vi' | 'en';

/** The language a person asked for by Accept-Language; Vietnamese where none of ours is named. */
export function languageOf(acceptLanguage: string | undefined): Language {
  if (!acceptLanguage) return 'vi';
  let best: { language: Language; weight: number } = { language: 'vi', weight: 0 };
  for (const part of acceptLanguage.slice(0, 200).split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const language = tag.split('-')[0];
    if (language !== 'vi' && language !== 'en') continue;
    const weight = Number(/^\s*q=([\d.]+)/.exec(parameters.join(';'))?.[1] ?? 1);
    if (weight > best.weight) best = { language, weight };
  }
  return best.language;
}
