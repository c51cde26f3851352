import type { Language } from "../contract/localised.ts";

type Message =
	| string
	| ((...values: never[]) => string)
	| { readonly [key: string]: Message };
/** `string` for a text, the same parameters for a text with values, the same keys for a group. */
type Widened<M> = M extends string
	? string
	: M extends (...values: never[]) => string
		? M
		: { readonly [K in keyof M]: Widened<M[K]> };

/** A table of texts in every interface language; all have the same keys, with the same values to fill in. */
export type Messages<T> = Readonly<Record<Language, Widened<T>>>;

/**
 * Declares a table of texts. A key that stands in one language only, or takes other values there, is a type error.
 *
 * @example defineMessages({ de: { hi: (n: string) => `Moin ${n}` }, en: { hi: (n: string) => `Hello ${n}` } })
 */
export function defineMessages<
	const T extends { readonly [key: string]: Message },
>(tables: { readonly de: T; readonly en: NoInfer<Widened<T>> }): Messages<T> {
	const { de, en } = tables;
	return { de: de as Widened<T>, en };
}
