/**
 * JSON with one spelling only: object keys sorted by UTF-16 code units, no white space, undefined members left out.
 * Follows RFC 8785 (JSON Canonicalization Scheme) for values that JSON can carry; numbers and strings already have
 * one spelling in ECMAScript.
 *
 * Throws on what has no canonical form (NaN, infinities, functions, bigint): hashing those would be a bug of the caller.
 *
 * @example canonicalJson({ b: 1, a: "ü" }) // '{"a":"ü","b":1}'
 */
export function canonicalJson(value: unknown): string {
	if (value === null || typeof value === "boolean" || typeof value === "string")
		return JSON.stringify(value);
	if (typeof value === "number") {
		if (!Number.isFinite(value))
			throw new TypeError(`canonicalJson: ${value} has no JSON form`);
		return JSON.stringify(value);
	}
	if (Array.isArray(value))
		return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
	if (typeof value === "object") {
		let members = "";
		// Without an argument `sort` is by UTF-16 code units.
		for (const name of Object.keys(value).sort()) {
			const member: unknown = Reflect.get(value, name);
			if (member === undefined) continue;
			if (members !== "") members += ",";
			members += `${JSON.stringify(name)}:${canonicalJson(member)}`;
		}
		return `{${members}}`;
	}
	throw new TypeError(`canonicalJson: a ${typeof value} has no JSON form`);
}
