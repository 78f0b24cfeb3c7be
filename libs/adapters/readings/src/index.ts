export { readingMigrations } from './reading-migrations.js';
export { keyOfReading, ReadingLog, type LoggedReading, type NotedReading, type ReadingFilter } from './reading-log.js';
