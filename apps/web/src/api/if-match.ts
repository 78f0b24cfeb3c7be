/** The state that the person saw: a step on another one is refused, and told what changed. */
export const ifMatch = (revision: number): { readonly 'If-Match': string } => ({ 'If-Match': `"${revision}"` });
