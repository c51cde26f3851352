import { recordInsertion } from "@lotse/shared/contract/publishing.ts";
import { serve } from "../../serve.ts";
import { publishUnits } from "../../services/review/publish-units.ts";

export const recordInsertionFeature = serve(recordInsertion)(
	async ({ input, caller, workspace, ports, language }) => {
		const { unitId, version, place, previousText } = input;
		const [outcome] = await publishUnits(
			ports,
			caller,
			[{ unitId, version }],
			{ target: "field", place, previousText, address: null },
			language,
		);
		const problem = outcome?.problem ?? null;
		if (problem !== null) {
			const { code, message, hindrances } = problem;
			if (code === "not-found") return { ok: false, code };
			const detail = (hindrances[0]?.message ?? message)[language];
			return {
				ok: false,
				code: code === "conflict" ? code : "unprocessable",
				detail,
			};
		}
		const unit = await workspace.units.get(unitId);
		return unit ? { ok: true, body: unit } : { ok: false, code: "not-found" };
	},
);
