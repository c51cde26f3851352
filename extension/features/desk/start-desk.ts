import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import partsCss from "@lotse/shared/ui/parts.css?inline";
import tokensCss from "@lotse/shared/ui/tokens.css?inline";
import { browser } from "wxt/browser";
import { describeField } from "../../fields/describe-field.ts";
import { fieldKey } from "../../fields/field-key.ts";
import { findTextField } from "../../fields/find-text-field.ts";
import { hasAttention } from "../../fields/has-attention.ts";
import { isFocused } from "../../fields/is-focused.ts";
import { pageAddress } from "../../fields/page-address.ts";
import type { Replacement } from "../../fields/replacement.ts";
import { watchFocus } from "../../fields/watch-focus.ts";
import { allSites } from "../../sites/all-sites.ts";
import { siteOf } from "../../sites/site-of.ts";
import type { Ignored } from "../ignore/ignored.ts";
import { ignoredList } from "../ignore/ignored-list.ts";
import { ignoredOf } from "../ignore/ignored-of.ts";
import { describeVersions } from "../knowledge/describe-versions.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { knowledgeStore } from "../knowledge/knowledge-store.ts";
import { reviewField, type WriteOutcome } from "../messages/messages.ts";
import { ownSender } from "../messages/own-sender.ts";
import { changePause, type Pause } from "../settings/change-pause.ts";
import { isPaused } from "../settings/is-paused.ts";
import {
	type FieldPlace,
	parseSettings,
	type Settings,
} from "../settings/settings.ts";
import { spokenLanguage } from "../settings/spoken-language.ts";
import { watchSettings } from "../settings/watch-settings.ts";
import { deskWords } from "../words/desk-words.ts";
import type { CardNotice } from "./card.ts";
import type { PauseKind } from "./card-foot.ts";
import type { IgnoreDraft } from "./card-ignoring.ts";
import deskCss from "./desk.css?inline";
import { createDeskView } from "./desk-view.ts";
import { type FieldSession, openFieldSession } from "./field-session.ts";
import { createOverlay } from "./overlay.ts";
import { createPauseNote } from "./pause-note.ts";
import { rememberText } from "./remember-text.ts";
import { servePanel } from "./serve-panel.ts";

/**
 * The analysing script, loaded into a page when a text field is focused there for the first time: follows the focus,
 * judges the focused field and shows chip, underlines and card. At most one field at a time.
 */
