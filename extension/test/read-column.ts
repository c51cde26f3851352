import type { Page } from "playwright-core";
import { deskRoot, type Rect } from "./read-desk.ts";

/** What stands beside a page's table, read out of its closed shadow root with the browser's own debugger. */
export type ColumnSeen = {
	readonly cells: readonly {
		readonly campaign: string;
		/** As it is read out. */
		readonly label: string;
		readonly rect: Rect;
	}[];
	readonly card: { readonly text: string; readonly rect: Rect } | null;
	/** The campaign whose cell the keyboard is on. */
	readonly focused: string | null;
	readonly isInCard: boolean;
	readonly fold: Rect | null;
	/** All of it as a document of its own, for tools that cannot see into a closed root. */
	readonly html: string;
};

export async function readColumn(page: Page): Promise<ColumnSeen | null> {
	const cdp = await page.context().newCDPSession(page);
	try {
		const objectId = await deskRoot(cdp, "LOTSE-COLUMN");
		if (objectId === null) return null;
		const { result } = await cdp.send("Runtime.callFunctionOn", {
			objectId,
			functionDeclaration: collect.toString(),
			returnByValue: true,
		});
		return result.value as ColumnSeen;
	} finally {
		await cdp.detach();
	}
}

/** Runs in the page, `this` being the shadow root. */
function collect(this: ShadowRoot): ColumnSeen {
	const rectOf = (element: Element) => {
		const { x, y, width, height } = element.getBoundingClientRect();
		return { x, y, width, height };
	};
	const spoken = (cell: Element) => {
		const copy = cell.cloneNode(true) as Element;
		for (const sign of copy.querySelectorAll("[aria-hidden]")) sign.remove();
		return copy.textContent ?? "";
	};
	const card = this.querySelector(".column-card:popover-open");
	const active = this.activeElement;
	const fold = this.querySelector(".column-fold");
	const css = [...this.adoptedStyleSheets]
		.flatMap((sheet) => [...sheet.cssRules])
		.map(({ cssText }) => cssText.replaceAll(":host", ":root"))
		.join("\n");
	return {
		cells: [
			...this.querySelectorAll(".column-cell:not([data-away], [hidden])"),
		].map((cell) => ({
			campaign: cell.getAttribute("data-campaign") ?? "",
			label: spoken(cell),
			rect: rectOf(cell),
		})),
		card: card && { text: card.textContent ?? "", rect: rectOf(card) },
		focused: active?.getAttribute("data-campaign") ?? null,
		isInCard: card?.contains(active) ?? false,
		fold: fold && rectOf(fold),
		html: `<!doctype html><html lang="en" data-theme="${this.host.getAttribute("data-theme")}"><title>Column</title><style>${css}</style><main><h1>Column</h1>${this.innerHTML.replaceAll('popover="manual"', "")}</main></html>`,
	};
}

/** Waits until the column satisfies a condition; throws with what there is after eight seconds. */
export async function waitForColumn(
	page: Page,
	holds: (column: ColumnSeen) => boolean,
): Promise<ColumnSeen> {
	const until = Date.now() + 8_000;
	for (;;) {
		const column = await readColumn(page);
		if (column !== null && holds(column)) return column;
		if (Date.now() > until) {
			const { html: _html, ...seen } = column ?? { html: "" };
			throw new Error(`The column shows: ${JSON.stringify(seen)}`);
		}
		await page.waitForTimeout(50);
	}
}
