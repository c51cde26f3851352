import { trainModel } from "@lotse/shared/contract/registry.ts";
import { serve } from "../../serve.ts";
import { trainRegistered } from "../../services/customers/train-registered.ts";

export const trainModelFeature = serve(trainModel)(
	async ({ input, caller, ports, language }) => {
		const { workspaceId, memberId } = caller;
		const trained = await trainRegistered(ports, workspaceId, memberId, input);
		return trained.ok
			? { ok: true, body: trained.model }
			: {
					ok: false,
					code: "unprocessable",
					detail: `${trained.message[language]} ${trained.fix[language]}`,
				};
	},
);
