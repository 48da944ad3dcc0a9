import type { Plugin } from 'vite';

export function pdfTextOnly(code: string): string;
export function pdfWithoutEval(): Plugin;
