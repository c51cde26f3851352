import type { ProtoNode } from "./read-protos.ts";

const snake = (name: string) =>
	name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const wholeNumbers = /^(u?int64|s?fixed64|sint64)$/;
const smallNumbers = /^(u?int32|s?fixed32|sint32)$/;

/** Looks names up in the protos, from the inside of a message outwards. */
export function finder(protos: ProtoNode) {
	const at = (path: readonly string[]): ProtoNode | null => {
		let node: ProtoNode | undefined = protos;
		for (const name of path) node = node?.nested?.[name];
		return node ?? null;
	};
	return (name: string, scope: readonly string[] = []): ProtoNode | null => {
		const parts = name.replace(/^\./, "").split(".");
		for (let depth = scope.length; depth >= 0; depth--) {
			const found = at([...scope.slice(0, depth), ...parts]);
			if (found) return found;
		}
		return null;
	};
}
export type Find = ReturnType<typeof finder>;

/**
 * What is wrong with a JSON message, by the proto that describes it: unknown fields, wrong kinds of values, unknown enum words. Empty
 * when it is fine. JSON as the REST API has it: camel case, 64-bit numbers as text, field masks as text.
 */
export function checkShape(
	find: Find,
	type: string,
	value: unknown,
	path = "",
	scope: readonly string[] = [],
): string[] {
	const wrong = (expected: string) => [
		`${path || "body"}: ${expected} expected, got ${JSON.stringify(value)?.slice(0, 80)}`,
	];
	if (type === "string" || type === "bytes")
		return typeof value === "string" ? [] : wrong("text");
	if (type === "bool")
		return typeof value === "boolean" ? [] : wrong("boolean");
	if (type === "double" || type === "float")
		return typeof value === "number" ? [] : wrong("number");
	if (smallNumbers.test(type))
		return Number.isInteger(value) ? [] : wrong("whole number");
	if (wholeNumbers.test(type))
		return typeof value === "string" && /^-?[0-9]+$/.test(value)
			? []
			: wrong("64-bit number as text");
	if (type === "google.protobuf.FieldMask")
		return typeof value === "string" ? [] : wrong("field mask as text");
	const node = find(type, scope);
	if (!node) return [`${path}: ${type} is not in the protos`];
	if (node.values)
		return typeof value === "string" && value in node.values
			? []
			: wrong(`one of ${type}`);
	if (typeof value !== "object" || value === null || Array.isArray(value))
		return wrong(`a ${type}`);
	// A message may hold messages of its own, named without their place.
	const inner = type.includes(".") ? type.split(".") : [...scope, type];
	return Object.entries(value).flatMap(([key, item]: [string, unknown]) => {
		const field = node.fields?.[snake(key)];
		const here = path === "" ? key : `${path}.${key}`;
		if (!field || key.includes("_"))
			return [`${here}: no such field in ${type}`];
		const check = (one: unknown, at: string) =>
			checkShape(find, field.type, one, at, inner);
		if (field.rule !== "repeated") return check(item, here);
		if (!Array.isArray(item)) return [`${here}: a list expected`];
		return item.flatMap((one, index) => check(one, `${here}[${index}]`));
	});
}

/** Whether a dotted name in snake case, as GAQL writes it, leads to a field. */
export function hasField(find: Find, type: string, dotted: string): boolean {
	let node = find(type);
	let scope = type.split(".").slice(0, -1);
	for (const name of dotted.split(".")) {
		const field = node?.fields?.[name];
		if (!field) return false;
		node = find(field.type, scope);
		if (node) scope = field.type.split(".").slice(0, -1);
	}
	return true;
}
