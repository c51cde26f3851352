import type { Localised } from "../localised.ts";
import type { MmmModel } from "../mmm/mmm-model.ts";
import type { MmmMarket, MmmSeries } from "../mmm/mmm-series.ts";

const CLOSE = 1e-9;
const HISTORY = " (history)";

/**
 * What speaks against taking new weeks into a model: no new weeks, other columns or markets, or old weeks that are not what they were.
 * Null where the series is the model's own with weeks added at its end.
 */
export function describeHistoryChange(
	model: Pick<MmmModel, "series">,
	series: MmmSeries,
): { code: string; message: Localised; fix: Localised } | null {
	const old = model.series;
	const known = old.dates.length;
	const marketNames = (of: MmmSeries) =>
		(of.geos ?? []).map(({ name }) => name).join(", ");
	if (marketNames(old) !== marketNames(series))
		return changed("markets-changed", "die Märkte", "the markets");
	const moved = old.dates.findIndex((day, t) => series.dates[t] !== day);
	if (moved >= 0) {
		const day = old.dates[moved] ?? "";
		return changed("history-changed", `die Woche ${day}`, `the week ${day}`);
	}
	const markets: [string, MmmMarket, MmmMarket][] = [["", old, series]];
	(old.geos ?? []).forEach((geo, g) => {
		const own = series.geos?.[g];
		if (own) markets.push([`${geo.name}, `, geo, own]);
	});
	for (const [market, before, after] of markets) {
		const columns = columnsOf(before);
		const now = new Map(columnsOf(after));
		if (columns.length !== now.size)
			return changed("columns-changed", "die Spalten", "the columns");
		for (const [name, values] of columns) {
			const own = now.get(name);
			if (!own) return changed("columns-changed", name, name);
			const added = name.endsWith(HISTORY) ? 0 : series.dates.length - known;
			if (own.length !== values.length + added)
				return changed("history-changed", name, name);
			const at = values.findIndex((value, t) => {
				const fresh = own[t] ?? Number.NaN;
				return !(
					Math.abs(fresh - value) <=
					CLOSE * Math.max(1, Math.abs(value))
				);
			});
			if (at < 0) continue;
			const where = `${market}${name}, ${old.dates[at] ?? ""}`;
			return changed("history-changed", where, where);
		}
	}
	if (series.dates.length > known) return null;
	return {
		code: "no-new-weeks",
		message: {
			de: `Es gibt keine Woche nach ${old.dates.at(-1) ?? ""}.`,
			en: `There is no week after ${old.dates.at(-1) ?? ""}.`,
		},
		fix: {
			de: "Die Datei mit den alten und den neuen Wochen angeben. Endet das Fenster der Vorgaben (window.to) davor, neu rechnen: lotse mmm fit.",
			en: "Give the file with the old and the new weeks. Where the window of the spec (window.to) ends before them, fit anew: lotse mmm fit.",
		},
	};
}

/** Every column of a market by a name of its own, history first. */
function columnsOf(market: MmmMarket): [string, number[]][] {
	return [
		["target", market.target],
		...market.channels.flatMap(
			({
				name,
				values,
				spend,
				frequency = [],
				history = [],
			}): [string, number[]][] => [
				[name, values],
				[`${name} (spend)`, spend],
				...(frequency.length > 0
					? [[`${name} (frequency)`, frequency] as [string, number[]]]
					: []),
				[`${name}${HISTORY}`, history],
			],
		),
		...(market.organic ?? []).flatMap(
			({ name, values, history = [] }): [string, number[]][] => [
				[name, values],
				[`${name}${HISTORY}`, history],
			],
		),
		...market.controls.map(({ name, values }): [string, number[]] => [
			name,
			values,
		]),
	];
}

function changed(code: string, de: string, en: string) {
	return {
		code,
		message: {
			de: `Die alten Daten sind nicht mehr dieselben: ${de}.`,
			en: `The old data are no longer the same: ${en}.`,
		},
		fix: {
			de: "Wurden sie berichtigt, rechnen Sie neu: lotse mmm fit DATA.csv -o MODEL.json",
			en: "If they were corrected, fit anew: lotse mmm fit DATA.csv -o MODEL.json",
		},
	};
}
