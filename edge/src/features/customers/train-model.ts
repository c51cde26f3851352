import { trainModel } from "@lotse/shared/contract/registry.ts";
import { serve } from "../../serve.ts";
import { startCustomersJob } from "../../services/customers/start-customers-job.ts";

export const trainModelFeature = serve(trainModel)(
	async ({ input: { kind, horizonDays }, caller, ports }) => {
		const {
			attempt: _,
			options: __,
			...job
		} = await startCustomersJob(ports, caller.workspaceId, caller.memberId, {
			task: "train",
			kind,
			horizonDays,
		});
		return { ok: true, body: job };
	},
);
