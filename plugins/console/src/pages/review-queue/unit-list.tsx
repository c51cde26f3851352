import type { UnitSummary } from "@lotse/shared/contract/units.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useEffect, useRef } from "react";
import { reviewQueueMessages } from "../../messages/review-queue.ts";

/** The texts as lines to choose from and to read. */
export function UnitList({
	units,
	current,
	chosen,
	onOpen,
	onToggle,
}: {
	units: readonly UnitSummary[];
	current: string;
	chosen: ReadonlySet<string>;
	onOpen: (id: string) => void;
	onToggle: (id: string) => void;
}) {
	const text = useMessages(reviewQueueMessages);
	const list = useRef<HTMLUListElement>(null);
	useEffect(() => {
		list.current
			?.querySelector(`[data-unit="${current}"]`)
			?.scrollIntoView({ block: "nearest" });
	}, [current]);
	return (
		<section aria-label={text.list} className="review-list">
			<ul ref={list}>
				{units.map(({ id, text: words, channel, language, state }) => (
					<li
						key={id}
						data-unit={id}
						className={id === current ? "review-current" : undefined}
					>
						<input
							type="checkbox"
							aria-label={text.select(words.slice(0, 80))}
							checked={chosen.has(id)}
							onChange={() => onToggle(id)}
						/>
						<button
							type="button"
							aria-current={id === current ? "true" : undefined}
							onClick={() => onOpen(id)}
						>
							<span lang={language}>{words.slice(0, 120)}</span>
							<small>
								{text.channels[channel]} · {text.states[state]}
							</small>
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}
