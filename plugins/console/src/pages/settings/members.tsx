import { roles } from "@lotse/shared/contract/access.ts";
import {
	changeMemberRole,
	listMembers,
	removeMember,
} from "@lotse/shared/contract/members.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { decisionMessages } from "@lotse/shared/ui/messages/decisions.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { settingsMessages } from "../../messages/settings.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useAction } from "../../session/use-action.ts";
import { useCall } from "../../session/use-call.ts";
import { useSession } from "../../session/use-session.ts";
import { ConfirmButton } from "./confirm-button.tsx";
import { InviteMember } from "./invite-member.tsx";

/** Who is in the workspace and what they may do; admins change it. */
export function Members() {
	const text = useMessages(settingsMessages);
	const words = useMessages(decisionMessages);
	const { session, reload: reloadSession } = useSession();
	const { loaded, reload } = useCall(listMembers, {});
	const change = useAction(changeMemberRole);
	const remove = useAction(removeMember);
	const isAdmin = session.member.role === "admin";
	const problem = change.problem ?? remove.problem;
	const after = (memberId: string) => {
		reload();
		if (memberId === session.member.id) reloadSession();
	};
	return (
		<section aria-labelledby="members">
			<h2 id="members">{text.members}</h2>
			<p className="lo-quiet">{text.roleMeaning}</p>
			{problem ? <ProblemNotice problem={problem} /> : null}
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ members }) => (
					<DataTable
						caption={text.members}
						captionHidden
						isStackedWhenNarrow
						rows={members}
						rowKey={({ id }) => id}
						columns={[
							{ key: "email", label: text.email, cell: ({ email }) => email },
							{
								key: "role",
								label: text.role,
								cell: (member) =>
									isAdmin ? (
										<select
											aria-label={text.roleOf(member.email)}
											value={member.role}
											disabled={change.isPending}
											onChange={async (event) => {
												const role = roles.find(
													(one) => one === event.target.value,
												);
												if (!role) return;
												await change.run({ memberId: member.id, role });
												after(member.id);
											}}
										>
											{roles.map((role) => (
												<option key={role} value={role}>
													{words.role[role]}
												</option>
											))}
										</select>
									) : (
										words.role[member.role]
									),
							},
							...(isAdmin
								? [
										{
											key: "remove",
											label: <span className="lo-hidden">{text.remove}</span>,
											cell: (member: (typeof members)[number]) => (
												<ConfirmButton
													label={text.remove}
													name={text.removeOf(member.email)}
													warning={text.removeSure(member.email)}
													isPending={remove.isPending}
													onConfirm={async () => {
														await remove.run({ memberId: member.id });
														after(member.id);
													}}
												/>
											),
										},
									]
								: []),
						]}
					/>
				)}
			</ShowLoaded>
			{isAdmin ? (
				<InviteMember onInvited={reload} />
			) : (
				<p className="lo-quiet">{text.adminOnly}</p>
			)}
		</section>
	);
}
