import { Validator } from "@cfworker/json-schema"; // interprets: workerd allows no `new Function`
import type { BrokenRule } from "./check-envelope.ts";
import type { PlannedEvent, TrackingPlan } from "./tracking-plan.ts";

/** Where a value breaks a schema: a JSON Pointer and the keyword. Null when it does not. */
export type SchemaCheck = (value: unknown) => BrokenRule | null;

export interface CompiledPlan {
	readonly events: ReadonlyMap<
		string,
		{ readonly planned: PlannedEvent; readonly check: SchemaCheck }
	>;
}

/** Prepares a plan for judging many events. The plan was checked before: see `checkPlan`. */
export function compilePlan(plan: TrackingPlan): CompiledPlan {
	return {
		events: new Map(
			plan.events.map((planned) => [
				planned.name,
				{ planned, check: checkOf(planned.schema) },
			]),
		),
	};
}

function checkOf(schema: object): SchemaCheck {
	const validator = new Validator(schema, "2020-12", true);
	return (value) => {
		const { valid, errors } = validator.validate(value);
		if (valid) return null;
		// The validator reports from the outside in; the last one is the cause.
		const cause = errors.at(-1);
		if (!cause) return { path: "", rule: "other" };
		const path = decodeURIComponent(cause.instanceLocation.replace(/^#/, ""));
		const [, missing] =
			cause.keyword === "required" ? (/"(.*)"/.exec(cause.error) ?? []) : [];
		return {
			path: missing === undefined ? path : `${path}/${missing}`,
			rule: cause.keyword,
		};
	};
}
