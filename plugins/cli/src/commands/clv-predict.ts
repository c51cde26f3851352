import type { CustomerHistory } from "@lotse/shared/predictive/clv/purchase-histories.ts";
import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { command } from "../command.ts";
import { failure } from "../failure.ts";
import { formatTable } from "../format-table.ts";
import { misuse } from "../misuse.ts";
import { readDayOption } from "../read-day-option.ts";
import { readHorizon } from "../read-horizon.ts";
import { readNumber } from "../read-number.ts";
import { readPurchases } from "../read-purchases.ts";
import { windowOf } from "../window-of.ts";

const heads = {
	de: [
		"Kunde",
		"Käufe",
		"von",
		"bis",
		"kauft noch",
		"Wert je Kauf",
		"CLV",
		"von",
		"bis",
	],
	en: [
		"customer",
		"purchases",
		"from",
		"to",
		"still buys",
		"worth a purchase",
		"CLV",
		"from",
		"to",
	],
};

export const clvPredict = command({
	name: "clv predict",
	summary: {
		de: "sagen, was Kunden voraussichtlich noch kaufen und wert sind",
		en: "say what customers will probably still buy and be worth",
	},
	usage: [
		"MODEL.json [CUSTOMERS.csv|-] [--horizon 12m] [--discount 0.1] [--until DAY] [--json]",
	],
	about: {
		de: "MODEL.json kommt von: lotse clv fit -o. Ohne CUSTOMERS.csv geht es um die Kunden, aus denen gelernt wurde; sonst um die der Datei (Bestellungen oder eine Zeile je Kunde, in der Einheit des Modells), in ihrer Reihenfolge.\nDie Spanne (95 %) sagt, wie gut der Erwartungswert bekannt ist; was eine einzelne Person tut, streut stärker.",
		en: "MODEL.json comes from: lotse clv fit -o. Without CUSTOMERS.csv it is about the customers learnt from; else about those of the file (orders or a line for each customer, in the model’s unit), in their order.\nThe range (95 %) says how well the expectation is known; what one person does scatters more.",
	},
	options: {
		horizon: {
			type: "string",
			value: "12m",
			summary: {
				de: "wie weit voraus: 12m, 39w, 90d, 2y; sonst 12m",
				en: "how far ahead: 12m, 39w, 90d, 2y; else 12m",
			},
		},
		discount: {
			type: "string",
			value: "SHARE",
			summary: {
				de: "Abzinsung im Jahr als Anteil, sonst 0.1",
				en: "discount a year as a share, else 0.1",
			},
		},
		until: {
			type: "string",
			value: "DAY",
			summary: {
				de: "letzter Tag der Bestellungen in CUSTOMERS.csv",
				en: "last day of the orders in CUSTOMERS.csv",
			},
		},
		json: {
			type: "boolean",
			summary: {
				de: "ein JSON-Objekt je Kunde",
				en: "one JSON object a customer",
			},
		},
	},
	async run(context) {
		const { values, positionals, language } = context;
		const [modelPath, customersPath, ...more] = positionals;
		if (modelPath === undefined || more.length > 0)
			return misuse(
				{
					de: "Es fehlt MODEL.json, oder es sind mehr als zwei Dateien.",
					en: "MODEL.json is missing, or there are more than two files.",
				},
				{
					de: "Schreiben Sie: lotse clv predict MODEL.json CUSTOMERS.csv",
					en: "Write: lotse clv predict MODEL.json CUSTOMERS.csv",
				},
			);
		const horizon = readHorizon(values.horizon);
		if (!horizon.ok) return horizon;
		const discount = readNumber(values.discount ?? "0.1");
		if (discount === null || discount < 0 || discount > 1)
			return misuse(
				{
					de: `--discount ${values.discount} ist kein Anteil von 0 bis 1.`,
					en: `--discount ${values.discount} is no share from 0 to 1.`,
				},
				{
					de: "Schreiben Sie zum Beispiel: --discount 0.1",
					en: "Write for example: --discount 0.1",
				},
			);
		const until = readDayOption("--until", values.until);
		if (!until.ok) return until;
		const { readClvModel } = await import("../read-clv-model.ts");
		const read = await readClvModel(modelPath, context);
		if (!read.ok) return read;
		const { model } = read;
		let customers: readonly CustomerHistory[];
		if (customersPath === undefined) {
			if (model.customers === null) return failure([notStored(modelPath)]);
			customers = model.customers.map(
				([id, frequency, recency, age, value]) => ({
					id,
					frequency,
					recency,
					age,
					value,
				}),
			);
		} else {
			const purchases = await readPurchases(customersPath, context);
			if (!purchases.ok) return purchases;
			const looked = windowOf(
				purchases.purchases,
				until.day,
				null,
				model.daysPerUnit,
				model.model === "bg-bb",
				customersPath,
			);
			if (!looked.ok) return failure([looked.problem]);
			if (
				looked.currency !== null &&
				model.currency !== null &&
				looked.currency !== model.currency
			)
				return failure([
					otherCurrency(customersPath, model.currency, looked.currency),
				]);
			for (const remark of looked.remarks) context.note(remark);
			customers = looked.customers;
		}
		const { predictCustomer } = await import(
			"@lotse/shared/predictive/clv/predict-customer.ts"
		);
		const outlook = { horizonDays: horizon.days, discount };
		const { number, percent } = createFormat(language, "UTC");
		const rows: string[][] = [];
		for (const customer of customers) {
			const told = predictCustomer(model, customer, outlook);
			if (values.json) {
				await context.printJson(told);
				continue;
			}
			const { expectedPurchases: ahead, pAlive, expectedValue, clv } = told;
			const or = (value: number | undefined) =>
				value === undefined ? "-" : number(value);
			rows.push([
				told.id,
				number(ahead.value),
				number(ahead.low),
				number(ahead.high),
				percent(pAlive.value),
				or(expectedValue?.value),
				or(clv?.value),
				or(clv?.low),
				or(clv?.high),
			]);
		}
		if (!values.json && rows.length > 0)
			await context.print(formatTable([heads[language], ...rows]));
		if (customers.length === 0)
			context.note({
				de: "Es gibt keine Kunden, über die etwas zu sagen wäre.",
				en: "There are no customers to say anything about.",
			});
		return { ok: true };
	},
});

function notStored(file: string) {
	return {
		code: "no-customers",
		file,
		message: {
			de: "Dieses Modell entstand aus mehr als 250.000 Kunden und hat sie nicht mitgespeichert.",
			en: "This model was made from more than 250,000 customers and did not store them.",
		},
		fix: {
			de: "Nennen Sie die Kunden: lotse clv predict MODEL.json CUSTOMERS.csv",
			en: "Name the customers: lotse clv predict MODEL.json CUSTOMERS.csv",
		},
	};
}

function otherCurrency(file: string, model: string, found: string) {
	return {
		code: "other-currency",
		file,
		column: "currency",
		value: found,
		message: {
			de: `Spalte currency: ${found}, das Modell rechnet in ${model}.`,
			en: `Column currency: ${found}, the model counts in ${model}.`,
		},
		fix: {
			de: `Rechnen Sie amount in ${model} um, oder lernen Sie ein Modell aus Bestellungen in ${found}.`,
			en: `Convert amount to ${model}, or fit a model to orders in ${found}.`,
		},
	};
}
