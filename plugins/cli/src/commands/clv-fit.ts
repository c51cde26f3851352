import type { PurchaseModelName } from "@lotse/shared/predictive/clv/purchase-model.ts";
import { command } from "../command.ts";
import { failure } from "../failure.ts";
import { formatClv } from "../format-clv.ts";
import { misuse } from "../misuse.ts";
import { readDayOption } from "../read-day-option.ts";
import { readOneFile } from "../read-one-file.ts";
import { readPurchases } from "../read-purchases.ts";
import { readUnit } from "../read-unit.ts";
import { readWholeNumber } from "../read-whole-number.ts";
import { type StoredClv, storeCustomers } from "../stored-clv.ts";
import { windowOf } from "../window-of.ts";
import { writeResult } from "../write-result.ts";

const models: readonly PurchaseModelName[] = [
	"bg-nbd",
	"mbg-nbd",
	"pareto-nbd",
	"bg-bb",
];

export const clvFit = command({
	name: "clv fit",
	summary: {
		de: "aus Bestellungen lernen, wie oft Kunden kaufen, wann sie gehen und was ein Kauf wert ist",
		en: "learn from orders how often customers buy, when they leave and what a purchase is worth",
	},
	usage: [
		"TRANSACTIONS.csv|- [--model bg-nbd|mbg-nbd|pareto-nbd|bg-bb] [--until DAY] [--calibration-end DAY] [--unit week] [--bayes] [-o MODEL.json] [--json]",
	],
	about: {
		de: "Spalten: customer, date, wahlweise amount, currency, refund; eine Zeile je Bestellung. Oder eine Zeile je Kunde: frequency, recency, T, wahlweise monetary_value.\nKäufe eines Tages zählen als einer, Rückgaben werden abgezogen. Unter 500 Kunden oder 100 mit Folgekauf rechnen Erfahrungswerte anderer Shops mit; die Spannen sind dann weit.\nbg-nbd und pareto-nbd für Shops, mbg-nbd wo viele nach dem ersten Kauf gehen, bg-bb für Käufe höchstens einmal je Zeitabschnitt (Abo, Spende).",
		en: "Columns: customer, date, and amount, currency, refund if need be; a line for each order. Or a line for each customer: frequency, recency, T, and monetary_value if need be.\nPurchases of one day count once, refunds are taken off. Below 500 customers or 100 with a repeat purchase, what is known of other shops counts in; the ranges are wide then.\nbg-nbd and pareto-nbd for shops, mbg-nbd where many leave after their first purchase, bg-bb for purchases at most once a period (subscription, donation).",
	},
	options: {
		model: {
			type: "string",
			value: "NAME",
			summary: {
				de: `${models.join(", ")}; sonst bg-nbd`,
				en: `${models.join(", ")}; else bg-nbd`,
			},
		},
		until: {
			type: "string",
			value: "DAY",
			summary: {
				de: "letzter Tag, sonst der letzte der Datei",
				en: "last day, else the last one of the file",
			},
		},
		"calibration-end": {
			type: "string",
			value: "DAY",
			summary: {
				de: "nur bis hierhin lernen und am Rest prüfen",
				en: "learn up to here only, and check with the rest",
			},
		},
		unit: {
			type: "string",
			value: "UNIT",
			summary: {
				de: "day, week, month oder year: Zeiteinheit der Parameter, bei einer Zeile je Kunde auch die der Datei; sonst week",
				en: "day, week, month or year: unit of time of the parameters and, with a line for each customer, of the file; else week",
			},
		},
		bayes: {
			type: "boolean",
			summary: {
				de: "die ganze Posterior-Verteilung statt der Glockenkurve um ihren Gipfel",
				en: "the whole posterior instead of the bell curve around its top",
			},
		},
		seed: {
			type: "string",
			value: "N",
			summary: {
				de: "Startwert des Zufalls von --bayes, sonst 1",
				en: "seed of the randomness of --bayes, else 1",
			},
		},
		output: {
			type: "string",
			short: "o",
			value: "MODEL.json",
			summary: {
				de: "Datei für das Modell; clv predict liest sie",
				en: "file for the model; clv predict reads it",
			},
		},
		json: {
			type: "boolean",
			summary: { de: "ein JSON-Dokument", en: "one JSON document" },
		},
	},
	async run(context) {
		const { values, positionals, language } = context;
		const name = models.find((one) => one === (values.model ?? "bg-nbd"));
		if (name === undefined)
			return misuse(
				{
					de: `--model ${values.model} gibt es nicht.`,
					en: `There is no --model ${values.model}.`,
				},
				{
					de: `Wählen Sie: ${models.join(", ")}`,
					en: `Choose: ${models.join(", ")}`,
				},
			);
		const unit = readUnit(values.unit);
		if (!unit.ok) return unit;
		const seed = readWholeNumber("--seed", values.seed, 1, 4_294_967_295);
		if (!seed.ok) return seed;
		const until = readDayOption("--until", values.until);
		if (!until.ok) return until;
		const calibration = readDayOption(
			"--calibration-end",
			values["calibration-end"],
		);
		if (!calibration.ok) return calibration;
		const file = readOneFile(context, "TRANSACTIONS.csv");
		if (!file.ok) return file;
		if (values.output !== undefined && positionals.includes(values.output))
			return misuse(
				{
					de: `-o ${values.output} würde die Eingabe überschreiben.`,
					en: `-o ${values.output} would overwrite the input.`,
				},
				{ de: "Nennen Sie eine andere Datei.", en: "Name another file." },
			);
		const read = await readPurchases(file.path, context);
		if (!read.ok) return read;
		const looked = windowOf(
			read.purchases,
			until.day,
			calibration.day,
			unit.days,
			name === "bg-bb",
			file.path,
		);
		if (!looked.ok) return failure([looked.problem]);
		const { customers, window, currency } = looked;
		for (const remark of looked.remarks) context.note(remark);
		const { fitClv } = await import("@lotse/shared/predictive/clv/fit-clv.ts");
		const { sampleClv } = await import(
			"@lotse/shared/predictive/clv/sample-clv.ts"
		);
		const { createRandom } = await import(
			"@lotse/shared/statistics/create-random.ts"
		);
		const options = { model: name, daysPerUnit: unit.days };
		const sampled = values.bayes
			? sampleClv(customers, options, createRandom(seed.value))
			: null;
		if (sampled !== null && !sampled.ok) context.note(poorProposal);
		const fitted = sampled?.ok ? sampled : fitClv(customers, options);
		if (!fitted.ok) return failure([noMode(file.path)]);
		const stored: StoredClv = {
			...fitted.model,
			window,
			currency,
			customers: storeCustomers(customers),
		};
		const written = await writeResult(stored, values.output, context);
		if (!written.ok) return written;
		const { checkHoldout } = await import(
			"@lotse/shared/predictive/clv/check-holdout.ts"
		);
		const holdout =
			looked.holdout === null
				? null
				: checkHoldout(
						fitted.model,
						customers,
						looked.holdout.later,
						looked.holdout.days,
					);
		if (values.json) {
			const { customers: _, ...rest } = stored;
			await context.printJson({
				...rest,
				customers: fitted.model.purchases.customers,
				holdout,
			});
			return { ok: true };
		}
		await context.print(formatClv(stored, language));
		if (holdout !== null)
			await context.print(
				{
					de: `\nProbe: ${holdout.bought} Käufe in den ${holdout.days} Tagen danach, erwartet ${holdout.expected.toFixed(0)}; je Kunde im Mittel um ${holdout.meanAbsoluteError.toFixed(2)} daneben.`,
					en: `\nCheck: ${holdout.bought} purchases in the ${holdout.days} days after, ${holdout.expected.toFixed(0)} expected; off by ${holdout.meanAbsoluteError.toFixed(2)} a customer on average.`,
				}[language],
			);
		if (values.output === undefined)
			context.note({
				de: "Nicht gespeichert. Mit -o MODEL.json geht es weiter zu: lotse clv predict MODEL.json",
				en: "Not saved. With -o MODEL.json go on to: lotse clv predict MODEL.json",
			});
		return { ok: true };
	},
});

const poorProposal = {
	de: "Die Posterior-Verteilung ließ sich hier nicht verlässlich ziehen; es gilt die Glockenkurve um ihren Gipfel.",
	en: "The posterior could not be drawn reliably here; the bell curve around its top holds instead.",
};

function noMode(file: string) {
	return {
		code: "no-model",
		file,
		message: {
			de: "Zu diesen Daten findet sich kein Modell.",
			en: "No model can be found for these data.",
		},
		fix: {
			de: "Versuchen Sie ein anderes, etwa --model mbg-nbd, und prüfen Sie die Einheit (--unit).",
			en: "Try another one, such as --model mbg-nbd, and check the unit (--unit).",
		},
	};
}