export function startDesk(): void {
	const overlay = createOverlay(tokensCss + partsCss + deskCss);
	const address = pageAddress(self);
	const host = address?.hostname ?? "";
	const site = siteOf(allSites, address ?? location);
	/* Fields of this page keep their undo while the user goes to and fro. */
	const undoable = new WeakMap<HTMLElement, Replacement>();
	let settings: Settings = parseSettings({});
	let ignored: readonly Ignored[] = [];
	let known: Knowledge | null = null;
	let session: FieldSession | null = null;
	let isOpen = false;
	let current: number | null = null;
	let notice: CardNotice | null = null;
	/** What took the focus last, in whichever shadow tree. */
	let focused: Element | null = null;
	let count = 0;

	const view = createDeskView(overlay, {
		apply: (finding, suggestion) => {
			if (session) void take(session.read().text, finding, suggestion);
		},
		undo: () => void takeBack(),
		ignore: (draft) => void ignore(draft),
		showAgain: (entry) => void showAgain(entry),
		pause,
		close,
		toggle: () => (isOpen ? close() : open(null)),
		lost: leave,
	});
	const pauseNote = createPauseNote(overlay);
	const panel = servePanel({
		host,
		session: () => session,
		apply: take,
		undo: takeBack,
	});

	function enter(target: Element | null): void {
		if (target !== null && overlay.holds(target)) return;
		const found = isPaused(settings, { host }) ? null : findTextField(target);
		if (found !== null && found.element === session?.field.element) return;
		const place = { host, key: found === null ? "" : fieldKey(found.element) };
		const field = isPaused(settings, place) ? null : found;
		const described = field && describeField(field, site);
		leave();
		if (field === null || described === null) return;
		pauseNote.hide();
		session = openFieldSession(
			`${host} ${++count}`,
			field,
			{ described, place },
			{ lastWrite: undoable.get(field.element) ?? null },
			{ ignored: () => ignored, known: () => known },
			{ judged, redrawn: () => session && view.redraw(session) },
		);
		field.element.addEventListener("click", onClick);
		field.element.addEventListener("keydown", onKey);
		view.enter(field);
		judged();
	}

	function leave(): void {
		if (session === null) return;
		const { element } = session.field;
		if (settings.keepsHistory) rememberText(session, versions());
		const write = session.end();
		if (write !== null) undoable.set(element, write);
		element.removeEventListener("click", onClick);
		element.removeEventListener("keydown", onKey);
		session = null;
		isOpen = false;
		notice = null;
		view.leave();
		overlay.remove();
		panel.tell();
	}

	function judged(): void {
		if (notice?.outcome === "applied" && !session?.canUndo()) notice = null;
		current = null;
		draw();
		panel.tell();
	}

	function versions(): string {
		const report = session?.read().report;
		return describeVersions(
			known,
			report?.ok ? report.modelVersion : null,
			Date.now(),
			spokenLanguage(settings),
		);
	}

	function draw(): void {
		if (session === null) return;
		const language = spokenLanguage(settings);
		const shown = view.draw(session, {
			language,
			versions: versions(),
			isOpen,
			current,
			notice,
		});
		if (!shown) isOpen = false;
	}

	function open(finding: number | null): void {
		isOpen = true;
		current = finding;
		draw();
	}

	function close(): void {
		const hadFocus = view.hasFocus();
		isOpen = false;
		notice = null;
		draw();
		if (hadFocus) session?.field.element.focus({ preventScroll: true });
	}

	function onClick(event: Event): void {
		if (!(event instanceof MouseEvent)) return;
		const found = view.findingAt(event.clientX, event.clientY);
		if (found !== null) open(found);
		else if (isOpen) close();
	}

	function onKey(event: Event): void {
		if (!isOpen || !(event instanceof KeyboardEvent)) return;
		if (event.key !== "Escape") return;
		/* Closes the card, not the page's dialog behind it. */
		event.preventDefault();
		event.stopImmediatePropagation();
		close();
	}

	async function take(
		text: string,
		finding: Pick<Finding, "start" | "end" | "text" | "suggestions">,
		suggestion: string,
	): Promise<WriteOutcome> {
		const acting = session;
		const byKeyboard = view.hasFocus();
		const outcome = await session?.apply(text, finding, suggestion);
		return tell(acting, outcome, { suggestion }, byKeyboard);
	}

	async function takeBack(): Promise<WriteOutcome> {
		const acting = session;
		const byKeyboard = view.hasFocus();
		return tell(acting, await session?.undo(), {}, byKeyboard);
	}

	async function ignore({ finding, reach, reason }: IgnoreDraft) {
		const place = session?.place;
		if (place === undefined) return;
		const now = Date.now();
		const entry = ignoredOf(finding, reach, place, { reason, now });
		notice = (await ignoredList.add(entry))
			? { outcome: "wasIgnored", entry }
			: { outcome: "listFull" };
		draw();
	}

	async function showAgain(entry: Ignored): Promise<void> {
		notice = null;
		await ignoredList.remove(entry);
	}

	/** Keeps still from now on; says so once, with the way back. */
	function pause(kind: PauseKind): void {
		if (session === null) return;
		const { place, field } = session;
		const words = deskWords[spokenLanguage(settings)];
		const text = {
			field: words.pausedField,
			host: words.pausedHost(host),
			everywhere: words.pausedAll,
		}[kind];
		const what = pauseOf(kind, place);
		if (view.hasFocus()) field.element.focus({ preventScroll: true });
		leave();
		void changePause(what, true);
		pauseNote.show(
			field.element,
			{ text, resume: words.resume, language: spokenLanguage(settings) },
			() => void changePause(what, false),
		);
	}

	/** Says how a change of the text ended, if the field it was for is still the one in hand. */
	function tell(
		acting: FieldSession | null,
		outcome: WriteOutcome | undefined,
		more: { readonly suggestion?: string },
		byKeyboard: boolean,
	): WriteOutcome {
		if (acting === null || acting !== session || outcome === undefined) {
			return outcome ?? "gone";
		}
		notice = { outcome, ...more };
		acting.judge();
		/* Writing took the focus to the field; whoever works in the card stays in the card. */
		if (byKeyboard && isOpen) view.focusCard();
		return outcome;
	}

	watchFocus(document, (target) => {
		focused = target;
		if (target === null || !overlay.holds(target)) pauseNote.hide();
		enter(target);
	});
	watchSettings((changed) => {
		settings = changed;
		if (isPaused(settings, session?.place ?? { host })) leave();
		else if (session === null) {
			const inTree = focused !== null && isFocused(focused);
			enter(inTree ? focused : document.activeElement);
		} else draw();
	});
	ignoredList.watch((entries) => {
		ignored = entries;
		if (session === null) return;
		session.sift();
		current = null;
		draw();
	});
	knowledgeStore.watch((latest) => {
		if (latest === known) return;
		known = latest;
		session?.judge();
	});
	document.addEventListener(
		"focusout",
		() => {
			/* Leaving for another window, the panel or the card keeps the field; leaving for elsewhere on the page ends it. */
			setTimeout(() => {
				if (session === null || !hasAttention()) return;
				if (isFocused(session.field.element) || view.hasFocus()) return;
				leave();
			}, 0);
		},
		true,
	);
	browser.runtime.onMessage.addListener((message: unknown, sender) => {
		const known = ownSender(sender) !== "stranger";
		if (!known || !reviewField.safeParse(message).success) return;
		open(null);
		view.focusCard();
	});
	panel.announce();
}

function pauseOf(kind: PauseKind, place: FieldPlace): Pause {
	if (kind === "field") return { kind, place };
	return kind === "host" ? { kind, host: place.host } : { kind };
}
