import "./customers.css";
import { includesRole } from "@lotse/shared/contract/access.ts";
import { getCustomerWorth } from "@lotse/shared/contract/customers.ts";
import { worthMessages } from "@lotse/shared/ui/messages/worth.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { WorthChannels } from "@lotse/shared/ui/worth/worth-channels.tsx";
import { WorthCohorts } from "@lotse/shared/ui/worth/worth-cohorts.tsx";
import { WorthFacts } from "@lotse/shared/ui/worth/worth-facts.tsx";
import { useState } from "react";
import { customersMessages } from "../../messages/customers.ts";
import { PageHeading } from "../../parts/page-heading.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";
import { useSession } from "../../session/use-session.ts";
import { JobProgress } from "./job-progress.tsx";
import { LoadOrders } from "./load-orders.tsx";
import { OrderRisks } from "./order-risks.tsx";
import { WinBack } from "./win-back.tsx";

const nothing = {};

/** Whom to win back, what a customer is worth, and where the orders come from. */
export function CustomersPage() {
	const text = useMessages(customersMessages);
	const shared = useMessages(worthMessages);
	const { session } = useSession();
	const { loaded, reload } = useCall(getCustomerWorth, nothing);
	const [turn, setTurn] = useState(0);
	const mayRead = includesRole(session.member.role, "editor");
	const isEmpty = loaded.state === "ready" && loaded.value.orders === 0;
	const jobId = loaded.state === "ready" ? loaded.value.jobId : null;
	const isFirst = loaded.state === "ready" && loaded.value.madeAt === null;
	const again = () => {
		setTurn((last) => last + 1);
		reload();
	};
	return (
		<>
			<PageHeading title={text.title}>{text.lead}</PageHeading>
			{mayRead ? null : <p className="lo-quiet">{text.mayNot}</p>}
			{jobId === null ? null : (
				<JobProgress key={jobId} jobId={jobId} onEnd={again} />
			)}
			{isEmpty ? (
				<p className="empty">{text.noOrders}</p>
			) : isFirst ? null : (
				<>
					{mayRead ? <WinBack key={`win-back ${turn}`} /> : null}
					{mayRead ? <OrderRisks key={`risks ${turn}`} /> : null}
					<section aria-labelledby="worth">
						<h2 id="worth">{text.worthTitle}</h2>
						<ShowLoaded loaded={loaded} reload={reload}>
							{(worth) => (
								<>
									<WorthFacts worth={worth} />
									<WorthChannels worth={worth} />
									<h3>{shared.cohorts}</h3>
									<WorthCohorts worth={worth} />
								</>
							)}
						</ShowLoaded>
					</section>
				</>
			)}
			{mayRead ? <LoadOrders isOpen={isEmpty} onLoaded={again} /> : null}
		</>
	);
}
