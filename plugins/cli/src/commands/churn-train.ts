import { command } from "../command.ts";
import { failure } from "../failure.ts";
import { formatChurnModel } from "../format-churn-model.ts";
import { misuse } from "../misuse.ts";
import { readOneFile } from "../read-one-file.ts";
import { readSheet } from "../read-sheet.ts";
import { readWholeNumber } from "../read-whole-number.ts";
import { writeResult } from "../write-result.ts";

export const churnTrain = command({
	name: "churn train",
	summary: {
		de: "aus Kunden, die gingen und blieben, lernen, wer als Nächstes geht",
		en: "learn from customers who left and stayed who will leave next",
	},
	usage: [
		"CUSTOMERS.csv|- --target COLUMN [--positive VALUE] [--id COLUMN] [--time COLUMN] [--drop A,B] [--keep A,B] [--slices A,B] [--seed N] [-o MODEL.json] [--json]",
	],
	about: {
		de: "Eine Zeile je Kunde: was vor dem Weggang bekannt war, und ob er ging. Was eine Spalte ist, wird geraten und gesagt.\nBäume (Boosting) und eine logistische Regression werden an Kunden verglichen, die sie nicht kannten; Bäume nur, wenn sie nachweislich besser sind.",
		en: "A line for each customer: what was known before they left, and whether they did. What a column is, is guessed and said.\nTrees (boosting) and a logistic regression are compared on customers they had not seen; trees are taken only where demonstrably better.",
	},
	options: {
		target: {
			type: "string",
			value: "COLUMN",
			summary: {
				de: "die Spalte, die sagt, wer ging",
				en: "the column that says who left",
			},
		},
		positive: {
			type: "string",
			value: "VALUE",
			summary: {
				de: "ihr Wert für „gegangen“; 1, yes, ja und ähnliche werden erkannt",
				en: "its value for “left”; 1, yes, ja and the like are known",
			},
		},
		id: {
			type: "string",
			value: "COLUMN",
			summary: {
				de: "die Kennung des Kunden; sonst wird sie geraten",
				en: "the customer’s id; else it is guessed",
			},
		},
		time: {
			type: "string",
			value: "COLUMN",
			summary: {
				de: "nach der Zeit prüfen: aus dem Früheren das Spätere vorhersagen",
				en: "check by time: predict the later from the earlier",
			},
		},
		drop: {
			type: "string",
			value: "A,B",
			summary: { de: "Spalten weglassen", en: "columns to leave out" },
		},
		keep: {
			type: "string",
			value: "A,B",
			summary: {
				de: "Spalten trotz Verdacht, dass sie die Antwort verraten, benutzen",
				en: "columns to use although suspected of giving the answer away",
			},
		},
		slices: {
			type: "string",
			value: "A,B",
			summary: {
				de: "Spalten, für deren Gruppen geprüft wird, ob das Modell ihnen gerecht wird",
				en: "columns for whose groups it is checked how evenly the model serves them",
			},
		},
		seed: {
			type: "string",
			value: "N",
			summary: {
				de: "Startwert des Zufalls, sonst 1; gleicher Wert, gleiche Zahlen",
				en: "seed of the randomness, else 1; same seed, same figures",
			},
		},
		output: {
			type: "string",
			short: "o",
			value: "MODEL.json",
			summary: {
				de: "Datei für das Modell; churn score und churn explain lesen sie",
				en: "file for the model; churn score and churn explain read it",
			},
		},
		json: {
			type: "boolean",
			summary: {
				de: "das Modell als ein JSON-Dokument, wie -o es schreibt",
				en: "the model as one JSON document, as -o writes it",
			},
		},
	},
	async run(context) {
		const { values } = context;
		const { target, positive, id, time, output } = values;
		const seed = readWholeNumber("--seed", values.seed, 1, 4_294_967_294);
		if (!seed.ok) return seed;
		const file = readOneFile(context, "CUSTOMERS.csv");
		if (!file.ok) return file;
		if (target === undefined)
			return misuse(
				{ de: "Es fehlt --target.", en: "--target is missing." },
				{
					de: "Nennen Sie die Spalte, die sagt, wer ging: --target Churn",
					en: "Name the column that says who left: --target Churn",
				},
			);
		if (output === file.path)
			return misuse(
				{
					de: `-o ${output} würde die Eingabe überschreiben.`,
					en: `-o ${output} would overwrite the input.`,
				},
				{ de: "Nennen Sie eine andere Datei.", en: "Name another file." },
			);
		const read = await readSheet(file.path, context);
		if (!read.ok) return read;
		const { trainChurn } = await import(
			"@lotse/shared/predictive/churn/train-churn.ts"
		);
		const trained = trainChurn(read.sheet, {
			target,
			positive,
			id,
			time,
			drop: namesIn(values.drop),
			keep: namesIn(values.keep),
			slices: namesIn(values.slices),
			seed: seed.value,
		});
		if (!trained.ok)
			return failure(
				trained.problems.map((problem) => ({ ...problem, file: file.path })),
			);
		const written = await writeResult(trained.model, output, context);
		if (!written.ok) return written;
		if (values.json) await context.printJson(trained.model);
		else await context.print(formatChurnModel(trained.model, context.language));
		if (output === undefined && !values.json)
			context.note({
				de: "Nicht gespeichert. Mit -o MODEL.json geht es weiter zu: lotse churn score, lotse churn explain",
				en: "Not saved. With -o MODEL.json go on to: lotse churn score, lotse churn explain",
			});
		return { ok: true };
	},
});

function namesIn(list: string | undefined): string[] {
	return (list ?? "")
		.split(",")
		.map((name) => name.trim())
		.filter((name) => name !== "");
}
