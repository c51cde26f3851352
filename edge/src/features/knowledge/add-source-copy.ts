import { addSourceCopy } from "@lotse/shared/contract/sources.ts";
import { serve } from "../../serve.ts";
import { addSource } from "../../services/knowledge/add-source.ts";
import { adsAsSource } from "../../services/knowledge/ads-as-source.ts";
import { readSourceAgain } from "../../services/knowledge/read-source-again.ts";
import { refuseSource } from "../../services/knowledge/refuse-source.ts";
import { sourceReply } from "../../services/knowledge/source-reply.ts";
import { unitsAsSource } from "../../services/knowledge/units-as-source.ts";

const origins = {
	ads: {
		kind: "copy",
		read: adsAsSource,
		title: { de: "Eigene Anzeigen", en: "Own ads" },
	},
	units: {
		kind: "approved",
		read: unitsAsSource,
		title: { de: "Freigegebene Texte", en: "Approved texts" },
	},
} as const;

export const addSourceCopyFeature = serve(addSourceCopy)(
	async ({ input: { from, ...draft }, caller, workspace, ports, language }) => {
		const { workspaceId, memberId } = caller;
		const { kind, read, title } = origins[from];
		const known = await workspace.knowledge.findSource({ kind });
		if (known) {
			const again = await readSourceAgain(
				ports,
				workspaceId,
				memberId,
				known.id,
			);
			if (again.ok)
				return { ok: true, body: { source: sourceReply(again.source) } };
		}
		const added = await addSource(
			ports,
			workspaceId,
			memberId,
			{
				...draft,
				title: draft.title || title[language],
				kind,
				url: null,
				fileName: null,
			},
			await read(ports, workspaceId),
		);
		return added.ok
			? { ok: true, body: { source: sourceReply(added.source) } }
			: refuseSource(added, language, "title");
	},
);
