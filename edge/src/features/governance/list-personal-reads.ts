import { listPersonalReads } from "@lotse/shared/contract/privacy.ts";
import { serve } from "../../serve.ts";

export const listPersonalReadsFeature = serve(listPersonalReads)(
	async ({ input, workspace }) => ({
		ok: true,
		body: { reads: await workspace.personalReads.list(input) },
	}),
);
