export { ApiModule } from './api.module.js';
export { createApi, type ApiOptions } from './create-api.js';
export { MOST_TEXT_BYTES, plainText } from './draft-directive/plain-text.js';
export { webFolder } from './web/web-folder.js';
export { sentenceFor } from './problems/messages.js';
export { standInWords, storyInWords } from './assignment-story/story-in-words.js';
