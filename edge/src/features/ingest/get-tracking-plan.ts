import { getTrackingPlan } from "@lotse/shared/contract/tracking-plan.ts";
import { starterPlan } from "@lotse/shared/profile/events/starter-plan.ts";
import { serve } from "../../serve.ts";

const beginning = { version: 0, savedAt: null, savedBy: null, note: "" };

export const getTrackingPlanFeature = serve(getTrackingPlan)(
	async ({ input, workspace }) => {
		const { eventPlans } = workspace;
		const wanted = input.version;
		const [versions, stored] = await Promise.all([
			eventPlans.list(),
			wanted === 0
				? null
				: wanted === undefined
					? eventPlans.latest()
					: eventPlans.get(wanted),
		]);
		if (stored === null && wanted !== undefined && wanted !== 0)
			return { ok: false, code: "not-found" };
		const { plan, ...current } = stored ?? { ...beginning, plan: starterPlan };
		return {
			ok: true,
			body: { current, plan, versions: [...versions, beginning] },
		};
	},
);
