import type { Audience, Form } from '../../domain/audience';
import type { Basis } from '../../domain/finding';

/** One page of the fictional town, and what somebody has already found on it. */
export interface ExamplePage {
  readonly url: string;
  readonly html: string;
  readonly about: {
    readonly name: string;
    readonly form: Form;
    readonly audience: Audience;
    readonly variant?: string;
  };
  readonly basis: Basis;
  readonly answers: readonly { readonly question: string; readonly quote: string }[];
}

/** Fetched from the package only when somebody asks for the example. */
export type ExamplePages = () => Promise<readonly ExamplePage[]>;
