export { ApiModule } from './api.module.js';
export { createApi, type ApiOptions } from './create-api.js';
