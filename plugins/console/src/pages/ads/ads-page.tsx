import { includesRole } from "@lotse/shared/contract/access.ts";
import { getAdsOverview } from "@lotse/shared/contract/ads-accounts.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { Fragment, useState } from "react";
import { adsMessages } from "../../messages/ads.ts";
import "./ads.css";
import { PageHeading } from "../../parts/page-heading.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";
import { useSession } from "../../session/use-session.ts";
import { Accounts } from "./accounts.tsx";
import { Brake } from "./brake.tsx";
import { Campaigns } from "./campaigns.tsx";
import { ChangeList } from "./change-list.tsx";
import { Conversions } from "./conversions.tsx";
import { dayIn } from "./day-in.ts";
import { FinishSignIn } from "./finish-sign-in.tsx";
import { FirstImport } from "./first-import.tsx";
import { Guard } from "./guard.tsx";
import { Limits } from "./limits.tsx";
import { OtherWays } from "./other-ways.tsx";
import { Reports } from "./reports.tsx";
import { SetupPath } from "./setup-path.tsx";

/** The ad accounts: what they spend, what is proposed, what was changed, and the brake. */
export function AdsPage() {
	const text = useMessages(adsMessages);
	const { session } = useSession();
	const { loaded, reload } = useCall(getAdsOverview, {});
	const [turn, setTurn] = useState(0);
	const isEditor = includesRole(session.member.role, "editor");
	const refresh = () => setTurn((last) => last + 1);
	return (
		<>
			<PageHeading title={text.title}>{text.lead}</PageHeading>
			<FinishSignIn onFinished={reload} />
			<ShowLoaded loaded={loaded} reload={reload}>
				{(overview) => (
					<>
						<Brake stop={overview.stop} onChanged={reload} />
						<SetupPath
							key={`path ${turn}`}
							accounts={overview.accounts.length}
							chosen={overview.accounts.filter((one) => one.isChosen)}
						/>
						<Accounts overview={overview} onChanged={reload} />
						{overview.accounts
							.filter(({ isChosen }) => isChosen)
							.map((account) => (
								<Campaigns
									key={`${account.customerId} ${turn}`}
									account={account}
									canPropose={isEditor}
									onProposed={refresh}
								/>
							))}
						<ChangeList key={turn} canApply={isEditor} onChanged={refresh} />
						<Limits
							key={JSON.stringify(overview.policy)}
							policy={overview.policy}
							onSaved={reload}
						/>
						<Guard />
						{overview.accounts
							.filter(({ isChosen }) => isChosen)
							.map((account) => (
								<Fragment key={account.customerId}>
									{isEditor ? (
										<FirstImport
											account={account}
											today={dayIn(account.timeZone)}
										/>
									) : null}
									<Reports
										account={account}
										today={dayIn(account.timeZone)}
										canRead={isEditor}
										onRead={refresh}
									/>
									{isEditor ? <Conversions account={account} /> : null}
								</Fragment>
							))}
						<OtherWays />
					</>
				)}
			</ShowLoaded>
		</>
	);
}
