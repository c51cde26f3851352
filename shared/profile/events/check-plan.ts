import { isSafePattern } from "./is-safe-pattern.ts";
import { consentEventName, pageAddress } from "./tracked-event.ts";
import type { TrackingPlan } from "./tracking-plan.ts";

export interface PlanProblem {
	/** `events.purchase.schema.properties.value` */
	readonly field: string;
	readonly message: { readonly de: string; readonly en: string };
	readonly fix: { readonly de: string; readonly en: string };
}

/** Keywords whose value is no schema. What is not here or below is refused: no references, so that no schema can loop. */
const plain = new Set(
	"type required enum const description title examples default format pattern minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems maxItems uniqueItems minProperties maxProperties".split(
		" ",
	),
);
const oneSchema = new Set(["items", "additionalProperties", "not"]);
const manySchemas = new Set(["anyOf", "oneOf", "allOf"]);
const types = new Set(
	"object array string number integer boolean null".split(" "),
);
const mostDepth = 6;
const mostProblems = 50;

const problem = (
	field: string,
	de: string,
	en: string,
	deFix: string,
	enFix: string,
): PlanProblem => ({
	field,
	message: { de, en },
	fix: { de: deFix, en: enFix },
});

/**
 * Whether a tracking plan can be used to judge events: names that are unique and not reserved, and schemas of known keywords, bounded depth
 * and patterns that cannot hang. Empty when all is well; at most 50 problems.
 */
export function checkPlan({ events }: TrackingPlan): PlanProblem[] {
	const problems: PlanProblem[] = [];
	const seen = new Set<string>();
	for (const { name, schema, personal } of events) {
		const field = `events.${name}`;
		if (seen.has(name))
			problems.push(
				problem(
					field,
					"Dieses Ereignis steht zweimal im Plan.",
					"This event stands in the plan twice.",
					"Behalten Sie eines von beiden.",
					"Keep one of the two.",
				),
			);
		seen.add(name);
		if (name === consentEventName)
			problems.push(
				problem(
					field,
					"Dieser Name ist für Einwilligungen vergeben.",
					"This name is reserved for consent.",
					"Wählen Sie einen anderen.",
					"Choose another.",
				),
			);
		if (schema.type !== "object")
			problems.push(
				problem(
					`${field}.schema.type`,
					"Eigenschaften sind immer ein Objekt.",
					"Properties are always an object.",
					'Schreiben Sie "type": "object".',
					'Write "type": "object".',
				),
			);
		problems.push(...checkSchema(schema, `${field}.schema`, 1));
		const known = [
			pageAddress,
			...Object.keys(asObject(schema.properties) ?? {}),
		];
		for (const one of personal.filter((each) => !known.includes(each)))
			problems.push(
				problem(
					`${field}.personal`,
					`Eine Eigenschaft „${one}“ gibt es hier nicht.`,
					`There is no property “${one}” here.`,
					"Nennen Sie eine Eigenschaft des Schemas.",
					"Name a property of the schema.",
				),
			);
	}
	return problems.slice(0, mostProblems);
}

function checkSchema(
	schema: unknown,
	field: string,
	depth: number,
): PlanProblem[] {
	if (typeof schema === "boolean") return [];
	const members = asObject(schema);
	if (!members)
		return [
			problem(
				field,
				"Hier fehlt ein Schema.",
				"A schema is missing here.",
				'Schreiben Sie ein Objekt, etwa { "type": "string" }.',
				'Write an object, such as { "type": "string" }.',
			),
		];
	if (depth > mostDepth)
		return [
			problem(
				field,
				"Das Schema ist zu tief verschachtelt.",
				"The schema is nested too deeply.",
				`Höchstens ${mostDepth} Ebenen.`,
				`At most ${mostDepth} levels.`,
			),
		];
	return Object.entries(members).flatMap(([keyword, value]) =>
		checkKeyword(keyword, value, `${field}.${keyword}`, depth),
	);
}

function checkKeyword(
	keyword: string,
	value: unknown,
	field: string,
	depth: number,
): PlanProblem[] {
	if (oneSchema.has(keyword)) return checkSchema(value, field, depth + 1);
	if (manySchemas.has(keyword) && Array.isArray(value))
		return value.flatMap((each, index) =>
			checkSchema(each, `${field}.${index}`, depth + 1),
		);
	const properties = keyword === "properties" ? asObject(value) : null;
	if (properties)
		return Object.entries(properties).flatMap(([name, each]) =>
			checkSchema(each, `${field}.${name}`, depth + 1),
		);
	if (!plain.has(keyword))
		return [
			problem(
				field,
				`„${keyword}“ wird hier nicht verstanden.`,
				`“${keyword}” is not understood here.`,
				"Beschreiben Sie den Wert mit type, properties, required, enum, pattern und Grenzen; Verweise ($ref) schreiben Sie aus.",
				"Describe the value by type, properties, required, enum, pattern and bounds; write references ($ref) out.",
			),
		];
	if (!isWellFormed(keyword, value))
		return [
			problem(
				field,
				`„${keyword}“ hat keinen brauchbaren Wert.`,
				`“${keyword}” has no usable value.`,
				keyword === "pattern"
					? "Ein Muster beginnt mit ^, hat keine Klammern und höchstens eine Wiederholung ohne Obergrenze: ^[A-Z]{3}-\\d+$"
					: "Vergleichen Sie ihn mit JSON Schema (2020-12).",
				keyword === "pattern"
					? "A pattern begins with ^, has no brackets and at most one repetition without an upper bound: ^[A-Z]{3}-\\d+$"
					: "Compare it with JSON Schema (2020-12).",
			),
		];
	return [];
}

function isWellFormed(keyword: string, value: unknown): boolean {
	switch (keyword) {
		case "type":
			return (Array.isArray(value) ? value : [value]).every((each) =>
				types.has(each),
			);
		case "required":
			return (
				Array.isArray(value) && value.every((each) => typeof each === "string")
			);
		case "enum":
			return Array.isArray(value) && value.length > 0;
		case "pattern":
			return typeof value === "string" && isSafePattern(value);
		case "format":
		case "description":
		case "title":
			return typeof value === "string";
		case "uniqueItems":
			return typeof value === "boolean";
		case "const":
		case "examples":
		case "default":
			return true;
		default:
			return typeof value === "number" && Number.isFinite(value);
	}
}

function asObject(value: unknown): Record<string, unknown> | null {
	return typeof value === "object" && value !== null && !Array.isArray(value)
		? (value as Record<string, unknown>)
		: null;
}
