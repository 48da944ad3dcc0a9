import { finding } from '../domain/finding';

export const summary = finding;
