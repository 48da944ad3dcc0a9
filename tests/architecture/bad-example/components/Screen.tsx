import { panel } from '../lib/platform/panel';
import { Knowing } from './ui/Knowing';

export const Screen = () => <Knowing key={String(panel)} />;
