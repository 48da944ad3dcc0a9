import { Panel } from '../../components/page/Panel';
import { openPage } from '../wiring/open-page';

openPage(() => <Panel />);
