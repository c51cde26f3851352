/**
 * JSON without silent losses: `JSON.stringify` turns NaN, Infinity and undefined items into null, and a number that was a
 * bug would come back as "nothing known". Absent properties stay absent. `encodeJson([1, NaN])` throws a TypeError.
 */
export function encodeJson(value: unknown): string {
	if (value === undefined) throw new TypeError("undefined cannot be stored");
	return JSON.stringify(value, function (key, item: unknown) {
		if (typeof item === "number" && !Number.isFinite(item))
			throw new TypeError(`${key || "value"} is ${item} and cannot be stored`);
		if (item === undefined && Array.isArray(this))
			throw new TypeError(`item ${key} is undefined and cannot be stored`);
		return item;
	});
}
