import { publishToWordpress } from "@lotse/shared/contract/publishing.ts";
import { serve } from "../../serve.ts";
import { putIntoWordpress } from "../../services/review/put-into-wordpress.ts";

export const publishToWordpressFeature = serve(publishToWordpress)(
	async ({ input, caller, workspace, ports, language }) => {
		const { unitId, version, ...place } = input;
		const seen = { unitId, version };
		const put = await putIntoWordpress(ports, caller, seen, place, language);
		if (!put.ok)
			return put.reason === "not-found"
				? { ok: false, code: "not-found" }
				: { ok: false, code: put.reason, detail: put.message[language] };
		const unit = await workspace.units.get(unitId);
		return unit ? { ok: true, body: unit } : { ok: false, code: "not-found" };
	},
);
