/** The types of document that a committee issues, as they stand in their symbols. */
export const DOCUMENT_TYPES = ['CT', 'NQ', 'QĐ', 'KL', 'QC', 'HD', 'KH', 'CTr', 'ĐA', 'TB', 'CV', 'BC', 'TTr'] as const;
