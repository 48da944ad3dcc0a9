import { rows } from '../store/rows';

export const count = rows.length;
