#!/usr/bin/env node
// Installs and builds what is stale, and nothing else.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './build.mjs';
import { installIfStale } from './install.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
installIfStale(root);
buildIfStale(root);
