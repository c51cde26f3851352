import { getHealth } from "@lotse/shared/contract/setup.ts";
import { serve } from "../../serve.ts";

export const getHealthFeature = serve(getHealth)(async ({ ports }) => ({
	ok: true,
	body: {
		ok: true,
		codeVersion: ports.codeVersion,
		adapters: {
			embedder: ports.embedder.name,
			vectors: ports.vectors.name,
			writer: ports.writers[0]?.name ?? "none",
			mail: ports.mail.name,
		},
	},
}));
