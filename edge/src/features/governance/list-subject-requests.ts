import { listSubjectRequests } from "@lotse/shared/contract/subjects.ts";
import { serve } from "../../serve.ts";
import { receiptOf } from "../../services/governance/receipt-of.ts";

export const listSubjectRequestsFeature = serve(listSubjectRequests)(
	async ({ workspace }) => {
		const requests = await workspace.subjectRequests.list();
		return { ok: true, body: { requests: requests.map(receiptOf) } };
	},
);
