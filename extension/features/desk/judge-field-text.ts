import {
	type CopyReport,
	MAX_TEXT_CHARACTERS,
} from "@lotse/shared/language/analyse-copy.ts";
import type { CopyChannel } from "@lotse/shared/language/copy-channel.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { carryFindings } from "./carry-findings.ts";
import { judgeAfar } from "./judge-afar.ts";
import { judgeText } from "./judge-text.ts";
import { localDay } from "./local-day.ts";
import { paceOf } from "./pace.ts";

/** Judged in the task of the input, within the frame; longer texts are judged in the background. UTF-16 code units. */
const shortText = 2_000;

/**
 * Judges one text after another: a short one at once; a long one by the background, one at a time and never one that is
 * out of date, while the findings so far are carried along. `judged` is called when such an answer has come.
 */
export function judgeFieldText(
	channel: CopyChannel,
	known: () => Knowledge | null,
	judged: () => void,
): {
	readonly take: (text: string) => void;
	readonly read: () => {
		readonly report: CopyReport;
		readonly isPending: boolean;
	};
	readonly end: () => void;
} {
	let text = "";
	let report = judgeText("", channel, today(), known());
	let isPending = false;
	let isAsking = false;
	let isOver = false;
	let lastMs = 0;

	async function ask(): Promise<void> {
		if (isAsking) return;
		isAsking = true;
		while (isPending && !isOver) {
			await wait(paceOf(text.length, lastMs));
			const asked = text;
			const began = performance.now();
			const answer = await judgeAfar(asked, channel, today());
			lastMs = performance.now() - began;
			if (isOver || answer === null) break;
			if (asked !== text || !isPending) continue;
			isPending = false;
			report = answer;
			judged();
		}
		isAsking = false;
	}

	return {
		take(next) {
			/* A text that is refused for its length is refused at once. */
			const isShort =
				next.length <= shortText || next.length > MAX_TEXT_CHARACTERS;
			if (isShort) report = judgeText(next, channel, today(), known());
			else if (report.ok) {
				const findings = carryFindings(text, next, report.findings);
				report = { ...report, findings };
			}
			text = next;
			isPending = !isShort;
			if (isPending) void ask();
		},
		read: () => ({ report, isPending }),
		end() {
			isOver = true;
		},
	};
}

function today(): string {
	return localDay(new Date());
}

function wait(ms: number): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, ms);
	});
}
