import { command } from "../command.ts";
import { failure } from "../failure.ts";
import { formatTable } from "../format-table.ts";
import { readOneFile } from "../read-one-file.ts";
import { readPlan } from "../read-plan.ts";
import { readText } from "../read-text.ts";

const mostShown = 50;

export const eventsValidate = command({
	name: "events validate",
	summary: {
		de: "prüfen, welche Ereignisse angenommen würden, und warum die anderen nicht",
		en: "check which events would be taken, and why the others would not",
	},
	usage: ["EVENTS.ndjson|- [--plan PLAN.json] [--json]"],
	about: {
		de: "Eine Zeile je Ereignis, dieselbe Prüfung wie im Dienst. Exit 1, wenn eines abgelehnt wird: für Ihre CI.\nDer Plan ist JSON, wie ihn die Konsole speichert; ohne ihn gilt der Ausgangsplan (page_view, purchase, …).",
		en: "One line an event, the same judgement as in the service. Exit 1 when one is rejected: for your CI.\nThe plan is JSON as the console saves it; without it the plan to begin with holds (page_view, purchase, …).",
	},
	options: {
		plan: {
			type: "string",
			value: "FILE",
			summary: { de: "Tracking-Plan", en: "tracking plan" },
		},
		json: {
			type: "boolean",
			summary: {
				de: 'ein Urteil je Zeile, zuletzt {"counts":…}',
				en: 'one verdict a line, last {"counts":…}',
			},
		},
	},
	async run(context) {
		const file = readOneFile(context, "EVENTS.ndjson");
		if (!file.ok) return file;
		const plan = await readPlan(context.values.plan, context);
		if (!plan.ok) return plan;
		const read = await readText(file.path, context);
		if (!read.ok) return failure([read.problem]);
		const { judgeLines } = await import("../judge-lines.ts");
		const judged = judgeLines(
			read.text,
			plan.plan,
			context.now(),
			context.language,
		);
		const count = (verdict: string) =>
			judged.filter((one) => one.verdict === verdict).length;
		const counts = {
			accepted: count("accepted"),
			duplicate: count("duplicate"),
			rejected: count("rejected"),
		};
		if (context.values.json) {
			for (const { event: _, ...verdict } of judged)
				await context.printJson(verdict);
			await context.printJson({ counts });
		} else {
			const bad = judged.filter(({ verdict }) => verdict === "rejected");
			if (bad.length > 0)
				await context.print(
					formatTable([
						heads[context.language],
						...bad
							.slice(0, mostShown)
							.map(({ line, messageId, path = "", message = "", fix = "" }) => [
								String(line),
								messageId,
								path,
								`${message} ${fix}`,
							]),
					]),
				);
			await context.print(words[context.language](counts));
		}
		return counts.rejected === 0 ? { ok: true } : failure([]);
	},
});

type Counts = { accepted: number; duplicate: number; rejected: number };
const heads = {
	de: ["Zeile", "messageId", "Wo", "Was"],
	en: ["line", "messageId", "where", "what"],
};
const words = {
	de: ({ accepted, duplicate, rejected }: Counts) =>
		`${accepted} angenommen, ${duplicate} doppelt, ${rejected} abgelehnt.`,
	en: ({ accepted, duplicate, rejected }: Counts) =>
		`${accepted} accepted, ${duplicate} duplicate, ${rejected} rejected.`,
};
