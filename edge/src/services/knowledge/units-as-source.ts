import type { SourceBlock } from "@lotse/shared/language/retrieval/source-document.ts";
import type { Ports } from "../../ports.ts";
import type { ReadContent } from "./read-source-content.ts";

const mostUnits = 1_000;
const languages = ["de", "en"] as const;

/** The workspace's approved texts as a document, newest first. One whose day has passed is not among them. */
export async function unitsAsSource(
	ports: Ports,
	workspaceId: string,
): Promise<ReadContent> {
	const { units } = ports.store.of(workspaceId);
	const standing = await units.standing(ports.clock.now(), mostUnits);
	if (standing.length === 0) return { ok: false, code: "no-text" };
	const blocks = standing.map(
		({ id, text, language, product }): SourceBlock => {
			const base = languages.find((one) => one === language.slice(0, 2));
			return {
				kind: "product",
				level: 0,
				text,
				unitId: id,
				product: product ?? "",
				...(base === undefined ? {} : { language: base }),
			};
		},
	);
	return { ok: true, kind: "approved", document: { title: "", blocks } };
}
