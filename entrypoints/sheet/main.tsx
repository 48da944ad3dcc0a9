import { SheetApp } from '../../components/sheet/SheetApp';
import { openPage } from '../wiring/open-page';

openPage(() => <SheetApp />);
