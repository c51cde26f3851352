import type { ModelMessage } from "../../src/adapters/write-with-model.ts";
import type { WritingBrief } from "../../src/ports.ts";

/**
 * Stands in for what a language model says: at first a text too long, one with an invented number, one that exists and one that is good;
 * when told, the rest. It writes from the brief it was sent, so the driver's own message is what is tested.
 */
export function clumsyModel(messages: readonly ModelMessage[]): string {
	const [, user] = messages;
	const brief: WritingBrief = JSON.parse(user?.content ?? "");
	const good = [
		"Schau hinein",
		"Für dich gemacht",
		"Ganz in Ruhe",
		"Ein guter Moment",
		"Mit Sorgfalt",
		"Am liebsten pur",
	];
	const isRepair = messages.some(({ role }) => role === "assistant");
	if (isRepair) return JSON.stringify({ texts: good.slice(1, brief.count) });
	const long = "x".repeat(brief.maxWidth + 1);
	return JSON.stringify({
		texts: [long, "Seit 1893", brief.phrases[0] ?? long, good[0]],
	});
}
