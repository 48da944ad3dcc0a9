import type { Plugin } from 'vite';

export function onlyOwnKinds(code: string): string;
export function ageOwnKinds(): Plugin;
