import type { CopyReport } from "@lotse/shared/language/analyse-copy.ts";
import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { copyMessages } from "@lotse/shared/ui/messages/copy.ts";
import type { Ignored } from "../ignore/ignored.ts";
import type { IgnoredFinding } from "../ignore/sift-findings.ts";
import type { WriteOutcome } from "../messages/messages.ts";
import { build } from "./build.ts";
import { cardFinding } from "./card-finding.ts";
import { cardFoot, type PauseKind } from "./card-foot.ts";
import { cardHead } from "./card-head.ts";
import { cardIgnored } from "./card-ignored.ts";
import { cardIgnoring, type IgnoreDraft } from "./card-ignoring.ts";
import { cardNotice } from "./card-notice.ts";
import { type Box, placeBeside } from "./place-beside.ts";

export type CardNotice =
	| {
			readonly outcome: WriteOutcome;
			/** Offered for copying where it could not be written. */
			readonly suggestion?: string;
	  }
	| { readonly outcome: "wasIgnored"; readonly entry: Ignored }
	| { readonly outcome: "listFull" };

export type CardContent = {
	readonly report: CopyReport;
	readonly ignored: readonly IgnoredFinding[];
	/** Empty in a frame that belongs to no site. */
	readonly host: string;
	readonly language: "de" | "en";
	/** Which style guide and model scored, in words. */
	readonly versions: string;
	/** Index of the finding the user pointed at. */
	readonly current: number | null;
	readonly notice: CardNotice | null;
};

export type CardActions = {
	readonly apply: (finding: Finding, suggestion: string) => void;
	readonly undo: () => void;
	readonly ignore: (draft: IgnoreDraft) => void;
	readonly showAgain: (entry: Ignored) => void;
	readonly pause: (kind: PauseKind) => void;
	readonly close: () => void;
};

export type Card = {
	readonly element: HTMLElement;
	readonly show: (content: CardContent, anchor: Box) => void;
	readonly place: (anchor: Box) => void;
	readonly hide: () => void;
	/** Moves the keyboard to its first suggestion, or to its close button. */
	readonly focus: () => void;
};

/** The gravest finding comes first. */
const rank = { error: 0, warning: 1, suggestion: 2 } as const;
/** A text with more than these is worked through from the top; drawing them all would hold up the page. */
const mostShown = 60;

/** What Lotse found, why, and what to do: opened from the chip or from an underlined word, drawn without React. */
export function createCard(root: ShadowRoot, actions: CardActions): Card {
	const element = build("section", {
		class: "desk-card",
		"data-part": "card",
		role: "dialog",
		"aria-label": "Lotse",
		hidden: "",
	});
	/* The field keeps the focus, except where the user means to write in the card. */
	element.addEventListener("mousedown", (event) => {
		const { target } = event;
		if (target instanceof Element && target.closest("select, input")) return;
		event.preventDefault();
	});
	element.addEventListener("keydown", (event) => {
		if (event.key === "Escape") actions.close();
	});
	root.append(element);
	let draft: IgnoreDraft | null = null;
	let isPausing = false;
	let isIgnoredOpen = false;
	let last: CardContent | null = null;
	let beside: Box = { left: 0, top: 0, width: 0, height: 0 };

	function place(anchor: Box): void {
		beside = anchor;
		element.style.maxHeight = "";
		const spot = placeBeside(
			anchor,
			{ width: element.offsetWidth, height: element.offsetHeight },
			{ width: innerWidth, height: innerHeight },
		);
		element.style.left = `${spot.left}px`;
		element.style.top = `${spot.top}px`;
		element.style.maxHeight = `${spot.height}px`;
	}

	/** Draws once more after a choice in the card; the keyboard goes where it leads, or stays in the field. */
	function again(key: string): void {
		const byKeyboard = root.activeElement !== null || key.startsWith("reach");
		if (last !== null) draw(last);
		place(beside);
		element
			.querySelector(".desk-ignoring")
			?.scrollIntoView({ block: "nearest" });
		if (!byKeyboard) return;
		element
			.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
			?.focus();
	}

	function ignoring(finding: Finding, index: number, content: CardContent) {
		return cardIgnoring(
			finding,
			{ index, host: content.host, language: content.language, draft },
			{
				begin() {
					draft = { finding, reach: "here", reason: "" };
					again(`reach ${index}`);
				},
				cancel() {
					draft = null;
					again(`ignore ${index}`);
				},
				ignore(chosen) {
					draft = null;
					actions.ignore(chosen);
				},
			},
		);
	}

	function body(content: CardContent): HTMLElement {
		const { report, language, current, ignored } = content;
		const text = copyMessages[language];
		const area = build("div", { class: "desk-card-body" });
		if (!report.ok) {
			const limit = createFormat(language, "UTC").number(report.limit);
			area.append(build("p", { class: "lo-quiet" }, text.tooLongToRead(limit)));
			return area;
		}
		if (report.findings.length === 0) {
			area.append(build("p", { class: "lo-quiet" }, text.noFindings));
		} else {
			const items = [...report.findings.entries()]
				.sort(([, a], [, b]) => rank[a.level] - rank[b.level])
				.filter(([index], at) => at < mostShown || index === current)
				.map(([index, finding]) =>
					cardFinding(
						finding,
						{ index, isCurrent: index === current, language },
						actions,
						ignoring(finding, index, content),
					),
				);
			area.append(build("ul", { class: "lo-findings" }, ...items));
		}
		const left = cardIgnored(ignored, language, actions.showAgain);
		for (const details of left) {
			details.toggleAttribute("open", isIgnoredOpen);
			details.addEventListener("toggle", () => {
				isIgnoredOpen = details.hasAttribute("open");
			});
		}
		area.append(...left);
		return area;
	}

	function draw(content: CardContent): void {
		last = content;
		element.lang = content.language;
		element.replaceChildren(
			cardHead(content, actions.close),
			body(content),
			...cardNotice(content.notice, content.language, actions),
			cardFoot(
				{ ...content, isPausing },
				{
					togglePausing() {
						isPausing = !isPausing;
						again("pause");
					},
					pause: actions.pause,
				},
			),
		);
	}

	return {
		element,
		place,
		show(content, anchor) {
			const wasAt = root.activeElement?.getAttribute("data-key") ?? null;
			const scrolled = element.querySelector(".desk-card-body")?.scrollTop ?? 0;
			draw(content);
			element.hidden = false;
			place(anchor);
			element.querySelector(".desk-card-body")?.scrollTo(0, scrolled);
			element
				.querySelector("[data-current]")
				?.scrollIntoView({ block: "nearest" });
			if (wasAt !== null) {
				const found = element.querySelector<HTMLElement>(
					`[data-key="${CSS.escape(wasAt)}"]`,
				);
				(found ?? element.querySelector<HTMLElement>("button"))?.focus();
			}
		},
		hide() {
			element.hidden = true;
			draft = null;
			isPausing = false;
		},
		focus() {
			const first =
				element.querySelector<HTMLElement>(".lo-finding button") ??
				element.querySelector<HTMLElement>(".desk-notice button") ??
				element.querySelector<HTMLElement>("button");
			first?.focus();
		},
	};
}
