import type { Plugin } from 'vite';

export function replaceInnerHtml(code: string): string;
export function replaceReaderHtml(code: string): string;
export function withoutInnerHtml(): Plugin;
