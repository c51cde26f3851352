import { callService } from "../call-service.ts";
import { command } from "../command.ts";
import { connectionOptions } from "../connection-options.ts";
import { notOneOf } from "../not-one-of.ts";

/** Page of a list. */
const pageSize = 200;
/** More than this is a job for the API. */
const mostUnits = 10_000;

export const unitsExport = command({
	name: "units export",
	summary: {
		de: "geschriebene Texte mit ihrem Nachweis, ein JSON-Objekt je Zeile",
		en: "written texts with their record, one JSON object a line",
	},
	usage: ["[--state STATE] [--set ID]"],
	about: {
		de: "Jeder Text mit Prompt, Vorlage, Modell, Quellen, Regeln, Kosten, Prüferin, Schritten und Orten, neueste zuerst.",
		en: "Each text with prompt, template, model, sources, rules, cost, reviewer, steps and places, newest first.",
	},
	options: {
		state: {
			type: "string",
			value: "STATE",
			summary: {
				de: "nur in diesem Zustand: checked, in-review, approved, published …",
				en: "only in this state: checked, in-review, approved, published …",
			},
		},
		set: {
			type: "string",
			value: "ID",
			summary: {
				de: "nur was zusammen geschrieben wurde (set_…)",
				en: "only what was written together (set_…)",
			},
		},
		...connectionOptions,
	},
	async run(context) {
		const { getUnit, listUnits, unitStates } = await import(
			"@lotse/shared/contract/units.ts"
		);
		const { values } = context;
		const state = unitStates.find((name) => name === values.state);
		if (values.state !== undefined && state === undefined)
			return notOneOf("--state", values.state, unitStates);
		let count = 0;
		for (let after: string | undefined; count < mostUnits; ) {
			const page = await callService(
				listUnits,
				{ state, setId: values.set, after, limit: pageSize },
				context,
			);
			if (!page.ok) return page;
			for (const { id } of page.value.units) {
				const unit = await callService(getUnit, { unitId: id }, context);
				if (!unit.ok) return unit;
				await context.printJson(unit.value);
				count++;
			}
			after = page.value.units.at(-1)?.id;
			if (page.value.units.length < pageSize) break;
		}
		if (count === 0)
			context.note({
				de: "Hier gibt es keinen solchen Text.",
				en: "There is no such text here.",
			});
		return { ok: true };
	},
});
