import { Workspace } from '../../components/workspace/Workspace';
import { openPage } from '../wiring/open-page';

openPage(() => <Workspace />);
