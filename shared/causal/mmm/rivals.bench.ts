// Effective draws a second of the worst parameter of mmm_example, ours beside PyMC-Marketing's default sampler and nutpie. Where
// LOTSE_RIVALS_PYTHON names a Python that has them (how: `rivals.py`), they run here and now; else the figures of `rivals.json` are printed,
// with the day and the machine they were measured on. Processor time is compared: on a busy machine the clock tells of others' work.
// Run through `npm run bench mmm`.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fitNuts } from "./fit-nuts.ts";
import type { MmmSpec } from "./mmm-spec.ts";
import { readSeries } from "./read-series.ts";
import recorded from "./rivals.json" with { type: "json" };

type Measured = {
	versions: Record<string, string>;
	rows: {
		sampler: string;
		chains: number;
		draws: number;
		processorSeconds: number;
		worst: string;
		effectiveDraws: number;
		worstRhat: number;
	}[];
};

const GOALS: Record<string, number> = { pymc: 10, nutpie: 3 };
const path = fileURLToPath(
	new URL(
		"../../../../shared/data/mmm/pymc-marketing/mmm_example.csv",
		import.meta.url,
	),
);

function rivals(): { measured: Measured; when: string } {
	const python = process.env.LOTSE_RIVALS_PYTHON;
	if (python === undefined)
		return {
			measured: recorded,
			when: `recorded ${recorded.date}, ${recorded.machine}`,
		};
	const script = fileURLToPath(new URL("./rivals.py", import.meta.url));
	const ended = spawnSync(python, [script, path], {
		encoding: "utf8",
		env: { ...process.env, OMP_NUM_THREADS: "1" },
	});
	if (ended.status !== 0) throw new Error(ended.stderr);
	return { measured: JSON.parse(ended.stdout), when: "measured now" };
}

function ours(): number {
	const spec: MmmSpec = {
		date: "date_week",
		target: "y",
		channels: ["x1", "x2"],
		controls: ["event_1", "event_2", "t"],
	};
	const read = readSeries(readFileSync(path, "utf8"), spec);
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	fitNuts(read.series, spec, { tune: 100, draws: 50 });
	const start = process.cpuUsage();
	const fit = fitNuts(read.series, spec);
	const used = process.cpuUsage(start);
	if (!fit.ok) throw new Error(JSON.stringify(fit.problems));
	const { model } = fit;
	const parameters = model.summary.filter(({ name }) =>
		model.parameters.includes(name),
	);
	const worst = parameters.toSorted(
		(a, b) => (a.essBulk ?? 0) - (b.essBulk ?? 0),
	)[0];
	const seconds = (used.user + used.system) / 1e6;
	const rate = (worst?.essBulk ?? 0) / seconds;
	console.log(
		`mmm_example, all default priors, 4 × 1,000 draws: ours ${rate.toFixed(0)} effective draws a second of processor time (${seconds.toFixed(1)} s; worst ${worst?.name}, ${worst?.essBulk?.toFixed(0)}; largest R-hat ${model.diagnostics.sampling?.worstRhat?.value.toFixed(4)})`,
	);
	return rate;
}

if (!existsSync(path)) console.log("mmm_example.csv is not here and left out");
else {
	const own = ours();
	const { measured, when } = rivals();
	if (measured.rows.length === 0)
		console.log(
			"no rival has been recorded yet: name a Python that has them in LOTSE_RIVALS_PYTHON",
		);
	for (const row of measured.rows) {
		const rate = row.effectiveDraws / row.processorSeconds;
		console.log(
			`${row.sampler} (${Object.entries(measured.versions)
				.map(([name, version]) => `${name} ${version}`)
				.join(
					", ",
				)}; ${when}): ${rate.toFixed(1)} (${row.processorSeconds} s; worst ${row.worst}, ${row.effectiveDraws}; largest R-hat ${row.worstRhat}); ours is ${(own / rate).toFixed(1)} times that (goal ${GOALS[row.sampler]})`,
		);
	}
}
