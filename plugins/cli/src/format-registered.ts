import type { RegisteredModel } from "@lotse/shared/contract/registry.ts";
import { createFormat } from "@lotse/shared/ui/format/create-format.ts";

const stages = {
	candidate: { de: "Kandidat", en: "candidate" },
	shadow: { de: "Schatten", en: "shadow" },
	canary: { de: "Probelauf", en: "canary" },
	active: { de: "aktiv", en: "active" },
	retired: { de: "abgelöst", en: "retired" },
};

/** A model of customers in one line: identifier, kind, stage with its share, when it was trained, and what its check says. */
export function formatRegistered(
	{ id, kind, stage, share, trainedAt, verdict }: RegisteredModel,
	language: "de" | "en",
): string {
	const { instant, percent } = createFormat(language, "UTC");
	const at = stage === "canary" ? ` ${percent(share)}` : "";
	return `${id}  ${kind}  ${stages[stage][language]}${at}  ${instant(trainedAt)} UTC  ${verdict[language]}`;
}
