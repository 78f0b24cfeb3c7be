import { FIGURES, type Between, type Figure } from '#read-models';

const API = '/api/v1';

/** Path and query under which the assignments are listed that some figures count; `figure` is still to be named. */
export function listedAt(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `${API}${path}?${new URLSearchParams(given).toString()}`;
}

type FigureLinks = Readonly<Record<Figure, string>>;

/** The same for each figure. */
export function linksOf(base: string): FigureLinks {
  return Object.fromEntries(FIGURES.map((figure) => [figure, `${base}&figure=${figure}`])) as FigureLinks;
}

/** Where a comparison lists what moved; `moved` is still to be named. */
export const movedAt = (board: string, { from, to, sense }: Between): string =>
  listedAt(`${board}/comparison/assignments`, { from, to, sense });

/** What the figures of a comparison open; `board` is the path of the board that is compared. */
export function linksBetween(board: string, between: Between) {
  const { from, to, sense } = between;
  const counted = (asOf: string) => linksOf(listedAt(`${board}/counted`, { asOf, sense }));
  const moved = (way: string) => linksOf(`${movedAt(board, between)}&moved=${way}`);
  return { countedFrom: counted(from), countedTo: counted(to), movedIn: moved('in'), movedOut: moved('out') };
}
