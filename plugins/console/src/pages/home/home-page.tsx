import { listDecisions, questions } from "@lotse/shared/contract/decisions.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { homeMessages } from "../../messages/home.ts";
import { PageHeading } from "../../parts/page-heading.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";
import { DecisionTable } from "./decision-table.tsx";

const most = 200;
const closedStates = ["rejected", "withdrawn", "measured", "reverted"];

/** One question, and below it what is still open. */
export function HomePage() {
	const text = useMessages(homeMessages);
	const { loaded, reload } = useCall(listDecisions, { limit: most });
	return (
		<>
			<PageHeading title={text.title} />
			<ul className="choices">
				{questions.map((question) => (
					<li key={question}>
						<Choice question={question} />
					</li>
				))}
			</ul>
			<section aria-labelledby="open-decisions">
				<h2 id="open-decisions">{text.open}</h2>
				<ShowLoaded loaded={loaded} reload={reload}>
					{({ decisions }) => {
						const open = decisions.filter(
							(one) => !closedStates.includes(one.state),
						);
						const closed = decisions.filter((one) =>
							closedStates.includes(one.state),
						);
						return (
							<>
								{open.length === 0 ? (
									<p className="empty">{text.none}</p>
								) : (
									<DecisionTable caption={text.open} decisions={open} />
								)}
								{closed.length === 0 ? null : (
									<details className="lo-details">
										<summary>{text.closed(closed.length)}</summary>
										<DecisionTable
											caption={text.closed(closed.length)}
											decisions={closed}
										/>
									</details>
								)}
								{decisions.length < most ? null : (
									<p className="lo-quiet">{text.more}</p>
								)}
							</>
						);
					}}
				</ShowLoaded>
			</section>
		</>
	);
}

const links = {
	"where-next-euro": "#/budget",
	"which-words": "#/copy",
	"whom-to-win-back": "#/customers",
} as const;

/** A way into a question; where its data are still missing, what will be needed instead of a dead link. */
function Choice({ question }: { question: (typeof questions)[number] }) {
	const text = useMessages(homeMessages);
	const words = (
		<>
			<span className="choice-title">{text.choices[question]}</span>
			<span className="choice-text">{text.explain[question]}</span>
		</>
	);
	if (question !== "what-moves-brand")
		return (
			<a className="choice" href={links[question]}>
				{words}
			</a>
		);
	return (
		<div className="choice choice-later">
			{words}
			<span className="tag">{text.notYet[question]}</span>
		</div>
	);
}
