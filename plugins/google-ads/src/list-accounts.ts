import type { AdAccount } from "@lotse/shared/contract/ads-accounts.ts";
import * as z from "zod";
import type { AdsAnswer } from "./ads-answer.ts";
import type { AdsClient } from "./ads-client.ts";
import { queries } from "./queries.ts";
import { searchRows } from "./search-rows.ts";

type Reached = Omit<AdAccount, "connectionId" | "isChosen">;

const facts = z.object({
	id: z.string(),
	descriptiveName: z.string().default(""),
	currencyCode: z.string().default("XXX"),
	timeZone: z.string().default("UTC"),
	manager: z.boolean().default(false),
});
const mostDirect = 50;

/**
 * The accounts a sign-in reaches: those it belongs to, and below each manager those it manages. An account that cannot be read (not
 * active, suspended) is left out rather than failing the rest.
 *
 * @param clientFor a client that goes through a manager, or through none
 */
export async function listAccounts(
	clientFor: (loginCustomerId: string | null) => AdsClient,
): Promise<AdsAnswer<Reached[]>> {
	const answer = await clientFor(null).call(
		{
			method: "GET",
			path: "customers:listAccessibleCustomers",
			isReading: true,
		},
		z.object({ resourceNames: z.array(z.string()).default([]) }),
	);
	if (!answer.ok) return answer;
	const found = new Map<string, Reached>();
	for (const resourceName of answer.value.resourceNames.slice(0, mostDirect)) {
		const customerId = resourceName.replace(/^customers\//, "");
		const own = await searchRows(
			clientFor(null),
			customerId,
			queries.customer,
			z.object({ customer: facts }),
		);
		const customer = own.ok ? own.value[0]?.customer : undefined;
		if (!customer) continue;
		found.set(customer.id, reached(customer, null));
		if (!customer.manager) continue;
		const below = await searchRows(
			clientFor(customer.id),
			customer.id,
			queries.clients,
			z.object({ customerClient: facts }),
		);
		for (const { customerClient } of below.ok ? below.value : [])
			if (!found.has(customerClient.id))
				found.set(customerClient.id, reached(customerClient, customer.id));
	}
	return { ...answer, value: [...found.values()] };
}

function reached(
	customer: z.output<typeof facts>,
	loginCustomerId: string | null,
): Reached {
	return {
		customerId: customer.id,
		name:
			customer.descriptiveName === "" ? customer.id : customer.descriptiveName,
		currency: customer.currencyCode,
		timeZone: customer.timeZone,
		isManager: customer.manager,
		loginCustomerId,
	};
}
