import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import { FindingList } from "@lotse/shared/ui/finding-list.tsx";
import { copyMessages } from "@lotse/shared/ui/messages/copy.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import type { PlaceFindings } from "../analysis/review.ts";
import { type AppliedFix, applyFix } from "../places/apply-fix.ts";
import type { Place } from "../places/place.ts";
import { canShow, showPlace } from "../places/show-place.ts";
import { words } from "../words.ts";
import { wp } from "../wp/wp.ts";
import { FixOutcome } from "./fix-outcome.tsx";

/** A post full of findings needs its first ones; the rest comes as these are settled. */
const mostPlaces = 40;

/** What was found, text by text: a button leads to the text, another takes a suggestion. */
export function FindingsView({ found }: { found: readonly PlaceFindings[] }) {
	const text = useMessages(words);
	const copy = useMessages(copyMessages);
	const [outcome, setOutcome] = useState<{
		readonly placeId: string;
		readonly fix: AppliedFix;
		readonly suggestion: string;
	} | null>(null);
	const apply = (place: Place, finding: Finding, suggestion: string) => {
		const fix = applyFix(place, finding, suggestion);
		wp.a11y.speak(fix.ok ? text.applied : text.refused[fix.reason]);
		setOutcome({ placeId: place.id, fix, suggestion });
	};
	const shown = found.slice(0, mostPlaces);
	const isAlone = shown.every(({ place }) => place.id !== outcome?.placeId);
	return (
		<>
			{outcome !== null && isAlone ? <FixOutcome {...outcome} /> : null}
			{found.length === 0 ? (
				<p className="lo-quiet">{copy.noFindings}</p>
			) : null}
			{shown.map(({ place, findings }) => (
				<section key={place.id} className="lotse-place">
					<h3>{place.name}</h3>
					{outcome?.placeId === place.id ? <FixOutcome {...outcome} /> : null}
					<FindingList
						findings={findings}
						onApply={(finding, suggestion) => apply(place, finding, suggestion)}
						more={(finding) =>
							canShow(place) ? (
								<button
									type="button"
									className="lotse-link"
									onClick={() => showPlace(place, finding)}
								>
									{text.show}
								</button>
							) : null
						}
					/>
				</section>
			))}
			{found.length > mostPlaces ? (
				<p className="lo-quiet">
					{text.moreFindings(
						found
							.slice(mostPlaces)
							.reduce((sum, { findings }) => sum + findings.length, 0),
					)}
				</p>
			) : null}
		</>
	);
}
