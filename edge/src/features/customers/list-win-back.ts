import { listWinBack } from "@lotse/shared/contract/customers.ts";
import { serve } from "../../serve.ts";
import { currentOutlook } from "../../services/customers/current-outlook.ts";

export const listWinBackFeature = serve(listWinBack)(
	async ({ input: { limit }, caller, workspace, ports }) => {
		const { outlook, jobId } = await currentOutlook(ports, caller.workspaceId);
		if (outlook === null)
			return { ok: true, body: { ...empty, madeAt: null, jobId } };
		return {
			ok: true,
			body: {
				...outlook.ranking,
				rows: await workspace.outlook.atRisk(limit),
				madeAt: outlook.madeAt,
				jobId,
			},
		};
	},
);

const empty = {
	currency: null,
	rows: [],
	customers: 0,
	exploration: 0,
	shadow: null,
	notes: [],
};
