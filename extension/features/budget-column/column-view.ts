import type { Language } from "@lotse/shared/contract/localised.ts";
import partsCss from "@lotse/shared/ui/parts.css?inline";
import tokensCss from "@lotse/shared/ui/tokens.css?inline";
import { build } from "../desk/build.ts";
import { createOverlay } from "../desk/overlay.ts";
import { budgetWords } from "../words/budget-words.ts";
import columnCss from "./column.css?inline";
import { createColumnCard } from "./column-card.ts";
import { type Cell, createCell } from "./column-cell.ts";
import { columnSize } from "./column-size.ts";
import type { Described } from "./describe-suggestion.ts";
import type { SeenRow } from "./read-rows.ts";

/** Where the column goes; pixels of the visible page. */
export type ColumnPlace = {
	/** The right edge of the table. */
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** The page's own row of headings; null where it shows none. */
	readonly head: { readonly top: number; readonly height: number } | null;
};

export type ColumnView = {
	readonly draw: (
		place: ColumnPlace,
		rows: readonly SeenRow[],
		speak: {
			readonly language: Language;
			readonly theme: "light" | "dark";
			readonly describe: (campaignId: string) => Described;
			readonly consoleUrl: string | null;
		},
	) => void;
	readonly hide: () => void;
};

const hoverMs = 120;
const leaveMs = 250;
const headHeight = 40;
/** After so long without a change the cells are put into the order they are seen in, for screen readers. */
const calmMs = 150;

