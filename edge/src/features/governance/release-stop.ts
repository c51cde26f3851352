import { releaseStop } from "@lotse/shared/contract/stops.ts";
import { serve } from "../../serve.ts";
import { setStop } from "../../services/governance/set-stop.ts";

/** Letting things go on needs someone who may approve. */
export const releaseStopFeature = serve(releaseStop)(
	async ({ input, caller, ports }) => ({
		ok: true,
		body: await setStop(ports, caller, false, input.note),
	}),
);
