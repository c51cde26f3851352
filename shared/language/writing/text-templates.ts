/** A pattern with its slots; `informs` tells whether it says more than the product's name and a call to look. */
export type TextTemplate = {
	readonly pattern: string;
	readonly informs: boolean;
};

const call = (pattern: string): TextTemplate => ({ pattern, informs: false });
const statement = (pattern: string): TextTemplate => ({
	pattern,
	informs: true,
});

const shared: readonly TextTemplate[] = [
	statement("{fact}"),
	statement("{product}: {fact}"),
	statement("{product} – {fact}"),
	statement("{fact} – {product}"),
	statement("{phrase}: {product}"),
	statement("{phrase} – {fact}"),
	statement("{product}. {fact}. {phrase}."),
	statement("{product}: {fact}. {other}."),
	statement("{fact}. {other}."),
];

/**
 * Patterns of short advertising texts as data. Slots: `{product}`, `{fact}`, `{other}` (a second fact), `{phrase}`. The words around the
 * slots state nothing about the product: no "new", "best", "now cheaper", which would be claims nobody made.
 */
export const textTemplates: Readonly<
	Record<"de" | "en", readonly TextTemplate[]>
> = {
	de: [
		...shared,
		statement("{fact}. {product} entdecken."),
		statement("{phrase}. {product} kennenlernen."),
		call("{product} entdecken"),
		call("{product} kennenlernen"),
		call("{product} ansehen"),
		call("Mehr über {product}"),
		call("Das ist {product}"),
	],
	en: [
		...shared,
		statement("{fact}. Discover {product}."),
		statement("{phrase}. Get to know {product}."),
		call("Discover {product}"),
		call("Get to know {product}"),
		call("See {product}"),
		call("More about {product}"),
		call("This is {product}"),
	],
};
