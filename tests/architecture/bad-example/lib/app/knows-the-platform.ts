export { panel } from '../platform/panel';
