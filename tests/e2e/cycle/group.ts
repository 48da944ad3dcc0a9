import type { TieKind } from '../../../lib/domain/tie';

/** The group of the fictional town, as it stands before a scenario begins. */
export const group = {
  campaign: 'Open Doors in Alder Falls',
  is: 'A pledge that keeps every service in town open to everybody who lives here.',
  name: 'Alder Falls Neighbors',
  message: 'Everyone who lives here should be able to call for help without fear.',
  /** Words that must stand on no paper. */
  secret: 'KEEPOFFPAPER',
  people: ['Rosa Mendez', 'Jo Calder', 'Tam Abara', 'Bo Kerr', 'Ana Silveira'],
  /** Whom each knows, and how. */
  ties: [
    ['Jo Calder', 'member', 'Grace Fellowship'],
    ['Tam Abara', 'vendor', 'Marigold Bakery'],
    ['Bo Kerr', 'member', 'Alder Falls Public Library'],
    ['Ana Silveira', 'student', 'Tamarack Community College'],
    ['Rosa Mendez', 'constituent', 'Dana Whitlock'],
    ['Rosa Mendez', 'constituent', 'Everett Lindqvist'],
    ['Rosa Mendez', 'constituent', 'Marisol Quintero Vega'],
  ],
  /** Among those we want to meet. */
  near: [
    ['Beatriz Lomax', 'leads', 'Alder Falls Public Library'],
    ['Dana Whitlock', 'works-with', 'Marisol Quintero Vega'],
    ['Dana Whitlock', 'works-with', 'Everett Lindqvist'],
  ],
} as const satisfies {
  readonly ties: readonly (readonly [string, TieKind, string])[];
  readonly near: readonly (readonly [string, TieKind, string])[];
  readonly [more: string]: unknown;
};
