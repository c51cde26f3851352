import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { command } from "../command.ts";
import { failure } from "../failure.ts";
import { formatTable } from "../format-table.ts";
import { misuse } from "../misuse.ts";
import { readOneFile } from "../read-one-file.ts";
import { readText } from "../read-text.ts";

const levels = {
	low: { de: "kaum", en: "hardly" },
	medium: { de: "etwas", en: "somewhat" },
	high: { de: "sehr", en: "much" },
};

export const ordersScreen = command({
	name: "orders screen",
	summary: {
		de: "Bestellungen, die man vor dem Versand ansehen sollte, mit Gründen",
		en: "orders to look at before they are sent, with reasons",
	},
	usage: ["ORDERS.csv|- [--currency EUR] [--json]"],
	about: {
		de: "Spalten: customer, day, value; dazu, wenn vorhanden: order_id, coupon, shipping_address, billing_address, currency. Viele auf einmal, Ware an eine andere Adresse als die Rechnung, viele Rückgaben, derselbe Gutschein noch einmal, ungewöhnliche Beträge.\nMit einer Spalte fraud (yes, no; leer, wo der Ausgang offen ist) für mindestens 200 Bestellungen und 20 Fälle lernt eine Regression daraus, und es stehen Wahrscheinlichkeiten mit Spanne dabei. Gesperrt wird nichts; ein Mensch entscheidet.",
		en: "Columns: customer, day, value; and, if there are any: order_id, coupon, shipping_address, billing_address, currency. Many at once, goods to another address than the bill, many returns, the same coupon again, unusual values.\nWith a column fraud (yes, no; empty where the end is open) for at least 200 orders and 20 cases a regression learns from it, and there are chances with their range. Nothing is blocked; a person decides.",
	},
	options: {
		currency: {
			type: "string",
			value: "CODE",
			summary: {
				de: "Währung von Zeilen, die keine nennen; sonst EUR",
				en: "currency of lines that name none; else EUR",
			},
		},
		json: {
			type: "boolean",
			summary: {
				de: "ein JSON-Dokument {orders, learnt, flagged}",
				en: "one JSON document {orders, learnt, flagged}",
			},
		},
	},
	async run(context) {
		const { values, language } = context;
		const currency = values.currency ?? "EUR";
		if (!/^[A-Z]{3}$/.test(currency))
			return misuse(
				{
					de: `--currency ${currency} ist kein Währungscode.`,
					en: `--currency ${currency} is no currency code.`,
				},
				{
					de: "Drei Großbuchstaben, etwa EUR.",
					en: "Three capital letters, such as EUR.",
				},
			);
		const file = readOneFile(context, "ORDERS.csv");
		if (!file.ok) return file;
		const text = await readText(file.path, context);
		if (!text.ok) return failure([text.problem]);
		const { readOrders } = await import(
			"@lotse/shared/predictive/orders/read-orders.ts"
		);
		const { screenOrders } = await import(
			"@lotse/shared/predictive/fraud/screen-orders.ts"
		);
		const read = readOrders(text.text, currency);
		if (!read.ok)
			return failure(
				read.problems.map((problem) => ({
					...problem,
					code: "unreadable",
					file: text.name,
				})),
			);
		const byCurrency = Map.groupBy(read.orders, (order) => order.currency);
		const [main, ...others] = [...byCurrency].sort(
			(a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1),
		);
		if (others.length > 0)
			context.note({
				de: `Nur Bestellungen in ${main?.[0]} werden verglichen; ohne Wechselkurs bleiben draußen: ${others.map(([code, list]) => `${list.length} ${code}`).join(", ")}.`,
				en: `Only orders in ${main?.[0]} are compared; without a rate of exchange left out are: ${others.map(([code, list]) => `${list.length} ${code}`).join(", ")}.`,
			});
		const { orders, flagged, model, words } = screenOrders(main?.[1] ?? []);
		if (values.json) {
			await context.printJson({
				orders,
				learnt: model && {
					orders: model.orders,
					cases: model.cases,
					auc: model.auc,
				},
				flagged: flagged.map(({ order, level, p, points, findings }) => ({
					id: order.id,
					customer: order.customer,
					level,
					p,
					points,
					reasons: findings,
				})),
			});
			return { ok: true };
		}
		const { number, percent } = createFormat(language, "UTC");
		if (flagged.length > 0)
			await context.print(
				formatTable([
					heads[language],
					...flagged.map(({ order, level, p, points, findings }) => [
						order.id,
						order.customer,
						levels[level][language],
						p === null
							? number(points)
							: `${percent(p.value)} (${percent(p.low)}–${percent(p.high)})`,
						findings.map((one) => one.words[language]).join("; "),
					]),
				]),
			);
		else
			context.note({
				de: `Keine von ${orders} fällt auf.`,
				en: `None of ${orders} stands out.`,
			});
		await context.print(`\n${words[language]}`);
		return { ok: true };
	},
});

const heads = {
	de: ["Bestellung", "Kunde", "auffällig", "Punkte oder Chance", "warum"],
	en: ["order", "customer", "stands out", "points or chance", "why"],
};
