import type { WrittenText } from "@lotse/shared/contract/writing.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { writeMessages } from "../../messages/write.ts";

/** Three headlines and two descriptions as a search ad shows them; each click shows the next combination. */
export function AdPreview({ texts }: { texts: readonly WrittenText[] }) {
	const text = useMessages(writeMessages);
	const [turn, setTurn] = useState(0);
	const of = (slot: string) =>
		texts.filter((one) => one.slot === slot).map((one) => one.text);
	const headlines = rotated(of("headline"), turn, 3);
	const descriptions = rotated(of("description"), turn, 2);
	return (
		<section aria-labelledby="ad-preview">
			<h3 id="ad-preview">{text.preview}</h3>
			<div className="write-ad">
				<p>
					<strong>{text.sponsored}</strong>
				</p>
				<p className="write-ad-head">{headlines.join(" | ")}</p>
				<p>{descriptions.join(" ")}</p>
			</div>
			<p className="lo-hint">{text.previewHint}</p>
			<p>
				<button
					type="button"
					className="lo-button lo-button-small"
					onClick={() => setTurn((last) => last + 1)}
				>
					{text.shuffle}
				</button>
			</p>
		</section>
	);
}

function rotated(
	list: readonly string[],
	turn: number,
	count: number,
): string[] {
	return Array.from({ length: Math.min(count, list.length) }, (_, at) => {
		const place = (turn * count + at) % list.length;
		return list[place] ?? "";
	});
}
