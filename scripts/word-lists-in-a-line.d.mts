import type { Plugin } from 'vite';

export function inOneLine(code: string): string;
export function wordListsInALine(): Plugin;
