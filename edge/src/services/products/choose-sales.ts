import type { SaleSource } from "@lotse/shared/contract/products.ts";
import type { WorkspaceStore } from "../../ports.ts";

/** Which sales answer for a workspace. */
export interface ChosenSales {
	readonly source: SaleSource;
	/** The one with most sales. */
	readonly currency: string;
	/** Of the source, in all currencies. */
	readonly sales: number;
	readonly sources: readonly {
		readonly source: SaleSource;
		readonly sales: number;
	}[];
}

/**
 * The source with most sales, and its currency with most of them. Sources are not added up: a file is as a rule an export of the shop that is
 * connected, and each sale would count twice. Null where nothing was sold.
 */
export async function chooseSales(
	workspace: Pick<WorkspaceStore, "sales">,
): Promise<ChosenSales | null> {
	const all = await workspace.sales.totals();
	const sources = [...Map.groupBy(all, ({ source }) => source)]
		.map(([source, theirs]) => ({
			source,
			sales: theirs.reduce((sum, { sales }) => sum + sales, 0),
		}))
		.sort((a, b) => b.sales - a.sales);
	const [first] = sources;
	const main = all.find(({ source }) => source === first?.source);
	return first && main ? { ...first, currency: main.currency, sources } : null;
}
