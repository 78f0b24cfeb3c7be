import { DOCUMENT_TYPES } from '../words/document-types.js';
import { useDocumentTypeWords } from '../words/document-types.words.js';
import type { Review } from './kinds.js';
import { useReviewsWords } from './reviews.words.js';

type Named = Pick<Review, 'directiveType' | 'directiveNumber' | 'directiveTitle'>;

/** `Chỉ thị số 18-CT/TU`; its title where it has no number. */
export function useDirectiveName(): (of: Named) => string {
  const say = useReviewsWords();
  const typeName = useDocumentTypeWords();
  return ({ directiveType, directiveNumber: number, directiveTitle }) => {
    const known = DOCUMENT_TYPES.find((one) => one === directiveType);
    const type = known ? typeName(known) : directiveType;
    if (number === null) return directiveTitle ?? type ?? '';
    return type ? say('numbered', { type, number }) : number;
  };
}
