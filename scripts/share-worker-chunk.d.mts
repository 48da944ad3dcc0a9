import type { Plugin } from 'vite';
import type { Entrypoint } from 'wxt';

export function withoutOwnBuild(command: string, entrypoints: Entrypoint[]): void;
export function shareWorkerChunk(): Plugin;
