import { hasTable, openPool } from '#adapters/postgres';

/** A place that was to be worked on as it is holds nothing of this product. Nothing was created there. */
export class NoDataThere extends Error {
  override readonly name = 'NoDataThere';
  readonly code = 'no-data-there';
  constructor(
    place: string,
    readonly variable: string,
  ) {
    super(`There is no data of Thông Suốt in ${place}: set ${variable} to what the program was started with.`);
  }
}

/** Tables that every database of the product has had from its first version on. */
const FIRST_TABLES = ['events', 'checkpoints'];

/**
 * @param place what `url` is for a person; it repeats neither user nor password
 * @throws NoDataThere
 */
export async function demandTables(url: string, place: string, variable: string): Promise<void> {
  const pool = openPool(url, { max: 1 });
  try {
    for (const table of FIRST_TABLES) if (!(await hasTable(pool, table))) throw new NoDataThere(place, variable);
  } finally {
    await pool.end();
  }
}
