import { concerns } from './place/concerns';
import { leaders } from './place/leaders';
import { likelyFriendly } from './place/likely-friendly';
import { lists } from './place/lists';
import { residents } from './place/residents';
import { turf } from './place/turf';

/** Questions about a place that tracks choose from. */
export const place = { concerns, leaders, likelyFriendly, lists, residents, turf } as const;
