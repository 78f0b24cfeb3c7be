import { words } from '../words/words.js';
import { en } from './drafts.words.en.js';
import { vi } from './drafts.words.vi.js';

export const { useWords: useDraftsWords } = words('drafts', { vi, en });
