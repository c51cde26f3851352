import { pullStop } from "@lotse/shared/contract/stops.ts";
import { serve } from "../../serve.ts";
import { setStop } from "../../services/governance/set-stop.ts";

/** Anyone who may edit can stop everything. */
export const pullStopFeature = serve(pullStop)(
	async ({ input, caller, ports }) => ({
		ok: true,
		body: await setStop(ports, caller, true, input.note),
	}),
);
