import { browser } from "wxt/browser";
import { allSites } from "../../sites/all-sites.ts";
import type { SiteTable } from "../../sites/site.ts";
import { visibleBox } from "../desk/visible-box.ts";
import { type ColumnState, readColumn } from "../messages/messages.ts";
import { ownSender } from "../messages/own-sender.ts";
import { isPaused } from "../settings/is-paused.ts";
import { parseSettings, type Settings } from "../settings/settings.ts";
import { spokenLanguage } from "../settings/spoken-language.ts";
import { watchSettings } from "../settings/watch-settings.ts";
import { createColumnView } from "./column-view.ts";
import { customerNumber } from "./customer-number.ts";
import { type Described, describeSuggestion } from "./describe-suggestion.ts";
import { findSuggestion } from "./find-suggestion.ts";
import { findTable } from "./find-table.ts";
import { pageTheme } from "./page-theme.ts";
import { readRows } from "./read-rows.ts";
import { type BookState, suggestionStore } from "./suggestion-store.ts";
import { tableAt } from "./table-at.ts";

/** How often the page is asked whether its table is there, another one, or gone. */
const lookMs = 500;
const askMs = 5 * 60_000;
const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * The column's script, loaded by the background where a page's address promises a table and Lotse is paired. It finds the table,
 * stands beside it, draws once a frame at most when anything there has changed, and leaves with the table, the pairing or a pause.
 */
export function startColumn(): void {
	let settings: Settings = parseSettings({});
	let kept: BookState = { book: null, outcome: null };
	let table: SiteTable | null = null;
	let root: Element | null = null;
	let customerId: string | null = null;
	let isDue = false;
	let askedAt = 0;
	let told = "";
	let state: ColumnState = stateOf("elsewhere", 0);
	let said = new Map<string, Described>();

	const view = createColumnView(() => due());
	const changes = new MutationObserver(() => due());
	const sizes = new ResizeObserver(() => due());

	function stateOf(name: ColumnState["state"], campaigns: number): ColumnState {
		return { kind: "column-state", state: name, campaigns, customerId };
	}

	function tell(now: ColumnState): void {
		state = now;
		const key = JSON.stringify(now);
		if (key === told) return;
		told = key;
		/* No panel is open: nobody answers, and nobody needs to. */
		void browser.runtime.sendMessage(now).catch(() => undefined);
	}

	function due(): void {
		if (isDue || root === null) return;
		isDue = true;
		requestAnimationFrame(() => {
			isDue = false;
			draw();
		});
	}

	function look(): void {
		if (document.hidden) return;
		if (browser.runtime?.id === undefined) {
			stop();
			return;
		}
		table = kept.outcome === null ? null : tableAt(allSites, location);
		const isStill = isPaused(settings, { host: location.hostname });
		if (table === null || isStill) {
			leave();
			tell(stateOf(table === null ? "elsewhere" : "paused", 0));
			return;
		}
		if (root?.isConnected !== true || state.campaigns === 0) {
			const found = findTable(table);
			if (found !== root) enter(found);
		}
		customerId = readCustomer(table);
		if (root === null) tell(stateOf("unrecognised", 0));
		else due();
		ask();
	}

	/** Suggestions grow old while a tab lies open; the background knows whether they have. */
	function ask(): void {
		const now = Date.now();
		if (now - askedAt < askMs) return;
		askedAt = now;
		const wanted = { kind: "column-wanted", isThere: true };
		void browser.runtime.sendMessage(wanted).catch(() => undefined);
	}

	function enter(found: Element | null): void {
		leave();
		root = found;
		if (found === null) return;
		sizes.observe(found);
		changes.observe(found, {
			subtree: true,
			childList: true,
			characterData: true,
			attributes: true,
			attributeFilter: ["href", "style", "class", "hidden"],
		});
	}

	function leave(): void {
		if (root === null) return;
		root = null;
		changes.disconnect();
		sizes.disconnect();
		view.hide();
	}

	function describe(campaignId: string): Described {
		const key = `${campaignId} ${customerId}`;
		const known = said.get(key);
		if (known !== undefined) return known;
		const made = describeSuggestion(
			findSuggestion(kept.book, campaignId, customerId),
			{
				language: spokenLanguage(settings),
				timeZone,
				fetchedAt: kept.book?.fetchedAt ?? 0,
			},
		);
		said.set(key, made);
		return made;
	}

	function draw(): void {
		if (root === null || table === null) return;
		const box = root.isConnected ? visibleBox(root) : null;
		if (box === null) {
			view.hide();
			return;
		}
		const bottom = box.top + box.height;
		const heading = root.querySelector(table.head.join(","));
		const head = heading?.getBoundingClientRect() ?? null;
		/* What has been scrolled below the headings is out of view. */
		const top = Math.max(box.top, head?.bottom ?? 0);
		const rows = readRows(root, table, { top, bottom });
		const theme = pageTheme(getComputedStyle(root).color);
		const place = { right: box.left + box.width, top: box.top, bottom, head };
		view.draw(place, rows, {
			language: spokenLanguage(settings),
			theme,
			describe,
			consoleUrl: kept.book === null ? null : `${kept.book.origin}/#/ads`,
		});
		tell(stateOf("shown", rows.length));
	}

	const stopped = new AbortController();
	const options = { capture: true, passive: true, signal: stopped.signal };
	addEventListener("scroll", due, options);
	addEventListener("resize", due, options);
	const timer = setInterval(look, lookMs);
	const ends = [
		watchSettings((changed) => {
			if (changed.language !== settings.language) askedAt = 0;
			settings = changed;
			said = new Map();
			look();
		}),
		suggestionStore.watch((changed) => {
			if (changed.outcome === null) askedAt = 0;
			kept = changed;
			said = new Map();
			look();
		}),
	];
	browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
		const isOwn = ownSender(sender) === "own-page";
		if (!isOwn || !readColumn.safeParse(message).success) return false;
		reply(state);
		return false;
	});

	/** The extension was updated or removed: this page keeps its old script, which goes. */
	function stop(): void {
		leave();
		stopped.abort();
		clearInterval(timer);
		for (const end of ends) end();
	}
}

/** The account's number where the page shows one. */
function readCustomer({ account }: SiteTable): string | null {
	const shown = document.querySelector(account.join(","));
	return shown === null ? null : customerNumber(shown.textContent ?? "");
}
