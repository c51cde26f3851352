import type { Language } from "@lotse/shared/contract/localised.ts";
import { listUnits } from "@lotse/shared/contract/units.ts";
import { pairedConsole } from "../pairing/paired-console.ts";
import type { ApprovedTexts } from "./approved-texts.ts";

const most = 100;

/** The newest approved texts of the paired workspace, fetched when somebody opens the list and kept nowhere. */
export async function fetchApproved(
	language: Language,
): Promise<ApprovedTexts> {
	const paired = await pairedConsole(language);
	if (paired === null) return { state: "unpaired" };
	const answer = await paired.client.call(listUnits, {
		state: "approved",
		limit: most,
	});
	if (!answer.ok) return { state: "problem", problem: answer.problem.title };
	const parsed = listUnits.reply.safeParse(answer.value);
	if (!parsed.success) return { state: "problem", problem: "" };
	const texts = parsed.data.units.map(
		({ id, version, text, channel, product, language }) => ({
			id,
			version,
			text,
			channel,
			product,
			language,
		}),
	);
	return { state: "ready", origin: paired.origin, texts };
}
