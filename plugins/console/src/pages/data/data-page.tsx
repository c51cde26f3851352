import "./data.css";
import { includesRole } from "@lotse/shared/contract/access.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { dataMessages } from "../../messages/data.ts";
import { PageHeading } from "../../parts/page-heading.tsx";
import { useSession } from "../../session/use-session.ts";
import { Deliveries } from "./deliveries.tsx";
import { Destinations } from "./destinations.tsx";
import { EventCounts } from "./event-counts.tsx";
import { PlanSection } from "./plan-section.tsx";
import { RejectedEvents } from "./rejected-events.tsx";
import { Sites } from "./sites.tsx";

/** What is collected, what was rejected, the plan it is judged by, where it goes, and where it comes from. */
export function DataPage() {
	const text = useMessages(dataMessages);
	const { session } = useSession();
	const [turn, setTurn] = useState(0);
	const { role } = session.member;
	const mayChange = includesRole(role, "editor");
	return (
		<>
			<PageHeading title={text.title}>{text.lead}</PageHeading>
			{mayChange ? null : <p className="lo-quiet">{text.mayNot}</p>}
			<EventCounts key={`counts ${turn}`} />
			<RejectedEvents
				mayChange={mayChange}
				onReplayed={() => setTurn((last) => last + 1)}
			/>
			<PlanSection mayChange={mayChange} />
			<Destinations isAdmin={includesRole(role, "admin")} />
			<Deliveries mayChange={mayChange} />
			<Sites mayChange={mayChange} />
		</>
	);
}
