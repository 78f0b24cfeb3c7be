/** What a field takes: said in words beside the rule that it breaks, and told to programs as it is. */
export interface Expectation {
  /** How a text is written; `example` is one. */
  readonly form?: Form;
  readonly example?: string;
  readonly allowed?: readonly string[];
  /** Bounds of a number, of a text's length, or of a list's. */
  readonly least?: number;
  readonly most?: number;
}

/** Forms of text that no bound and no list of values describes. */
export type Form = keyof typeof EXAMPLES;

const EXAMPLES = {
  day: '2026-03-31',
  instant: '2026-03-31T08:30:00+07:00',
  id: '6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35',
  sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  login: 'nguyen.van.mau',
  email: 'nguyen.van.mau@example.vn',
  year: '2026',
  etag: '"3"',
  'idempotency-key': 'ban-hanh-17-CT-TU',
  position: '1204',
} as const;

/** A form with its example. */
export const formed = (form: Form, bounds: Pick<Expectation, 'least' | 'most'> = {}): Expectation => ({
  form,
  example: EXAMPLES[form],
  ...bounds,
});
