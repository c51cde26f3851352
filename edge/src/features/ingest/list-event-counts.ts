import { listEventCounts } from "@lotse/shared/contract/events.ts";
import { serve } from "../../serve.ts";

const dayMs = 86_400_000;

export const listEventCountsFeature = serve(listEventCounts)(
	async ({ input, workspace, ports }) => {
		const from = ports.clock.now() - (input.days - 1) * dayMs;
		const fromDay = new Date(from).toISOString().slice(0, 10);
		return {
			ok: true,
			body: { counts: await workspace.events.counts(fromDay) },
		};
	},
);
