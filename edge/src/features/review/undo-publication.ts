import { undoPublication } from "@lotse/shared/contract/publishing.ts";
import { serve } from "../../serve.ts";
import { takeBackPublication } from "../../services/review/take-back-publication.ts";

export const undoPublicationFeature = serve(undoPublication)(
	async ({ input: { publicationId }, caller, workspace, ports, language }) => {
		const publication = await workspace.units.getPublication(publicationId);
		if (publication === null) return { ok: false, code: "not-found" };
		const back = await takeBackPublication(ports, caller, publication);
		if (!back.ok)
			return back.reason === "not-found"
				? { ok: false, code: "not-found" }
				: { ok: false, code: back.reason, detail: back.message[language] };
		const unit = await workspace.units.get(publication.unitId);
		return unit ? { ok: true, body: unit } : { ok: false, code: "not-found" };
	},
);
