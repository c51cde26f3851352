import type { Elasticity } from "@lotse/shared/predictive/elasticity/estimate-elasticity.ts";
import type { ShrunkElasticity } from "@lotse/shared/predictive/elasticity/shrink-elasticities.ts";
import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { command } from "../command.ts";
import { failure } from "../failure.ts";
import { formatTable } from "../format-table.ts";
import { misuse } from "../misuse.ts";
import { readNumber } from "../read-number.ts";
import { readOneFile } from "../read-one-file.ts";
import { readTable } from "../read-table.ts";
import { unreadableCell } from "../unreadable-cell.ts";

const columns = {
	price: ["price", "preis"],
	units: ["units", "quantity", "sold", "menge", "absatz"],
	product: ["sku", "product", "artikel", "produkt"],
} as const;
const mostControls = 8;

export const elasticity = command({
	name: "elasticity",
	summary: {
		de: "schätzen, wie der Absatz auf den Preis reagiert, oder sagen, warum man es nicht sieht",
		en: "estimate how sales answer to price, or say why it cannot be seen",
	},
	usage: ["PRICES.csv|- [--controls ad,holiday] [--json]"],
	about: {
		de: "Spalten: price, units (verkaufte Stück, über 0), wahlweise sku; eine Zeile je Zeitschritt und Artikel, die älteste zuerst.\n--controls nennt Spalten, die den Absatz sonst bewegen (Werbung, Feiertag, Saison). Ab drei Artikeln wird jeder zur Gruppe hin gezogen, je unsicherer, desto mehr.\nDie Zahl stammt aus beobachteten Preisen und ist kein Beweis; ein Preistest ist einer.",
		en: "Columns: price, units (pieces sold, above 0), and sku if need be; a line for each step and article, oldest first.\n--controls names columns that move sales otherwise (advertising, holiday, season). From three articles on each is drawn towards the group, the more the less is known.\nThe figure comes from observed prices and proves nothing; a price test does.",
	},
	options: {
		controls: {
			type: "string",
			value: "NAMES",
			summary: {
				de: `Spalten, durch Komma getrennt, höchstens ${mostControls}`,
				en: `columns, separated by commas, ${mostControls} at most`,
			},
		},
		json: {
			type: "boolean",
			summary: { de: "ein JSON-Dokument", en: "one JSON document" },
		},
	},
	async run(context) {
		const { values, language } = context;
		const controls = (values.controls ?? "")
			.split(",")
			.map((name) => name.trim())
			.filter((name) => name !== "");
		if (controls.length > mostControls)
			return misuse(
				{
					de: `--controls nennt ${controls.length} Spalten.`,
					en: `--controls names ${controls.length} columns.`,
				},
				{
					de: `Nennen Sie höchstens ${mostControls}.`,
					en: `Name ${mostControls} at most.`,
				},
			);
		const file = readOneFile(context, "PRICES.csv");
		if (!file.ok) return file;
		const read = await readTable(file.path, context);
		if (!read.ok) return read;
		const { table } = read;
		const product = table.place(...columns.product);
		const wanted = [
			table.place(...columns.price),
			table.place(...columns.units),
			...controls.map((name) => table.place(name.toLowerCase())),
		];
		const lacking = ["price", "units", ...controls].filter(
			(_, i) => (wanted[i] ?? -1) < 0,
		);
		if (lacking.length > 0)
			return failure(lacking.map((name) => noColumn(table.file, name)));
		const steps = new Map<
			string,
			{ price: number; units: number; controls: number[] }[]
		>();
		for (const { cells, line } of table.rows) {
			const figures: number[] = [];
			for (const at of wanted) {
				const value = readNumber(cells[at] ?? "");
				if (value === null)
					return failure([
						unreadableCell(
							table,
							line,
							at,
							cells[at] ?? "",
							noNumber,
							writeNumber,
						),
					]);
				figures.push(value);
			}
			const [price = 0, units = 0, ...more] = figures;
			const id = product < 0 ? "" : (cells[product] ?? "").trim();
			const theirs = steps.get(id) ?? [];
			theirs.push({ price, units, controls: more });
			steps.set(id, theirs);
		}
		const { estimateElasticity } = await import(
			"@lotse/shared/predictive/elasticity/estimate-elasticity.ts"
		);
		const { shrinkElasticities } = await import(
			"@lotse/shared/predictive/elasticity/shrink-elasticities.ts"
		);
		const told = [...steps].map(([id, theirs]) => ({
			id,
			own: estimateElasticity(theirs),
		}));
		const known = told.flatMap(({ id, own }) =>
			own.abstain || !(own.se > 0)
				? []
				: [{ id, value: own.value, se: own.se }],
		);
		const { products } = shrinkElasticities(known);
		const byId = new Map(products.map((one) => [one.id, one]));
		const results = told.map(({ id, own }) => ({
			product: id === "" ? null : id,
			own,
			shrunk: byId.get(id) ?? null,
		}));
		if (values.json) {
			await context.printJson({ products: results });
			return { ok: true };
		}
		const { number } = createFormat(language, "UTC");
		await context.print(
			formatTable([
				heads[language],
				...results.map(({ product: name, own, shrunk }) => [
					name ?? "-",
					...row(own, shrunk, number),
				]),
			]),
		);
		const first = results.find(({ own }) => !own.abstain)?.own;
		if (first && !first.abstain)
			for (const warning of first.warnings.slice(0, 1))
				await context.print(`\n${warning[language]}`);
		for (const { product: name, own } of results)
			if (own.abstain)
				await context.print(`\n${name ?? "-"}: ${own.words[language]}`);
		return { ok: true };
	},
});

function row(
	own: Elasticity,
	shrunk: ShrunkElasticity | null,
	number: (value: number) => string,
): string[] {
	if (own.abstain) return ["-", "-", "-", "-"];
	const { value, low, high } = shrunk ?? own;
	return [number(own.value), number(value), number(low), number(high)];
}

const heads = {
	de: ["Artikel", "allein", "mit Gruppe", "von", "bis (95 %)"],
	en: ["article", "alone", "with group", "from", "to (95 %)"],
};
const noNumber = { de: "ist keine Zahl.", en: "is no number." };
const writeNumber = { de: "Schreiben Sie eine Zahl.", en: "Write a number." };

const noColumn = (file: string, name: string) => ({
	code: "unknown-column",
	file,
	row: 1,
	message: {
		de: `Es fehlt die Spalte ${name}.`,
		en: `The column ${name} is missing.`,
	},
	fix: {
		de: "Ergänzen Sie sie in der Kopfzeile, oder nennen Sie die richtige.",
		en: "Add it to the header line, or name the right one.",
	},
});
