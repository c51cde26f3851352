import Papa from "papaparse"; // RFC 4180 with guessed separators and quotes as spreadsheets write them
import type { FeedProduct } from "./feed-product.ts";

const mostProducts = 20_000;
const titles = ["title", "titel", "product title", "produktname", "name"];
const descriptions = [
	"description",
	"beschreibung",
	"body (html)",
	"body html",
];
const handles = ["handle", "url handle"];
/** Columns whose values differ from variant to variant of one product. */
const ofVariant = /^(?:option\d value|variant price|price)$/iu;

type Row = { readonly [column: string]: string };

const pick = (row: Row, names: readonly string[]): string => {
	for (const [column, value] of Object.entries(row))
		if (names.includes(column.trim().toLowerCase()) && value !== "")
			return value;
	return "";
};
const isHidden = (row: Row): boolean =>
	/^(?:draft|archived)$/iu.test(pick(row, ["status"])) ||
	/^false$/iu.test(pick(row, ["published", "published on online store"]));

/** A product of its first row, with what further rows (variants) add. */
function productOf(rows: readonly Row[]): FeedProduct | null {
	const [first] = rows;
	if (first === undefined || isHidden(first)) return null;
	const title = pick(first, titles);
	if (title === "") return null;
	const skipped = [...titles, ...descriptions, ...handles];
	const facts = Object.entries(first)
		.filter(([column]) => !skipped.includes(column.trim().toLowerCase()))
		.map(([column, value]) => {
			if (!ofVariant.test(column)) return [column, value] as const;
			const values = new Set(rows.map((row) => row[column] ?? ""));
			return [
				column,
				[...values].filter((one) => one !== "").join(", "),
			] as const;
		})
		.filter(([, value]) => value !== "");
	return { title, description: pick(first, descriptions), facts };
}

/**
 * Products of a table with a header: Google Merchant TSV, Shopify's product CSV (rows of one handle are variants of one product; drafts, archived
 * and unpublished products are left out), or any table with a column for the title. None where no column names a title. At most 20,000.
 * Never throws; linear.
 *
 * Worked value: "title\tprice\nNuss\t2.90 EUR" → one product, title "Nuss", fact price "2.90 EUR".
 */
export function readProductTable(text: string): FeedProduct[] {
	const { data, meta } = Papa.parse<Row>(text.replace(/^\uFEFF/u, ""), {
		header: true,
		skipEmptyLines: "greedy",
	});
	const columns = (meta.fields ?? []).map((field) =>
		field.trim().toLowerCase(),
	);
	if (!titles.some((title) => columns.includes(title))) return [];
	const groups = new Map<string, Row[]>();
	for (const [index, row] of data.entries()) {
		const key = pick(row, handles) || `row ${index}`;
		const group = groups.get(key);
		if (group) group.push(row);
		else if (groups.size < mostProducts) groups.set(key, [row]);
	}
	return [...groups.values()].flatMap((rows) => productOf(rows) ?? []);
}
