import type { GuidePolicy } from "@lotse/shared/language/style-guide/style-guide.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import type { PlaceFindings } from "../analysis/review.ts";
import { openSidebar } from "../sidebar/open-sidebar.ts";
import { words } from "../words.ts";
import { wp } from "../wp/wp.ts";
import { OverrideForm } from "./override-form.tsx";

const { Button } = wp.components;
/** The panel is narrow and a summary; the sidebar has them all. */
const mostShown = 6;

/** What is open before publishing, whether it holds publishing back, and the ways out. */
export function PrePublishView({
	open,
	policy,
	override,
	isOverridden,
	onOverride,
}: {
	open: readonly PlaceFindings[];
	policy: GuidePolicy;
	/** Who may release the post all the same: this person, only others, nobody. */
	override: "own" | "others" | "none";
	isOverridden: boolean;
	onOverride: (reason: string) => Promise<string | null>;
}) {
	const text = useMessages(words);
	const language = use(LanguageContext);
	const all = open.flatMap(({ place, findings }) =>
		findings.map((finding) => ({ place, finding })),
	);
	if (all.length === 0)
		return (
			<p className="lotse-count">
				<span className="lo-sign lo-sign-clear" aria-hidden="true" />
				{text.allClear}
			</p>
		);
	const isBlocked = policy.prePublish === "block" && !isOverridden;
	return (
		<>
			<p className={isBlocked ? "lo-notice lotse-blocked" : "lo-notice"}>
				{isBlocked
					? text.blocks(all.length)
					: isOverridden
						? text.overridden
						: text.warns}
			</p>
			<ul className="lotse-open">
				{all.slice(0, mostShown).map(({ place, finding }) => (
					<li key={`${place.id} ${finding.ruleId} ${finding.start}`}>
						<span
							className={`lo-sign lo-sign-${finding.level}`}
							aria-hidden="true"
						/>
						<span>
							<b>{place.name}:</b> {finding.message[language]}
						</span>
					</li>
				))}
			</ul>
			{all.length > mostShown ? (
				<p className="lo-quiet">{text.moreFindings(all.length - mostShown)}</p>
			) : null}
			<p>
				<Button variant="secondary" onClick={openSidebar}>
					{text.showFindings}
				</Button>
			</p>
			{isBlocked ? (
				<p className="lo-quiet">
					{override === "others" ? text.wayOutAdmin : text.wayOut}
				</p>
			) : null}
			{isBlocked && override === "own" ? (
				<OverrideForm onOverride={onOverride} />
			) : null}
		</>
	);
}
