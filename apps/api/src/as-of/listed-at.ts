import { FIGURES, type Figure } from '#read-models';

const API = '/api/v1';

/** Path and query under which the assignments are listed that some figures count; `figure` is still to be named. */
export function listedAt(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `${API}${path}?${new URLSearchParams(given).toString()}`;
}

export type FigureLinks = Readonly<Record<Figure, string>>;

/** The same for each figure. */
export function linksOf(base: string): FigureLinks {
  return Object.fromEntries(FIGURES.map((figure) => [figure, `${base}&figure=${figure}`])) as FigureLinks;
}
