import { listRegistry } from "@lotse/shared/contract/registry.ts";
import { serve } from "../../serve.ts";

export const listRegistryFeature = serve(listRegistry)(
	async ({ workspace }) => ({
		ok: true,
		body: {
			models: await workspace.registry.list(),
			steps: await workspace.registry.steps(50),
		},
	}),
);
