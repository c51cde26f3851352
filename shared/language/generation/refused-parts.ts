import { splitSentences } from "../tokens/split-sentences.ts";
import type { GuardedItem } from "./guard-item.ts";

/**
 * What of a held-back text must not come again: the sentences and lines that hold what guards objected to, or the whole of it where an objection names no
 * place. So a long text loses one line, not its life.
 *
 * @example refusedParts(held) // ["Klimaneutraler Versand"] of "Aus Wolle.\n- Klimaneutraler Versand"
 */
export function refusedParts({
	text,
	objections,
}: Pick<GuardedItem, "text" | "objections">): string[] {
	const parts = text
		.split("\n")
		.flatMap((line) => splitSentences(line))
		.map((one) => one.text.replace(/^[-•*] /, "").replace(/[.!?…]+$/, ""));
	return [
		...new Set(
			objections
				.filter(({ onFail }) => onFail !== "flag")
				.flatMap(({ excerpt }) => {
					const holding =
						excerpt === ""
							? []
							: parts.filter((part) => part.includes(excerpt));
					return holding.length === 0 ? [text] : holding;
				}),
		),
	];
}
