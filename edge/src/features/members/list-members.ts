import { listMembers } from "@lotse/shared/contract/members.ts";
import { serve } from "../../serve.ts";

export const listMembersFeature = serve(listMembers)(async ({ workspace }) => ({
	ok: true,
	body: { members: await workspace.members.list() },
}));
