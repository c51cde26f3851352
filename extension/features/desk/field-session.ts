import type { CopyReport } from "@lotse/shared/language/analyse-copy.ts";
import { applySuggestion } from "@lotse/shared/language/apply-suggestion.ts";
import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import type { DescribedField } from "../../fields/describe-field.ts";
import { readField } from "../../fields/read-field.ts";
import { type Replacement, replacementOf } from "../../fields/replacement.ts";
import { sameText } from "../../fields/same-text.ts";
import type { TextField } from "../../fields/text-field.ts";
import { undoWrite } from "../../fields/undo-write.ts";
import { writeField } from "../../fields/write-field.ts";
import type { Ignored } from "../ignore/ignored.ts";
import { type IgnoredFinding, siftFindings } from "../ignore/sift-findings.ts";
import type { WriteOutcome } from "../messages/messages.ts";
import type { FieldPlace } from "../settings/settings.ts";
import { judgeText } from "./judge-text.ts";
import { localDay } from "./local-day.ts";
import { paceOf } from "./pace.ts";

export type FieldReading = {
	readonly text: string;
	readonly report: CopyReport;
	readonly ignored: readonly IgnoredFinding[];
};

export type FieldSession = {
	readonly id: string;
	readonly field: TextField;
	readonly described: DescribedField;
	/** See `fieldKey`. */
	readonly place: FieldPlace;
	/** What was judged last, and the judgement without what the user ignores. */
	readonly read: () => FieldReading;
	/** The user ignores other findings than before. */
	readonly sift: () => void;
	/** Looks at the field again. */
	readonly judge: () => void;
	readonly apply: (
		judged: string,
		finding: Pick<Finding, "start" | "end" | "text" | "suggestions">,
		suggestion: string,
	) => Promise<WriteOutcome>;
	readonly undo: () => Promise<WriteOutcome>;
	readonly canUndo: () => boolean;
	/** Stops listening; gives what can still be undone when the user comes back. */
	readonly end: () => Replacement | null;
};

/**
 * One focused field: its text is judged on every input, in the same task, so that the browser paints the result in the
 * next frame; a text that takes long to judge is judged when the typing pauses. An editable element is looked at when
 * its nodes change too, at most once a frame.
 */
export function openFieldSession(
	id: string,
	field: TextField,
	{ described, place }: Pick<FieldSession, "described" | "place">,
	earlier: { readonly lastWrite: Replacement | null },
	ignores: () => readonly Ignored[],
	told: {
		/** The text was judged anew. */
		readonly judged: () => void;
		/** The text is the same, but its nodes are others. */
		readonly redrawn: () => void;
	},
): FieldSession {
	const stop = new AbortController();
	let text = "";
	let report: CopyReport;
	let sifted: FieldReading;
	let lastMs = 0;
	let timer = 0;
	let composing = false;
	let { lastWrite } = earlier;

	function look(): void {
		clearTimeout(timer);
		const began = performance.now();
		text = readField(field);
		report = judgeText(text, described.channel, localDay(new Date()));
		lastMs = performance.now() - began;
		sift();
	}

	function sift(): void {
		const found = report.ok ? report.findings : [];
		const { shown, ignored } = siftFindings(found, ignores(), place);
		sifted = {
			text,
			report: report.ok ? { ...report, findings: shown } : report,
			ignored,
		};
	}

	function judge(): void {
		look();
		told.judged();
	}

	function onInput(): void {
		clearTimeout(timer);
		const waitMs = paceOf(text.length, lastMs);
		if (waitMs === 0) judge();
		else timer = window.setTimeout(judge, waitMs);
	}

	/* Editors with a model of their own write their text themselves, and no input event tells of it. */
	let frame = 0;
	const changes = new MutationObserver(() => {
		if (frame !== 0) return;
		frame = requestAnimationFrame(() => {
			frame = 0;
			if (composing) return;
			if (sameText(readField(field), text)) told.redrawn();
			else onInput();
		});
	});
	if (field.kind === "rich") {
		changes.observe(field.element, {
			childList: true,
			characterData: true,
			subtree: true,
		});
	}

	const listen = { signal: stop.signal };
	field.element.addEventListener("input", onInput, listen);
	field.element.addEventListener(
		"compositionstart",
		() => {
			composing = true;
		},
		listen,
	);
	field.element.addEventListener(
		"compositionend",
		() => {
			composing = false;
			onInput();
		},
		listen,
	);
	look();

	return {
		id,
		field,
		described,
		place,
		read: () => sifted,
		sift,
		judge,
		async apply(from, finding, suggestion) {
			const before = readField(field);
			if (before !== from || composing) return "changed";
			const applied = applySuggestion(before, finding, suggestion);
			if (!applied.ok) return "changed";
			const replacement = replacementOf(before, finding.start, applied);
			const written = await writeField(field, replacement);
			if (written.ok) lastWrite = { ...replacement, via: written.via };
			return written.ok ? "applied" : written.reason;
		},
		async undo() {
			if (lastWrite === null) return "changed";
			const undone = await undoWrite(field, lastWrite);
			if (undone.ok) lastWrite = null;
			return undone.ok ? "undone" : undone.reason;
		},
		canUndo: () => lastWrite !== null && sameText(lastWrite.after, text),
		end() {
			clearTimeout(timer);
			cancelAnimationFrame(frame);
			changes.disconnect();
			stop.abort();
			return lastWrite;
		},
	};
}