/** The column beside the table: an overlay of its own, one cell a campaign in view, and one card. */
export function createColumnView(onFold: () => void): ColumnView {
	const overlay = createOverlay(tokensCss + partsCss + columnCss, {
		tag: "lotse-column",
		isOnTop: false,
	});
	const { host } = overlay;
	const title = build("span", { class: "column-title" });
	const fold = build("button", { type: "button", class: "column-fold" });
	const head = build("div", { class: "column-head" }, title, fold);
	const cellsBox = build("div", { class: "column-cells", role: "group" });
	const column = build("section", { class: "column" }, head, cellsBox);
	const card = createColumnCard(() => close());
	overlay.root.append(column, card.element);

	const cells = new Map<string, Cell>();
	const spare: Cell[] = [];
	let drawn: Parameters<ColumnView["draw"]> | null = null;
	let open: string | null = null;
	/** The campaign the tab key leads to. */
	let current: string | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let tidying: ReturnType<typeof setTimeout> | undefined;

	const focused = () => overlay.root.activeElement;
	const cellOf = (target: EventTarget | null) =>
		target instanceof Element
			? target.closest<HTMLButtonElement>(".column-cell")
			: null;
	const later = (act: () => void, ms: number) => {
		clearTimeout(timer);
		timer = setTimeout(act, ms);
	};

	function show(campaignId: string): void {
		clearTimeout(timer);
		const row = drawn?.[1].find((one) => one.campaignId === campaignId);
		const cell = cells.get(campaignId);
		if (!drawn || !row || !cell) return;
		const { language, describe, consoleUrl } = drawn[2];
		if (open !== campaignId) shut();
		open = campaignId;
		cell.button.setAttribute("aria-expanded", "true");
		const about = { campaign: row.name, words: budgetWords[language] };
		const box = cell.button.getBoundingClientRect();
		card.show(describe(campaignId), { ...about, consoleUrl }, box);
		cell.button.setAttribute("aria-describedby", card.reasonId);
	}

	function shut(): void {
		clearTimeout(timer);
		const button = open === null ? undefined : cells.get(open)?.button;
		button?.setAttribute("aria-expanded", "false");
		button?.removeAttribute("aria-describedby");
		open = null;
		card.hide();
	}

	/** Closes the card; the keyboard goes back to where it came from. */
	function close(): void {
		const button = open === null ? undefined : cells.get(open)?.button;
		const hadFocus = card.element.contains(focused());
		shut();
		if (!hadFocus) return;
		isReturning = true;
		button?.focus({ preventScroll: true });
		isReturning = false;
	}
	/** A focus that comes back from the card does not open it again. */
	let isReturning = false;

	function walk(key: string): boolean {
		const shown = drawn?.[1] ?? [];
		const at = shown.findIndex(({ campaignId }) => campaignId === current);
		const to = {
			ArrowDown: Math.min(at + 1, shown.length - 1),
			ArrowUp: Math.max(at - 1, 0),
			Home: 0,
			End: shown.length - 1,
		}[key];
		const next = to === undefined ? undefined : shown[to];
		if (next === undefined) return false;
		cells.get(next.campaignId)?.button.focus({ preventScroll: true });
		return true;
	}

	column.addEventListener("pointerover", ({ target }) => {
		const id = cellOf(target)?.dataset.campaign;
		if (id !== undefined) later(() => show(id), hoverMs);
	});
	const leave = () => {
		const byKeyboard = focused();
		const isIn =
			card.element.contains(byKeyboard) || cellOf(byKeyboard) !== null;
		if (!isIn) later(shut, leaveMs);
		else clearTimeout(timer);
	};
	column.addEventListener("pointerleave", leave);
	card.element.addEventListener("pointerenter", () => clearTimeout(timer));
	card.element.addEventListener("pointerleave", leave);
	column.addEventListener("focusin", ({ target }) => {
		const id = cellOf(target)?.dataset.campaign;
		if (id === undefined) return;
		current = id;
		markCurrent();
		if (!isReturning) show(id);
	});
	for (const part of [column, card.element]) {
		part.addEventListener("focusout", (event) => {
			const { relatedTarget: to } = event;
			const stays =
				to instanceof Node && (card.element.contains(to) || cellOf(to));
			if (!stays) later(shut, 0);
		});
		part.addEventListener("keydown", (event) => {
			if (event.key === "Escape" && open !== null) {
				event.preventDefault();
				close();
			} else if (part === column && cellOf(event.target) && walk(event.key)) {
				event.preventDefault();
			}
		});
	}
	column.addEventListener("click", ({ target }) => {
		const id = cellOf(target)?.dataset.campaign;
		if (id === undefined) return;
		show(id);
		card.focus();
	});
	fold.addEventListener("click", () => {
		shut();
		host.toggleAttribute("data-folded");
		onFold();
	});

	function markCurrent(): void {
		const shown = drawn?.[1] ?? [];
		const entry =
			shown.find(({ campaignId }) => campaignId === current) ?? shown[0];
		for (const [campaignId, { button }] of cells) {
			const index = campaignId === entry?.campaignId ? 0 : -1;
			if (button.tabIndex !== index) button.tabIndex = index;
		}
	}

	function drawFrame(
		{ right, top, bottom, head: theirs }: ColumnPlace,
		{ language, theme }: Parameters<ColumnView["draw"]>[2],
	): void {
		const words = budgetWords[language];
		const isFolded = host.hasAttribute("data-folded");
		const width = isFolded ? columnSize.folded : columnSize.width;
		const left = Math.min(right + columnSize.gap, innerWidth - width);
		write(column, "lang", language);
		write(column, "aria-label", words.column);
		write(cellsBox, "aria-label", words.list);
		write(host, "data-theme", theme);
		if (title.textContent !== words.head) title.textContent = words.head;
		write(fold, "aria-label", isFolded ? words.unfold : words.fold);
		write(fold, "aria-expanded", String(!isFolded));
		const sign = isFolded ? "«" : "»";
		if (fold.textContent !== sign) fold.textContent = sign;
		write(
			column,
			"style",
			`left:${left}px;top:${top}px;width:${width}px;height:${bottom - top}px`,
		);
		const headTop = theirs === null ? 0 : theirs.top - top;
		const height = theirs === null ? headHeight : theirs.height;
		write(head, "style", `top:${headTop}px;height:${height}px`);
		cellsBox.hidden = isFolded;
	}

	function drawCells(
		{ top }: ColumnPlace,
		rows: readonly SeenRow[],
		describe: (campaignId: string) => Described,
	): void {
		const inView = new Set(rows.map(({ campaignId }) => campaignId));
		const kept = focused();
		for (const [id, cell] of cells) {
			const isAway = !inView.has(id);
			/* The one the keyboard is on stays, unseen, until the keyboard moves on. */
			cell.button.toggleAttribute("data-away", isAway);
			if (!isAway || cell.button === kept) continue;
			cells.delete(id);
			spare.push(cell);
		}
		for (const row of rows) {
			const cell = cells.get(row.campaignId) ?? spare.pop() ?? createCell();
			cells.set(row.campaignId, cell);
			cell.button.removeAttribute("data-away");
			if (cell.button.hidden) cell.button.hidden = false;
			cell.say(describe(row.campaignId), row.campaignId, row.name);
			cell.place(row.top - top, row.height);
			if (!cell.button.isConnected) cellsBox.append(cell.button);
		}
		for (const { button } of spare) button.hidden = true;
		clearTimeout(tidying);
		tidying = setTimeout(tidy, calmMs);
	}

	function tidy(): void {
		const kept = focused();
		const shown = (drawn?.[1] ?? []).flatMap(
			({ campaignId }) => cells.get(campaignId)?.button ?? [],
		);
		for (const [at, button] of shown.entries()) {
			const there = cellsBox.children[at] ?? null;
			if (there !== button) cellsBox.insertBefore(button, there);
		}
		/* Whoever is moved loses the keyboard. */
		if (!(kept instanceof HTMLElement) || kept === focused()) return;
		isReturning = true;
		kept.focus({ preventScroll: true });
		isReturning = false;
	}

	return {
		draw(place, rows, speak) {
			drawn = [place, rows, speak];
			overlay.showFor(document.documentElement);
			drawFrame(place, speak);
			drawCells(place, rows, speak.describe);
			markCurrent();
			if (open === null) return;
			const isThere = rows.some(({ campaignId }) => campaignId === open);
			/* A card does not follow its row about: it goes when the row has gone. */
			if (!isThere && !card.element.contains(focused())) shut();
		},
		hide() {
			shut();
			clearTimeout(tidying);
			drawn = null;
			overlay.remove();
		},
	};
}

function write(element: Element, name: string, value: string): void {
	if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
