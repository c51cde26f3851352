import { listEventDestinations } from "@lotse/shared/contract/events.ts";
import { serve } from "../../serve.ts";

export const listEventDestinationsFeature = serve(listEventDestinations)(
	async ({ workspace }) => {
		const [destinations, counts] = await Promise.all([
			workspace.eventDestinations.list(),
			workspace.eventDeliveries.counts(),
		]);
		return {
			ok: true,
			body: {
				destinations: destinations.map(({ sealed: _, ...destination }) => {
					const of = (state: string) =>
						counts.find(
							(row) =>
								row.destinationId === destination.id && row.state === state,
						)?.count ?? 0;
					return {
						...destination,
						events: [...destination.events],
						counts: {
							waiting: of("waiting"),
							held: of("held"),
							sent: of("sent"),
							withheld: of("withheld"),
							dead: of("dead"),
						},
					};
				}),
			},
		};
	},
);
