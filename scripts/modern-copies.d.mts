import type { Plugin } from 'vite';

export function modernCopies(): Plugin;
