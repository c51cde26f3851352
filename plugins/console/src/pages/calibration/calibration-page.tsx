import { includesRole } from "@lotse/shared/contract/access.ts";
import {
	showCalibration,
	summariseAdResults,
} from "@lotse/shared/contract/ad-results.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { calibrationMessages } from "../../messages/calibration.ts";
import { PageHeading } from "../../parts/page-heading.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";
import { useSession } from "../../session/use-session.ts";
import { ImportResults } from "./import-results.tsx";
import { LearntFacts } from "./learnt-facts.tsx";
import { OwnRate } from "./own-rate.tsx";
import { ResultGroups } from "./result-groups.tsx";
import { ShippedRate } from "./shipped-rate.tsx";

const nothing = {};

/** How often the headline score was right, on own results and where the shipped model learned; and where own results come in. */
export function CalibrationPage() {
	const text = useMessages(calibrationMessages);
	const { session } = useSession();
	const calibration = useCall(showCalibration, nothing);
	const results = useCall(summariseAdResults, nothing);
	const mayChange = includesRole(session.member.role, "editor");
	const reload = () => {
		calibration.reload();
		results.reload();
	};
	return (
		<>
			<PageHeading title={text.title}>{text.lead}</PageHeading>
			<ShowLoaded loaded={results.loaded} reload={results.reload}>
				{(summary) => (
					<>
						<ShowLoaded loaded={calibration.loaded} reload={calibration.reload}>
							{({ own, shipped }) => (
								<>
									<OwnRate own={own} hasResults={summary.results > 0} />
									{summary.layer ? <LearntFacts layer={summary.layer} /> : null}
									{mayChange ? (
										<ImportResults onImport={reload} />
									) : (
										<p className="lo-quiet">{text.mayNotImport}</p>
									)}
									{summary.results > 0 ? (
										<ResultGroups
											summary={summary}
											mayChange={mayChange}
											onChange={reload}
										/>
									) : null}
									<ShippedRate shipped={shipped} />
								</>
							)}
						</ShowLoaded>
					</>
				)}
			</ShowLoaded>
			<p>
				<a href="#/copy">{text.toCopy}</a>
			</p>
		</>
	);
}
