import { exportUnits } from "@lotse/shared/contract/publishing.ts";
import { adsEditorCsv } from "@lotse/shared/language/ads-editor/ads-editor-csv.ts";
import { responsiveAds } from "@lotse/shared/language/ads-editor/responsive-ads.ts";
import { serve } from "../../serve.ts";
import { publishUnits } from "../../services/review/publish-units.ts";
import { unitWords } from "../../services/review/unit-words.ts";

/** Only what was published here stands in the file: a text that is refused is left out, and so is an ad that falls short without it. */
export const exportUnitsFeature = serve(exportUnits)(
	async ({ input, caller, workspace, ports, language }) => {
		const { units: seen, campaign, adGroup, finalUrl } = input;
		const rows = await workspace.units.getMany(
			seen.map(({ unitId }) => unitId),
		);
		const ready = rows.filter(({ state }) =>
			["approved", "published"].includes(state),
		);
		const { left } = responsiveAds(ready);
		const leftOut = new Map(left.map(({ id, reason }) => [id, reason]));
		const wanted = seen.filter(({ unitId }) => !leftOut.has(unitId));
		const outcomes = await publishUnits(
			ports,
			caller,
			wanted,
			{
				target: "google-ads-editor",
				place: `${campaign} › ${adGroup}`,
				previousText: null,
				address: null,
			},
			language,
		);
		const done = new Set(
			outcomes.flatMap(({ unitId, problem }) =>
				problem === null ? [unitId] : [],
			),
		);
		const { ads } = responsiveAds(ready.filter(({ id }) => done.has(id)));
		const byId = new Map(rows.map((row) => [row.id, row]));
		return {
			ok: true,
			body: {
				outcomes: [
					...outcomes,
					...[...leftOut].map(([unitId, reason]) => ({
						unitId,
						problem: unitWords.plain(reason),
						state: byId.get(unitId)?.state ?? null,
						version: byId.get(unitId)?.version ?? null,
					})),
				],
				file:
					ads.length === 0
						? null
						: {
								name: "google-ads-editor.csv",
								csv: adsEditorCsv(ads, { campaign, adGroup, finalUrl }),
							},
			},
		};
	},
);
