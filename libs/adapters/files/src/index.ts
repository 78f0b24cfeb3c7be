export {
  FileDamaged,
  FileMissing,
  type DeclaredFile,
  type FileState,
  type FileStore,
  type StoredFile,
} from './file-store.js';
export { EvidenceEmpty, EvidenceTooLarge, EvidenceTypeMismatch, EvidenceTypeNotAllowed } from './evidence-refusals.js';
export { openFiles, type FilesOptions } from './open-files.js';
export { copyKeptFiles, type CopiedFiles } from './kept-files.js';
