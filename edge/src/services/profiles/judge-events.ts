import { checkQuality } from "@lotse/shared/profile/quality/check-quality.ts";
import type {
	DataContract,
	QualityReport,
} from "@lotse/shared/profile/quality/data-contract.ts";
import type { WorkspaceStore } from "../../ports.ts";

const recentDays = 14;
const contract: DataContract = {
	columns: [
		{ name: "day", type: "day", mostMissing: 0 },
		{ name: "events", type: "number", mostMissing: 0, low: 0 },
		{
			name: "rejected share",
			type: "number",
			mostMissing: 0,
			low: 0,
			high: 0.2,
		},
	],
	rows: { least: 1, most: 400 },
	freshness: { column: "day", withinDays: 2, level: "amber" },
	duplicates: { key: ["day"], mostShare: 0 },
	outliers: { mostShare: 0.03, level: "amber" },
	drift: { level: "amber" },
};

/** The gates of what is collected, by its counts a day: the last fourteen days against those before. Null where nothing was ever collected. */
export async function judgeEvents(
	workspace: Pick<WorkspaceStore, "figures">,
	now: number,
): Promise<QualityReport | null> {
	const days = await workspace.figures.days();
	if (days.length === 0) return null;
	const rows = days.map(({ day, accepted, duplicate, rejected }) => {
		const all = accepted + duplicate + rejected;
		return [
			day,
			String(accepted),
			String(all === 0 ? 0 : Number((rejected / all).toFixed(4))),
		];
	});
	const names = contract.columns.map(({ name }) => name);
	const earlier = rows.slice(0, -recentDays);
	return checkQuality(
		{ names, rows: rows.slice(-recentDays) },
		contract,
		now,
		earlier.length < recentDays ? null : { names, rows: earlier },
	);
}
