import { moveUnits, reviseUnit } from "@lotse/shared/contract/unit-moves.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { writeMessages } from "../../messages/write.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";

type Chosen = { readonly unitId: string; readonly edited: string | null };

/** Gives the chosen texts to review; what was edited is saved, and so checked, first. */
export function SendToReview({ texts }: { texts: readonly Chosen[] }) {
	const text = useMessages(writeMessages);
	const revise = useAction(reviseUnit);
	const move = useAction(moveUnits);
	const [sent, setSent] = useState<{ good: number; refused: number } | null>(
		null,
	);
	const send = async () => {
		const units: { unitId: string; version: number }[] = [];
		let refused = 0;
		for (const { unitId, edited } of texts) {
			if (edited === null) {
				units.push({ unitId, version: 1 });
				continue;
			}
			const revised = await revise.run({ unitId, version: 1, text: edited });
			if (revised.ok) units.push({ unitId, version: revised.value.version });
			else refused += 1;
		}
		if (units.length === 0) return setSent({ good: 0, refused });
		const moved = await move.run({ units, action: "submit" });
		if (!moved.ok) return;
		const bad = moved.value.outcomes.filter(({ problem }) => problem !== null);
		setSent({ good: units.length - bad.length, refused: refused + bad.length });
	};
	if (sent !== null)
		return (
			<p role="status" className="success">
				{text.sent(sent.good)}{" "}
				{sent.refused === 0 ? "" : text.refused(sent.refused)}
			</p>
		);
	const problem = move.problem ?? revise.problem;
	return (
		<>
			<p>
				<button
					type="button"
					className="lo-button lo-button-main"
					disabled={texts.length === 0 || move.isPending || revise.isPending}
					onClick={send}
				>
					{text.send(texts.length)}
				</button>
			</p>
			{problem ? <ProblemNotice problem={problem} /> : null}
		</>
	);
}
