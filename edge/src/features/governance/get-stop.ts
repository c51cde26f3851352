import { getStop } from "@lotse/shared/contract/stops.ts";
import { serve } from "../../serve.ts";
import { readStop } from "../../services/governance/read-stop.ts";

export const getStopFeature = serve(getStop)(async ({ workspace }) => ({
	ok: true,
	body: await readStop(workspace),
}));
