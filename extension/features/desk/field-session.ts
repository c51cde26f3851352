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
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { WriteOutcome } from "../messages/messages.ts";
import type { FieldPlace } from "../settings/settings.ts";
import { followText, type TextNow } from "./follow-text.ts";
import { judgeFieldText } from "./judge-field-text.ts";

/** What was judged last, and the judgement without what the user ignores. */
export type FieldReading = TextNow & {
	readonly report: CopyReport;
	/** The text is being judged; the report is that of the text before, carried over. */
	readonly isPending: boolean;
	readonly ignored: readonly IgnoredFinding[];
};

export type FieldSession = {
	readonly id: string;
	readonly field: TextField;
	readonly described: DescribedField;
	/** See `fieldKey`. */
	readonly place: FieldPlace;
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
 * next frame; a long text is judged in the background meanwhile.
 */
export function openFieldSession(
	id: string,
	field: TextField,
	{ described, place }: Pick<FieldSession, "described" | "place">,
	earlier: { readonly lastWrite: Replacement | null },
	world: {
		readonly ignored: () => readonly Ignored[];
		readonly known: () => Knowledge | null;
	},
	told: {
		/** The text was judged anew. */
		readonly judged: () => void;
		/** The text is the same, but its nodes are others. */
		readonly redrawn: () => void;
	},
): FieldSession {
	let { lastWrite } = earlier;
	let reading: FieldReading;
	const judging = judgeFieldText(described.channel, world.known, () => {
		sift();
		told.judged();
	});
	const following = followText(field, (now) => {
		if (!sameText(now.text, reading.text)) {
			judging.take(now.text);
			sift(now);
			told.judged();
		} else if (now.map !== null) {
			sift(now);
			told.redrawn();
		}
	});

	function look(): void {
		const now = following.readNow();
		judging.take(now.text);
		sift(now);
	}

	function sift(now: TextNow = reading): void {
		const { report, isPending } = judging.read();
		const found = report.ok ? report.findings : [];
		const { shown, ignored } = siftFindings(found, world.ignored(), place);
		reading = {
			text: now.text,
			map: now.map,
			report: report.ok ? { ...report, findings: shown } : report,
			isPending,
			ignored,
		};
	}

	look();

	return {
		id,
		field,
		described,
		place,
		read: () => reading,
		sift: () => sift(),
		judge() {
			look();
			told.judged();
		},
		async apply(from, finding, suggestion) {
			const before = readField(field);
			if (before !== from || following.isComposing()) return "changed";
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
		canUndo: () =>
			lastWrite !== null && sameText(lastWrite.after, reading.text),
		end() {
			following.end();
			judging.end();
			return lastWrite;
		},
	};
}
