import fc from "fast-check";
import * as z from "zod";

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Values that a schema should accept, made from its JSON Schema; small ones, so that a run stays quick. */
export function arbitraryOf(schema: unknown): fc.Arbitrary<unknown> {
	return fromJsonSchema(
		z.toJSONSchema(schema as z.ZodType, {
			io: "input",
			unrepresentable: "any",
		}),
	);
}

function fromJsonSchema(schema: JsonSchema): fc.Arbitrary<unknown> {
	const { anyOf, oneOf } = schema;
	const options = (anyOf ?? oneOf) as JsonSchema[] | undefined;
	if (options) return fc.oneof(...options.map(fromJsonSchema));
	if (schema.const !== undefined) return fc.constant(schema.const);
	if (schema.enum) return fc.constantFrom(...schema.enum);
	switch (schema.type) {
		case "string":
			return stringOf(schema);
		case "integer":
			return fc.integer({
				min: Math.max(schema.minimum ?? -1000, -1_000_000),
				max: Math.min(schema.maximum ?? 1000, 1_000_000),
			});
		case "number":
			return fc.double({
				min: schema.minimum ?? Number(schema.exclusiveMinimum ?? -1e6),
				max: schema.maximum ?? 1e6,
				minExcluded: schema.exclusiveMinimum !== undefined,
				noNaN: true,
				noDefaultInfinity: true,
			});
		case "boolean":
			return fc.boolean();
		case "null":
			return fc.constant(null);
		case "array":
			return arrayOf(schema);
		case "object":
			return objectOf(schema);
		default:
			return fc.jsonValue();
	}
}

function stringOf(schema: JsonSchema): fc.Arbitrary<string> {
	const pattern =
		schema.pattern ?? (schema.allOf?.[0] as JsonSchema | undefined)?.pattern;
	if (schema.format === "email")
		return fc
			.emailAddress()
			.filter((address) => /^[\w.+-]+@[\w.-]+$/.test(address));
	if (schema.format === "uri") return fc.webUrl();
	if (pattern) return fc.stringMatching(new RegExp(pattern));
	const min = schema.minLength ?? 0;
	return fc
		.string({
			minLength: min,
			maxLength: Math.min(schema.maxLength ?? 60, min + 60),
			unit: "binary",
		})
		.filter((text) => text.trim().length >= min);
}

function arrayOf(schema: JsonSchema): fc.Arbitrary<unknown[]> {
	if (schema.prefixItems)
		return fc.tuple(
			...(schema.prefixItems as JsonSchema[]).map(fromJsonSchema),
		);
	const min = schema.minItems ?? 0;
	return fc.array(
		fromJsonSchema((schema.items as JsonSchema | undefined) ?? {}),
		{
			minLength: min,
			maxLength: Math.min(schema.maxItems ?? min + 3, min + 3),
		},
	);
}

function objectOf(schema: JsonSchema): fc.Arbitrary<unknown> {
	const members = Object.entries(
		(schema.properties ?? {}) as Record<string, JsonSchema>,
	);
	if (members.length === 0 && typeof schema.additionalProperties === "object")
		return fc.dictionary(
			fc.stringMatching(/^[a-z]{1,8}$/),
			fromJsonSchema(schema.additionalProperties as JsonSchema),
			{ maxKeys: 3 },
		);
	return fc.record(
		Object.fromEntries(
			members.map(([name, member]) => [name, fromJsonSchema(member)]),
		),
		{ requiredKeys: schema.required ?? [] },
	);
}
