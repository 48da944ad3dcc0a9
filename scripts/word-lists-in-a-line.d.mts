import type { Plugin } from 'vite';

export function inOneLine(code: string): string;
export function withoutBreaks(code: string): string;
export function wordListsInALine(): Plugin;
