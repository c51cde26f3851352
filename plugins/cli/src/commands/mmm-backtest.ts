import { command } from "../command.ts";
import { failure } from "../failure.ts";
import { formatBacktest } from "../format-backtest.ts";
import { readSeriesFile } from "../read-series-file.ts";
import { readWholeNumber } from "../read-whole-number.ts";
import { showProgress } from "../show-progress.ts";

export const mmmBacktest = command({
	name: "mmm backtest",
	summary: {
		de: "prüfen, wie gut das Modell Wochen trifft, die es nicht kennt",
		en: "test how well the model tells weeks it has not seen",
	},
	usage: ["DATA.csv|- [--spec SPEC.json] [--seed N] [--json]"],
	options: {
		spec: {
			type: "string",
			short: "s",
			value: "SPEC.json",
			summary: {
				de: "wie bei mmm fit",
				en: "as for mmm fit",
			},
		},
		seed: {
			type: "string",
			value: "N",
			summary: {
				de: "Startwert des Zufalls, sonst 1",
				en: "seed of the randomness, else 1",
			},
		},
		json: {
			type: "boolean",
			summary: { de: "ein JSON-Dokument", en: "one JSON document" },
		},
	},
	async run(context) {
		const { values, language } = context;
		const seed = readWholeNumber("--seed", values.seed, 1, 4_294_967_295);
		if (!seed.ok) return seed;
		const read = await readSeriesFile(context, values.spec);
		if (!read.ok) return read;
		const { series, spec } = read;
		const [
			{ backtestOrigin },
			{ completeSpec },
			{ planBacktest },
			{ summariseBacktest },
		] = await Promise.all([
			import("@lotse/shared/causal/mmm/backtest-origin.ts"),
			import("@lotse/shared/causal/mmm/complete-spec.ts"),
			import("@lotse/shared/causal/mmm/plan-backtest.ts"),
			import("@lotse/shared/causal/mmm/summarise-backtest.ts"),
		]);
		const { trainWeeks, horizon } = planBacktest(series, completeSpec(spec));
		if (trainWeeks.length === 0)
			return failure([tooShort(series.dates.length)]);
		const said = showProgress({ de: "Prüfung", en: "Test" }, context);
		const origins = [];
		for (const weeks of trainWeeks) {
			const look = backtestOrigin(series, spec, weeks, horizon, {
				seed: seed.value,
			});
			if (!look.ok) return failure(look.problems);
			origins.push(look.origin);
			said(origins.length / trainWeeks.length);
		}
		const result = summariseBacktest(series, origins);
		if (values.json) await context.printJson(result);
		else await context.print(formatBacktest(result, spec.target, language));
		return { ok: true };
	},
});

function tooShort(weeks: number) {
	return {
		code: "too-few-weeks",
		message: {
			de: `${weeks} Wochen reichen für ein Modell dieser Größe nicht, um welche zurückzuhalten.`,
			en: `${weeks} weeks are too few for a model of this size to hold any back.`,
		},
		fix: {
			de: "Nehmen Sie mehr Wochen oder weniger Kanäle und Einflüsse.",
			en: "Take more weeks, or fewer channels and controls.",
		},
	};
}
