import { summary } from './summary';

export const left = [summary];
