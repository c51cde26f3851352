import type { Language } from "@lotse/shared/contract/localised.ts";
import { recordInsertion as route } from "@lotse/shared/contract/publishing.ts";
import { pairedConsole } from "../pairing/paired-console.ts";

/** Tells the workspace that an approved text was put into a field of this site; of the page nothing but its host goes along. Null: done. */
export async function recordInsertion(
	language: Language,
	{
		unitId,
		version,
		host,
	}: {
		readonly unitId: string;
		readonly version: number;
		readonly host: string;
	},
): Promise<string | null> {
	const paired = await pairedConsole(language);
	if (paired === null) return "";
	const place = host === "" ? "–" : host;
	const answer = await paired.client.call(route, { unitId, version, place });
	if (answer.ok) return null;
	const { title, detail } = answer.problem;
	return detail ?? title;
}
