import { getStop } from "@lotse/shared/contract/stops.ts";
import { listSubjectRequests } from "@lotse/shared/contract/subjects.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { privacyMessages } from "../../messages/privacy.ts";
import { PageHeading } from "../../parts/page-heading.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";
import { useSession } from "../../session/use-session.ts";
import { Brake } from "../ads/brake.tsx";
import { AccessLog } from "./access-log.tsx";
import { CheckpointHook } from "./checkpoint-hook.tsx";
import { ErasureList } from "./erasure-list.tsx";
import { HeldTables } from "./held-tables.tsx";
import { KeysAndSignatures } from "./keys-and-signatures.tsx";
import { NoisyReport } from "./noisy-report.tsx";
import { PersonSearch } from "./person-search.tsx";
import "./privacy.css";

const nothing = {};

/** What protects people: the brake, access and erasure, what is kept for how long, reports with noise, reads, keys. */
export function PrivacyPage() {
	const text = useMessages(privacyMessages);
	const { session } = useSession();
	const stop = useCall(getStop, nothing);
	const isAdmin = session.member.role === "admin";
	const erasures = useCall(listSubjectRequests, isAdmin ? nothing : null);
	return (
		<>
			<PageHeading title={text.title}>{text.lead}</PageHeading>
			<ShowLoaded loaded={stop.loaded} reload={stop.reload}>
				{(value) => <Brake stop={value} onChanged={stop.reload} />}
			</ShowLoaded>
			{isAdmin ? (
				<>
					<PersonSearch onErased={erasures.reload} />
					<ErasureList loaded={erasures.loaded} reload={erasures.reload} />
				</>
			) : (
				<p className="empty">{text.adminOnly}</p>
			)}
			<NoisyReport />
			<HeldTables />
			<KeysAndSignatures isAdmin={isAdmin} />
			<CheckpointHook isAdmin={isAdmin} />
			{isAdmin ? <AccessLog /> : null}
		</>
	);
}
