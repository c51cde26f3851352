import type { Ports } from "../../ports.ts";
import type { ReadContent } from "./read-source-content.ts";

const mostUnits = 1_000;

/** The workspace's approved texts as a document, newest first. One whose day has passed is not among them. */
export async function unitsAsSource(
	ports: Ports,
	workspaceId: string,
): Promise<ReadContent> {
	const { units } = ports.store.of(workspaceId);
	const standing = await units.standing(ports.clock.now(), mostUnits);
	if (standing.length === 0) return { ok: false, code: "no-text" };
	const blocks = standing.map(({ id, text, language, product }) => {
		const base = language.slice(0, 2);
		return {
			kind: "product" as const,
			level: 0,
			text,
			unitId: id,
			product: product ?? "",
			...(base === "de" || base === "en" ? { language: base } : {}),
		} as const;
	});
	return { ok: true, kind: "approved", document: { title: "", blocks } };
}
