import { expect, it } from "vitest";
import { checkPlan } from "./check-plan.ts";
import { compilePlan } from "./compile-plan.ts";
import { starterPlan } from "./starter-plan.ts";
import type { PropertySchema } from "./tracking-plan.ts";

const planOf = (
	schema: PropertySchema,
	more: { name?: string; personal?: string[] } = {},
) => ({
	events: [
		{
			name: "lead",
			description: "",
			owner: "sales",
			contract: { readers: [], withinHours: null, basis: "consent" as const },
			personal: [],
			schema,
			...more,
		},
	],
});
const fieldsOf = (schema: PropertySchema, more = {}) =>
	checkPlan(planOf(schema, more)).map(({ field }) => field);

it("finds nothing wrong with the plan a workspace begins with, and compiles it", () => {
	expect(checkPlan(starterPlan)).toEqual([]);
	expect(compilePlan(starterPlan).events.size).toBe(starterPlan.events.length);
});

it("names what it does not understand, where it stands", () => {
	expect(fieldsOf({ type: "array" })).toEqual(["events.lead.schema.type"]);
	expect(
		fieldsOf({
			type: "object",
			properties: {
				a: { $ref: "#" },
				b: { type: "text" },
				c: { pattern: "(a+)+" },
				d: 3,
			},
		}),
	).toEqual([
		"events.lead.schema.properties.a.$ref",
		"events.lead.schema.properties.b.type",
		"events.lead.schema.properties.c.pattern",
		"events.lead.schema.properties.d",
	]);
	expect(
		fieldsOf({
			type: "object",
			required: "a",
			properties: { a: { enum: [] } },
		}),
	).toEqual([
		"events.lead.schema.required",
		"events.lead.schema.properties.a.enum",
	]);
	expect(fieldsOf({ type: "object" }, { personal: ["note"] })).toEqual([
		"events.lead.personal",
	]);
	expect(fieldsOf({ type: "object" }, { name: "consent_changed" })).toEqual([
		"events.consent_changed",
	]);
	const twice = planOf({ type: "object" }).events;
	expect(
		checkPlan({ events: [...twice, ...twice] }).map(({ field }) => field),
	).toEqual(["events.lead"]);
});

it("ends at six levels", () => {
	let schema: PropertySchema = { type: "string" };
	for (let level = 0; level < 10; level++)
		schema = { type: "object", properties: { a: schema } };
	expect(checkPlan(planOf(schema))).toHaveLength(1);
});
