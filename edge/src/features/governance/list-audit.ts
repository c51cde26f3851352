import { listAudit } from "@lotse/shared/contract/audit.ts";
import { serve } from "../../serve.ts";

export const listAuditFeature = serve(listAudit)(
	async ({ input, workspace }) => {
		const [entries, head] = await Promise.all([
			workspace.audit.list(input),
			workspace.audit.head(),
		]);
		return { ok: true, body: { entries, head } };
	},
);
