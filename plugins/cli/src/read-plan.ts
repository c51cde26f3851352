import type { TrackingPlan } from "@lotse/shared/profile/events/tracking-plan.ts";
import { checkShape } from "./check-shape.ts";
import type { Context, Outcome } from "./command.ts";
import { failure } from "./failure.ts";
import { readJson } from "./read-json.ts";

/** Reads a tracking plan, as the console saves it; without a file the one every workspace begins with. */
export async function readPlan(
	path: string | undefined,
	context: Context,
): Promise<
	{ readonly ok: true; readonly plan: TrackingPlan } | (Outcome & { ok: false })
> {
	if (path === undefined) {
		const { starterPlan } = await import(
			"@lotse/shared/profile/events/starter-plan.ts"
		);
		context.note({
			de: "Ohne --plan gilt der Ausgangsplan.",
			en: "Without --plan the plan to begin with holds.",
		});
		return { ok: true, plan: starterPlan };
	}
	const read = await readJson(path, context);
	if (!read.ok) return read;
	const { trackingPlan } = await import(
		"@lotse/shared/contract/tracking-plan.ts"
	);
	const shaped = await checkShape(trackingPlan, read.value, path);
	if (!shaped.ok) return failure(shaped.problems);
	const { checkPlan } = await import(
		"@lotse/shared/profile/events/check-plan.ts"
	);
	const problems = checkPlan(shaped.value);
	return problems.length === 0
		? { ok: true, plan: shaped.value }
		: failure(
				problems.map((problem) => ({
					code: "bad-plan",
					file: path,
					...problem,
				})),
			);
}
