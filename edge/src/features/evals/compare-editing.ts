import { compareEditing } from "@lotse/shared/contract/evals.ts";
import { compareEditing as compare } from "@lotse/shared/language/evaluation/compare-editing.ts";
import { serve } from "../../serve.ts";

const mostTexts = 2_000;
const mostRows = 200;
const letThrough = ["approved", "published", "expired"];

export const compareEditingFeature = serve(compareEditing)(
	async ({ workspace }) => {
		const texts = await workspace.units.edited(mostTexts);
		const rows = compare(
			texts.map(({ state, ...text }) => ({
				...text,
				isApproved: letThrough.includes(state),
			})),
		);
		return { ok: true, body: { rows: rows.slice(0, mostRows) } };
	},
);
