import type { Member } from "@lotse/shared/contract/session.ts";
import {
	moveUnits,
	type UnitOutcome,
} from "@lotse/shared/contract/unit-moves.ts";
import type { UnitSummary } from "@lotse/shared/contract/units.ts";
import { useMemo, useRef, useState } from "react";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";
import { BulkBar, type Move } from "./bulk-bar.tsx";
import { KeyHelp } from "./key-help.tsx";
import { OutcomeNotice } from "./outcome-notice.tsx";
import { PublishAds } from "./publish-ads.tsx";
import { UnitDetails } from "./unit-details.tsx";
import { UnitList } from "./unit-list.tsx";
import { useKeys } from "./use-keys.ts";

/** The list and the text being read, moved by mouse or key; what was moved together says what became of each. */
export function Reviewing({
	units,
	members,
	note,
	empty,
	onMoved,
}: {
	units: readonly UnitSummary[];
	members: readonly Member[];
	note: string | null;
	empty: string;
	onMoved: () => void;
}) {
	const { run, isPending, problem } = useAction(moveUnits);
	const [place, setPlace] = useState(0);
	const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
	const [outcomes, setOutcomes] = useState<readonly UnitOutcome[]>([]);
	/** What was moved, for its words: it may have left the list. */
	const [moved, setMoved] = useState<readonly UnitSummary[]>([]);
	const [isHelpOpen, setHelpOpen] = useState(false);
	const panel = useRef<HTMLDivElement>(null);
	const at = Math.min(place, Math.max(0, units.length - 1));
	const current = units[at];
	const selected = units.filter(({ id }) => chosen.has(id));

	async function act(list: readonly UnitSummary[], move: Move, reason: string) {
		const answer = await run({
			units: list.map(({ id, version }) => ({ unitId: id, version })),
			action: move,
			reason,
		});
		if (!answer.ok) return;
		setMoved(list);
		setOutcomes(answer.value.outcomes);
		setChosen(new Set());
		onMoved();
	}
	const toggle = (id: string) =>
		setChosen((known) => {
			const next = new Set(known);
			if (!next.delete(id)) next.add(id);
			return next;
		});
	const reach = (name: string) => {
		const field = panel.current?.querySelector(`[data-key="${name}"]`);
		if (field instanceof HTMLElement) field.focus();
	};
	const keys = useMemo(
		() => ({
			j: () => setPlace(Math.min(at + 1, units.length - 1)),
			k: () => setPlace(Math.max(at - 1, 0)),
			"?": () => setHelpOpen((last) => !last),
			r: () => reach("reason"),
			c: () => reach("comment"),
			e: () => reach("edit"),
			...(current === undefined
				? {}
				: {
						x: () => toggle(current.id),
						a: () => {
							if (current.state === "in-review" && !isPending)
								void act([current], "approve", "");
						},
					}),
		}),
		[at, units, current, isPending],
	);
	useKeys(keys);
	return (
		<>
			{problem === null ? null : <ProblemNotice problem={problem} />}
			{outcomes.length === 0 ? null : (
				<OutcomeNotice outcomes={outcomes} units={moved} />
			)}
			<KeyHelp isOpen={isHelpOpen} onToggle={setHelpOpen} />
			{current === undefined ? (
				<p className="empty">{empty}</p>
			) : (
				<>
					{note === null ? null : <p className="lo-quiet">{note}</p>}
					<BulkBar
						units={units}
						selected={selected}
						members={members}
						isPending={isPending}
						onSelectAll={(isAll) =>
							setChosen(new Set(isAll ? units.map(({ id }) => id) : []))
						}
						onMove={(move, reason) => void act(selected, move, reason)}
						onAssigned={onMoved}
					/>
					<PublishAds selected={selected} onPublished={onMoved} />
					<div className="review-desk" ref={panel}>
						<UnitList
							units={units}
							current={current.id}
							chosen={chosen}
							onOpen={(id) =>
								setPlace(units.findIndex((unit) => unit.id === id))
							}
							onToggle={toggle}
						/>
						<UnitDetails
							key={`${current.id} ${current.version}`}
							unitId={current.id}
							isPending={isPending}
							onMove={(move, reason) => void act([current], move, reason)}
							onChanged={onMoved}
						/>
					</div>
				</>
			)}
		</>
	);
}
