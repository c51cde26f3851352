import { dataset, job, model } from "../schema/budget-tables.ts";
import { rule } from "./rule.ts";

const purpose = {
	de: "Zu sagen, wohin der nächste Euro soll.",
	en: "To say where the next euro should go.",
};
const weekly = "weekly totals; columns with people are refused at upload";

export const budgetRules = [
	rule(dataset, {
		holds: { de: "Wochendaten", en: "Weekly data" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: weekly,
	}),
	rule(job, {
		holds: { de: "Rechenaufträge", en: "Jobs" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: "names of data and models, no people",
		cleared: { subject: "id of the data it computes on" },
	}),
	rule(model, {
		holds: { de: "Modelle", en: "Models" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: weekly,
	}),
];
