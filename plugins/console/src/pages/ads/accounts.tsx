import { includesRole } from "@lotse/shared/contract/access.ts";
import {
	addPracticeAccount,
	chooseAdAccount,
	disconnectAds,
	type getAdsOverview,
	startAdsSignIn,
} from "@lotse/shared/contract/ads-accounts.ts";
import type { Output } from "@lotse/shared/contract/route.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { adsMessages } from "../../messages/ads.ts";
import { adsSetupMessages } from "../../messages/ads-setup.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";
import { useSession } from "../../session/use-session.ts";
import { ConfirmButton } from "../settings/confirm-button.tsx";

type Overview = Output<(typeof getAdsOverview)["reply"]>;

/** What is connected, which accounts Lotse works with, and the ways to connect more. */
export function Accounts({
	overview,
	onChanged,
}: {
	overview: Overview;
	onChanged: () => void;
}) {
	const text = useMessages(adsMessages);
	const setup = useMessages(adsSetupMessages);
	const { session } = useSession();
	const { connections, accounts, canSignIn } = overview;
	const start = useAction(startAdsSignIn);
	const practise = useAction(addPracticeAccount);
	const choose = useAction(chooseAdAccount);
	const disconnect = useAction(disconnectAds);
	const { role } = session.member;
	const isAdmin = includesRole(role, "admin");
	const kindOf = (connectionId: string) =>
		connections.find(({ id }) => id === connectionId)?.kind;
	const nameOf = (wanted: string) =>
		accounts.find(({ customerId }) => customerId === wanted)?.name ?? wanted;
	const hasPractice = connections.some(({ kind }) => kind === "practice");
	const problem =
		start.problem ?? practise.problem ?? choose.problem ?? disconnect.problem;
	return (
		<section aria-labelledby="accounts">
			<h2 id="accounts">{text.accounts}</h2>
			{problem ? <ProblemNotice problem={problem} /> : null}
			{accounts.length > 0 && !accounts.some((one) => one.isChosen) ? (
				<p className="lo-notice">{setup.connected}</p>
			) : null}
			{accounts.length === 0 ? (
				<p className="empty">{text.noAccount}</p>
			) : (
				<DataTable
					caption={text.accounts}
					captionHidden
					isStackedWhenNarrow
					rows={accounts}
					rowKey={({ customerId }) => customerId}
					columns={[
						{
							key: "name",
							label: text.account,
							cell: (account) => (
								<>
									{account.name}
									{kindOf(account.connectionId) === "practice" ? (
										<>
											<br />
											<span className="tag">{text.practice}</span>{" "}
											<a href="practice/google-ads/campaigns/">
												{text.practicePage}
											</a>
										</>
									) : null}
								</>
							),
						},
						{
							key: "number",
							label: text.number,
							cell: ({ customerId }) => <code>{customerId}</code>,
						},
						{
							key: "through",
							label: text.reachedThrough,
							cell: ({ loginCustomerId, isManager }) =>
								isManager
									? text.manager
									: loginCustomerId === null
										? text.directly
										: nameOf(loginCustomerId),
						},
						{
							key: "use",
							label: <span className="lo-hidden">{text.use}</span>,
							cell: ({ customerId, isManager, isChosen }) =>
								isManager || !isAdmin ? (
									isChosen ? (
										text.inUse
									) : (
										""
									)
								) : (
									<button
										type="button"
										className="lo-button lo-button-small"
										disabled={choose.isPending}
										onClick={async () => {
											await choose.run({ customerId, isChosen: !isChosen });
											onChanged();
										}}
									>
										{isChosen ? text.leave : text.use}
									</button>
								),
						},
					]}
				/>
			)}
			<p className="lo-actions">
				{isAdmin && canSignIn ? (
					<button
						type="button"
						className="lo-button lo-button-main"
						disabled={start.isPending}
						onClick={async () => {
							const answer = await start.run({ kind: "google-ads" });
							if (answer.ok) window.location.assign(answer.value.url);
						}}
					>
						{start.isPending ? text.connecting : text.connect}
					</button>
				) : null}
				{isAdmin && !hasPractice ? (
					<button
						type="button"
						className={canSignIn ? "lo-button" : "lo-button lo-button-main"}
						disabled={start.isPending}
						onClick={async () => {
							const answer = await start.run({ kind: "practice" });
							if (answer.ok) window.location.assign(answer.value.url);
						}}
					>
						{setup.practise}
					</button>
				) : null}
				{hasPractice || !includesRole(role, "editor") ? null : (
					<button
						type="button"
						className="lo-button"
						disabled={practise.isPending}
						onClick={async () => {
							await practise.run({});
							onChanged();
						}}
					>
						{text.addPractice}
					</button>
				)}
				{isAdmin
					? connections.map(({ id, kind }) => {
							const name = kind === "practice" ? text.practice : text.google;
							return (
								<ConfirmButton
									key={id}
									label={`${text.disconnect}: ${name}`}
									name={`${text.disconnect}: ${name}`}
									warning={text.disconnectSure}
									isPending={disconnect.isPending}
									onConfirm={async () => {
										await disconnect.run({ connectionId: id });
										onChanged();
									}}
								/>
							);
						})
					: null}
			</p>
			{isAdmin && !hasPractice ? (
				<p className="lo-hint">{setup.practiseHint}</p>
			) : null}
			{canSignIn ? null : <p className="lo-hint">{text.cannotSignIn}</p>}
		</section>
	);
}
