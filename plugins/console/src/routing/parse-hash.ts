/** A place in the console: what stands behind `#`. */
export type Place = {
	/** `["models", "mod_…"]` for `#/models/mod_…`; empty for home. */
	readonly path: readonly string[];
	readonly query: URLSearchParams;
};

/**
 * Reads the part of an address behind `#`. Whatever stands there gives a place; unknown ones are the page switch's business.
 *
 * @example parseHash("#/models/mod_1?view=table").path // ["models", "mod_1"]
 */
export function parseHash(hash: string): Place {
	const [path = "", query = ""] = hash.replace(/^#/, "").split(/\?(.*)/s, 2);
	return {
		path: path
			.split("/")
			.filter((part) => part !== "")
			.map(decode),
		query: new URLSearchParams(query),
	};
}

function decode(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
