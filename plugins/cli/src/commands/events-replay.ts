import { callService } from "../call-service.ts";
import { command } from "../command.ts";
import { connectionOptions } from "../connection-options.ts";
import { failure } from "../failure.ts";
import { readOneFile } from "../read-one-file.ts";
import { readPlan } from "../read-plan.ts";
import { readText } from "../read-text.ts";

const mostAtOnce = 500;

export const eventsReplay = command({
	name: "events replay",
	summary: {
		de: "abgelehnte Ereignisse erneut prüfen und, was jetzt stimmt, einspielen",
		en: "judge rejected events again and send those that are right now",
	},
	usage: ["REJECTED.ndjson|- [--plan PLAN.json] [--to URL] [--json]"],
	about: {
		de: "Ohne --to wird nur geprüft; die jetzt richtigen stehen als NDJSON auf der Standardausgabe. Mit --to gehen sie an den Dienst, unter ihrer alten messageId: zweimal einspielen ändert nichts.\nEine Zeile ist ein Ereignis, oder { event, sentAt } mit der Zeit, zu der es gesendet wurde.",
		en: "Without --to it is judged only; those that are right now are written to standard output as NDJSON. With --to they go to the service under their old messageId: replaying twice changes nothing.\nA line is an event, or { event, sentAt } with the time it was sent.",
	},
	options: {
		plan: {
			type: "string",
			value: "FILE",
			summary: { de: "Tracking-Plan", en: "tracking plan" },
		},
		to: {
			type: "string",
			value: "URL",
			summary: {
				de: "Adresse des Dienstes, an den sie gehen",
				en: "address of the service they go to",
			},
		},
		token: connectionOptions.token,
		json: {
			type: "boolean",
			summary: {
				de: "ein Urteil je Zeile, zuletzt die Anzahlen",
				en: "one verdict a line, last the counts",
			},
		},
	},
	async run(context) {
		const { values, language } = context;
		const file = readOneFile(context, "REJECTED.ndjson");
		if (!file.ok) return file;
		const plan = await readPlan(values.plan, context);
		if (!plan.ok) return plan;
		const read = await readText(file.path, context);
		if (!read.ok) return failure([read.problem]);
		const { judgeLines } = await import("../judge-lines.ts");
		const judged = judgeLines(read.text, plan.plan, context.now(), language);
		const right = judged.filter(({ verdict }) => verdict === "accepted");
		const wrong = judged.filter(({ verdict }) => verdict === "rejected");
		if (values.json)
			for (const { event: _, ...verdict } of wrong)
				await context.printJson(verdict);
		const counts = { accepted: 0, duplicate: 0, rejected: wrong.length };
		if (values.to === undefined) {
			for (const { event, ...verdict } of right)
				await context.printJson(values.json ? verdict : event);
			counts.accepted = right.length;
		} else {
			const { sendEvents } = await import("@lotse/shared/contract/events.ts");
			for (let from = 0; from < right.length; from += mostAtOnce) {
				const reply = await callService(
					sendEvents,
					{
						events: right
							.slice(from, from + mostAtOnce)
							.map(({ event }) => event),
					},
					{ ...context, values: { url: values.to, token: values.token } },
				);
				if (!reply.ok) return reply;
				counts.accepted += reply.value.accepted;
				counts.duplicate += reply.value.duplicate;
				counts.rejected += reply.value.rejected;
				if (values.json)
					for (const verdict of reply.value.verdicts)
						await context.printJson(verdict);
			}
		}
		if (values.json) await context.printJson({ counts });
		else
			context.note({
				de: `${counts.accepted} angenommen, ${counts.duplicate} waren schon da, ${counts.rejected} weiterhin abgelehnt.`,
				en: `${counts.accepted} accepted, ${counts.duplicate} were there already, ${counts.rejected} still rejected.`,
			});
		return counts.rejected === 0 ? { ok: true } : failure([]);
	},
});
