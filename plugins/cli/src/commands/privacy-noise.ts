import { randomBytes } from "node:crypto";
import { command } from "../command.ts";
import { formatTable } from "../format-table.ts";
import { misuse } from "../misuse.ts";
import { readContributions } from "../read-contributions.ts";
import { readNumber } from "../read-number.ts";
import { readOneFile } from "../read-one-file.ts";
import { readWholeNumber } from "../read-whole-number.ts";

export const privacyNoise = command({
	name: "privacy noise",
	summary: {
		de: "Summen mit Rauschen, aus denen niemand herauszulesen ist",
		en: "sums with noise from which nobody can be read",
	},
	usage: [
		"ROWS.csv --epsilon E [--delta D] [--groups N] [--amount N] [--names A,B,…] [--json]",
	],
	about: {
		de: "Spalten: subject, group, amount (fehlt sie, zählt jede Zeile 1). Eine Person zählt in höchstens --groups Gruppen mit höchstens --amount; das begrenzt, was sie verschiebt. Rauschen: diskret und exakt (Laplace; mit --delta Gauß), aus dem Zufall des Betriebssystems. Jeder Lauf auf denselben Zeilen verbraucht ε: Die Summe aller Läufe ist, was verraten wird. --names nennt die Gruppen fest; sonst verrät schon eine seltene Gruppe, dass es jemanden darin gibt.",
		en: "Columns: subject, group, amount (without it each row counts 1). A person counts in --groups groups at most with --amount at most; that bounds what they move. Noise: discrete and exact (Laplace; Gaussian with --delta), from the system’s randomness. Every run on the same rows spends ε: the sum of all runs is what is given away. --names fixes the groups; else a rare group itself tells that somebody is in it.",
	},
	options: {
		epsilon: {
			type: "string",
			short: "e",
			value: "E",
			summary: {
				de: "was der Bericht verraten darf, 0.001 bis 10; kleiner ist geheimer",
				en: "what the report may give away, 0.001 to 10; smaller is more private",
			},
		},
		delta: {
			type: "string",
			value: "D",
			summary: {
				de: "für Gauß: 1e-12 bis 1e-3",
				en: "for Gaussian: 1e-12 to 1e-3",
			},
		},
		groups: {
			type: "string",
			value: "N",
			summary: {
				de: "Gruppen je Person (1)",
				en: "groups a person counts in (1)",
			},
		},
		amount: {
			type: "string",
			value: "N",
			summary: {
				de: "Menge je Person und Gruppe (1)",
				en: "amount a person counts in each (1)",
			},
		},
		names: {
			type: "string",
			value: "A,B,…",
			summary: {
				de: "die Gruppen des Berichts",
				en: "the groups of the report",
			},
		},
		json: {
			type: "boolean",
			summary: { de: "ein JSON-Dokument", en: "one JSON document" },
		},
	},
	async run(context) {
		const { values } = context;
		const file = readOneFile(context, "ROWS.csv");
		if (!file.ok) return file;
		const epsilon = readNumber(values.epsilon ?? "");
		if (epsilon === null || epsilon < 0.001 || epsilon > 10)
			return misuse(
				{
					de: "--epsilon braucht eine Zahl von 0.001 bis 10.",
					en: "--epsilon needs a number from 0.001 to 10.",
				},
				{ de: "Üblich ist --epsilon 1.", en: "--epsilon 1 is usual." },
			);
		const delta = readNumber(values.delta ?? "0");
		if (delta === null || (delta !== 0 && (delta < 1e-12 || delta > 1e-3)))
			return misuse(
				{
					de: `--delta ${values.delta} liegt nicht zwischen 1e-12 und 1e-3.`,
					en: `--delta ${values.delta} is not between 1e-12 and 1e-3.`,
				},
				{ de: "Üblich ist --delta 1e-6.", en: "--delta 1e-6 is usual." },
			);
		const groups = readWholeNumber("--groups", values.groups, 1, 1_000);
		if (!groups.ok) return groups;
		const amount = readWholeNumber("--amount", values.amount, 1, 1_000_000);
		if (!amount.ok) return amount;
		if (groups.value < 1 || amount.value < 1)
			return misuse(
				{
					de: "--groups und --amount beginnen bei 1.",
					en: "--groups and --amount begin at 1.",
				},
				{
					de: "Ohne sie zählt jede Person einmal in einer Gruppe.",
					en: "Without them each person counts once in one group.",
				},
			);
		const read = await readContributions(file.path, context);
		if (!read.ok) return read;
		const { contributions } = read;
		const { clampContributions } = await import(
			"@lotse/shared/trust/privacy/clamp-contributions.ts"
		);
		const { noiseScale } = await import(
			"@lotse/shared/trust/privacy/noise-scale.ts"
		);
		const { noiseWidth } = await import(
			"@lotse/shared/trust/privacy/noise-width.ts"
		);
		const { addNoise } = await import(
			"@lotse/shared/trust/privacy/add-noise.ts"
		);
		const bounds = { groups: groups.value, amount: amount.value };
		const names =
			values.names === undefined
				? [...new Set(contributions.map(({ group }) => group))].sort()
				: values.names.split(",").map((name) => name.trim());
		const sums = clampContributions(contributions, names, bounds);
		const noise = noiseScale(bounds, {
			epsilonMicros: Math.round(epsilon * 1e6),
			deltaPicos: Math.round(delta * 1e12),
		});
		const noisy = names.map((group) => ({
			group,
			amount: addNoise(sums.get(group) ?? 0, noise, randomBytes),
		}));
		const plusMinus = noiseWidth(noise, 0.95);
		if (values.names === undefined)
			context.note({
				de: "Die Gruppen kommen aus den Zeilen selbst: Eine seltene verrät, dass es jemanden darin gibt. Nennen Sie sie mit --names.",
				en: "The groups come from the rows themselves: a rare one tells that somebody is in it. Name them with --names.",
			});
		if (values.json)
			await context.printJson({
				epsilon,
				delta,
				mechanism: noise.mechanism,
				...bounds,
				plusMinus,
				rows: noisy,
			});
		else {
			await context.print(
				formatTable([
					context.language === "de"
						? ["Gruppe", "Menge", "±95 %"]
						: ["group", "amount", "±95%"],
					...noisy.map((row) => [
						row.group,
						String(row.amount),
						String(plusMinus),
					]),
				]),
			);
			context.note({
				de: `Verbraucht: ε = ${epsilon}${delta > 0 ? `, δ = ${delta}` : ""} je Person (${bounds.groups} Gruppen, je ${bounds.amount}).`,
				en: `Spent: ε = ${epsilon}${delta > 0 ? `, δ = ${delta}` : ""} a person (${bounds.groups} groups, ${bounds.amount} each).`,
			});
		}
		return { ok: true };
	},
});
